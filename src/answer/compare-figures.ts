import type { Passage } from '../story/passage.ts';
import type { Span } from '../text/span.ts';

/** One outlet's version of a figure: the sentence, and the words in it that give the figure. */
export interface FigureVersion {
  readonly passage: Passage;
  readonly figure: Span;
  readonly value: number;
}

/** One quantity as the outlets give it, newest first. `conflict` where the versions cannot all be exact. */
export interface FigureComparison {
  /** The words of the first version that name what is counted. */
  readonly quantity: Passage;
  readonly conflict: boolean;
  readonly versions: readonly FigureVersion[];
}
