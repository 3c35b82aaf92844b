import type { Passage } from './passage.ts';

/**
 * How somebody's words stand in an article: whole sentences in marks, words inside a sentence, a block set off without
 * marks or a turn of a transcript, an embedded post, a quotation inside a quotation, or reported speech without marks.
 */
export type QuotationKind = 'direct' | 'partial' | 'block' | 'post' | 'nested' | 'indirect';

/** When and where something was said, as far as the article gives it. */
export interface Said {
  /** The article's own words for the time ("Tuesday"). */
  readonly date: Passage | null;
  /** The day meant, YYYY-MM-DD; null where it cannot be told. */
  readonly day: string | null;
  /** Whether the article gives the day itself or it was worked out from the publication date. */
  readonly basis: 'given' | 'inferred' | null;
  /** The article's own words for the place ("social media platform X"). */
  readonly venue: Passage | null;
}

/** Words of a speaker in an article, with the words by which the article attributes them. */
export interface Quotation {
  readonly kind: QuotationKind;
  /** The quoted words, without their marks. */
  readonly passage: Passage;
  /** The sentences the quotation stands in, attribution included; for a block, the name line. */
  readonly attribution: Passage;
  /** The speaker's name as one story-wide form; null where the article does not say. */
  readonly speaker: string | null;
  /** Where the article names the speaker of this quotation. */
  readonly mention: Passage | null;
  /** The speaker's role as this article gives it. */
  readonly role: string | null;
  /** The verb or phrase that attributes ("said", "according to"). */
  readonly cue: Passage | null;
  readonly said: Said;
  /** Quotations with the same utterance id are wordings of one and the same utterance; null where it stands alone. */
  readonly utterance: string | null;
}
