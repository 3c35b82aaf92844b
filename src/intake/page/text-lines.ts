import { stopAfter } from '../../text/abbreviations.ts';

/** A line of a text that is not blank, with what can be told from its shape alone. */
export interface TextLine {
  /** As it stands, white space at its ends included. */
  readonly raw: string;
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** How many blank lines stand before it. */
  readonly gap: number;
  readonly words: number;
  /** Whether it ends as sentences end; the full stop of a shortened word at the end of a title does not count. */
  readonly ends: boolean;
  /** Running text: long enough, and ending as sentences end. */
  readonly prose: boolean;
}

const sentenceEnd = /[.!?…。！？؟۔।](?:[\s\u00a0\u202f]?»)?["”»’')\]」』]*$/;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const proseWords = 8;
const longWords = 25;

/** The lines of a text, without the blank ones. */
export function readLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let gap = 0;
  text.split('\n').forEach((raw, index) => {
    const trimmed = raw.trim();
    if (trimmed === '') {
      gap += 1;
      return;
    }
    lines.push(readLine(raw, trimmed, index + 1, gap));
    gap = 0;
  });
  return lines;
}

/** A line without the address of an embedded post that stands behind its last sentence. */
export function withoutAddress(line: string): string {
  return line.replace(/(?<=[.!?…]["”’)]*)\s+(?:https?:\/\/|pic\.twitter\.com\/)\S+\s*$/u, '');
}

/** Words of a text; scripts that set no space between words count two letters as one. */
export function countWords(text: string): number {
  const spaced = text.split(/\s+/).filter((word) => word !== '').length;
  const letters = text.match(unspaced)?.length ?? 0;
  return Math.max(spaced, Math.round(letters / 2));
}

function readLine(raw: string, text: string, number: number, gap: number): TextLine {
  const words = countWords(text);
  const ends = endsSentence(withoutAddress(text), words);
  return { raw, text, number, gap, words, ends, prose: (words >= proseWords && ends) || words >= longWords };
}

function endsSentence(text: string, words: number): boolean {
  if (!sentenceEnd.test(text)) return false;
  if (words > 15 || !text.endsWith('.')) return true;
  const last = text.slice(text.lastIndexOf(' ') + 1, -1);
  return stopAfter(last, '') === 'plain' || !isTitleCase(text);
}

/** Whether nearly every longer word begins with a capital, as in a headline of the older style. */
export function isTitleCase(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 2 && capital.length >= long.length * 0.8;
}

/**
 * Joins the lines of a text that was broken at a fixed width (mail, terminals), so that a paragraph is one line again.
 * Any other text is given back as it is.
 */
export function joinBrokenLines(text: string): string {
  const blocks = text.split(/\n[ \t\r]*\n/);
  const inner = blocks
    .flatMap((block) => block.trim().split('\n').slice(0, -1))
    .map((line) => line.trimEnd());
  if (inner.length < 5) return text;
  const broken = inner.filter((line) => line.length >= 50 && line.length <= 100 && !sentenceEnd.test(line));
  if (broken.length < inner.length * 0.7) return text;
  return blocks.map((block) => block.trim().replace(/[ \t\r]*\n[ \t]*/g, ' ')).join('\n\n');
}
