import type { Passage } from '../story/passage.ts';
import type { Quotation } from '../story/quotation.ts';

/** A stretch of the word-level comparison of what was pasted and what stands in the article. */
export interface Difference {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface VerdictMatch {
  readonly passage: Passage;
  /** The quotation it is part of; null where the words are the reporter's own. */
  readonly quotation: Quotation | null;
}

/** What the articles say of a pasted quotation. `not-found` means "not in these articles", nothing more. */
export interface Verdict {
  readonly verdict: 'exact' | 'wrong-speaker' | 'altered' | 'variant' | 'not-found';
  readonly pasted: string;
  readonly claimed: string | null;
  readonly speaker: string | null;
  readonly matches: readonly VerdictMatch[];
  readonly differences: readonly Difference[];
  /** Why nothing firmer can be said. */
  readonly caveat: 'too-short' | 'reporter' | 'stitched' | null;
}
