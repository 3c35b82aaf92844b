import { type FoldedWord, foldedWords } from '../../text/folded-words.ts';
import { isStopWord } from '../../text/stop-words.ts';

/** A pasted quotation as it is compared; offsets are into `text` as it was pasted. */
export interface PastedQuotation {
  readonly text: string;
  readonly words: readonly FoldedWord[];
  /** The words between ellipses; one stretch where there is none. */
  readonly stretches: readonly (readonly string[])[];
  /** How many words carry meaning rather than grammar. */
  readonly contentWords: number;
}

/** The most of a text that is looked at, in characters; a quotation longer than any real one is compared up to here. */
export const longestPaste = 4000;

const ellipsis = /\[\s*(?:…|\.{2,})\s*\]|\(\s*(?:…|\.{2,})\s*\)|…|\.{3,}|\.(?:\s\.){2,}/gu;

/** Reads what was pasted: its words, and its stretches between ellipses ("…", "...", "[...]"). */
export function readPasted(text: string): PastedQuotation {
  const kept = text.slice(0, longestPaste);
  const stretches: (readonly string[])[] = [];
  let from = 0;
  for (const match of kept.matchAll(ellipsis)) {
    stretches.push(wordsOf(kept.slice(from, match.index)));
    from = match.index + match[0].length;
  }
  stretches.push(wordsOf(kept.slice(from)));
  const words = foldedWords(kept);
  return {
    text: kept,
    words,
    stretches: stretches.filter((stretch) => stretch.length > 0),
    contentWords: words.filter(({ word }) => isContentWord(word)).length,
  };
}

/** Whether a folded word carries meaning; "n't" and possessives do not hide a small word. */
export function isContentWord(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word) && !isStopWord(word.replaceAll("'", ''));
}

function wordsOf(text: string): readonly string[] {
  return foldedWords(text).map(({ word }) => word);
}
