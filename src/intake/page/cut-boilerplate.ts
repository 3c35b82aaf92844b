import { splitSentences } from '../../text/sentences.ts';
import type { ClassedLine } from './class-lines.ts';
import { layOut } from './page-layout.ts';
import { printedLines } from './printed-lines.ts';
import { isAppeal } from './site-phrases.ts';
import { withoutAddress } from './text-lines.ts';
import { whyDropped } from './why-dropped.ts';

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
  /** Whoever a byline names. */
  readonly author: string | null;
  /** Lines around the beginning that print an author or a day; they stay in the body too. */
  readonly printed: readonly string[];
  readonly dropped: readonly DroppedLine[];
}

interface KeptLine extends ClassedLine {
  readonly shown: string;
}

/**
 * Cuts an article out of a page's text by general signals, none of which knows an outlet: running text against short
 * lines, what stands before its beginning and behind its end, labels of lists, lines set off more than others, short
 * lines amid the site's, appeals to readers (after Kohlschütter, Fankhauser and Nejdl, "Boilerplate detection using
 * shallow text features", 2010, whose link density a plain text does not have). Where the headline is known already, the
 * line that prints it is dropped.
 */
export function cutBoilerplate(text: string, knownHeadline?: string): CutText {
  const layout = layOut(text, knownHeadline);
  const { lines, head, headline, author, usualGap } = layout;
  const reasons = whyDropped(layout);
  const dropped: DroppedLine[] = [];
  const kept: KeptLine[] = [];
  lines.forEach((line, index) => {
    if (line === headline?.line && headline.standsApart) return;
    const why = reasons[index] ?? null;
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
    body: joined(kept, usualGap),
    headline: headline?.line.text ?? null,
    author,
    printed: printedLines(head, kept),
    dropped,
  };
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
