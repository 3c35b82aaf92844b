import { isNegation, isStopWord } from '../text/stop-words.ts';
import { stem } from '../text/terms.ts';

/** Stems of verbs by which somebody does not do what follows ("refused to approve"). */
const refusing = new Set(['refused', 'declined', 'failed'].map(stem));
const asking = new Set('who what which when where why how because so and but quien que por'.split(' '));

/** Whether a folded word denies the next word that says something: "not", "never", "refused". */
export function isDenial(word: string): boolean {
  return isNegation(word) || refusing.has(stem(word));
}

/**
 * The first word behind a question's denial that says something, folded; null where it denies nothing. "Didn't the
 * council approve …" asks as "did the council approve …" does, and the verb of "why didn't the mayor …" stands
 * behind its subject, so a denial that opens the question or follows its asking word is not read.
 */
export function deniedWord(words: readonly string[]): string | null {
  const at = words.findIndex(
    (word, place) => isDenial(word) && place > 0 && !asking.has(words[place - 1] ?? ''),
  );
  if (at === -1) return null;
  return words.slice(at + 1).find((word) => !isStopWord(word) && !/.ly$/.test(word)) ?? null;
}
