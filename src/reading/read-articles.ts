import type { Article } from '../story/article.ts';
import { cut } from '../story/passage.ts';
import type { Quotation } from '../story/quotation.ts';
import { attributionModel } from './attribution-model.ts';
import { dateSaid } from './date-passage.ts';
import type { Entity } from './entities.ts';
import { findQuotations } from './find-quotations.ts';
import { listNamed } from './list-named.ts';
import type { Mention } from './mentions.ts';
import { nameThroughout, type StoryName } from './name-throughout.ts';
import { type ParsedArticle, parseArticle } from './parse-article.ts';
import { readScene, type SceneWithEntities } from './read-scene.ts';
import type { Reading } from './reading.ts';
import { holderOf, type RolesHeld, rolesHeld } from './role-holders.ts';
import { roleOf } from './roles-given.ts';
import { speakerName } from './speaker-name.ts';
import { memberOf } from './unnamed.ts';

/** Reads articles of one story: sentences, quotations, and one name for each speaker throughout. */
export function readArticles(articles: readonly Article[]): readonly Reading[] {
  const scenes = articles.map((article) => readScene(parseArticle(article.body), attributionModel.cueRates));
  const names = nameThroughout(scenes.map(({ entities }) => [...new Set(entities.values())]));
  const held = rolesHeld(names);
  return articles.map((article, index) => {
    const scene = scenes[index];
    if (scene === undefined) throw new Error(`readArticles: no scene for ${article.id}`);
    return readingOf(article, scene, names, held);
  });
}

/** Reads one article by itself. */
export function readArticle(article: Article): Reading {
  const scene = readScene(parseArticle(article.body), attributionModel.cueRates);
  const names = nameThroughout([[...new Set(scene.entities.values())]]);
  return readingOf(article, scene, names, rolesHeld(names));
}

function readingOf(
  article: Article,
  scene: SceneWithEntities,
  names: ReadonlyMap<Entity, StoryName>,
  held: RolesHeld,
): Reading {
  const parsed = scene.article;
  return Object.freeze({
    article,
    paragraphs: Object.freeze(
      parsed.paragraphs.map(({ kind, span, sentences }) => Object.freeze({ kind, span, sentences })),
    ),
    quotations: Object.freeze(quotationsOf(article, scene, names, held)),
    named: listNamed(scene, names),
  });
}

function quotationsOf(
  article: Article,
  scene: SceneWithEntities,
  names: ReadonlyMap<Entity, StoryName>,
  held: RolesHeld,
): readonly Quotation[] {
  const found = findQuotations(scene);
  const quoted = found.map(({ span }) => span);
  return found.flatMap(({ kind, span, attribution, mention, entity, cue }) => {
    const holder = entity === null && mention !== null ? holderOf(mention, scene, names, held) : null;
    const name = entity === null ? holder?.name : names.get(entity)?.name;
    const speaker = name ?? (mention === null ? null : speakerOf(scene.article, mention, entity));
    // What nobody is known to have said ("it is not known how …") is no report of speech.
    if (kind === 'indirect' && speaker === null) return [];
    return Object.freeze({
      kind,
      passage: cut(article, span),
      attribution: cut(article, attribution),
      speaker,
      mention: mention === null ? null : cut(article, mention.span),
      role: mention === null ? null : roleOf(scene.rolesAt, mention, entity),
      cue: cue === null ? null : cut(article, cue),
      said: dateSaid(article, { attribution, cue, quoted }),
      utterance: null,
    });
  });
}

/** What an article without a name for the speaker calls the speaker; null for a pronoun, which names nobody. */
function speakerOf(article: ParsedArticle, mention: Mention, entity: Entity | null): string | null {
  const pronoun = /^(?:he|she|they|it|first-person|other-pronoun)$/.test(mention.type);
  const nobody = pronoun && entity === null && memberOf(article, mention) === null;
  return nobody ? null : speakerName(article, mention, entity);
}
