import type { Article } from '../story/article.ts';
import type { Quotation } from '../story/quotation.ts';
import type { Span } from '../text/span.ts';

/** What a paragraph of the body is: running text, or a line that is set off. Only `text`, `block` and `post` tell the story. */
export type ParagraphKind = 'text' | 'heading' | 'byline' | 'block' | 'post' | 'name-line';

export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly span: Span;
  /** In order, not overlapping; together they cover every word of the paragraph. */
  readonly sentences: readonly Span[];
}

/** What can be quoted from one article; every span is into its body. */
export interface Reading {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
}
