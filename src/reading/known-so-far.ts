import { foldName } from '../text/names.ts';
import { type KnownBody, knownBody } from './describe-bodies.ts';
import type { Entity } from './entities.ts';
import { bringsIn, isOfLead, type Lead, leadIn, saidToBe } from './introduced.ts';
import { doesSomething, reportsSomething } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';
import type { NamedScene } from './resolve-descriptions.ts';
import { unnamed } from './unnamed.ts';

/** The body, or the people without a name, that "it" and "they" take up. */
interface Acting {
  readonly entity: Entity;
  readonly mention: Mention;
}

/**
 * What an article has told up to a place of those whom a description there may mean; reading goes on and adds to it. Of
 * what is kept by person or body, who was named last comes last.
 */
export interface KnownSoFar {
  /** By person, everything said of them where they were named. */
  readonly roles: Map<Entity, string>;
  /** By the age given behind a name, whose it is. */
  readonly ages: Map<string, Entity>;
  /** Who did something under their name or an epithet, by the sentence in which they last did. */
  readonly subjects: Map<Entity, number>;
  readonly bodies: Map<Entity, KnownBody>;
  /** Those that are no persons and reported something. */
  readonly outlets: Entity[];
  /** By the noun that brought somebody in without a name ("a potter said"), where; null where they do nothing, and of several. */
  readonly introduced: Map<string, Mention | null>;
  /** Whom the first sentence brings in without a name, until the name comes. */
  lead: Lead | null;
  /** Which body did something last, and which people without a name. */
  acting: Acting | null;
  several: Acting | null;
}

/** What is known before the first word. */
export function nobodyKnown(): KnownSoFar {
  return {
    roles: new Map(),
    ages: new Map(),
    subjects: new Map(),
    bodies: new Map(),
    outlets: [],
    introduced: new Map(),
    lead: null,
    acting: null,
    several: null,
  };
}

/** People and bodies kept in mind: none is described again once as many others were named, and fewer read faster. */
const remembered = 40;

/** Sets a value as the last one; of more than are remembered the first is forgotten. */
function moveToEnd<Value>(values: Map<Entity, Value>, entity: Entity, value: Value): void {
  values.delete(entity);
  values.set(entity, value);
  const [first] = values.keys();
  if (values.size > remembered && first !== undefined) values.delete(first);
}

/** Keeps that somebody did something at a mention. */
export function keepActing({ subjects }: KnownSoFar, entity: Entity, { sentence }: Mention): void {
  moveToEnd(subjects, entity, sentence);
}

/** Keeps what a name tells where it stands; gives the description in the lead that it is the name of, if it is. */
export function keepNamed(
  known: KnownSoFar,
  scene: NamedScene,
  sentence: ParsedSentence,
  mention: Mention,
  entity: Entity,
): Mention | null {
  const age = ageBehind(sentence, mention);
  if (age !== null && entity.kind !== 'body') known.ages.set(age, entity);
  if (mayBePerson(sentence, mention, entity)) keepActing(known, entity, mention);
  const { lead } = known;
  const ofLead = lead !== null && isOfLead(lead, sentence, mention, entity) ? lead : null;
  if (ofLead !== null) {
    known.lead = null;
    known.introduced.delete(foldName(ofLead.head));
  }
  if (entity.kind !== 'body')
    keepRoles(known, entity, [mention.parts?.role, ofLead?.words, ...scene.rolesAt(mention)]);
  if (entity.kind !== 'person') {
    const acts = mayAct(sentence, mention, known.acting);
    keepBody(known, sentence, mention, entity, acts);
    if (acts) known.acting = { entity, mention };
    if (reportsSomething(sentence, mention)) known.outlets.push(entity);
  }
  return ofLead?.mention ?? null;
}

/** Keeps what a description tells where it stands, of whom it means or of somebody who is brought in by it. */
export function keepDescribed(
  known: KnownSoFar,
  scene: NamedScene,
  sentence: ParsedSentence,
  mention: Mention,
  meant: Entity | null,
): void {
  if (meant === null && isNamedByWord(sentence, mention))
    known.introduced.set(headOf(sentence, mention), mention);
  if (meant === null && bringsIn(sentence, mention)) {
    const head = headOf(sentence, mention);
    const only = !known.introduced.has(head) && mayBeSubject(sentence, mention);
    known.introduced.set(head, only ? mention : null);
  }
  if (meant !== null && meant.kind !== 'body' && doesSomething(sentence, mention))
    keepActing(known, meant, mention);
  known.lead ??= leadIn(sentence, mention);
  const said = saidToBe(sentence, mention);
  const bearer = said === null ? undefined : entityAt(scene, sentence, said.of);
  if (said !== null && bearer !== undefined && known.roles.has(bearer))
    keepRoles(known, bearer, [said.words]);
  const told = isTold(sentence, mention, known.acting);
  if (meant !== null && mention.type === 'body-noun') {
    keepBody(known, sentence, mention, meant, true);
    if (!told) known.acting = { entity: meant, mention };
  } else if (meant === null && !told && mayTakeUp(sentence, mention)) {
    const acting = { entity: unnamed(scene.article, mention, 'body'), mention };
    known[mention.type === 'role' ? 'several' : 'acting'] = acting;
  }
}

/** "The NGV union", "the Tisza ministry": a body without a name of its own that a capitalised word tells from others. */
function isNamedByWord({ phrases, tokens }: ParsedSentence, mention: Mention): boolean {
  const phrase = phrases[mention.phrase];
  if (phrase === undefined || mention.type !== 'body-noun' || mention.plural || phrase.possessive)
    return false;
  return tokens.slice(phrase.from + 1, phrase.head).some(({ capital }) => capital);
}

/** Adds to what is said of somebody, who is then the one named last. */
function keepRoles(
  { roles }: KnownSoFar,
  entity: Entity,
  more: readonly (string | null | undefined)[],
): void {
  const given = [roles.get(entity), ...more].filter((role) => role != null).join(' ');
  moveToEnd(roles, entity, given.slice(0, longestRoles));
}

/** UTF-16 code units of what is kept of somebody's roles: nobody is told from others by more. */
const longestRoles = 300;

function keepBody(
  { bodies }: KnownSoFar,
  sentence: ParsedSentence,
  mention: Mention,
  entity: Entity,
  acts: boolean,
): void {
  const body = bodies.get(entity) ?? knownBody(sentence, mention);
  moveToEnd(bodies, entity, acts ? { ...body, actedAt: mention.sentence } : body);
}

const aged = /^\d{1,3}-year-old$/;

/** "Ana Ruiz, 44,", "Ana Ruiz, a 44-year-old", "44-year-old Ana Ruiz": the age given with a name. */
function ageBehind({ phrases, tokens }: ParsedSentence, mention: Mention): string | null {
  const { from = 0, to = 0 } = phrases[mention.phrase] ?? {};
  const [before] =
    /^\d+(?=-year-old$)/.exec(tokens.slice(from, to).find(({ lower }) => aged.test(lower))?.lower ?? '') ??
    [];
  if (before !== undefined) return before;
  if (tokens[to]?.lower !== ',') return null;
  const behind = tokens[to + 1]?.lower ?? '';
  const [age = null] =
    /^\d{1,3}(?=$|-year-old$)/.exec(/^an?$/.test(behind) ? (tokens[to + 2]?.lower ?? '') : behind) ?? [];
  return age;
}

function mayBePerson(sentence: ParsedSentence, mention: Mention, { kind, words }: Entity): boolean {
  if (kind === 'body' || (kind === 'unclear' && words.length < 2)) return false;
  return mayBeSubject(sentence, mention);
}

function mayBeSubject(sentence: ParsedSentence, mention: Mention): boolean {
  return doesSomething(sentence, mention) || sentence.phrases[mention.phrase]?.from === 0;
}

/** Whether a body did something here, as far as its place tells: no preposition leads to it, and it is not whom another addresses. */
function mayAct(sentence: ParsedSentence, mention: Mention, acting: Acting | null): boolean {
  const before = sentence.tags[(sentence.phrases[mention.phrase]?.from ?? 0) - 1] ?? 'stop';
  if (/^(?:preposition|to)$/.test(before)) return false;
  const addressed = acting?.mention.sentence === mention.sentence && doesSomething(sentence, acting.mention);
  return !addressed || doesSomething(sentence, mention);
}

/** "the law" in "The judgement noted that the law required it": what somebody tells of is not who acts. */
function isTold(sentence: ParsedSentence, mention: Mention, acting: Acting | null): boolean {
  if (acting?.mention.sentence !== mention.sentence || !reportsSomething(sentence, acting.mention))
    return false;
  const from = sentence.phrases[mention.phrase]?.from ?? 0;
  return sentence.tags[from - 1] === 'subordinator' || sentence.tokens[from - 1]?.lower === 'that';
}

/** Whether "it" or "they" may take up a subject without a name: a body, or several people. */
function mayTakeUp(sentence: ParsedSentence, mention: Mention): boolean {
  const several = mention.type === 'role' && mention.plural;
  return (mention.type === 'body-noun' || several) && doesSomething(sentence, mention);
}

function entityAt(
  { mentions, entities }: NamedScene,
  { index }: ParsedSentence,
  phrase: number,
): Entity | undefined {
  const mention = mentions[index]?.[phrase];
  return mention === undefined ? undefined : entities.get(mention);
}

/** The noun that a phrase ends in, folded. */
function headOf({ tokens, phrases }: ParsedSentence, mention: Mention): string {
  return foldName(tokens[phrases[mention.phrase]?.head ?? -1]?.lower ?? '');
}
