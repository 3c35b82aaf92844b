import { roleNouns } from '../text/roles.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { Scene } from './scene.ts';

/** The role an article gives at one mention: before the name, or in apposition behind it; null where neither does. */
export function roleAt(scene: Scene, mention: Mention): string | null {
  const before = mention.parts?.role ?? null;
  const title = before === null ? null : withoutArticle(before);
  if (title !== null && holdsRole(title)) return title;
  return appositionBehind(scene, mention);
}

/** The role of a speaker: as given where the words are attributed, else where the article first gives one. */
export function roleOf(scene: Scene, mention: Mention, entity: Entity | null): string | null {
  const here = roleAt(scene, mention);
  if (here !== null || entity === null) return here;
  for (const other of entity.mentions) {
    const role = roleAt(scene, other);
    if (role !== null) return role;
  }
  return null;
}

function holdsRole(words: string): boolean {
  return words.split(/\s+/).some((word) => roleNouns.has(word.toLowerCase().replace(/[.,]$/, '')));
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:the|an?)\s+/i, '').replace(/[,\s]+$/, '');
}

/** ", the party's chairman," behind a name: the noun phrase up to the next comma, where its head is a role. */
function appositionBehind(scene: Scene, mention: Mention): string | null {
  const sentence = scene.article.sentences[mention.sentence];
  const phrase = sentence?.phrases[mention.phrase];
  if (sentence === undefined || phrase === undefined || sentence.tags[phrase.to] !== 'comma') return null;
  const next = sentence.phrases.find((other) => other.from === phrase.to + 1 && !other.possessive);
  if (
    next === undefined ||
    scene.mentions[mention.sentence]?.[sentence.phrases.indexOf(next)]?.type !== 'role'
  )
    return null;
  let to = next.to;
  while (to < sentence.tokens.length && to - next.to < 12 && isPartOfRole(sentence.tags[to])) to += 1;
  const end = sentence.tokens[to - 1]?.span.end ?? next.span.end;
  return withoutArticle(scene.article.text.slice(next.span.start, end));
}

function isPartOfRole(tag: string | undefined): boolean {
  return /^(?:preposition|determiner|own|name|noun|possessive|number)$/.test(tag ?? '');
}
