import type { Passage } from '../story/passage.ts';
import type { Span } from '../text/span.ts';

/** A passage that answers, or comes near. */
export interface Finding {
  readonly kind: 'finding';
  readonly passage: Passage;
  /** The answering words: spans into the article's body, inside the passage. */
  readonly emphasis: readonly Span[];
  /** Whose words the passage quotes, where it quotes one speaker. */
  readonly speaker: string | null;
  /** Passages of other outlets that say the same. */
  readonly alsoIn: readonly Finding[];
}

/** What the articles have to say to a question. */
export interface Answer {
  readonly kind: 'answer' | 'differ' | 'none';
  readonly question: string;
  readonly answered: boolean;
  /** 0..1, calibrated: how likely it is that `findings` answer the question. */
  readonly confidence: number;
  /** Best first; with `differ`, newest first. Empty where `answered` is false. */
  readonly findings: readonly Finding[];
  /** What comes nearest where nothing answers. */
  readonly closest: readonly Finding[];
  /** A name of the question that the articles mention and never quote, where that is why there is no answer. */
  readonly unquoted: string | null;
}
