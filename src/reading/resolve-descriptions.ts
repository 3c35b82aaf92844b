import { kindredRoles } from '../text/kindred-roles.ts';
import { foldName } from '../text/names.ts';
import { genderOfRole } from '../text/roles.ts';
import { bodyCalled, companyMeant, type KnownBody, knownBody, outletMeant } from './describe-bodies.ts';
import { ofCountry, personCalled } from './describe-people.ts';
import type { Entity } from './entities.ts';
import { bringsIn, isOfLead, type Lead, leadIn, saidToBe } from './introduced.ts';
import { doesSomething } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import { namedInApposition } from './named-in-apposition.ts';
import type { ParsedSentence } from './parse-article.ts';
import { calledAgain, epithetMeant, isEpithet, type KnownPeople } from './resolve-epithets.ts';
import type { Scene } from './scene.ts';

/** An article's mentions, with who is who among its names. */
export interface NamedScene extends Pick<Scene, 'article' | 'mentions'> {
  readonly entities: ReadonlyMap<Mention, Entity>;
  readonly rolesAt: (mention: Mention) => readonly string[];
}

/** Nouns that stand for what somebody said; their possessor is who said it. */
const utterances =
  /^(?:statement|post|tweet|letter|speech|remark|remarks|comment|comments|word|words|message|memo|email|note|announcement|declaration|account|testimony|address)$/;

/** People and bodies kept in mind: none is described again once as many others were named, and fewer read faster. */
const remembered = 40;

/** Whether words end in what somebody said ("Ruiz's post"), which is nobody's name. */
export function isUtterance(words: string): boolean {
  return utterances.test(words.toLowerCase().split(/\s+/).at(-1) ?? '');
}

/** Whom the article's descriptions mean: "the Colombian leader", "the outlet", "the rights chief, Ana Ruiz,", "Ruiz's post". */
export function resolveDescriptions(scene: NamedScene): ReadonlyMap<Mention, Entity> {
  const resolved = new Map<Mention, Entity>();
  const people = new Map<Entity, string>();
  const outlets: Entity[] = [];
  const bodies = new Map<Entity, KnownBody>();
  const ages = new Map<string, Entity>();
  const subjects = new Map<Entity, number>();
  const known: KnownPeople = { roles: people, ages, subjects };
  const introduced = new Set<string>();
  let lead: Lead | null = null;
  /** The body that did something last, which "it" in "it said" stands for. */
  let acting: { readonly entity: Entity; readonly mention: Mention } | null = null;
  for (const sentence of scene.article.sentences) {
    for (const mention of scene.mentions[sentence.index] ?? []) {
      const entity = scene.entities.get(mention);
      if (isEpithet(sentence, mention)) {
        const meant = epithetMeant(sentence, mention, known);
        if (meant !== null) {
          resolved.set(mention, meant);
          moveToEnd(subjects, meant, mention.sentence);
        }
      } else if (entity !== undefined) {
        const age = ageBehind(sentence, mention);
        if (age !== null && entity.kind !== 'body') ages.set(age, entity);
        if (mayBePerson(sentence, mention, entity)) moveToEnd(subjects, entity, mention.sentence);
        const ofLead: Lead | null = lead !== null && isOfLead(lead, sentence, mention, entity) ? lead : null;
        if (ofLead !== null) {
          lead = null;
          introduced.delete(ofLead.head);
          resolved.set(ofLead.mention, entity);
        }
        const roles = [people.get(entity), mention.parts?.role, ofLead?.words, ...scene.rolesAt(mention)];
        if (entity.kind !== 'body') keepRoles(people, entity, roles);
        if (entity.kind !== 'person') {
          const body = bodies.get(entity) ?? knownBody(sentence, mention);
          const acts = mayAct(sentence, mention, acting);
          moveToEnd(bodies, entity, acts ? { ...body, actedAt: mention.sentence } : body);
          if (acts) acting = { entity, mention };
        }
        if (entity.kind !== 'person' && reports(sentence, mention)) outlets.push(entity);
      } else if (/^(?:role|body-noun|thing|other-pronoun)$/.test(mention.type)) {
        const meant: Entity | null =
          possessorOf(scene, sentence, mention) ??
          namedInApposition(scene, sentence, mention) ??
          described(sentence, mention, people, bodies, outlets) ??
          calledAgain(sentence, mention, known, introduced, sentencesBefore(scene, sentence));
        if (meant !== null) {
          resolved.set(mention, meant);
          if (meant.kind !== 'body' && doesSomething(sentence, mention))
            moveToEnd(subjects, meant, mention.sentence);
        } else if (bringsIn(sentence, mention)) introduced.add(headOf(sentence, mention));
        lead ??= leadIn(sentence, mention);
        const said = saidToBe(sentence, mention);
        const bearer = said === null ? undefined : entityAt(scene, sentence, said.of);
        if (said !== null && bearer !== undefined && people.has(bearer))
          keepRoles(people, bearer, [people.get(bearer), said.words]);
        if (meant !== null && mention.type === 'body-noun') {
          const body = bodies.get(meant) ?? knownBody(sentence, mention);
          moveToEnd(bodies, meant, { ...body, actedAt: mention.sentence });
          acting = { entity: meant, mention };
        } else if (meant === null && mayTakeUp(sentence, mention))
          acting = { entity: unnamed(scene, mention), mention };
      } else if (/^(?:it|they)$/.test(mention.type) && acting !== null && reports(sentence, mention)) {
        const fits = mention.type === 'it' || acting.mention.plural || acting.entity.kind === 'body';
        if (fits && mention.sentence - acting.mention.sentence <= 1) resolved.set(mention, acting.entity);
      }
    }
  }
  return resolved;
}

const lookedBack = 4;

function sentencesBefore({ article }: NamedScene, { index }: ParsedSentence): readonly ParsedSentence[] {
  return article.sentences.slice(Math.max(0, index - lookedBack), index);
}

/** Whether "it" or "they" may take up a subject without a name: a body, or several people. */
function mayTakeUp(sentence: ParsedSentence, mention: Mention): boolean {
  const several = mention.type === 'role' && mention.plural;
  return (mention.type === 'body-noun' || several) && doesSomething(sentence, mention);
}

/** A body or people that the article gives no name, by its own words. */
function unnamed({ article }: NamedScene, mention: Mention): Entity {
  const { text } = article;
  const name = text
    .slice(mention.span.start, mention.span.end)
    .replace(/^(?:the|an?|its|their|his|her)\s+/i, '');
  return { name, words: [], gender: null, kind: 'body', mentions: [mention], roles: [] };
}

function entityAt(
  { mentions, entities }: NamedScene,
  { index }: ParsedSentence,
  phrase: number,
): Entity | undefined {
  const mention = mentions[index]?.[phrase];
  return mention === undefined ? undefined : entities.get(mention);
}

function headOf({ tokens, phrases }: ParsedSentence, mention: Mention): string {
  return foldName(tokens[phrases[mention.phrase]?.head ?? -1]?.lower ?? '');
}

/** Keeps what is said of somebody, who is then the one named last. */
function keepRoles(
  people: Map<Entity, string>,
  entity: Entity,
  roles: readonly (string | null | undefined)[],
): void {
  moveToEnd(
    people,
    entity,
    roles
      .filter((role) => role != null)
      .join(' ')
      .slice(0, 300),
  );
}

/** Sets a value as the last one; of more than are remembered the first is forgotten. */
function moveToEnd<Value>(values: Map<Entity, Value>, entity: Entity, value: Value): void {
  values.delete(entity);
  values.set(entity, value);
  const [first] = values.keys();
  if (values.size > remembered && first !== undefined) values.delete(first);
}

/** "Ana Ruiz, 44,": the age behind a name. */
function ageBehind({ phrases, tokens }: ParsedSentence, mention: Mention): string | null {
  const to = phrases[mention.phrase]?.to ?? 0;
  const age = tokens[to + 1]?.lower ?? '';
  return tokens[to]?.lower === ',' && /^\d{1,3}$/.test(age) ? age : null;
}

function mayBePerson(sentence: ParsedSentence, mention: Mention, { kind, words }: Entity): boolean {
  if (kind === 'body' || (kind === 'unclear' && words.length < 2)) return false;
  return doesSomething(sentence, mention) || sentence.phrases[mention.phrase]?.from === 0;
}

/** Whether a body did something here, as far as its place tells: no preposition leads to it, and it is not whom another addresses. */
function mayAct(
  sentence: ParsedSentence,
  mention: Mention,
  acting: { readonly mention: Mention } | null,
): boolean {
  const before = sentence.tags[(sentence.phrases[mention.phrase]?.from ?? 0) - 1] ?? 'stop';
  if (/^(?:preposition|to)$/.test(before)) return false;
  const addressed = acting?.mention.sentence === mention.sentence && doesSomething(sentence, acting.mention);
  return !addressed || doesSomething(sentence, mention);
}

function reports(sentence: ParsedSentence, mention: Mention): boolean {
  return sentence.clauses.some(({ subject, verb }) => subject === mention.phrase && verb.reports);
}

function possessorOf(scene: NamedScene, sentence: ParsedSentence, mention: Mention): Entity | null {
  const phrase = sentence.phrases[mention.phrase];
  if (phrase === undefined || !utterances.test(sentence.tokens[phrase.head]?.lower ?? '')) return null;
  const owner = sentence.phrases.findIndex(
    (other) => other.possessive && other.from === phrase.from && other.to < phrase.to,
  );
  const possessor = scene.mentions[sentence.index]?.[owner];
  return possessor === undefined ? null : (scene.entities.get(possessor) ?? null);
}

function described(
  sentence: ParsedSentence,
  mention: Mention,
  people: ReadonlyMap<Entity, string>,
  bodies: ReadonlyMap<Entity, KnownBody>,
  outlets: readonly Entity[],
): Entity | null {
  const phrase = sentence.phrases[mention.phrase];
  if (phrase === undefined || mention.plural || sentence.tokens[phrase.from]?.lower !== 'the') return null;
  const words = sentence.tokens.slice(phrase.from + 1, phrase.to).map(({ lower }) => foldName(lower));
  const head = words.at(-1) ?? '';
  const modifiers = words.slice(0, -1).filter((word) => word.length > 3);
  if (mention.type !== 'role')
    return (
      outletMeant(head, outlets) ??
      bodyCalled(head, modifiers, [...bodies.keys()]) ??
      companyMeant(sentence, mention, words, bodies)
    );
  const gender = genderOfRole(head);
  const recent = [...people]
    .reverse()
    .filter(([entity]) => gender === null || entity.gender === null || entity.gender === gender);
  for (const heads of [[head], ...kindredRoles(head)]) {
    const meant = personCalled(heads, modifiers, recent);
    if (meant !== null) return meant;
  }
  return ofCountry(modifiers, recent);
}
