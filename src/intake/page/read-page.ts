import type { FoundArticle, NothingFound } from '../article-source.ts';
import { cutBoilerplate } from './cut-boilerplate.ts';
import { articleElement, parsePage } from './page-document.ts';
import { pageFacts } from './page-facts.ts';
import { pageText } from './page-text.ts';
import { printedPublication } from './printed-facts.ts';
import { articleText } from './read-text.ts';
import { countWords } from './text-lines.ts';

/** A page to be read: its HTML, and where it was found (null for a saved file). */
export interface PageInHand {
  readonly origin: string;
  readonly html: string;
  readonly address: string | null;
  readonly notes: readonly string[];
}

const fewestWords = 30;
const wall =
  /\b(?:subscribe|log ?in|sign ?in|register|become a (?:member|subscriber))\b.{0,60}\b(?:to (?:continue|keep|read|unlock|access)|full (?:article|story|access))|\b(?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:\w+ )?(?:subscribers|members)|\bsuscr[ií]b(?:ete|ase)\b.{0,60}\b(?:seguir leyendo|continuar)|\bsolo para suscriptores\b/i;

/** Reads an article out of a page: the body by Readability, what remains of the site cut off, facts by `pageFacts`. */
export function readPage({ origin, html, address, notes }: PageInHand): FoundArticle | NothingFound {
  const document = parsePage(html);
  const { facts, elsewhere, paid } = pageFacts(document, address);
  const shown = document.body === null ? '' : pageText(document.body);
  const element = articleElement(document);
  const text = element === null ? '' : articleText(pageText(element));
  const cut = cutBoilerplate(text, facts.headline);
  const words = countWords(cut.body);
  if (words < fewestWords) {
    return { kind: 'nothing', origin, fault: { where: origin, ...whyNothing(shown, html, paid) } };
  }
  const printed =
    facts.author !== undefined && facts.published !== undefined ? cut : cutBoilerplate(shown, facts.headline);
  return {
    kind: 'found',
    origin,
    facts: {
      ...facts,
      author: facts.author ?? printed.author ?? undefined,
      published:
        facts.published ?? printed.printed.map(printedPublication).find((day) => day !== null) ?? undefined,
      headline: facts.headline ?? cut.headline ?? undefined,
      language: facts.language ?? (isMostlyLatin(cut.body) ? undefined : 'und'),
    },
    ...(elsewhere === null ? {} : { elsewhere }),
    body: cut.body,
    dropped: cut.dropped,
    doubts:
      paid || (words < 250 && wall.test(shown)) ? ['only the part before the paywall may be there'] : [],
    notes: [...notes, ...(elsewhere === null ? [] : [`the page names ${elsewhere} as its original`])],
  };
}

function whyNothing(shown: string, html: string, paid: boolean): { what: string; remedy: string } {
  const byHand = 'Save the article as a text file and add that';
  if (paid || wall.test(shown)) return { what: 'shows its article only to subscribers', remedy: byHand };
  const scripts = (html.match(/<script[\s>]/gi) ?? []).length;
  if (scripts > 0 && shown.length < 500) {
    return { what: 'has no article without running its scripts, which are never run', remedy: byHand };
  }
  return {
    what: 'has no article in it',
    remedy: 'Is it the page of one article? Otherwise add its feed with --feed',
  };
}

function isMostlyLatin(text: string): boolean {
  const sample = text.slice(0, 2000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 || latin >= letters / 2;
}
