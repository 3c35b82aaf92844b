import { splitSentences } from '../../text/sentences.ts';
import { terms } from '../../text/terms.ts';
import { type ClassedLine, isArticleProse } from './class-lines.ts';
import { bareName, isByOrDateLine } from './printed-facts.ts';
import { isTitleCase } from './text-lines.ts';

/** The line that prints the headline, and whether it is that alone; otherwise it is the first sentence as well. */
export interface PrintedHeadline {
  readonly line: ClassedLine;
  readonly standsApart: boolean;
}

/**
 * The headline is a line before the running text (which goes from index `first` to `end`) that is none of the site's
 * and no byline: the first of those whose words the running text takes up most. A short first sentence set off by a blank
 * line is taken for one too, but then stays in the body as well, so that nothing is lost.
 */
export function findHeadline(
  lines: readonly ClassedLine[],
  first: number,
  end: number,
): PrintedHeadline | null {
  const before = lines.slice(0, first);
  const titles = before.filter(isTitle);
  const article = lines.slice(first, end);
  const crumbs = before.filter(({ kind }) => kind === 'breadcrumb');
  const named = titles.find((line) => crumbs.some(({ text }) => text.endsWith(line.text)));
  const line = named ?? signedSentence(lines, first) ?? mostTakenUp(titles, article) ?? titles[0];
  if (line !== undefined) return { line, standsApart: true };
  const opening = lines[first];
  const second = lines.slice(first + 1, first + 3).find(({ prose }) => prose);
  if (opening === undefined || second === undefined || second.gap === 0 || first > 0) return null;
  const short = opening.words <= 18 && second.words > opening.words;
  return short && splitSentences(opening.text).length === 1 ? { line: opening, standsApart: false } : null;
}

/** Where a headline that is known already is printed; null where it is not. */
export function printedHeadline(lines: readonly ClassedLine[], known: string): PrintedHeadline | null {
  const line = lines.slice(0, 10).find(({ text }) => text === known.trim());
  return line === undefined ? null : { line, standsApart: true };
}

function isTitle({ words, kind, text }: ClassedLine): boolean {
  return words >= 3 && words <= 30 && kind === null && !isByOrDateLine(text);
}

/** A headline that is a sentence: in title case, or with a byline, date or name under it; and no title above it. */
function signedSentence(lines: readonly ClassedLine[], first: number): ClassedLine | undefined {
  const opening = lines[first];
  const above = lines[first - 1];
  const under = lines.slice(first + 1, first + 3);
  if (opening === undefined || !isTitle(opening) || (above !== undefined && isTitle(above))) return undefined;
  if (isTitleCase(opening.text)) return opening;
  const signed = under.some(({ text }) => isByOrDateLine(text) || bareName(text) !== null);
  return signed ? mostTakenUp([opening], lines.slice(first + 1)) : undefined;
}

/** Of lines whose words the article takes up the one of which it does most; or one right above it, to which it is the deck. */
function mostTakenUp(
  candidates: readonly ClassedLine[],
  article: readonly ClassedLine[],
): ClassedLine | undefined {
  const taken = candidates.map((line) => {
    const body = new Set(
      article.flatMap((other) => (other !== line && isArticleProse(other) ? terms(other.text) : [])),
    );
    const own = [...new Set(terms(line.text))];
    const both = own.filter((word) => body.has(word)).length;
    return both >= 2 && both >= own.length / 3 ? both : 0;
  });
  const most = Math.max(0, ...taken);
  if (most === 0) return undefined;
  let chosen = taken.indexOf(most);
  while (
    chosen > 0 &&
    (taken[chosen - 1] ?? 0) > 0 &&
    isRightAbove(candidates[chosen - 1], candidates[chosen])
  ) {
    chosen -= 1;
  }
  return candidates[chosen];
}

function isRightAbove(one: ClassedLine | undefined, other: ClassedLine | undefined): boolean {
  return one !== undefined && other !== undefined && other.number - one.number === other.gap + 1;
}
