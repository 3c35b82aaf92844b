import type { FoundArticle, FoundFacts, NothingFound } from '../article-source.ts';
import { type CutText, cutBoilerplate } from './cut-boilerplate.ts';
import { printedPublication, rightsHolder } from './printed-facts.ts';
import { joinBrokenLines, readLines } from './text-lines.ts';

export interface TextInHand extends CutText {
  readonly facts: FoundFacts;
}

/** Reads an article out of plain text, site boilerplate and all; facts as far as the text prints them. */
export function readText(text: string): TextInHand {
  const clean = articleText(joinBrokenLines(text));
  const cut = cutBoilerplate(clean);
  const holder = readLines(clean)
    .map((line) => (line.text.length <= 200 ? rightsHolder(line.text) : null))
    .find((found) => found !== null);
  const published = cut.printed.map(printedPublication).find((found) => found !== null);
  return {
    ...cut,
    facts: {
      headline: cut.headline ?? undefined,
      outlet: holder ?? undefined,
      author: cut.author ?? undefined,
      published: published ?? undefined,
    },
  };
}

/** A text as a kind of source gives it on. `known` is what is known of it from elsewhere than its words. */
export function readTextArticle(
  origin: string,
  text: string,
  { known, notes }: { readonly known: FoundFacts; readonly notes: readonly string[] },
): FoundArticle | NothingFound {
  const { facts, body, dropped } = readText(text);
  if (body === '') {
    return {
      kind: 'nothing',
      origin,
      fault: {
        where: origin,
        what: 'has no article in it',
        remedy: 'Is it the text of one article, a paragraph a line?',
      },
    };
  }
  return { kind: 'found', origin, facts: { ...facts, ...known }, body, dropped, doubts: [], notes };
}

/** A text without what no article is made of: a byte order mark, and control characters other than tab and line ends. */
export function articleText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '');
}
