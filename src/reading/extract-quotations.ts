import type { QuotationKind } from '../story/quotation.ts';
import type { Span } from '../text/span.ts';
import { attributionModel } from './attribution-model.ts';
import { attributeStretches } from './attribute-stretches.ts';
import { parseArticle } from './parse-article.ts';
import { readScene } from './read-scene.ts';
import { scoreFeatures } from './score-features.ts';
import { speechFeatures } from './speech-features.ts';
import { resolveMention } from './resolve-mention.ts';

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
  const article = parseArticle(text);
  const scene = readScene(article, attributionModel.cueRates);
  return attributeStretches(scene, attributionModel.speaker)
    .filter((a) => scoreFeatures(speechFeatures(article, a, scene.rates), attributionModel.speech) > 0)
    .map(({ stretch, candidate }) => {
    const { mention } = candidate;
    const entity = mention === null ? null : resolveMention(scene, mention);
    return {
      kind: 'direct',
      span: stretch.inner,
      mention: mention?.span ?? null,
      speaker: mention === null ? null : (entity?.name ?? text.slice(mention.span.start, mention.span.end)),
    };
  });
}
