/**
 * Where the run of ASCII letters that begins at `from` ends; `from` where none does. Most words are such runs, and are
 * found several times sooner so than by a pattern of Unicode classes.
 */
export function plainRunEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether a code unit is an ASCII letter. */
function isPlainLetter(unit: number): boolean {
  // Setting the bit in which capitals differ makes them small.
  const small = unit | 32;
  return small >= 97 && small <= 122;
}

/** How one reading of words tells them apart and folds them. */
export interface WordReading {
  /** Global; what is a word wherever no run of plain letters is. */
  readonly pattern: RegExp;
  /** Units that are no word and part of none. */
  readonly gaps: AsciiUnits;
  /** Units behind which a run of plain letters is a word by itself: no longer word could be made of it and them. */
  readonly ends: AsciiUnits;
  /** Folds a run of plain letters, given in lower case. */
  readonly foldPlain: (lower: string) => string;
  /** Folds what the pattern found, as written; empty where nothing is left of it. */
  readonly fold: (written: string) => string;
}

/** ASCII units as a table: 1 at the number of each that is one of them, else 0. */
export type AsciiUnits = Readonly<Uint8Array>;

/** The ASCII units that a pattern matches, as a table. */
export function asciiUnits(pattern: RegExp): AsciiUnits {
  return Uint8Array.from({ length: 128 }, (_, unit) => Number(pattern.test(String.fromCharCode(unit))));
}

/** Gives `take` the folded words of a text in order, not overlapping, and where each stands (UTF-16, half-open). */
export function readWords(
  text: string,
  { pattern, gaps, ends, foldPlain, fold }: WordReading,
  take: (word: string, start: number, end: number) => void,
): void {
  for (let at = 0; at < text.length; ) {
    const run = plainRunEnd(text, at);
    if (run > at && isWhole(text, at, run, ends)) {
      take(foldPlain(text.slice(at, run).toLowerCase()), at, run);
      at = run;
    } else if (run === at && gaps[text.charCodeAt(at)] === 1) {
      at += 1;
    } else {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) return;
      const end = match.index + match[0].length;
      const word = fold(match[0]);
      if (word !== '') take(word, match.index, end);
      at = end;
    }
  }
}

/** Whether a run of letters is a word by itself; a single one before a full stop may begin an initialism. */
function isWhole(text: string, from: number, to: number, ends: AsciiUnits): boolean {
  if (to === text.length) return true;
  return ends[text.charCodeAt(to)] === 1 && (to > from + 1 || text[to] !== '.');
}
