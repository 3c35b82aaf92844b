import { foldName } from '../text/names.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { StoryName } from './name-throughout.ts';
import type { SceneWithEntities } from './read-scene.ts';

/** By name throughout the story, the roles that its articles give, each in folded words up to its noun. */
export type RolesHeld = ReadonlyMap<StoryName, readonly (readonly string[])[]>;

/** The roles that any article gives each name; former ones are not held. */
export function rolesHeld(names: ReadonlyMap<Entity, StoryName>): RolesHeld {
  const held = new Map<StoryName, (readonly string[])[]>();
  for (const [{ roles }, name] of names) {
    const known = held.get(name) ?? [];
    known.push(...roles.map(wordsOfRole).filter((words) => !words.some((word) => past.test(word))));
    held.set(name, known);
  }
  return held;
}

const past = /^(?:former|ex|then|late|retired|onetime)$/;

function wordsOfRole(role: string): readonly string[] {
  const [title = ''] = role.split(/\s(?:of|for|at|in)\s/);
  return title.split(/\s+/).map(foldName);
}

/**
 * Whom a description means in an article that names its bearer without the role ("the coach", where another article of
 * the story has "Coach Davor Petrić"): the only one of the people named so far who holds it; null where there are more.
 */
export function holderOf(
  mention: Mention,
  { article, entities }: SceneWithEntities,
  names: ReadonlyMap<Entity, StoryName>,
  held: RolesHeld,
): StoryName | null {
  if (mention.type !== 'role' || mention.plural) return null;
  const [the = '', ...words] = article.text
    .slice(mention.span.start, mention.span.end)
    .split(/\s+/)
    .map(foldName);
  const noun = words.at(-1);
  if (the !== 'the' || noun === undefined) return null;
  const holders = new Set<StoryName>();
  for (const [other, entity] of entities) {
    const name = other.span.start < mention.span.start ? names.get(entity) : undefined;
    if (name === undefined || entity.kind === 'body') continue;
    const holds = held
      .get(name)
      ?.some((role) => role.at(-1) === noun && words.every((word) => role.includes(word)));
    if (holds) holders.add(name);
  }
  const [only = null] = holders;
  return holders.size === 1 ? only : null;
}
