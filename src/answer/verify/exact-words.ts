import type { Quotation } from '../../story/quotation.ts';
import { type FoldedWord, foldedWords } from '../../text/folded-words.ts';
import { denies, deniesClause, leavesOutNegation } from '../../text/negations.ts';

/** A text to find words in: itself, its folded words, and these as one string with a space before, between and after. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly FoldedWord[];
  readonly line: string;
}

/** Where pasted words stand in a text: first and last word, both included. `honest` says that no negation is left out. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly honest: boolean;
}

const mostOccurrences = 50;

/** A quotation's words; kept, since many pasted texts are held against one quotation. */
export function quotedWords(quotation: Quotation): WordedText {
  const known = remembered.get(quotation);
  if (known !== undefined) return known;
  const worded = wordedText(quotation.passage.text);
  remembered.set(quotation, worded);
  return worded;
}

const remembered = new WeakMap<Quotation, WordedText>();

export function wordedText(text: string): WordedText {
  const words = foldedWords(text);
  return { text, words, line: lineOf(words.map(({ word }) => word)) };
}

/** Words as one line to look for in another: whole words only. */
export function lineOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/**
 * Where the stretches stand in the text, whole words, one after the other; between two stretches at least one word, or
 * the text's own ellipsis, must stand. At most 50 places are looked at.
 */
export function findWords(
  stretches: readonly (readonly string[])[],
  within: WordedText,
): readonly Occurrence[] {
  const [first, ...rest] = stretches;
  if (first === undefined || first.length === 0) return [];
  const found: Occurrence[] = [];
  for (const from of places(first, within)) {
    let to = from + first.length - 1;
    let honest = true;
    let complete = true;
    for (const stretch of rest) {
      const next = places(stretch, within).find(
        (at) => at > to && (at > to + 1 || ellipsisBetween(within, to)),
      );
      if (next === undefined) {
        complete = false;
        break;
      }
      honest &&= !gapDenies(within, to, next);
      to = next + stretch.length - 1;
    }
    if (complete) {
      found.push({ from, to, honest: honest && !leavesOutNegation(within.text, within.words, from, to) });
    }
  }
  return found;
}

function places(stretch: readonly string[], { line }: WordedText): readonly number[] {
  const wanted = lineOf(stretch);
  const found: number[] = [];
  let index = 0;
  let counted = 0;
  for (
    let at = line.indexOf(wanted);
    at >= 0 && found.length < mostOccurrences;
    at = line.indexOf(wanted, at + 1)
  ) {
    for (; counted < at; counted += 1) if (line.charCodeAt(counted) === 32) index += 1;
    found.push(index);
  }
  return found;
}

function ellipsisBetween({ text, words }: WordedText, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return word !== undefined && next !== undefined && /…|\.{3}/.test(text.slice(word.end, next.start));
}

/** Whether an ellipsis hides a negation of the words before or behind it. */
function gapDenies({ text, words }: WordedText, before: number, behind: number): boolean {
  for (let at = before + 1; at < behind; at += 1) {
    const word = words[at];
    if (word === undefined || !denies(word.word)) continue;
    const head = text.slice(words[before]?.end ?? 0, word.start);
    const tail = text.slice(word.end, words[behind]?.start ?? 0);
    if (!/[.!?;:,…—–]/.test(tail)) return true;
    if (deniesClause(word.word) && !(/[.!?;:,…—–]/.test(head) && /[.!?;:…—–]/.test(tail))) return true;
  }
  return false;
}
