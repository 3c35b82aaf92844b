import { terms } from '../../text/terms.ts';
import type { ClassedLine } from './class-lines.ts';
import type { PageLayout } from './page-layout.ts';
import { isByOrDateLine } from './printed-facts.ts';
import { isSigned } from './printed-lines.ts';

const kinds = {
  list: 'a list of other pages',
  link: 'leads to another page',
  comments: 'readers’ comments',
  navigation: 'navigation',
  appeal: 'speaks to the site’s readers',
  credit: 'a picture’s credit',
  breadcrumb: 'navigation',
  address: 'a bare address',
} as const;

/** For each line of a page why it is none of the article's; null for those that are. */
export function whyDropped(layout: PageLayout): readonly (string | null)[] {
  let inList = false;
  const reasons = layout.lines.map((line, index) => {
    const why = whyNotArticle(line, index, layout, inList);
    inList = line.kind === 'list' || (inList && !line.prose);
    return why;
  });
  return dropAmidSite(layout.lines, reasons);
}

function whyNotArticle(line: ClassedLine, index: number, layout: PageLayout, inList: boolean): string | null {
  const { lines, head, first, textStart, end, headlineText, headlineNumber, usualGap } = layout;
  if (first === lines.length) return 'no running text anywhere';
  if (index >= end) return 'behind the article';
  if (line.kind !== null) return kinds[line.kind];
  const next = lines[index + 1];
  if (line.text === headlineText && line.number > headlineNumber) return 'the headline again';
  if (isOneOfLinks(line, [lines[index - 1], next])) return 'one of several links to other pages';
  if (isSetOutAgain(line, lines)) return 'set out again from the text';
  const credited = !isByOrDateLine(line.text) && next?.kind === 'credit' && next.words <= mostWordsOfCredit;
  if (credited && (!line.prose || index < textStart)) return 'a caption';
  if (line.prose) return null;
  if (isByOrDateLine(line.text)) {
    return index < head.length || isSigned(line.text) ? null : 'a date of the page';
  }
  if (inList) return 'part of a list of other pages';
  if (index < textStart) {
    if (index < first && line.number <= headlineNumber) return 'before the article';
    return line.words >= 4 || line.ends || line.text.endsWith(':') ? null : 'before the article';
  }
  const setOff = line.gap > usualGap && (next === undefined || next.gap > usualGap);
  if (setOff && line.words >= 5 && !/[.!?…:]$/.test(line.text)) return 'set off like a link to another page';
  if (isInCapitals(line)) return 'in capitals like a link to another page';
  const another =
    !line.ends &&
    !line.text.endsWith(':') &&
    line.words >= 8 &&
    headlineText !== null &&
    resembles(line.text, headlineText);
  return another ? 'another headline of the same story' : null;
}

const mostWordsOfCredit = 8;

/** Two lines in a row that could be headlines of other pages are no subheadings; one of them is no mere question. */
function isOneOfLinks(line: ClassedLine, around: readonly (ClassedLine | undefined)[]): boolean {
  return isLink(line) && around.some((other) => isLink(other) && (isOpen(line) || isOpen(other)));
}

function isLink(line: ClassedLine | undefined): line is ClassedLine {
  if (line === undefined || line.words < 6 || line.words > 20 || line.kind !== null) return false;
  const shape = /^["“‘'«]?\p{Lu}/u.test(line.text) && /[^.!…:;,"'”’»)]$/u.test(line.text);
  return shape && !isByOrDateLine(line.text);
}

/** No sentence, or a question behind its topic ("Trains: When do they run?"). */
function isOpen({ text }: ClassedLine): boolean {
  return !text.endsWith('?') || /^[^:?]{3,40}: \p{Lu}/u.test(text);
}

const mostLinesCompared = 500;

/** A pull quote: words in marks, or no sentence, that also stand inside a longer paragraph. */
function isSetOutAgain(line: ClassedLine, lines: readonly ClassedLine[]): boolean {
  if (line.words < 5 || line.words > 25 || lines.length > mostLinesCompared) return false;
  if (line.ends && !/^["“«„‘'].*["”»“’']$/u.test(line.text)) return false;
  const core = bare(line.text);
  return lines.some(
    (other) => other.kind === null && other.words >= line.words + 3 && bare(other.text).includes(core),
  );
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”‘’"'«»]/g, '')
    .replace(/^[\s.…]+|[\s.,…]+$/g, '');
}

/** Longer than a subheading in capitals; a line that names who speaks next ends in a colon. */
function isInCapitals({ text, words }: ClassedLine): boolean {
  return words >= 5 && /\p{Lu}{3}/u.test(text) && !/\p{Ll}|^["“‘'«]|[:.!?…]$/u.test(text);
}

function resembles(line: string, headline: string): boolean {
  const words = new Set(terms(headline));
  const both = [...new Set(terms(line))].filter((word) => words.has(word)).length;
  return words.size >= 4 && both >= words.size / 2;
}

/** Short lines with the site's own on both sides are the site's too. */
function dropAmidSite(
  lines: readonly ClassedLine[],
  reasons: readonly (string | null)[],
): readonly (string | null)[] {
  const amid = [...reasons];
  for (let start = 1; start < lines.length; start += 1) {
    if (reasons[start] !== null || reasons[start - 1] === null) continue;
    let end = start;
    while (end < lines.length && reasons[end] === null && isLoose(lines[end])) end += 1;
    const bounded = end > start && end < lines.length && reasons[end] !== null;
    if (bounded) amid.fill('amid lines of the site', start, end);
  }
  return amid;
}

/** No running text, no date, no item of a list, no price. */
function isLoose(line: ClassedLine | undefined): boolean {
  if (line === undefined || line.prose || line.ends || isByOrDateLine(line.text)) return false;
  return !/^[\p{P}\p{S}]|:$/u.test(line.text) && !/\d\s*[€$£%]|[€$£]\s*\d/u.test(line.text);
}
