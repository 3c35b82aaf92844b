import { cut } from '../../story/passage.ts';
import type { Quotation } from '../../story/quotation.ts';
import { contains } from '../../text/span.ts';
import type { Found, VerdictMatch } from '../verify-quotation.ts';
import { alteredFrom } from './differences.ts';
import { findWords, lineOf, wordedText } from './exact-words.ts';
import { isContentWord, type PastedQuotation } from './pasted-quotation.ts';
import type { VerifyQuestion } from './question.ts';
import { type ArticleWords, type QuotationIndex, textsWithAll } from './quotation-index.ts';

/** Pasted words as an article has them, and the quotations that have some of them. */
interface Place {
  readonly match: VerdictMatch;
  readonly quoted: readonly {
    readonly quotation: Quotation;
    readonly words: number;
    readonly content: number;
  }[];
}

const mostPlaces = 10;

/**
 * The pasted words where they stand in an article, but not inside one quotation: the reporter's words, a headline's,
 * or quotations pasted together with the reporter's words between them, which makes an altered one.
 */
export function findWritten({ pasted, short }: VerifyQuestion, index: QuotationIndex): Found | null {
  if (short) return null;
  const places = findPlaces(pasted, index);
  const mixed = places.find(
    ({ quoted }) => quoted.reduce((sum, { words }) => sum + words, 0) * 2 > pasted.words.length,
  );
  if (mixed !== undefined) return pastedTogether(mixed, pasted);
  const matches = places.map(({ match }) => match);
  if (matches.length > 0) return { verdict: 'not-found', matches, differences: [], caveat: 'reporter' };
  const line = lineOf(pasted.words.map(({ word }) => word));
  const headline = index.articles.some(({ headings }) => headings.some((heading) => heading.includes(line)));
  return headline ? { verdict: 'not-found', matches: [], differences: [], caveat: 'headline' } : null;
}

function findPlaces(pasted: PastedQuotation, index: QuotationIndex): readonly Place[] {
  const lines = pasted.stretches.map(lineOf);
  const numbers = textsWithAll(
    pasted.words.map(({ word }) => word),
    index.written,
  );
  const places: Place[] = [];
  for (const number of numbers ?? []) {
    const article = index.articles[number];
    if (article === undefined || !lines.every((line) => article.line.includes(line))) continue;
    const place = placeIn(article, pasted);
    if (place !== null) places.push(place);
    if (places.length >= mostPlaces) break;
  }
  return places;
}

function placeIn({ reading }: ArticleWords, pasted: PastedQuotation): Place | null {
  const { article } = reading;
  const worded = wordedText(article.body);
  const [occurrence] = findWords(pasted.stretches, worded);
  const words = worded.words.slice(occurrence?.from ?? 0, occurrence === undefined ? 0 : occurrence.to + 1);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const quoted = reading.quotations
    .filter(({ kind }) => kind !== 'indirect' && kind !== 'nested')
    .map((quotation) => {
      const inside = words.filter((word) => contains(quotation.passage.span, word));
      const content = inside.filter(({ word }) => isContentWord(word)).length;
      return { quotation, words: inside.length, content };
    })
    .filter(({ content }) => content > 1);
  const passage = cut(article, { start: first.start, end: last.end });
  return { match: { passage, quotation: null, missing: [] }, quoted };
}

function pastedTogether({ quoted }: Place, pasted: PastedQuotation): Found {
  const sources = quoted.map(({ quotation }) => ({ passage: quotation.passage, quotation }));
  return alteredFrom(pasted, sources, sources.length > 1 ? 'stitched' : null);
}
