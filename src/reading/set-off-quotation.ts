import type { Span } from '../text/span.ts';
import type { FoundQuotation } from './found-quotation.ts';
import type { ParsedParagraph } from './parse-article.ts';
import type { SceneWithEntities } from './read-scene.ts';

/** A block or post: the paragraph whole, spoken by whom the line after it names. */
export function setOffQuotation(
  scene: SceneWithEntities,
  paragraph: ParsedParagraph,
  index: number,
): FoundQuotation | null {
  if (paragraph.kind !== 'block' && paragraph.kind !== 'post') return null;
  const line = scene.article.paragraphs[index + 1];
  if (line === undefined) return null;
  const mentions = scene.mentions.slice(line.from, line.to).flat();
  const mention = mentions.find(({ parts }) => parts !== null) ?? null;
  return {
    kind: paragraph.kind,
    span:
      paragraph.kind === 'post' ? withoutTrailingLink(scene.article.text, paragraph.span) : paragraph.span,
    attribution: line.span,
    mention,
    source: mention?.span ?? null,
    entity: mention === null ? null : (scene.entities.get(mention) ?? null),
    cue: null,
  };
}

/** The shortened link that an embedded post ends with is the platform's, not the speaker's. */
function withoutTrailingLink(text: string, span: Span): Span {
  const link = /\s+(?:https?:\/\/|pic\.twitter\.com\/)\S+$/.exec(text.slice(span.start, span.end));
  return link === null ? span : { start: span.start, end: span.start + link.index };
}
