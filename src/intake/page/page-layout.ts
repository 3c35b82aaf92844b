import { type ClassedLine, classLines, isArticleProse } from './class-lines.ts';
import { findEnd } from './find-end.ts';
import { findHeadline, type PrintedHeadline, printedHeadline } from './find-headline.ts';
import { authorIn, headOf, isPrintedLine } from './printed-lines.ts';

/** Where the lines of a page's text stand to the article in it; `first`, `textStart` and `end` are indexes of `lines`. */
export interface PageLayout {
  readonly lines: readonly ClassedLine[];
  /** The lines among which a byline or date may stand. */
  readonly head: readonly ClassedLine[];
  /** Where running text begins; the number of lines where there is none. */
  readonly first: number;
  /** Where running text begins behind the byline. */
  readonly textStart: number;
  /** Behind the article's last line. */
  readonly end: number;
  /** The line that prints the headline; null where none does. */
  readonly headline: PrintedHeadline | null;
  readonly headlineText: string | null;
  /** The number of the line behind which a deck may stand. */
  readonly headlineNumber: number;
  readonly author: string | null;
  /** How many blank lines stand between most lines. */
  readonly usualGap: number;
}

/** Finds an article's parts in a page's text. `knownHeadline` is the headline where it is known from elsewhere. */
export function layOut(text: string, knownHeadline: string | undefined): PageLayout {
  const lines = classLines(text);
  const prose = lines.findIndex(isArticleProse);
  const first = prose < 0 ? lines.length : prose;
  const head = headOf(lines);
  const author = authorIn(head, lines.slice(head.length));
  const end = findEnd(lines, author === null ? [] : author.split(/, | and /));
  const headline =
    knownHeadline === undefined ? findHeadline(lines, first, end) : printedHeadline(lines, knownHeadline);
  return {
    lines,
    head,
    first,
    textStart: Math.max(first, textStart(head)),
    end,
    headline,
    headlineText: headline?.line.text ?? knownHeadline ?? null,
    headlineNumber: headline?.line.number ?? (knownHeadline === undefined ? Number.POSITIVE_INFINITY : 0),
    author,
    usualGap: usual(lines.map(({ gap }) => gap).slice(1)),
  };
}

function textStart(head: readonly ClassedLine[]): number {
  const behind = head.findLastIndex(isPrintedLine) + 1;
  return behind + Math.max(0, head.slice(behind).findIndex(isArticleProse));
}

/** The most frequent value; the smaller of two. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
