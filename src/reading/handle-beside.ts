import type { Mention } from './mentions.ts';
import { postHeader, postSignature, signedPost } from './paragraph-kinds.ts';
import type { ParsedArticle } from './parse-article.ts';

/** The handle beside a name that says who posted: behind the post, on the line under it, or over it. */
export function handleBeside(article: ParsedArticle, { sentence, span }: Mention): string | null {
  const paragraph = article.sentences[sentence]?.paragraph ?? -1;
  const line = textOf(article, paragraph);
  const start = article.paragraphs[paragraph]?.span.start ?? 0;
  const { words = '', handle } = (postSignature.exec(line) ?? signedPost.exec(line))?.groups ?? {};
  if (handle !== undefined) return span.start < start + words.length ? null : handle;
  if (article.paragraphs[paragraph]?.kind !== 'name-line') return null;
  const own = postHeader.exec(line)?.groups;
  if (own !== undefined) return own['handle'] ?? null;
  const below = postHeader.exec(textOf(article, paragraph + 1))?.groups;
  // A handle below that has a name of its own is somebody else's.
  return below === undefined || below['name'] !== undefined ? null : (below['handle'] ?? null);
}

function textOf({ text, paragraphs }: ParsedArticle, paragraph: number): string {
  const span = paragraphs[paragraph]?.span;
  return span === undefined ? '' : text.slice(span.start, span.end);
}
