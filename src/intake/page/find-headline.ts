import { splitSentences } from '../../text/sentences.ts';
import { isByOrDateLine } from './printed-facts.ts';
import { siteLine } from './site-phrases.ts';
import { isTitleCase, type TextLine } from './text-lines.ts';

/** The line that prints the headline, and whether it is that alone; otherwise it is the first sentence as well. */
export interface PrintedHeadline {
  readonly line: TextLine;
  readonly standsApart: boolean;
}

/**
 * The headline is the first line before the running text (which begins at index `first`) that is none of the site's and
 * no byline. A short first sentence set off by a blank line is taken for one too, but then stays in the body as well, so
 * that nothing is lost.
 */
export function findHeadline(lines: readonly TextLine[], first: number): PrintedHeadline | null {
  const before = lines.slice(0, first);
  const candidates = before.filter(
    ({ text, words }) => words >= 3 && words <= 30 && siteLine(text) === null && !isByOrDateLine(text),
  );
  const crumbs = before.filter(({ text }) => siteLine(text) === 'breadcrumb');
  const named = candidates.find((line) => crumbs.some(({ text }) => text.endsWith(line.text)));
  const line = named ?? candidates[0];
  if (line !== undefined) return { line, standsApart: true };
  const opening = lines[first];
  const second = lines.slice(first + 1, first + 3).find(({ prose }) => prose);
  if (opening === undefined || second === undefined || second.gap === 0 || first > 0) return null;
  if (isTitleCase(opening.text) && opening.words <= 30) return { line: opening, standsApart: true };
  const short = opening.words <= 18 && second.words > opening.words;
  return short && splitSentences(opening.text).length === 1 ? { line: opening, standsApart: false } : null;
}

/** Where a headline that is known already is printed; null where it is not. */
export function printedHeadline(lines: readonly TextLine[], known: string): PrintedHeadline | null {
  const line = lines.slice(0, 10).find(({ text }) => text === known.trim());
  return line === undefined ? null : { line, standsApart: true };
}
