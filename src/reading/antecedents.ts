import { isOfEitherGender } from '../text/given-names.ts';
import type { Entity } from './entities.ts';
import { isLocated, roleIn } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { PronounPlace } from './pronoun-place.ts';

/** Somebody a pronoun may stand for, and what speaks for and against it. */
export interface Antecedent {
  readonly entity: Entity;
  readonly features: readonly string[];
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

/** Whom a pronoun may mean are the two dozen last mentioned: further back nobody is meant, and fewer read faster. */
const considered = 24;

/** Whom a "he" or "she" may stand for, the last mentioned first; somebody of the other gender never. */
export function antecedentsOf(
  article: ParsedArticle,
  place: PronounPlace,
  gender: 'he' | 'she',
  traces: Traces,
  speakers: LastSpeakers,
): readonly Antecedent[] {
  const recent = [...traces].slice(-considered).reverse();
  const people = recent.filter(
    ([{ kind }, { located }]) => kind !== 'body' && !(located && kind === 'unclear'),
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
        ...standing(place, entity, trace, { rank, among: likely.indexOf(entity), share }, speakers),
        ...kindShown(article, entity),
        ...speaking(place, entity, trace, share, speakers),
        `alone ${likely.length === 1 && likely[0] === entity}`,
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
function standing(
  place: PronounPlace,
  entity: Entity,
  trace: Trace,
  { rank, among, share }: { readonly rank: number; readonly among: number; readonly share: number },
  { quoted }: LastSpeakers,
): readonly string[] {
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
    `gender ${certain}`,
    `gender ${certain} ${length}`,
    `distance ${distance}`,
    `distance ${distance} ${certain}`,
    `distance ${distance} role ${trace.role}`,
    `distance ${distance} role ${trace.role} of ${role}`,
    `last by ${lastBy(trace.last)} ${distance}`,
    `last by ${lastBy(trace.last)} ${trace.role} ${Math.min(back, 3)}`,
    `rank ${Math.min(rank, 8)}`,
    `rank among people ${Math.min(among, 6)}`,
    `rank among people ${Math.min(among, 6)} ${distance}`,
    `spoke ${spoke}`,
    `spoke ${spoke} ${role}`,
    `chain ${chain}`,
    `chain ${chain} ${role}`,
    `subject ${subject}`,
    `subject ${subject} ${role}`,
    `share ${share}`,
    `share ${share} ${distance}`,
    `often ${Math.min(trace.count, 6)}`,
    `new ${since(place, trace.firstAt)}`,
    `paragraphs ${paragraphs} ${Math.min(back, 3)}`,
    `opens ${opens} ${trace.role} ${Math.min(back, 3)}`,
    `opens ${opens} paragraphs ${paragraphs}`,
    `opens ${opens} rank ${Math.min(among, 3)}`,
  ];
}

/** How somebody stands to the quotations around a pronoun, and to the words that are given to it. */
function speaking(
  place: PronounPlace,
  entity: Entity,
  trace: Trace,
  share: number,
  { quoted, reporting }: LastSpeakers,
): readonly string[] {
  const { marks, named, saysSame, saysI } = place;
  const distance = distanceOf(place.sentence - trace.last.sentence);
  const unmarked = since(place, trace.unmarkedAt);
  const reported = since(place, trace.reportedAt);
  const spoke = quoted?.entity === entity ? since(place, quoted.sentence) : 'no';
  const paragraphs = Math.min(place.paragraph - trace.paragraph, 3);
  const last = `${reporting === entity}/${quoted?.entity === entity}`;
  const own = named === null ? '-' : String(named.has(entity));
  return [
    `own ${own}`,
    `own ${own} ${last}`,
    `own ${own} ${unmarked}`,
    `says same ${saysSame} ${last}`,
    `says same ${saysSame} share ${share}`,
    `says I ${saysI} ${last}`,
    `marks ${marks} unmarked ${unmarked}`,
    `marks ${marks} reported ${reported}`,
    `marks ${marks} spoke ${spoke} reported ${reported}`,
    `marks ${marks} ${trace.marked} ${distance}`,
    `marks ${marks} subject ${since(place, trace.subjectAt)}`,
    `marks ${marks} chain ${since(place, trace.pronounAt)}`,
    `marks ${marks} ${last}`,
    `marks ${marks} share ${share}`,
    `marks ${marks} paragraphs ${paragraphs} ${trace.role}`,
    `last reporting ${reporting === entity}`,
    `last speakers ${last}`,
    `last speakers ${last} ${distance}`,
  ];
}

/** Mentions of one entity that are looked at to tell people from places and things. */
const sampled = 12;

const known = new WeakMap<Entity, readonly string[]>();

/** What all of an article shows of an entity's kind: people act, report and have roles; places have "in" before them. */
function kindShown({ sentences }: ParsedArticle, entity: Entity): readonly string[] {
  const features = known.get(entity);
  if (features !== undefined) return features;
  const seen = entity.mentions.slice(0, sampled).flatMap((mention) => {
    const sentence = sentences[mention.sentence];
    return sentence === undefined ? [] : [{ sentence, mention, role: roleIn(sentence, mention) }];
  });
  const reports = Math.min(seen.filter(({ role }) => role === 'subject reports').length, 2);
  const acts = seen.some(({ role }) => role.startsWith('subject'));
  const located = seen.some(({ sentence, mention }) => isLocated(sentence, mention));
  const roles = entity.roles.length > 0;
  const length = entity.words.length > 1 ? 'full' : 'single';
  const sort = `${entity.kind} ${entity.gender === null ? '?' : 'known'} ${length}`;
  const fresh = [
    `sort ${sort} reports ${reports}`,
    `sort ${sort} located ${located}`,
    `sort ${sort} roles ${roles}`,
    `sort ${sort} acts ${acts}`,
    `sort ${sort} ${reports} ${located} ${roles} ${acts}`,
    `sort ${sort} times ${Math.min(entity.mentions.length, 3)}`,
  ];
  known.set(entity, fresh);
  return fresh;
}
