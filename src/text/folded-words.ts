import { initialism, spellOut, wholeLetters } from './letters.ts';
import { asciiUnits, readWords, type WordReading } from './plain-run.ts';
import type { Span } from './span.ts';

/** A word as it is compared, and where it stands in the text it was read from. */
export interface FoldedWord extends Span {
  /** Without case, accents and the form of its marks; "U.S." and "US" are both "us", "1,000" is "1000". */
  readonly word: string;
}

const number = String.raw`\p{N}+(?:[.,]\p{N}+)*`;
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]`;
const letters = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]`;
const plain = String.raw`(?:(?!${unspaced})${letters})+(?:['’ʼ‘\u0060´]${letters}+)*`;
const sign = String.raw`[%‰°§&+=×÷<>\p{Sc}]`;
const gaps = asciiUnits(/[\t\n\r !"#()*,\-./:;?@[\\\]^_{|}~]/);
const reading: WordReading = {
  pattern: new RegExp(`${initialism}|${number}${letters}*|${unspaced}|${plain}|${sign}`, 'gu'),
  gaps,
  ends: gaps,
  foldPlain: (lower) => lower,
  fold: foldOne,
};

const simple = /^[a-z0-9]+$/;

/**
 * The words of a text in order, for telling whether two texts say the same word for word. Stricter than the index's
 * terms: a possessive, a contraction ("we're", "were") and every small word count. Signs that carry meaning (%, $, &)
 * are words; quotation marks, dashes and all other punctuation are not.
 */
export function foldedWords(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  readWords(text, reading, (word, start, end) => {
    words.push({ word, start, end });
  });
  return words;
}

/** A text's folded words with one space between: equal where two texts say the same word for word. */
export function foldedText(text: string): string {
  return foldedWords(text)
    .map(({ word }) => word)
    .join(' ');
}

function foldOne(raw: string): string {
  const lower = raw.toLowerCase();
  if (simple.test(lower)) return lower;
  const bare = lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d]+/g, '')
    .replace(wholeLetters, spellOut)
    .replace(/[’ʼ‘`´]/g, "'");
  if (/^\p{N}/u.test(bare)) return bare.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
  return /^\p{L}(?:\.\p{L})+\.?$/u.test(bare) ? bare.replaceAll('.', '') : bare;
}
