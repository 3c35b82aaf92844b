import type { Passage } from '../story/passage.ts';

/** Something the articles date: the sentence, the words that date it, and the day or month meant. */
export interface DatedEvent {
  /** YYYY-MM-DD, or YYYY-MM where only the month is told. */
  readonly date: string;
  readonly basis: 'given' | 'inferred';
  readonly words: Passage;
  readonly passage: Passage;
  readonly alsoIn: readonly Passage[];
}
