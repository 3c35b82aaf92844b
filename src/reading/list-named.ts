import type { Entity } from './entities.ts';
import { handleUnder } from './find-quotations.ts';
import type { StoryName } from './name-throughout.ts';
import type { SceneWithEntities } from './read-scene.ts';
import type { Named } from './reading.ts';
import { roleAt } from './roles-given.ts';

/** Everybody an article names, with the forms and roles it gives, in the order of first mention. */
export function listNamed(scene: SceneWithEntities, names: ReadonlyMap<Entity, StoryName>): readonly Named[] {
  const byName = new Map<string, { forms: string[]; roles: string[] }>();
  for (const entity of new Set(scene.entities.values())) {
    const name = names.get(entity)?.name ?? entity.name;
    const entry = byName.get(name) ?? { forms: [], roles: [] };
    byName.set(name, entry);
    for (const mention of entity.mentions) {
      const written = scene.article.text.slice(mention.span.start, mention.span.end);
      entry.forms.push(written.replace(/^[Tt]he\s+/, ''), mention.parts?.name ?? written);
      const role = roleAt(scene, mention);
      if (role !== null) entry.roles.push(role);
      const line = scene.article.sentences[mention.sentence]?.paragraph;
      const handle = line === undefined ? null : handleUnder(scene.article, line);
      if (handle !== null) entry.forms.push(handle);
    }
  }
  return Object.freeze(
    [...byName].map(([name, { forms, roles }]) =>
      Object.freeze({ name, forms: byFrequency(forms), roles: byFrequency(roles) }),
    ),
  );
}

/** Each value once, the most frequent first. */
export function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.freeze([...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value));
}
