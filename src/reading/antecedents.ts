import { isCountry } from '../text/countries.ts';
import { isOfEitherGender } from '../text/given-names.ts';
import type { Entity } from './entities.ts';
import type { Feature } from './feature.ts';
import { isLocated, roleIn } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedArticle } from './parse-article.ts';
import { isNamedIn, type PronounPlace } from './pronoun-place.ts';

/** Somebody a pronoun may stand for, and what speaks for and against it. */
export interface Antecedent<Value> {
  readonly entity: Entity;
  readonly features: readonly Value[];
}

/** What is kept in mind of somebody: where and as what they were mentioned so far, by indices of sentences. */
export interface Trace {
  readonly last: Mention;
  readonly role: string;
  /** Whether the last mention stood in quotation marks, and its paragraph. */
  readonly marked: boolean;
  readonly paragraph: number;
  /** Whether it has only ever stood behind "in", "from" and the like, as places do. */
  readonly located: boolean;
  readonly count: number;
  readonly firstAt: number;
  readonly pronounAt: number | null;
  readonly subjectAt: number | null;
  /** Where they were last the subject of a reporting verb, and last mentioned at all, outside marks. */
  readonly reportedAt: number | null;
  readonly unmarkedAt: number | null;
}

export type Traces = ReadonlyMap<Entity, Trace>;

/** Who spoke last: to whom the last stretch in marks was given, and who was last the subject of a reporting verb. */
export interface LastSpeakers {
  readonly quoted: { readonly entity: Entity; readonly sentence: number } | null;
  readonly reporting: Entity | null;
}

/** Whom a pronoun may mean are the dozen last mentioned: further back nobody is meant, and fewer read faster. */
const considered = 12;

/** Whom a "he" or "she" may stand for, the last mentioned first; somebody of the other gender never. */
export function antecedentsOf<Value>(
  feature: Feature<Value>,
  article: ParsedArticle,
  place: PronounPlace,
  gender: 'he' | 'she',
  traces: Traces,
  speakers: LastSpeakers,
): readonly Antecedent<Value>[] {
  const recent = [...traces].slice(-considered).reverse();
  const people = recent.filter(
    ([{ kind, words }, { located }]) =>
      kind !== 'body' && !(kind === 'unclear' && (located || isCountry(words))),
  );
  const sure = people.filter(([{ gender: other }]) => other === null || other === gender);
  const fitting = sure.length > 0 ? sure : people.filter(([{ words }]) => isOfEitherGender(words[0] ?? ''));
  const most = Math.max(0, ...fitting.map(([, { count }]) => count));
  const likely = fitting
    .filter(([{ gender: other, kind }]) => other === gender || kind === 'person')
    .map(([entity]) => entity);
  return fitting.map(([entity, trace], rank) => {
    const share = most === 0 ? 0 : Math.floor((4 * trace.count) / most);
    return {
      entity,
      features: [
        ...standing(feature, place, entity, trace, { rank, among: likely.indexOf(entity), share }, speakers),
        ...kindFeatures(feature, article, entity),
        ...speaking(feature, place, entity, trace, share, speakers),
        feature`alone ${likely.length === 1 && likely[0] === entity}`,
      ],
    };
  });
}

/** Sentences since, up to four. */
function since({ sentence }: PronounPlace, at: number | null): string {
  return at === null ? 'no' : String(Math.min(sentence - at, 4));
}

function distanceOf(back: number): string {
  return back <= 3 ? String(back) : back <= 6 ? '4-6' : back <= 12 ? '7-12' : '13+';
}

function lastBy({ type }: Mention): string {
  return type === 'he' || type === 'she' ? 'pronoun' : type === 'role' ? 'role' : 'name';
}

/** How near, how often and as what somebody was mentioned. */
function standing<Value>(
  feature: Feature<Value>,
  place: PronounPlace,
  entity: Entity,
  trace: Trace,
  { rank, among, share }: { readonly rank: number; readonly among: number; readonly share: number },
  { quoted }: LastSpeakers,
): readonly Value[] {
  const { role, opens } = place;
  const back = place.sentence - trace.last.sentence;
  const distance = distanceOf(back);
  const certain = `${entity.gender === null ? 'unknown' : 'agrees'} ${entity.kind}`;
  const length = entity.words.length > 1 ? 'full' : 'single';
  const spoke = quoted?.entity === entity ? since(place, quoted.sentence) : 'no';
  const chain = since(place, trace.pronounAt);
  const subject = since(place, trace.subjectAt);
  const paragraphs = Math.min(place.paragraph - trace.paragraph, 3);
  return [
    feature`gender ${certain}`,
    feature`gender ${certain} ${length}`,
    feature`distance ${distance}`,
    feature`distance ${distance} ${certain}`,
    feature`distance ${distance} role ${trace.role}`,
    feature`distance ${distance} role ${trace.role} of ${role}`,
    feature`last by ${lastBy(trace.last)} ${distance}`,
    feature`last by ${lastBy(trace.last)} ${trace.role} ${Math.min(back, 3)}`,
    feature`rank ${Math.min(rank, 8)}`,
    feature`rank among people ${Math.min(among, 6)}`,
    feature`rank among people ${Math.min(among, 6)} ${distance}`,
    feature`spoke ${spoke}`,
    feature`spoke ${spoke} ${role}`,
    feature`chain ${chain}`,
    feature`chain ${chain} ${role}`,
    feature`subject ${subject}`,
    feature`subject ${subject} ${role}`,
    feature`share ${share}`,
    feature`share ${share} ${distance}`,
    feature`often ${Math.min(trace.count, 6)}`,
    feature`new ${since(place, trace.firstAt)}`,
    feature`paragraphs ${paragraphs} ${Math.min(back, 3)}`,
    feature`opens ${opens} ${trace.role} ${Math.min(back, 3)}`,
    feature`opens ${opens} paragraphs ${paragraphs}`,
    feature`opens ${opens} rank ${Math.min(among, 3)}`,
  ];
}

/** How somebody stands to the quotations around a pronoun, and to the words that are given to it. */
function speaking<Value>(
  feature: Feature<Value>,
  place: PronounPlace,
  entity: Entity,
  trace: Trace,
  share: number,
  { quoted, reporting }: LastSpeakers,
): readonly Value[] {
  const { marks, named, saysSame, saysI } = place;
  const distance = distanceOf(place.sentence - trace.last.sentence);
  const unmarked = since(place, trace.unmarkedAt);
  const reported = since(place, trace.reportedAt);
  const spoke = quoted?.entity === entity ? since(place, quoted.sentence) : 'no';
  const paragraphs = Math.min(place.paragraph - trace.paragraph, 3);
  const last = `${reporting === entity}/${quoted?.entity === entity}`;
  const own = named === null ? '-' : String(isNamedIn(named, entity));
  return [
    feature`own ${own}`,
    feature`own ${own} ${last}`,
    feature`own ${own} ${unmarked}`,
    feature`own ${own} ${entity.gender ?? '?'} ${entity.kind}`,
    feature`own ${own} same ${saysSame}`,
    feature`own ${own} I ${saysI}`,
    feature`own ${own} ${distance}`,
    feature`own ${own} ${paragraphs} ${trace.role}`,
    feature`own ${own} share ${share}`,
    feature`says same ${saysSame} ${last}`,
    feature`says same ${saysSame} share ${share}`,
    feature`says I ${saysI} ${last}`,
    feature`marks ${marks} unmarked ${unmarked}`,
    feature`marks ${marks} reported ${reported}`,
    feature`marks ${marks} spoke ${spoke} reported ${reported}`,
    feature`marks ${marks} ${trace.marked} ${distance}`,
    feature`marks ${marks} subject ${since(place, trace.subjectAt)}`,
    feature`marks ${marks} chain ${since(place, trace.pronounAt)}`,
    feature`marks ${marks} ${last}`,
    feature`marks ${marks} share ${share}`,
    feature`marks ${marks} paragraphs ${paragraphs} ${trace.role}`,
    feature`last reporting ${reporting === entity}`,
    feature`last speakers ${last}`,
    feature`last speakers ${last} ${distance}`,
  ];
}

/** Mentions of one entity that are looked at to tell people from places and things. */
const sampled = 12;

/** What all of an article shows of whether an entity is somebody. */
interface Shown {
  /** How often they are the subject of a reporting verb, up to two. */
  readonly reports: number;
  readonly acts: boolean;
  readonly located: boolean;
}

const known = new WeakMap<Entity, Shown>();

function shownOf({ sentences }: ParsedArticle, entity: Entity): Shown {
  const before = known.get(entity);
  if (before !== undefined) return before;
  const seen = entity.mentions.slice(0, sampled).flatMap((mention) => {
    const sentence = sentences[mention.sentence];
    return sentence === undefined ? [] : [{ sentence, mention, role: roleIn(sentence, mention) }];
  });
  const shown = {
    reports: Math.min(seen.filter(({ role }) => role === 'subject reports').length, 2),
    acts: seen.some(({ role }) => role.startsWith('subject')),
    located: seen.some(({ sentence, mention }) => isLocated(sentence, mention)),
  };
  known.set(entity, shown);
  return shown;
}

/** What tells people from places and things: people act, report and have roles; places have "in" before them. */
function kindFeatures<Value>(
  feature: Feature<Value>,
  article: ParsedArticle,
  entity: Entity,
): readonly Value[] {
  const { reports, acts, located } = shownOf(article, entity);
  const roles = entity.roles.length > 0;
  const length = entity.words.length > 1 ? 'full' : 'single';
  const sort = `${entity.kind} ${entity.gender === null ? '?' : 'known'} ${length}`;
  return [
    feature`sort ${sort} reports ${reports}`,
    feature`sort ${sort} located ${located}`,
    feature`sort ${sort} roles ${roles}`,
    feature`sort ${sort} acts ${acts}`,
    feature`sort ${`${sort} ${reports}`} ${located} ${roles} ${acts}`,
    feature`sort ${sort} times ${Math.min(entity.mentions.length, 3)}`,
  ];
}
