import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';

declare const cutFromArticle: unique symbol;

/** Text that stands in an article, word for word. Only `cut` makes one. */
export type Verbatim = string & { readonly [cutFromArticle]: true };

/** A stretch of one article's body with the place it was cut from. */
export interface Passage {
  readonly kind: 'passage';
  readonly article: Article;
  readonly span: Span;
  readonly text: Verbatim;
}

/** Cuts `article.body.slice(start, end)`. Throws RangeError where the span is empty or leaves the body. */
export function cut(article: Article, span: Span): Passage {
  const { start, end } = span;
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    start < 0 ||
    end <= start ||
    end > article.body.length
  ) {
    throw new RangeError(
      `cut: span ${start}..${end} is not inside ${article.id} (${article.body.length} code units)`,
    );
  }
  return Object.freeze({
    kind: 'passage',
    article,
    span: Object.freeze({ start, end }),
    text: article.body.slice(start, end) as Verbatim,
  });
}
