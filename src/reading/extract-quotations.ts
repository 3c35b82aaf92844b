import type { QuotationKind } from '../story/quotation.ts';
import type { Span } from '../text/span.ts';
import { attributionModel } from './attribution-model.ts';
import { findQuotations } from './find-quotations.ts';
import { parseArticle } from './parse-article.ts';
import { readScene } from './read-scene.ts';
import { speakerName } from './speaker-name.ts';

/** A quotation of any text: offsets into that text, without the marks. */
export interface ExtractedQuotation {
  readonly kind: QuotationKind;
  readonly span: Span;
  /** Where the text names who said it. */
  readonly mention: Span | null;
  readonly speaker: string | null;
}

/** The quotations of a text with their speakers, in order. */
export function extractQuotations(text: string): readonly ExtractedQuotation[] {
  const scene = readScene(parseArticle(text), attributionModel.cueRates);
  return findQuotations(scene).map(({ kind, span, mention, source, entity }) => ({
    kind,
    span,
    mention: source,
    speaker: mention === null ? null : speakerName(scene.article, mention, entity),
  }));
}
