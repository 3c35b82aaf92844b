import { isOfEitherGender } from '../text/given-names.ts';
import type { Entity } from './entities.ts';
import { isLocated, roleIn } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';
import type { SceneWithEntities } from './read-scene.ts';
import { scoreFeatures } from './score-features.ts';
import { keepUnnamed, waitedFor } from './unnamed-people.ts';

/** Somebody a pronoun may stand for, and what speaks for and against it. */
export interface Antecedent {
  readonly entity: Entity;
  readonly features: readonly string[];
}

/** Whom each stretch in quotation marks was given to, by the index of the sentence it stands in, in order. */
export type SpeakersSoFar = readonly {
  readonly sentence: number;
  readonly end: number;
  readonly mention: Mention | null;
}[];

/** Picks one of the antecedents; null where none should be taken. */
export type Choose = (pronoun: Mention, antecedents: readonly Antecedent[]) => Entity | null;

interface Trace {
  last: Mention;
  role: string;
  /** Whether it has only ever stood behind "in", "from" and the like, as places do. */
  located: boolean;
  count: number;
  pronounAt: number | null;
  subjectAt: number | null;
}

const remembered = 24;

/**
 * Whom each "he" and "she" of an article stands for. Goes through the article once, remembering the two dozen names last
 * mentioned; each choice informs the next, as a chain of pronouns keeps to one person.
 */
export function resolvePronouns(
  scene: SceneWithEntities,
  speakers: SpeakersSoFar,
  choose: Choose,
): ReadonlyMap<Mention, Entity> {
  const traces = new Map<Entity, Trace>();
  const resolved = new Map<Mention, Entity>();
  const unnamed = new Map<'he' | 'she', Entity>();
  let waiting: readonly Mention[] = [];
  let spoken = 0;
  let speaker: { readonly entity: Entity; readonly sentence: number } | null = null;
  for (const sentence of scene.article.sentences) {
    for (const mention of scene.mentions[sentence.index] ?? []) {
      for (
        let next = speakers[spoken];
        next !== undefined && next.end <= mention.span.start;
        next = speakers[spoken]
      ) {
        const entity =
          next.mention === null
            ? undefined
            : (scene.entities.get(next.mention) ?? resolved.get(next.mention));
        if (entity !== undefined) speaker = { entity, sentence: next.sentence };
        spoken += 1;
      }
      const named = describedPerson(scene, mention) ?? scene.entities.get(mention);
      if (named !== undefined) {
        const role = subjectInApposition(traces.get(named), mention) ?? roleIn(sentence, mention);
        remember(traces, named, mention, role, false, isLocated(sentence, mention));
        const own = waitedFor(waiting, sentence, mention, named);
        for (const pronoun of own) resolved.set(pronoun, named);
        if (own.length > 0) waiting = [];
      } else if (mention.type === 'he' || mention.type === 'she') {
        const antecedents = antecedentsOf(sentence, mention, mention.type, traces, speaker);
        const entity = choose(mention, antecedents) ?? unnamed.get(mention.type) ?? null;
        if (entity === null) {
          waiting = [...waiting.slice(-7), mention];
          continue;
        }
        resolved.set(mention, entity);
        if (antecedents.length > 0) remember(traces, entity, mention, roleIn(sentence, mention), true, false);
      } else if (mention.type === 'role' && !mention.plural && !scene.described.has(mention)) {
        keepUnnamed(unnamed, sentence, mention, scene.article.text);
      }
    }
  }
  return resolved;
}

/** Whom "the governor" means, who is then as much in mind as by name; not "the board". */
function describedPerson(scene: SceneWithEntities, mention: Mention): Entity | undefined {
  return mention.type === 'role' || mention.parts !== null ? scene.described.get(mention) : undefined;
}

/** "His lawyer, Ana Ruiz, said": the name in apposition is the subject too. */
function subjectInApposition(trace: Trace | undefined, mention: Mention): string | null {
  if (trace === undefined || !trace.role.startsWith('subject')) return null;
  const gap = mention.span.start - trace.last.span.end;
  return trace.last.sentence === mention.sentence && gap >= 0 && gap <= 2 ? trace.role : null;
}

/** Chooses by the weights; somebody of the other gender never. */
export function chooseByWeights(weights: ReadonlyMap<string, number>): Choose {
  return (_, antecedents) => {
    const [only] = antecedents;
    if (only !== undefined && antecedents.length === 1) return only.entity;
    let best: Entity | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const { entity, features } of antecedents) {
      const score = scoreFeatures(features, weights);
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    return best;
  };
}

function remember(
  traces: Map<Entity, Trace>,
  entity: Entity,
  mention: Mention,
  role: string,
  pronoun: boolean,
  located: boolean,
): void {
  const trace = traces.get(entity);
  traces.delete(entity);
  traces.set(entity, {
    last: mention,
    role,
    located: located && (trace?.located ?? true),
    count: (trace?.count ?? 0) + 1,
    pronounAt: pronoun ? mention.sentence : (trace?.pronounAt ?? null),
    subjectAt: role.startsWith('subject') ? mention.sentence : (trace?.subjectAt ?? null),
  });
  if (traces.size > 400) {
    const [oldest] = traces.keys();
    if (oldest !== undefined) traces.delete(oldest);
  }
}

function lastBy({ type }: Mention): string {
  return type === 'he' || type === 'she' ? 'pronoun' : type === 'role' ? 'role' : 'name';
}

function antecedentsOf(
  sentence: ParsedSentence,
  pronoun: Mention,
  gender: 'he' | 'she',
  traces: ReadonlyMap<Entity, Trace>,
  speaker: { readonly entity: Entity; readonly sentence: number } | null,
): readonly Antecedent[] {
  const recent = [...traces].slice(-remembered).reverse();
  const people = recent.filter(
    ([{ kind }, { located }]) => kind !== 'body' && !(located && kind === 'unclear'),
  );
  const sure = people.filter(([{ gender: other }]) => other === null || other === gender);
  const fitting = sure.length > 0 ? sure : people.filter(([{ words }]) => isOfEitherGender(words[0] ?? ''));
  const most = Math.max(0, ...fitting.map(([, { count }]) => count));
  const role = roleIn(sentence, pronoun);
  const likely = fitting.filter(([{ gender: other, kind }]) => other === gender || kind === 'person');
  return fitting.map(([entity, trace], rank) => {
    const back = pronoun.sentence - trace.last.sentence;
    const distance = back <= 3 ? String(back) : back <= 6 ? '4-6' : back <= 12 ? '7-12' : '13+';
    const certain = `${entity.gender === null ? 'unknown' : 'agrees'} ${entity.kind}`;
    const position = likely.findIndex(([other]) => other === entity);
    const spoke = speaker?.entity === entity ? Math.min(pronoun.sentence - speaker.sentence, 4) : 'no';
    const chain = trace.pronounAt === null ? 'no' : Math.min(pronoun.sentence - trace.pronounAt, 4);
    const subject = trace.subjectAt === null ? 'no' : Math.min(pronoun.sentence - trace.subjectAt, 4);
    const share = most === 0 ? 0 : Math.floor((4 * trace.count) / most);
    const described = `${lastBy(trace.last)} ${trace.role} ${Math.min(back, 3)}`;
    const length = entity.words.length > 1 ? 'full' : 'single';
    return {
      entity,
      features: [
        `gender ${certain}`,
        `gender ${certain} ${length}`,
        `distance ${distance}`,
        `distance ${distance} ${certain}`,
        `distance ${distance} role ${trace.role}`,
        `distance ${distance} role ${trace.role} of ${role}`,
        `last by ${lastBy(trace.last)} ${distance}`,
        `last by ${described}`,
        `rank ${Math.min(rank, 8)}`,
        `rank among people ${Math.min(position, 6)}`,
        `rank among people ${Math.min(position, 6)} ${distance}`,
        `spoke ${spoke}`,
        `spoke ${spoke} ${role}`,
        `chain ${chain}`,
        `chain ${chain} ${role}`,
        `subject ${subject}`,
        `subject ${subject} ${role}`,
        `share ${share}`,
        `share ${share} ${distance}`,
        `often ${Math.min(trace.count, 6)}`,
        `alone ${likely.length === 1 && position === 0}`,
      ],
    };
  });
}
