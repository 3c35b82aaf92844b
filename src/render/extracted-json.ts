import type { QuotationKind } from '../story/quotation.ts';
import type { Span } from '../text/span.ts';

interface Extracted {
  readonly kind: QuotationKind;
  readonly span: Span;
  readonly mention: Span | null;
  readonly speaker: string | null;
}

/**
 * A text's quotations as `extract` prints them: offsets into that text, UTF-16, half-open. Words inside a sentence are
 * called "mixed" here, as the corpora that such output is compared with call them (PolNeAR; Newell et al. 2018).
 */
export function extractedJson(quotations: readonly Extracted[]): readonly object[] {
  return quotations.map(({ kind, span, mention, speaker }) => ({
    start: span.start,
    end: span.end,
    speaker: mention === null ? null : { start: mention.start, end: mention.end },
    speakerName: speaker,
    kind: kind === 'partial' ? 'mixed' : kind,
  }));
}
