import type { Paragraph, Reading } from '../../src/reading/reading.ts';
import { type Article, articleFacts } from '../../src/story/article.ts';
import { cut, type Passage } from '../../src/story/passage.ts';
import type { Quotation } from '../../src/story/quotation.ts';
import type { Speaker } from '../../src/story/speaker.ts';

/** An article of the tests' own, its facts parsed as the corpus is. */
export function madeUpArticle(id: string, body: string, facts: object = {}): Article {
  return Object.freeze({
    ...articleFacts.parse({ id, outlet: `Outlet ${id}`, headline: `Headline of ${id}`, ...facts }),
    body,
  });
}

/** The passage of `text` where it stands for the `occurrence`th time (from 0) in the article. */
export function passageIn(article: Article, text: string, occurrence = 0): Passage {
  let start = article.body.indexOf(text);
  for (let skipped = 0; skipped < occurrence; skipped += 1) start = article.body.indexOf(text, start + 1);
  return cut(article, { start, end: start + text.length });
}

/** A quotation of `text`; its attribution is the paragraph it stands in unless another text is given. */
export function madeUpQuotation(
  article: Article,
  text: string,
  speaker: string | null,
  given: Partial<Quotation> & { readonly occurrence?: number } = {},
): Quotation {
  const { occurrence, ...rest } = given;
  const passage = passageIn(article, text, occurrence);
  const start = article.body.lastIndexOf('\n', passage.span.start - 1) + 1;
  const end = article.body.indexOf('\n', passage.span.end);
  return {
    kind: 'direct',
    passage,
    attribution: cut(article, { start, end: end < 0 ? article.body.length : end }),
    speaker,
    mention: null,
    role: null,
    cue: null,
    said: { date: null, day: null, basis: null, venue: null },
    utterance: null,
    ...rest,
  };
}

/** A reading of one line a paragraph, each paragraph one sentence; lines that begin as one of `headings` are headings. */
export function madeUpReading(
  article: Article,
  quotations: readonly Quotation[],
  headings: readonly string[] = [],
): Reading {
  const paragraphs = [...article.body.matchAll(/[^\n]+/g)].map((line): Paragraph => {
    const span = { start: line.index, end: line.index + line[0].length };
    const kind = headings.some((heading) => line[0].startsWith(heading)) ? 'heading' : 'text';
    return { kind, span, sentences: [span] };
  });
  return { article, paragraphs, quotations, named: [] };
}

/** A speaker of the quotations that bear the name. */
export function madeUpSpeaker(
  name: string,
  quotations: readonly Quotation[],
  more: { readonly roles?: readonly string[]; readonly aliases?: readonly string[] } = {},
): Speaker {
  return {
    name,
    roles: more.roles ?? [],
    aliases: more.aliases ?? [],
    quotations: quotations.filter(({ speaker }) => speaker === name),
  };
}
