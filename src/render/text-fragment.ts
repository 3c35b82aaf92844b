import type { Article } from '../story/article.ts';
import type { Span } from '../text/span.ts';
import {
  lineBreak,
  occursFirst,
  occursNext,
  occursOnce,
  type SearchedPage,
  searchedPage,
  wordsAround,
} from './searched-page.ts';

/** The terms of a text directive, stretches of the article's text; all but `start` may be empty. */
export interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

const contextWords = [2, 3, 4, 6, 8, 12];
const mostContext = Math.max(...contextWords);

/**
 * The directives that find exactly these words of the article's body and nothing earlier, by the search that browsers
 * make (wicg.github.io/scroll-to-text-fragment: whole words, first match, no term across blocks), the most lasting
 * first, then ever shorter ones. Punctuation at the edges is left out where it can be. Yields nothing where the span
 * has no word or its words cannot be told from others.
 */
export function* textDirectives(article: Article, span: Span): Generator<TextDirective> {
  const page = searchedPage(article);
  const from = span.start + page.bodyAt;
  const to = span.end + page.bodyAt;
  const isInside = (word: Span) => word.end > from && word.start < to;
  const head = wordsAround(page, from);
  const tail = wordsAround(page, to);
  const opening = head.filter(isInside);
  const closing = tail.filter(isInside).reverse();
  const [first, last] = [opening[0], closing[0]];
  if (first === undefined || last === undefined) return;

  const before = head.filter((word) => word.start >= page.bodyAt && word.end <= first.start).reverse();
  const after = tail.filter((word) => word.start >= last.end);
  const starts = startEdges(page.text, first.start, from, before);
  const ends = endEdges(page.text, last.end, to, after);
  const isShort = opening.length <= 8 && opening.at(-1)?.end === last.end;

  for (const found of [occursOnce, occursFirst]) {
    if (isShort) yield* whole(page, starts, ends, found);
    for (const limit of [6, 4, 3, 2, 1]) {
      const start = startTerm(page, opening.slice(0, -1), limit, starts, found);
      const end = start && endTerm(page, closing, limit, ends, start.end);
      if (end) yield directive(page, start, end);
    }
    if (!isShort) yield* whole(page, starts, ends, found);
  }
}

/** Where a passage begins or ends, and how far the words reach that tell it from its like (`context`). */
interface Edge {
  readonly at: number;
  readonly context: number;
}

/** A term of a directive together with its context, in the order of the text. */
interface Term extends Span {
  readonly context: number;
}

type Found = (page: SearchedPage, from: number, to: number) => boolean;

function directive(page: SearchedPage, start: Term, end: Term | null): TextDirective {
  const { text } = page;
  return {
    prefix: text.slice(start.context, start.start),
    start: text.slice(start.start, start.end),
    end: end === null ? '' : text.slice(end.start, end.end),
    suffix: end === null ? '' : text.slice(end.end, end.context),
  };
}

/** The whole passage as one term, with as little context as tells it from its like. */
function* whole(
  page: SearchedPage,
  starts: readonly Edge[],
  ends: readonly Edge[],
  found: Found,
): Generator<TextDirective> {
  const pairs = starts.flatMap((start, i) => ends.map((end, j) => ({ start, end, cost: i + j })));
  const best = pairs
    .filter(({ start, end }) => !lineBreak.test(page.text.slice(start.at, end.at)))
    .sort((a, b) => a.cost - b.cost)
    .find(({ start, end }) => found(page, start.context, end.context));
  if (best === undefined) return;
  const { start, end } = best;
  const covered = { start: start.at, end: end.at, context: start.context };
  yield { ...directive(page, covered, null), suffix: page.text.slice(end.at, end.context) };
}

function startTerm(
  page: SearchedPage,
  opening: readonly Span[],
  limit: number,
  starts: readonly Edge[],
  found: Found,
): Term | null {
  const lengths = runLengths(page.text, opening, limit);
  for (const { at, context } of starts) {
    for (const length of context === at ? lengths : lengths.slice(0, 1)) {
      const end = opening[length - 1]?.end ?? at;
      if (found(page, context, end)) return { start: at, end, context };
    }
  }
  return null;
}

function endTerm(
  page: SearchedPage,
  closing: readonly Span[],
  limit: number,
  ends: readonly Edge[],
  after: number,
): Term | null {
  const free = closing.filter((word) => word.start >= after);
  const lengths = runLengths(page.text, free, limit);
  for (const { at, context } of ends) {
    for (const length of context === at ? lengths : lengths.slice(0, 1)) {
      const start = free[length - 1]?.start ?? at;
      if (occursNext(page, start, context, after)) return { start, end: at, context };
    }
  }
  return null;
}

/**
 * Where the passage's first term may begin: at its first word, then there with ever more context before it. Where the
 * context stands in another block, the punctuation between must go with the passage's term, as no term crosses blocks.
 */
function startEdges(
  text: string,
  firstWord: number,
  passageStart: number,
  before: readonly Span[],
): readonly Edge[] {
  const lines = text.slice(before[0]?.end ?? firstWord, firstWord).split(lineBreak);
  const at = lines.length > 1 ? firstWord - (lines.at(-1) ?? '').trimStart().length : firstWord;
  const isApart =
    (at < passageStart && at < firstWord) || lines.slice(1, -1).some((line) => line.trim() !== '');
  const contexts = isApart ? [] : contextsOf(text, before);
  return [{ at: firstWord, context: firstWord }, ...contexts.map(({ start }) => ({ at, context: start }))];
}

/** Where the passage's last term may end; as `startEdges`, the other way. */
function endEdges(
  text: string,
  lastWord: number,
  passageEnd: number,
  after: readonly Span[],
): readonly Edge[] {
  const lines = text.slice(lastWord, after[0]?.start ?? lastWord).split(lineBreak);
  const at = lines.length > 1 ? lastWord + (lines[0] ?? '').trimEnd().length : lastWord;
  const isApart = (at > passageEnd && at > lastWord) || lines.slice(1, -1).some((line) => line.trim() !== '');
  const contexts = isApart ? [] : contextsOf(text, after);
  return [{ at: lastWord, context: lastWord }, ...contexts.map(({ end }) => ({ at, context: end }))];
}

/**
 * How many words a term may take, best first: the longest run without punctuation (which pages typeset differently),
 * then runs across punctuation, then whatever there is. `words` begin at the passage's edge and go either way.
 */
function runLengths(text: string, words: readonly Span[], limit: number): readonly number[] {
  const run = words.slice(0, limit * 4);
  const gaps = run.slice(1).map((word, index) => {
    const neighbour = run[index] ?? word;
    return text.slice(Math.min(neighbour.end, word.end), Math.max(neighbour.start, word.start));
  });
  const breaks = gaps.findIndex((gap) => lineBreak.test(gap));
  const longest = breaks === -1 ? run.length : breaks + 1;
  const mark = gaps.findIndex((gap) => gap.trim() !== '');
  const plain = Math.min(mark === -1 ? run.length : mark + 1, limit, longest);
  const counts = plain >= Math.min(3, limit) ? [plain] : [];
  for (let count = Math.min(3, limit); count <= longest; count += count < 12 ? 1 : 4) counts.push(count);
  return counts.length > 0 ? counts : longest > 0 ? [longest] : [];
}

/** The words to which context may reach, in growing steps: as far as the block goes that the nearest stands in. */
function contextsOf(text: string, outside: readonly Span[]): readonly Span[] {
  const nearestFirst = outside.slice(0, mostContext);
  const block = nearestFirst.findIndex((word, index) => {
    const nearer = nearestFirst[index - 1];
    if (nearer === undefined) return false;
    const gap = [nearer.start, nearer.end, word.start, word.end].sort((a, b) => a - b);
    return lineBreak.test(text.slice(gap[1], gap[2]));
  });
  const usable = block === -1 ? nearestFirst : nearestFirst.slice(0, block);
  return contextWords.flatMap((count) => usable[count - 1] ?? []).concat(usable.length === 1 ? usable : []);
}
