import type { CueRates } from './candidate-features.ts';
import { type Entity, findEntities } from './entities.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import type { ParsedArticle } from './parse-article.ts';
import { resolveDescriptions } from './resolve-descriptions.ts';
import { rolesAt } from './roles-given.ts';
import type { Scene } from './scene.ts';

/** A scene with what the article calls by one name, and whom its descriptions ("the Colombian leader") mean. */
export interface SceneWithEntities extends Scene {
  readonly entities: ReadonlyMap<Mention, Entity>;
  readonly described: ReadonlyMap<Mention, Entity>;
}

/** The mentions of an article with who is who among its names. */
export function readScene(article: ParsedArticle, rates: CueRates): SceneWithEntities {
  const mentions = article.sentences.map((sentence) => mentionsOf(article, sentence));
  const entities = findEntities(mentions.flat(), (mention) => rolesAt({ article, mentions }, mention));
  return {
    article,
    mentions,
    rates,
    entities,
    described: resolveDescriptions({ article, mentions, entities }),
    entityOf: (mention) => entities.get(mention)?.words.join(' ') ?? null,
  };
}
