import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { SceneWithEntities } from './read-scene.ts';

/** Whom a mention means: a named entity of the article, or null where nothing fits. */
export function resolveMention(scene: SceneWithEntities, mention: Mention): Entity | null {
  const own = scene.entities.get(mention);
  if (own !== undefined) return own;
  if (mention.type === 'he' || mention.type === 'she') return antecedentOf(scene, mention, mention.type);
  return null;
}

const lookBack = 12;

function antecedentOf(scene: SceneWithEntities, pronoun: Mention, gender: 'he' | 'she'): Entity | null {
  const scores = new Map<Entity, number>();
  const add = (mention: Mention, weight: number) => {
    const entity = scene.entities.get(mention);
    if (entity === undefined || entity.kind === 'body') return;
    if (entity.gender !== null && entity.gender !== gender) return;
    const unsure = entity.kind === 'unclear' ? 0.35 : 1;
    scores.set(entity, (scores.get(entity) ?? 0) + weight * unsure * (entity.gender === gender ? 1.5 : 1));
  };
  for (let back = 0; back <= lookBack; back += 1) {
    const sentence = scene.article.sentences[pronoun.sentence - back];
    if (sentence === undefined) break;
    for (const mention of scene.mentions[sentence.index] ?? []) {
      if (mention.span.start >= pronoun.span.start) continue;
      const subject = sentence.clauses.some((clause) => clause.subject === mention.phrase);
      add(mention, (subject ? 3 : 1) / 2 ** (back * 0.9));
    }
  }
  let best: Entity | null = null;
  for (const [entity, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = entity;
  return best;
}

/** What to call whom a mention means: the fullest name the article gives, else the mention's own words without article. */
export function speakerName(scene: SceneWithEntities, mention: Mention): string {
  const entity = resolveMention(scene, mention);
  if (entity !== null) return entity.name;
  const words = scene.article.text.slice(mention.span.start, mention.span.end);
  return words.replace(/^(?:the|an?|his|her|its|their)\s+/i, '');
}
