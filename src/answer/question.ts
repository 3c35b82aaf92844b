import type { AskedSpeaker } from './asked-speaker.ts';
import type { AnswerKind } from './vocabulary/question-words.ts';
import type { Likeness } from './vocabulary/word-tables.ts';

/** A word of the question that an answer should hold. */
export interface QuestionTerm {
  /** Folded, as meant (chat spelling undone, slips not). */
  readonly word: string;
  /** Stems that count as this word, itself first. */
  readonly alternatives: readonly Likeness[];
  /** Rarity in the story (natural logarithm), less for words that only ask. */
  readonly weight: number;
  readonly isName: boolean;
  /** Whether the story holds the word or one of the same meaning. */
  readonly known: boolean;
  /** Whether the word names whose words are asked for. */
  readonly speaks: boolean;
  /** Whether the word asks or is general, and says nothing of what is asked about. */
  readonly asksOnly: boolean;
  /** Whether the word says which persons "which officials" asks to name. */
  readonly identified: boolean;
  /** Whether the word is what "how many" counts. */
  readonly counted: boolean;
  /** Whether the question denies it ("did the council not approve …"). */
  readonly denied: boolean;
}

/** What is asked, in the order of the words. */
export interface Question {
  readonly text: string;
  readonly kind: AnswerKind;
  readonly speaker: AskedSpeaker | null;
  readonly terms: readonly QuestionTerm[];
  /** Whether it is asked in Spanish. */
  readonly spanish: boolean;
  /** Words between quotation marks, as stems, each phrase in order. */
  readonly phrases: readonly (readonly string[])[];
}
