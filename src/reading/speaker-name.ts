import { initialsOf } from '../text/names.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { ParsedArticle } from './parse-article.ts';
import { unnamedAs } from './unnamed.ts';

/**
 * What to call a speaker of one text: the fullest name it gives, a body's initials where it is cited by them, else the
 * mention's own words without their article.
 */
export function speakerName(article: ParsedArticle, mention: Mention, entity: Entity | null): string {
  const written = mention.parts?.name ?? '';
  const initials = written.replace(/\./g, '');
  const short = entity?.kind !== 'person' && /^\p{Lu}{2,8}$/u.test(initials);
  if (entity !== null && (short || initialsOf(entity.name).includes(initials))) return written;
  return entity === null ? unnamedAs(article, mention) : entity.name;
}
