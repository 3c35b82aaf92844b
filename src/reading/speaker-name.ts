import { initialsOf } from '../text/names.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';

/**
 * What to call a speaker of one text: the fullest name it gives, a body's initials where it is cited by them, else the
 * mention's own words without their article.
 */
export function speakerName(text: string, mention: Mention, entity: Entity | null): string {
  const written = mention.parts?.name ?? '';
  if (entity !== null && initialsOf(entity.name).includes(written.replace(/\./g, ''))) return written;
  if (entity !== null) return entity.name;
  return text.slice(mention.span.start, mention.span.end).replace(/^(?:the|an?|his|her|its|their)\s+/i, '');
}
