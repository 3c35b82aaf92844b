import { foldName, namesAgree, partsOfName } from '../text/names.ts';
import type { Entity } from './entities.ts';

/** One name for somebody throughout the story. */
export interface StoryName {
  readonly name: string;
  readonly words: readonly string[];
}

interface Group {
  readonly entities: Entity[];
  words: readonly string[];
}

/**
 * Finds which names of several articles are one person's or body's, and gives each the fullest form as its name. A full
 * name joins a full name that agrees with it; a lone surname joins only where the story has one bearer of it.
 */
export function nameThroughout(articles: readonly (readonly Entity[])[]): ReadonlyMap<Entity, StoryName> {
  const all = articles.flat();
  // Names that agree end in the same word, so an entity is held against the groups of its last word alone.
  const groups = new Map<string, Group[]>();
  const fuller = [...all].sort((a, b) => b.words.length - a.words.length);
  for (const entity of fuller) {
    const last = entity.words.at(-1) ?? '';
    const alike = groups.get(last) ?? [];
    groups.set(last, alike);
    const fits = alike.filter((group) => joins(group, entity));
    const [only] = fits;
    if (only !== undefined && (fits.length === 1 || entity.words.length > 1)) only.entities.push(entity);
    else alike.push({ entities: [entity], words: entity.words });
  }
  const names = new Map<Entity, StoryName>();
  for (const group of [...groups.values()].flat()) {
    const name = fullestName(group.entities);
    const story = Object.freeze({ name, words: partsOfName(name).words });
    for (const entity of group.entities) names.set(entity, story);
  }
  return names;
}

function joins(group: Group, entity: Entity): boolean {
  if (!namesAgree(group.words, entity.words)) return false;
  const [first] = group.entities;
  if (first === undefined) return false;
  return first.gender === null || entity.gender === null || first.gender === entity.gender;
}

/** Most words first, then the spelling with accents, then the one given most often. */
function fullestName(entities: readonly Entity[]): string {
  const rank = (entity: Entity) => [
    entity.words.length,
    foldName(entity.name) === entity.name.toLowerCase() ? 0 : 1,
    entity.mentions.length,
  ];
  const [best] = [...entities].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((value, index) => value !== y[index]);
    return at < 0 ? 0 : (y[at] ?? 0) - (x[at] ?? 0);
  });
  return best?.name ?? '';
}
