import type { Article } from '../story/article.ts';
import type { Span } from '../text/span.ts';

/** What a browser searches: the headline as a block of its own, then the body, one block a line. */
export interface SearchedPage {
  readonly text: string;
  /** Where the body begins in `text`. */
  readonly bodyAt: number;
  /** The text as the search compares it: without case, accents, kinds of quotation marks or length of white space. */
  readonly folded: string;
  /** For each code unit of `text`, where it stands in `folded`. */
  readonly foldedAt: Uint32Array;
}

/** Code units looked at on either side of a place: room for the longest term that fits into a link. */
const reach = 400;
const words = new Intl.Segmenter('en', { granularity: 'word' });
const pages = new WeakMap<Article, SearchedPage>();
const foldedCharacters = new Map<string, string>();

/** What ends a block of the body: every line is a paragraph of the page. */
export const lineBreak = /[\n\r\u0085\u2028\u2029]/;

/** Where in `folded` the words between two places of the text next stand from the place `after` on; -1 if nowhere. */
export function nextOccurrence(page: SearchedPage, from: number, to: number, after: number): number {
  return page.folded.indexOf(foldedSlice(page, from, to), page.foldedAt[after]);
}

/** Whether these words stand nowhere earlier on the page. Parts of words count, so a yes is always right. */
export function occursFirst(page: SearchedPage, from: number, to: number): boolean {
  return nextOccurrence(page, from, to, 0) === page.foldedAt[from];
}

/** Whether these words stand nowhere else on the page. */
export function occursOnce(page: SearchedPage, from: number, to: number): boolean {
  return (
    occursFirst(page, from, to) &&
    page.folded.lastIndexOf(foldedSlice(page, from, to)) === page.foldedAt[from]
  );
}

function foldedSlice(page: SearchedPage, from: number, to: number): string {
  return page.folded.slice(page.foldedAt[from], page.foldedAt[to]);
}

/** The words near a place, in order; those that the window itself may have cut are left out. */
export function wordsAround(text: string, at: number): readonly Span[] {
  const from = Math.max(0, at - reach);
  const to = Math.min(text.length, at + reach);
  return [...words.segment(text.slice(from, to))]
    .filter((segment) => segment.isWordLike)
    .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }))
    .filter((word) => (word.start > from || from === 0) && (word.end < to || to === text.length));
}

export function searchedPage(article: Article): SearchedPage {
  const known = pages.get(article);
  if (known !== undefined) return known;
  const text = `${article.headline}\n${article.body}`;
  const page = { text, bodyAt: article.headline.length + 1, ...fold(text) };
  pages.set(article, page);
  return page;
}

function fold(text: string): { readonly folded: string; readonly foldedAt: Uint32Array } {
  const foldedAt = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let space = true;
  let at = 0;
  for (const character of text) {
    foldedAt.fill(length, at, at + character.length);
    at += character.length;
    const plain = foldCharacter(character);
    if (plain === ' ' && space) continue;
    if (plain !== '') space = plain === ' ';
    parts.push(plain);
    length += plain.length;
  }
  foldedAt[at] = length;
  return { folded: parts.join(''), foldedAt };
}

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const plain = character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'");
  foldedCharacters.set(character, plain);
  return plain;
}
