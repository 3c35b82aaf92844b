import { stemmer } from 'stemmer';
import { initialism, spellOut, wholeLetters } from './letters.ts';
import { asciiUnits, readWords, type WordReading } from './plain-run.ts';
import type { Span } from './span.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a text: folded, and where it stands (UTF-16, half-open). */
export interface Token {
  /** Without accents, case, apostrophes and a possessive; "U.S." is "us", "4,000" is "4000", "Seventy-five" is "75". */
  readonly word: string;
  readonly span: Span;
}

const number = String.raw`\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*`;
const ten = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const unit = 'one|two|three|four|five|six|seven|eight|nine';
const numberWord = `(?<!\\p{L})(?:${ten})-(?:${unit})(?!\\p{L})`;
const plainWord = String.raw`[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*`;
const reading: WordReading = {
  pattern: new RegExp(`${initialism}|${number}|${numberWord}|${plainWord}`, 'giu'),
  gaps: asciiUnits(/[^a-z0-9']/i),
  ends: asciiUnits(/[^a-z0-9'-]/i),
  foldPlain: (lower) => numberWords.get(lower) ?? lower,
  fold: foldWord,
};

const plain = /^[a-z0-9]+$/;
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ten.split('|');
const numberWords = new Map([
  ...units.map((word, value): [string, string] => [word, word === 'one' ? word : `${value}`]),
  ...tens.map((word, index): [string, string] => [word, `${(index + 2) * 10}`]),
]);

/** The tokens of a text in order, not overlapping. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  readWords(text, reading, (word, start, end) => {
    tokens.push({ word, span: { start, end } });
  });
  return tokens;
}

/** Lower case without accents and marks. The length may change: never use offsets of the result. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(wholeLetters, spellOut);
}

/** Porter's stem of a folded word (M. F. Porter, "An algorithm for suffix stripping", 1980). */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stemmer(word);
  if (stems.size > 200_000) stems.clear();
  stems.set(word, found);
  return found;
}

const stems = new Map<string, string>();

/** The stems of a text's words in order, without stop words: what is indexed and searched. */
export function terms(text: string): readonly string[] {
  return tokenise(text).flatMap(({ word }) => (isStopWord(word) ? [] : [stem(word)]));
}

function foldWord(raw: string): string {
  const lower = raw.toLowerCase();
  if (plain.test(lower)) return numberWords.get(lower) ?? lower;
  const [first = '', second = ''] = lower.split('-');
  const round = tens.indexOf(first);
  if (round >= 0) return `${(round + 2) * 10 + units.indexOf(second)}`;
  const bare = fold(lower)
    .replace(/['’]s$|['’]$/, '')
    .replace(/['’]/g, '');
  if (/^\p{N}/u.test(bare)) return bare.replace(/,(?=\p{N})/gu, '');
  return bare.replace(/\./g, '');
}
