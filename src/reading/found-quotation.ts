import type { QuotationKind } from '../story/quotation.ts';
import type { Span } from '../text/span.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';

/** A quotation as found in a text, before anybody is called by one name throughout the story. */
export interface FoundQuotation {
  readonly kind: QuotationKind;
  /** The words without their marks. */
  readonly span: Span;
  /** The sentences it stands in and those that attribute it; for a block or post, the name line. */
  readonly attribution: Span;
  /** Who is named as the speaker; null where nobody is. */
  readonly mention: Mention | null;
  /** The words that stand for the speaker: the mention, with the relative pronoun that takes it up ("Ruiz, who"). */
  readonly source: Span | null;
  /** Whom of the article's names the mention means; null where it means none of them. */
  readonly entity: Entity | null;
  readonly cue: Span | null;
}
