import { byFrequency } from '../text/by-frequency.ts';
import { foldName, initialsOf, partsOfName } from '../text/names.ts';
import { areTurned, nameKey, namesAgree } from '../text/names-agree.ts';
import { rolesConflict, rolesShared } from '../text/role-classes.ts';
import type { Entity } from './entities.ts';

/** One name for somebody throughout the story. */
export interface StoryName {
  readonly name: string;
  readonly words: readonly string[];
}

interface Group {
  readonly entities: Entity[];
  readonly words: readonly string[];
  readonly roles: Set<string>;
}

/**
 * Finds which names of several articles are one person's or body's, and gives each the fullest form as its name. A full
 * name joins a full name that agrees with it, a lone surname or the initials of a body only where the story has one
 * bearer; nobody joins where roles or genders contradict each other. Of several bearers of one full name each is told
 * apart by a role in brackets.
 */
export function nameThroughout(articles: readonly (readonly Entity[])[]): ReadonlyMap<Entity, StoryName> {
  const fuller = articles
    .flat()
    .sort(
      (a, b) => b.words.length - a.words.length || Math.min(b.roles.length, 1) - Math.min(a.roles.length, 1),
    );
  // Names that agree end in the same word or the same first surname, or are turned: no other group is looked at.
  const groups = new Map<string, Group[]>();
  const byFirstSurname = new Map<string, Group[]>();
  const byInitials = new Map<string, Group[]>();
  for (const entity of fuller) {
    const { words } = entity;
    const last = nameKey(words.at(-1));
    const turned = words.length === 2 ? (groups.get(nameKey(words[0])) ?? []) : [];
    const alike = [
      ...(groups.get(last) ?? []),
      ...(words.length > 1 ? (byFirstSurname.get(last) ?? []) : []),
      ...turned.filter((group) => areTurned(group.words, words)),
    ];
    const bearer = bearerOf(entity, alike) ?? shortenedTo(entity, byInitials);
    if (bearer !== null) {
      bearer.entities.push(entity);
      for (const role of entity.roles) bearer.roles.add(role);
      continue;
    }
    const fresh: Group = { entities: [entity], words, roles: new Set(entity.roles) };
    groups.set(last, [...(groups.get(last) ?? []), fresh]);
    if (words.length > 2 && entity.kind !== 'body') {
      const first = nameKey(words.at(-2));
      byFirstSurname.set(first, [...(byFirstSurname.get(first) ?? []), fresh]);
    }
    if (entity.kind === 'person') continue;
    for (const initials of initialsOf(entity.name))
      byInitials.set(initials, [...(byInitials.get(initials) ?? []), fresh]);
  }
  return namesOf([...groups.values()].flat());
}

/** The one group a name goes with: of several that it could, the one of which it has the role; null where it stays open. */
function bearerOf(entity: Entity, alike: readonly Group[]): Group | null {
  const fits = alike.filter((group) => joins(group, entity));
  const [first = null] = fits;
  if (fits.length <= 1) return first;
  const sharing = fits.filter((group) => rolesShared([...group.roles], entity.roles) > 0);
  const [only = null] = sharing;
  if (sharing.length === 1) return only;
  const bearers = new Set(fits.map(({ words }) => words.join(' ')));
  return entity.words.length > 1 && bearers.size === fits.length ? first : null;
}

/** The body whose initials a name is ("SFI" in one article, "Southern Fisheries Institute" in another). */
function shortenedTo(entity: Entity, byInitials: ReadonlyMap<string, readonly Group[]>): Group | null {
  if (entity.words.length !== 1 || entity.kind === 'person') return null;
  const [only = null, ...others] = byInitials.get(entity.name.replace(/\./g, '')) ?? [];
  return others.length === 0 ? only : null;
}

function joins(group: Group, entity: Entity): boolean {
  if (!namesAgree(group.words, entity.words) && !areTurned(group.words, entity.words)) return false;
  if (rolesConflict([...group.roles], entity.roles)) return false;
  const [first] = group.entities;
  if (first === undefined) return false;
  return first.gender === null || entity.gender === null || first.gender === entity.gender;
}

function namesOf(groups: readonly Group[]): ReadonlyMap<Entity, StoryName> {
  const named = groups.map((group) => ({ group, name: fullestName(group.entities) }));
  const bearers = new Map<string, number>();
  for (const { name } of named) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const names = new Map<Entity, StoryName>();
  for (const { group, name } of named) {
    const [role] = byFrequency(group.entities.flatMap(({ roles }) => roles));
    const shown = (bearers.get(name) ?? 0) > 1 && role !== undefined ? `${name} (${role})` : name;
    const story = Object.freeze({ name: shown, words: partsOfName(name).words });
    for (const entity of group.entities) names.set(entity, story);
  }
  return names;
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
