import { splitSentences } from '../../text/sentences.ts';
import { terms } from '../../text/terms.ts';
import { findEnd, isArticleProse } from './find-end.ts';
import { findHeadline, printedHeadline } from './find-headline.ts';
import { isByOrDateLine } from './printed-facts.ts';
import { isAppeal, siteLine } from './site-phrases.ts';
import { readLines, type TextLine, withoutAddress } from './text-lines.ts';

/** What was cut from a text, and why. */
export interface DroppedLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

export interface CutText {
  /** The kept lines, each character for character but for a cut at its end. */
  readonly body: string;
  readonly headline: string | null;
  /** Lines around the beginning that print an author or a day; they stay in the body too. */
  readonly printed: readonly string[];
  readonly dropped: readonly DroppedLine[];
}

/** Where the lines of a text stand to the article in it. */
interface Layout {
  readonly lines: readonly TextLine[];
  /** Where running text begins, and behind what index the article ends. */
  readonly first: number;
  readonly end: number;
  readonly headline: string | null;
  /** The number of the line behind which a deck may stand. */
  readonly headlineNumber: number;
  readonly usualGap: number;
}

interface KeptLine extends TextLine {
  readonly shown: string;
}

/**
 * Cuts an article out of a page's text by general signals, none of which knows an outlet: running text against short
 * lines, what stands before its beginning and behind its end, labels of lists, lines set off more than others, appeals
 * to readers (after Kohlschütter, Fankhauser and Nejdl, "Boilerplate detection using shallow text features", 2010, whose
 * link density a plain text does not have). Where the headline is known already, the line that prints it is dropped.
 */
export function cutBoilerplate(text: string, knownHeadline?: string): CutText {
  const lines = readLines(text);
  const prose = lines.findIndex(isArticleProse);
  const first = prose < 0 ? lines.length : prose;
  const headline =
    knownHeadline === undefined ? findHeadline(lines, first) : printedHeadline(lines, knownHeadline);
  const layout: Layout = {
    lines,
    first,
    end: findEnd(lines),
    headline: headline?.line.text ?? knownHeadline ?? null,
    headlineNumber: headline?.line.number ?? (knownHeadline === undefined ? Number.POSITIVE_INFINITY : 0),
    usualGap: usual(lines.map(({ gap }) => gap).slice(1)),
  };
  const dropped: DroppedLine[] = [];
  const kept: KeptLine[] = [];
  let inList = false;
  lines.forEach((line, index) => {
    if (line === headline?.line && headline.standsApart) return;
    const why = whyNotArticle(line, index, layout, inList);
    inList = siteLine(line.text) === 'list' || (inList && !line.prose);
    if (why !== null) {
      dropped.push({ line: line.number, text: line.text, why });
      return;
    }
    const shown = withoutTail(line.raw);
    const cut = line.raw.slice(shown.length).trim();
    if (cut !== '')
      dropped.push({ line: line.number, text: cut, why: 'an appeal or address behind the text' });
    if (shown.trim() !== '') kept.push({ ...line, shown: cut === '' ? line.raw : shown });
  });
  return {
    body: joined(kept, layout.usualGap),
    headline: headline?.line.text ?? null,
    printed: kept.flatMap(({ text: line, number }) =>
      number <= (lines[first + 2]?.number ?? number) && isByOrDateLine(line) ? [line] : [],
    ),
    dropped,
  };
}

const reasons = {
  list: 'a list of other pages',
  navigation: 'navigation',
  appeal: 'speaks to the site’s readers',
  credit: 'a picture’s credit',
  breadcrumb: 'navigation',
  address: 'a bare address',
} as const;

function whyNotArticle(line: TextLine, index: number, layout: Layout, inList: boolean): string | null {
  const { lines, first, end, headline, headlineNumber, usualGap } = layout;
  if (first === lines.length) return 'no running text anywhere';
  if (index >= end) return 'behind the article';
  const kind = siteLine(line.text);
  if (kind !== null) return reasons[kind];
  if (line.text === headline && line.number > headlineNumber) return 'the headline again';
  if (line.prose || isByOrDateLine(line.text)) return null;
  if (inList) return 'part of a list of other pages';
  if (index < first) return line.number > headlineNumber && line.words >= 4 ? null : 'before the article';
  const next = lines[index + 1];
  const setOff = line.gap > usualGap && (next === undefined || next.gap > usualGap);
  if (setOff && line.words >= 5 && !/[.!?…:]$/.test(line.text)) return 'set off like a link to another page';
  const another = !line.ends && line.words >= 8 && headline !== null && resembles(line.text, headline);
  return another ? 'another headline of the same story' : null;
}

function resembles(line: string, headline: string): boolean {
  const words = new Set(terms(headline));
  const both = [...new Set(terms(line))].filter((word) => words.has(word)).length;
  return words.size >= 4 && both >= words.size / 2;
}

/** A line without the appeal, or the address of an embedded post, that stands behind its last sentence. */
function withoutTail(raw: string): string {
  const shown = withoutAddress(raw);
  let end = shown.length;
  for (const sentence of [...splitSentences(shown)].reverse().slice(0, 3)) {
    if (sentence.start === 0 || !isAppeal(shown.slice(sentence.start, sentence.end))) break;
    end = sentence.start;
  }
  return end === shown.length ? shown : shown.slice(0, end).trimEnd();
}

function joined(kept: readonly KeptLine[], usualGap: number): string {
  let text = '';
  kept.forEach((line, index) => {
    const previous = kept[index - 1];
    if (previous !== undefined) {
      const adjacent = line.number - previous.number === line.gap + 1;
      text += '\n'.repeat(1 + (adjacent ? line.gap : usualGap));
    }
    text += line.shown;
  });
  return text.trim();
}

/** The most frequent value; the smaller of two. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
