import { alsoCalled } from './also-called.ts';
import type { CueRates } from './candidate-features.ts';
import { type Entity, findEntities } from './entities.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import type { ParsedArticle } from './parse-article.ts';
import { resolveDescriptions } from './resolve-descriptions.ts';
import { rolesGiven } from './roles-given.ts';
import type { Scene } from './scene.ts';

/** A scene with what the article calls by one name, and whom its descriptions ("the Colombian leader") mean. */
export interface SceneWithEntities extends Scene {
  readonly entities: ReadonlyMap<Mention, Entity>;
  readonly described: ReadonlyMap<Mention, Entity>;
  /** What the article says somebody is at one mention. */
  readonly rolesAt: (mention: Mention) => readonly string[];
}

/** The mentions of an article with who is who among its names. */
export function readScene(article: ParsedArticle, rates: CueRates): SceneWithEntities {
  const mentions = article.sentences.map((sentence) => mentionsOf(article, sentence));
  const rolesAt = rolesGiven({ article, mentions });
  const entities = findEntities(mentions.flat(), rolesAt, alsoCalled({ article, mentions }));
  const described = resolveDescriptions({ article, mentions, entities, rolesAt });
  const called = new Map<Entity, string>();
  return {
    article,
    mentions,
    rates,
    entities,
    rolesAt,
    described,
    entityOf: (mention) => {
      const entity = described.get(mention) ?? entities.get(mention);
      if (entity === undefined) return null;
      const name = called.get(entity) ?? (entity.words.length === 0 ? entity.name : entity.words.join(' '));
      called.set(entity, name);
      return name;
    },
  };
}
