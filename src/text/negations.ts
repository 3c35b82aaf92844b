import { type FoldedWord, foldedWords } from './folded-words.ts';
import type { Span } from './span.ts';
import { isNegation } from './stop-words.ts';

/** Negations of a whole clause; the others ("no", "without") deny the words that follow them up to a comma. */
const clausal =
  /^(?:not|never|cannot|nobody|nothing|nowhere|neither|nor|nunca|jamas|nadie|nada|tampoco|ni)$|n't$/;
const joining = new Set(
  'but and or so yet because since although though while whereas pero y o sino aunque porque'.split(' '),
);
const subjects = new Set(
  'i we he she it they you this that there yo nosotros el ella ellos usted ustedes'.split(' '),
);

/** Whether a folded word denies ("not", "don't", "never", "no", "sin"). */
export function denies(word: string): boolean {
  return /n't$/.test(word) || isNegation(word.replaceAll("'", ''));
}

/** Whether a folded word denies the whole clause it stands in, not only the words behind it ("without", "no"). */
export function deniesClause(word: string): boolean {
  return clausal.test(word);
}

/** Folded words as they would affirm: "did not go" as "did go", "can't" as "can". */
export function affirmed(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    if (!denies(word)) return [word];
    if (word === "won't") return ['will'];
    if (word === 'cannot' || word === "can't") return ['can'];
    return word.endsWith("n't") ? [word.slice(0, -3)] : [];
  });
}

/**
 * Whether the words from `from` to `to` (both included) leave out a negation that governs them: one before them in
 * their clause, or right behind them. `text` is what the words were read from.
 */
export function leavesOutNegation(
  text: string,
  words: readonly FoldedWord[],
  from: number,
  to: number,
): boolean {
  return negationBefore(text, words, from) !== null || negationBehind(text, words, to);
}

/** The index of the negation before the word at `from` that governs it; null where none does. */
export function negationBefore(text: string, words: readonly FoldedWord[], from: number): number | null {
  let comma = false;
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined) return null;
    const between = text.slice(word.end, next.start);
    if (/[.!?;:…—–]/.test(between)) return null;
    // What is not done until something happens does not deny that it happens.
    if (/^(?:until|unless|hasta)$/.test(word.word)) return null;
    if (joining.has(next.word) && (between.includes(',') || subjects.has(words[at + 2]?.word ?? '')))
      return null;
    comma ||= between.includes(',');
    if (denies(word.word) && (!comma || clausal.test(word.word))) return at;
  }
  return null;
}

function negationBehind(text: string, words: readonly FoldedWord[], to: number): boolean {
  const word = words[to];
  const next = words[to + 1];
  if (word === undefined || next === undefined || !denies(next.word)) return false;
  return !/[,.!?;:…—–]/.test(text.slice(word.end, next.start));
}

/** How many clauses of a text deny something; a language's double negation counts once. */
export function denyingClauses(text: string): number {
  return text
    .split(/[.!?;:…—–]+(?:\s|$)|,\s+(?=(?:but|pero|sino)\s)/iu)
    .filter((clause) => foldedWords(clause).some(({ word }) => denies(word))).length;
}

/**
 * Whether a text denies, outside a quotation and before it, what the quotation says: "warned them not to “…”". The
 * sentence of the quotation is looked at from `sentenceStart`.
 */
export function negationOutside(text: string, sentenceStart: number, quotation: Span): boolean {
  if (sentenceStart >= quotation.start) return false;
  const sentence = text.slice(sentenceStart, quotation.end);
  const words = foldedWords(sentence);
  const first = words.findIndex((word) => sentenceStart + word.start >= quotation.start);
  return first > 0 && negationBefore(sentence, words, first) !== null;
}
