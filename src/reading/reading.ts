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

/** Somebody or some body an article names, quoted or not. */
export interface Named {
  /** One form for the whole story, the fullest any article gives. */
  readonly name: string;
  /** Every form this article uses, as written, the most frequent first; handles included. */
  readonly forms: readonly string[];
  /** Roles and titles this article gives, the most frequent first. */
  readonly roles: readonly string[];
}

/** What can be quoted from one article; every span is into its body. */
export interface Reading {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly named: readonly Named[];
}
