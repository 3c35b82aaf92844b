import { byFrequency } from '../text/by-frequency.ts';
import type { Span } from '../text/span.ts';
import type { Entity } from './entities.ts';
import { handleBeside } from './handle-beside.ts';
import { isUtterance } from './issuer-of.ts';
import type { StoryName } from './name-throughout.ts';
import type { SceneWithEntities } from './read-scene.ts';
import type { Named } from './reading.ts';
import { fullMention } from './roles-given.ts';

/** Everybody an article names, with the forms and roles it gives, in the order of first mention. */
export function listNamed(scene: SceneWithEntities, names: ReadonlyMap<Entity, StoryName>): readonly Named[] {
  const byName = new Map<string, { forms: string[]; roles: string[] }>();
  const writtenAt = ({ start, end }: Span) => scene.article.text.slice(start, end).replace(/^[Tt]he\s+/, '');
  for (const entity of new Set(scene.entities.values())) {
    const name = names.get(entity)?.name ?? entity.name;
    const entry = byName.get(name) ?? { forms: [], roles: [] };
    byName.set(name, entry);
    for (const mention of entity.mentions) {
      const written = writtenAt(mention.span);
      const full = fullMention(scene, mention);
      entry.forms.push(written, mention.parts?.name ?? written);
      if (full.start < mention.span.start || full.end > mention.span.end) entry.forms.push(writtenAt(full));
      entry.roles.push(...scene.rolesAt(mention));
      const handle = handleBeside(scene.article, mention);
      if (handle !== null) entry.forms.push(handle);
    }
  }
  for (const [mention, entity] of scene.described) {
    const written = scene.article.text.slice(mention.span.start, mention.span.end);
    const entry = byName.get(names.get(entity)?.name ?? entity.name);
    if (mention.type === 'it' || isUtterance(written)) continue;
    entry?.forms.push(written.replace(/^[Tt]he\s+/, ''));
  }
  return Object.freeze(
    [...byName].map(([name, { forms, roles }]) =>
      Object.freeze({ name, forms: byFrequency(forms), roles: byFrequency(roles) }),
    ),
  );
}
