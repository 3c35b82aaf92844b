import { kindredRoles } from '../text/kindred-roles.ts';
import { foldName } from '../text/names.ts';
import { genderOfRole } from '../text/roles.ts';
import { bodyCalled, companyMeant, outletMeant } from './describe-bodies.ts';
import { ofCountry, personCalled, politicianMeant } from './describe-people.ts';
import type { Entity } from './entities.ts';
import { issuerOf } from './issuer-of.ts';
import { type KnownSoFar, keepActing, keepDescribed, keepNamed, nobodyKnown } from './known-so-far.ts';
import { reportsSomething } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import { describedFurther, namedInApposition } from './named-in-apposition.ts';
import { calledByInitials } from './office-initials.ts';
import type { ParsedSentence } from './parse-article.ts';
import { calledAgain, epithetMeant, isEpithet } from './resolve-epithets.ts';
import type { Scene } from './scene.ts';
import { unnamed } from './unnamed.ts';

/** An article's mentions, with who is who among its names. */
export interface NamedScene extends Pick<Scene, 'article' | 'mentions'> {
  readonly entities: ReadonlyMap<Mention, Entity>;
  readonly rolesAt: (mention: Mention) => readonly string[];
}

/** Whom the article's descriptions mean: "the Colombian leader", "the outlet", "the rights chief, Ana Ruiz,", "Ruiz's post". */
export function resolveDescriptions(scene: NamedScene): ReadonlyMap<Mention, Entity> {
  const resolved = new Map<Mention, Entity>();
  const known = nobodyKnown();
  const waiting: Mention[] = [];
  for (const sentence of scene.article.sentences) {
    for (const mention of scene.mentions[sentence.index] ?? []) {
      const entity = scene.entities.get(mention);
      const epithet = isEpithet(sentence, mention);
      const called =
        calledByInitials(scene, sentence, mention, known) ??
        (epithet ? epithetMeant(sentence, mention, known) : null);
      if (called !== null) {
        resolved.set(mention, called);
        keepActing(known, called, mention);
      }
      if (called !== null || epithet) continue;
      if (entity !== undefined) {
        const described = keepNamed(known, scene, sentence, mention, entity);
        if (described !== null) resolved.set(described, entity);
      } else if (/^(?:role|body-noun|thing|other-pronoun)$/.test(mention.type)) {
        const meant = whomMeant(known, scene, resolved, sentence, mention);
        const again = meant === null ? broughtInBefore(known, sentence, mention) : null;
        if (meant !== null) resolved.set(mention, meant);
        else if (again !== null) {
          const kind = mention.type === 'role' ? 'person' : 'body';
          const entity = resolved.get(again) ?? unnamed(scene.article, again, kind);
          resolved.set(again, entity).set(mention, entity);
        } else if (mention.type === 'role') waiting.push(mention);
        keepDescribed(known, scene, sentence, mention, meant);
      } else {
        const meant = takenUp(known, sentence, mention);
        if (meant !== null) resolved.set(mention, meant);
      }
    }
  }
  for (const mention of waiting) {
    const meant = namedLater(scene, mention, known);
    if (meant !== null) resolved.set(mention, meant);
  }
  return resolved;
}

/** Where "the source" was brought in by more words: "a government source said … the source said". */
function broughtInBefore(
  { introduced }: KnownSoFar,
  sentence: ParsedSentence,
  mention: Mention,
): Mention | null {
  const said = /^(?:role|body-noun)$/.test(mention.type) ? wordsOf(sentence, mention) : null;
  return said === null || said.all.length > 1 ? null : (introduced.get(said.head) ?? null);
}

/** Roles that several people of one article have at a time, most of them without being given it. */
const shared = /^(?:candidate|nominee|contender|front-?runner|opponent|rival|critic|supporter|ally)$/;

/**
 * Whom a description means whose name comes behind it ("the medical director … The medical director, Ana Ruiz"): the only
 * person of that role, where they are first named with it.
 */
function namedLater(scene: NamedScene, mention: Mention, { roles }: KnownSoFar): Entity | null {
  const sentence = scene.article.sentences[mention.sentence];
  const said = sentence === undefined ? null : wordsOf(sentence, mention);
  if (said === null || shared.test(said.head)) return null;
  const means = (entity: Entity, given: string) =>
    personCalled([said.head], said.modifiers, [[entity, given]]) !== null;
  const [only, ...others] = [...roles].filter(([entity, given]) => means(entity, given));
  const [entity] = only ?? [];
  const first = entity?.mentions[0];
  if (entity?.kind !== 'person' || first === undefined || others.length > 0) return null;
  if (first.span.start < mention.span.start || !means(entity, scene.rolesAt(first).join(' '))) return null;
  const gender = genderOfRole(said.head);
  return gender === null || entity.gender === null || entity.gender === gender ? entity : null;
}

/** What says nothing of whom is meant: "the learned judge". */
const praise =
  /^(?:learned|presiding|veteran|outspoken|popular|influential|powerful|beleaguered|embattled|elderly|young)$/;

/** The last word of "the …" and the longer words before it, folded; null for any other phrase and for several people. */
function wordsOf(
  { phrases, tokens }: ParsedSentence,
  mention: Mention,
): { readonly head: string; readonly modifiers: readonly string[]; readonly all: readonly string[] } | null {
  const phrase = phrases[mention.phrase];
  if (phrase === undefined || mention.plural || tokens[phrase.from]?.lower !== 'the') return null;
  const all = tokens.slice(phrase.from + 1, phrase.to).map(({ lower }) => foldName(lower));
  return {
    head: all.at(-1) ?? '',
    modifiers: all.slice(0, -1).filter((word) => word.length > 3 && !praise.test(word)),
    all,
  };
}

const lookedBack = 4;
/** Sentences behind which "a senator" is still the one whom "the senator" means. */
const justNow = 2;

/** Whom a description means: whose utterance it is, who is named beside it, whose role or kind it is, who did something last. */
function whomMeant(
  known: KnownSoFar,
  scene: NamedScene,
  resolved: ReadonlyMap<Mention, Entity>,
  sentence: ParsedSentence,
  mention: Mention,
): Entity | null {
  const { index } = sentence;
  return (
    issuerOf(scene, resolved, sentence, mention) ??
    namedInApposition(scene, sentence, mention) ??
    describedFurther(scene, resolved, sentence, mention) ??
    described(sentence, mention, known) ??
    calledAgain(
      sentence,
      mention,
      known,
      known.introduced,
      scene.article.sentences.slice(Math.max(0, index - lookedBack), index),
    )
  );
}

/** The body, or for "they" the people, that did something last, where "it" or "they" says something right behind. */
function takenUp({ acting, several }: KnownSoFar, sentence: ParsedSentence, mention: Mention): Entity | null {
  if (!/^(?:it|they)$/.test(mention.type) || !reportsSomething(sentence, mention)) return null;
  const people = mention.type === 'they' ? several : null;
  const last = isLater(people, acting) ? people : acting;
  return last !== null && mention.sentence - last.mention.sentence <= 1 ? last.entity : null;
}

function isLater(a: KnownSoFar['acting'], b: KnownSoFar['acting']): boolean {
  return a !== null && (b === null || a.mention.span.start > b.mention.span.start);
}

function described(
  sentence: ParsedSentence,
  mention: Mention,
  { roles, bodies, outlets, introduced, subjects }: KnownSoFar,
): Entity | null {
  const said = wordsOf(sentence, mention);
  if (said === null) return null;
  const { head, modifiers, all } = said;
  if (mention.type !== 'role')
    return (
      (head === 'agency' ? bodyCalled(head, modifiers, [...bodies.keys()]) : null) ??
      outletMeant(head, modifiers, outlets) ??
      bodyCalled(head, modifiers, [...bodies.keys()]) ??
      companyMeant(sentence, mention, all, bodies)
    );
  const gender = head === 'chairman' ? null : genderOfRole(head);
  const recent = [...roles]
    .reverse()
    .filter(([entity]) => gender === null || entity.gender === null || entity.gender === gender);
  // "A trade official said …. The official added": nearer than the minister, who may be called so too.
  const brought = all.length === 1 ? (introduced.get(head) ?? null) : null;
  if (brought !== null && mention.sentence - brought.sentence <= justNow) return null;
  const kin = brought === null ? kindredRoles(head) : [];
  for (const heads of [[head], ...kin]) {
    const meant = personCalled(heads, modifiers, recent);
    if (meant !== null) return meant;
  }
  return ofCountry(modifiers, recent) ?? politicianMeant(head, modifiers, recent, subjects, mention.sentence);
}
