import type { Quotation } from '../story/quotation.ts';
import type { Speaker } from '../story/speaker.ts';

export interface QuotationSearch {
  /** A name, alias or role as a member types it. */
  readonly speaker?: string;
  readonly about?: string;
}

/** What a look-up found. `others` are speakers whose names come near where the one asked for is not quoted. */
export interface QuotationsFound {
  readonly speaker: Speaker | null;
  /** Grouped by utterance: each inner list holds the wordings of one utterance. */
  readonly utterances: readonly (readonly Quotation[])[];
  readonly others: readonly Speaker[];
  /** Whether the articles mention the name although they quote nothing of it. */
  readonly mentioned: boolean;
}
