import type { Article } from '../story/article.ts';
import type { Span } from '../text/span.ts';

/** What a browser searches: the headline as a block of its own, then the body, one block a line. */
export interface SearchedPage {
  readonly text: string;
  /** Where the body begins in `text`. */
  readonly bodyAt: number;
  readonly blocks: readonly Span[];
  /** The words of the blocks looked at so far, by where the block starts. */
  readonly words: Map<number, readonly Span[]>;
  /** The text without what a search may overlook: case, accents, kinds of quotation marks, white space. */
  readonly folded: string;
  /** For each code unit of `text`, where it stands in `folded`. */
  readonly foldedAt: Uint32Array;
}

/** Code units looked at on either side of a place: room for the longest term that fits into a link. */
const reach = 400;
/** Code units from which on a block is looked at in parts. */
const longBlock = 4000;
const words = new Intl.Segmenter('en', { granularity: 'word' });
const pages = new WeakMap<Article, SearchedPage>();
const foldedCharacters = new Map<string, string>();

/** Browsers disagree on direction marks and other controls in a term; a lone surrogate has no UTF-8. Joiners are letters. */
const unsearchable = /(?!\u00AD|\u200C|\u200D|[\t\n\r])[\p{Cc}\p{Cf}\p{Surrogate}]/u;

/** What ends a block of the body: every line is a paragraph of the page. */
export const lineBreak = /[\n\r\u0085\u2028\u2029]/;

/**
 * Whether a search from the place `after` on meets the words between two places of the text there and no earlier. What
 * browsers tell apart and `folded` does not counts as met, so that a yes is always right.
 */
export function occursNext(page: SearchedPage, from: number, to: number, after: number): boolean {
  return (
    !unsearchable.test(page.text.slice(from, to)) &&
    page.folded.indexOf(foldedSlice(page, from, to), page.foldedAt[after]) === page.foldedAt[from]
  );
}

/** Whether these words stand nowhere earlier on the page. */
export function occursFirst(page: SearchedPage, from: number, to: number): boolean {
  return occursNext(page, from, to, 0);
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

/** The words of the blocks near a place, in order; of a very long block only those near it. */
export function wordsAround(page: SearchedPage, at: number): readonly Span[] {
  return page.blocks
    .filter((block) => block.end > at - reach && block.start < at + reach)
    .flatMap((block) =>
      block.end - block.start <= longBlock ? wordsOf(page, block) : wordsNear(page, block, at),
    );
}

/** Segmenting is what costs most in making a link, so a block's words are kept. */
function wordsOf(page: SearchedPage, block: Span): readonly Span[] {
  const known = page.words.get(block.start);
  if (known !== undefined) return known;
  const found = segmented(page.text, block);
  page.words.set(block.start, found);
  return found;
}

/** Words that the window itself may have cut are left out. */
function wordsNear(page: SearchedPage, block: Span, at: number): readonly Span[] {
  const window = { start: Math.max(block.start, at - reach), end: Math.min(block.end, at + reach) };
  return segmented(page.text, window).filter(
    (word) =>
      (word.start > window.start || window.start === block.start) &&
      (word.end < window.end || window.end === block.end),
  );
}

function segmented(text: string, { start, end }: Span): readonly Span[] {
  return [...words.segment(text.slice(start, end))]
    .filter((segment) => segment.isWordLike)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
}

export function searchedPage(article: Article): SearchedPage {
  const known = pages.get(article);
  if (known !== undefined) return known;
  const text = `${article.headline}\n${article.body}`;
  const blocks = [...text.matchAll(/[^\n\r\u0085\u2028\u2029]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const page = { text, bodyAt: article.headline.length + 1, blocks, words: new Map(), ...fold(text) };
  pages.set(article, page);
  return page;
}

function fold(text: string): { readonly folded: string; readonly foldedAt: Uint32Array } {
  const foldedAt = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  for (const character of text) {
    foldedAt.fill(length, at, at + character.length);
    at += character.length;
    const plain = foldCharacter(character);
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
    .replace(/[\p{M}\p{Cf}\s]/gu, '')
    .toLowerCase()
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'");
  foldedCharacters.set(character, plain);
  return plain;
}
