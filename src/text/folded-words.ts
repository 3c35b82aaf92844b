import { plainRunEnd } from './plain-run.ts';
import type { Span } from './span.ts';

/** A word as it is compared, and where it stands in the text it was read from. */
export interface FoldedWord extends Span {
  /** Without case, accents and the form of its marks; "U.S." and "US" are both "us", "1,000" is "1000". */
  readonly word: string;
}

const initialism = String.raw`\p{L}(?:\.\p{L}\p{M}*)+(?![\p{L}\p{N}])\.?`;
const number = String.raw`\p{N}+(?:[.,]\p{N}+)*`;
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]`;
const letters = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]`;
const plain = String.raw`(?:(?!${unspaced})${letters})+(?:['’ʼ‘\u0060´]${letters}+)*`;
const sign = String.raw`[%‰°§&+=×÷<>\p{Sc}]`;
const wordPattern = new RegExp(`${initialism}|${number}${letters}*|${unspaced}|${plain}|${sign}`, 'gu');

const simple = /^[a-z0-9]+$/;
const joined: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/**
 * The words of a text in order, for telling whether two texts say the same word for word. Stricter than the index's
 * terms: a possessive, a contraction ("we're", "were") and every small word count. Signs that carry meaning (%, $, &)
 * are words; quotation marks, dashes and all other punctuation are not.
 */
export function foldedWords(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  for (let at = 0; at < text.length; ) {
    const run = plainRunEnd(text, at);
    if (run > at && endsPlainWord(text, at, run)) {
      words.push({ word: text.slice(at, run).toLowerCase(), start: at, end: run });
      at = run;
    } else if (run === at && isGap(text.charCodeAt(at))) {
      at += 1;
    } else {
      wordPattern.lastIndex = at;
      const match = wordPattern.exec(text);
      if (match === null) break;
      const end = match.index + match[0].length;
      const word = foldOne(match[0]);
      if (word !== '') words.push({ word, start: match.index, end });
      at = end;
    }
  }
  return words;
}

/** Whether a run of letters is a word by itself: what stands behind it could make no longer word of it. */
function endsPlainWord(text: string, from: number, to: number): boolean {
  return to === text.length || (isGap(text.charCodeAt(to)) && (to > from + 1 || text[to] !== '.'));
}

/** ASCII units that are no word and part of none. */
const gaps = new Set([...'\t\n\r !"#()*,-./:;?@[\\]^_{|}~'].map((unit) => unit.charCodeAt(0)));

function isGap(unit: number): boolean {
  return gaps.has(unit);
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
    .replace(/[ßæœøłđðþ]/g, (letter) => joined[letter] ?? letter)
    .replace(/[’ʼ‘`´]/g, "'");
  if (/^\p{N}/u.test(bare)) return bare.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
  return /^\p{L}(?:\.\p{L})+\.?$/u.test(bare) ? bare.replaceAll('.', '') : bare;
}
