import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';

/** What to call a speaker: the fullest name the article gives, else the mention's own words without their article. */
export function speakerName(text: string, mention: Mention, entity: Entity | null): string {
  if (entity !== null) return entity.name;
  return text.slice(mention.span.start, mention.span.end).replace(/^(?:the|an?|his|her|its|their)\s+/i, '');
}
