import { isRoleNoun } from '../text/roles.ts';
import type { Span } from '../text/span.ts';
import { withoutDeterminer } from '../text/without-determiner.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { Scene } from './scene.ts';

type Named = Pick<Scene, 'article' | 'mentions'>;

/**
 * The roles an article gives at one mention: before the name, with the place behind it ("President of Peru" for
 * "President Ana Ruiz of Peru"), in apposition before it, and in apposition behind it. Each mention is looked at once,
 * however often it is asked for.
 */
export function rolesGiven(scene: Named): (mention: Mention) => readonly string[] {
  const known = new Map<Mention, readonly string[]>();
  return (mention) => {
    const roles = known.get(mention) ?? rolesAt(scene, mention);
    known.set(mention, roles);
    return roles;
  };
}

function rolesAt(scene: Named, mention: Mention): readonly string[] {
  const { text } = scene.article;
  const title = titleOf(mention);
  const place = placeBehind(scene, mention);
  const before = appositionBefore(scene, mention);
  return [
    title,
    title === null || place === null ? null : `${title} of ${text.slice(place.start, place.end)}`,
    before === null ? null : withoutArticle(text.slice(before.start, before.end)),
    appositionBehind(scene, mention),
  ].filter((role) => role !== null);
}

/** The whole of what names somebody at one mention: with the role in apposition before, and the place behind a title. */
export function fullMention(scene: Named, mention: Mention): Span {
  const before = appositionBefore(scene, mention);
  const place = titleOf(mention) === null ? null : placeBehind(scene, mention);
  return { start: before?.start ?? mention.span.start, end: place?.end ?? mention.span.end };
}

function titleOf({ parts }: Mention): string | null {
  const title = parts?.role == null ? null : withoutArticle(parts.role);
  return title !== null && holdsRole(title) ? title : null;
}

/** Verbs that say something "of" their object: no place follows it. */
const ofVerbs =
  /^(?:accus|convict|suspect|inform|warn|remind|convinc|rid|rob|stripp?|cur|assur|notif|acquit|clear|absolv|depriv|reliev)/;

/** "the Coastal Survey" in "Director Jim Holt of the Coastal Survey". */
function placeBehind(scene: Named, mention: Mention): Span | null {
  const sentence = scene.article.sentences[mention.sentence];
  const phrase = sentence?.phrases[mention.phrase];
  if (sentence === undefined || phrase === undefined || sentence.tokens[phrase.to]?.lower !== 'of')
    return null;
  if (ofVerbs.test(sentence.tokens[phrase.from - 1]?.lower ?? '')) return null;
  const [place, ...owner] = sentence.phrases.filter(({ from }) => from === phrase.to + 1);
  return place?.kind === 'name' && !place.possessive && owner.length === 0 ? place.span : null;
}

/** The role of a speaker: as given where the words are attributed, else where the article first gives one. */
export function roleOf(
  rolesAt: (mention: Mention) => readonly string[],
  mention: Mention,
  entity: Entity | null,
): string | null {
  const [here] = rolesAt(mention);
  if (here !== undefined || entity === null) return here ?? null;
  for (const other of entity.mentions) {
    const [role] = rolesAt(other);
    if (role !== undefined) return role;
  }
  return null;
}

function holdsRole(words: string): boolean {
  return words.split(/\s+/).some((word) => isRoleNoun(word.toLowerCase().replace(/[.,]$/, '')));
}

function withoutArticle(words: string): string {
  return withoutDeterminer(words).replace(/[,\s]+$/, '');
}

/** ", the party's chairman," behind a name: the noun phrase up to the next comma, where its head is a role. */
function appositionBehind(scene: Named, mention: Mention): string | null {
  const sentence = scene.article.sentences[mention.sentence];
  const phrase = sentence?.phrases[mention.phrase];
  if (sentence === undefined || phrase === undefined || sentence.tags[phrase.to] !== 'comma') return null;
  const next = sentence.phrases.find((other) => other.from === phrase.to + 1 && !other.possessive);
  const other =
    next === undefined ? undefined : scene.mentions[mention.sentence]?.[sentence.phrases.indexOf(next)];
  if (next === undefined || other?.type !== 'role' || other.plural) return null;
  let to = next.to;
  while (to < sentence.tokens.length && to - next.to < 12 && isPartOfRole(sentence.tags[to])) to += 1;
  const end = sentence.tokens[to - 1]?.span.end ?? next.span.end;
  return withoutArticle(scene.article.text.slice(next.span.start, end));
}

/** "the mayor of Lima, Ana Ruiz,": the noun phrase before the comma before a name, where its head is a role. */
function appositionBefore(scene: Named, mention: Mention): Span | null {
  const sentence = scene.article.sentences[mention.sentence];
  const phrase = sentence?.phrases[mention.phrase];
  if (sentence === undefined || phrase === undefined || mention.parts === null) return null;
  if (phrase.possessive || sentence.tags[phrase.from - 1] !== 'comma') return null;
  const { phrases, tags, tokens } = sentence;
  const isRole = (index: number) => {
    const other = scene.mentions[mention.sentence]?.[index];
    return other?.type === 'role' && !other.plural;
  };
  const before = phrases.findLastIndex(({ to, possessive }) => to === phrase.from - 1 && !possessive);
  const near = phrases[before];
  if (near === undefined) return null;
  let at = before;
  for (let hops = 0; hops < 3 && at >= 0 && !isRole(at); hops += 1) {
    const link = (phrases[at]?.from ?? 0) - 1;
    const belongs = /^(?:of|for|at|in)$/.test(tokens[link]?.lower ?? '');
    at = belongs ? phrases.findLastIndex(({ to, possessive }) => to === link && !possessive) : -1;
  }
  const role = phrases[at];
  if (role === undefined || !isRole(at)) return null;
  const closed = /^(?:comma|stop)$/.test(tags[phrase.to] ?? 'stop');
  const subject = role.from === 0 && /^(?:verb|auxiliary)$/.test(tags[phrase.to] ?? '');
  if (!closed && !subject) return null;
  return { start: role.span.start, end: near.span.end };
}

function isPartOfRole(tag: string | undefined): boolean {
  return /^(?:preposition|determiner|own|name|noun|possessive|number)$/.test(tag ?? '');
}
