import { type Antecedent, antecedentsOf, type LastSpeakers, type Trace } from './antecedents.ts';
import type { Entity } from './entities.ts';
import { type Feature, sumOf } from './feature.ts';
import { isLocated, reportsSomething, roleIn } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence, ParsedStretch } from './parse-article.ts';
import { type GivenStretch, placeOf } from './pronoun-place.ts';
import type { SceneWithEntities } from './read-scene.ts';
import { keepUnnamed, stillWaiting, unnamedBefore, waitedFor } from './unnamed-people.ts';

/** Whom each stretch in quotation marks was given to, in order. */
export type SpeakersSoFar = readonly GivenStretch[];

/** Picks one of the antecedents; null where none should be taken. */
export type Choose<Value> = (pronoun: Mention, antecedents: readonly Antecedent<Value>[]) => Entity | null;

/** People whose traces are kept; whoever was mentioned before that many others starts anew. */
const remembered = 400;

/**
 * Whom each "he" and "she" of an article stands for. Goes through the article once, remembering who was mentioned, how
 * and where; each choice informs the next, as a chain of pronouns keeps to one person.
 */
export function resolvePronouns<Value>(
  feature: Feature<Value>,
  scene: SceneWithEntities,
  speakers: SpeakersSoFar,
  choose: Choose<Value>,
): ReadonlyMap<Mention, Entity> {
  const traces = new Map<Entity, Trace>();
  const resolved = new Map<Mention, Entity>();
  const unnamed = new Map<'he' | 'she', Entity>();
  const given = stretchesBySpeaker(speakers);
  const isMarked = marksIn(scene.article.stretches);
  let waiting: readonly Mention[] = [];
  let spoken = 0;
  let last: LastSpeakers = { quoted: null, reporting: null };
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
        if (entity !== undefined) last = { ...last, quoted: { entity, sentence: next.sentence } };
        spoken += 1;
      }
      const marked = isMarked(mention);
      const named = describedPerson(scene, mention) ?? scene.entities.get(mention);
      if (named !== undefined) {
        const role = subjectInApposition(traces.get(named), mention) ?? roleIn(sentence, mention);
        remember(traces, named, { mention, sentence, role, marked });
        if (role === 'subject reports' && !marked) last = { ...last, reporting: named };
        const own = waitedFor(waiting, sentence, mention, named);
        for (const pronoun of own) resolved.set(pronoun, named);
        if (own.length > 0) waiting = [];
      } else if (mention.type === 'he' || mention.type === 'she') {
        const place = placeOf(scene, sentence, mention, given.get(mention) ?? [], marked);
        const asker = whoAsked(scene, sentence, mention, resolved);
        const fitting = antecedentsOf(feature, scene.article, place, mention.type, traces, last);
        const spokenOf = inQuestion(scene, sentence, mention);
        const others = fitting.filter(({ entity }) => entity !== asker && !spokenOf.has(entity));
        const antecedents = others.length > 0 ? others : fitting;
        const entity =
          unnamedBefore(scene, mention, resolved) ??
          choose(mention, antecedents) ??
          unnamed.get(mention.type) ??
          null;
        if (entity === null) {
          waiting = stillWaiting([...waiting, mention], mention);
          continue;
        }
        resolved.set(mention, entity);
        const other = mention.type === 'he' ? 'she' : 'he';
        if (unnamed.get(other) === entity) unnamed.delete(other);
        if (antecedents.length > 0) remember(traces, entity, { mention, sentence, role: place.role, marked });
        if (place.role === 'subject reports' && !marked) last = { ...last, reporting: entity };
      } else if (mention.type === 'role' && !mention.plural && !scene.described.has(mention)) {
        keepUnnamed(unnamed, sentence, mention, scene.article);
      }
    }
  }
  return resolved;
}

/** "Asked whether Ruiz would run, he said": who is named in what somebody is asked is not who answers. */
function inQuestion(
  { mentions, entities }: SceneWithEntities,
  sentence: ParsedSentence,
  pronoun: Mention,
): ReadonlySet<Entity> {
  if (!/^(?:asked|pressed|questioned|quizzed)$/.test(sentence.tokens[0]?.lower ?? '')) return new Set();
  if (!reportsSomething(sentence, pronoun)) return new Set();
  const before = (mentions[sentence.index] ?? []).filter(({ phrase }) => phrase < pronoun.phrase);
  return new Set(before.flatMap((mention) => entities.get(mention) ?? []));
}

/** "Ruiz asked whether it had. “No,” she replied": who asked is not who answers. */
function whoAsked(
  { article, mentions, entities, described }: SceneWithEntities,
  sentence: ParsedSentence,
  pronoun: Mention,
  resolved: ReadonlyMap<Mention, Entity>,
): Entity | null {
  const answers = sentence.clauses.some(
    ({ subject, verb }) => subject === pronoun.phrase && /^(?:reply|answer|respond)$/.test(verb.base),
  );
  if (!answers) return null;
  const before = article.sentences[sentence.index - 1];
  const asks = before?.clauses.find(
    ({ verb, passive, subject }) => verb.base === 'ask' && !passive && subject !== null,
  );
  const asker = asks?.subject == null ? undefined : mentions[sentence.index - 1]?.[asks.subject];
  if (asker === undefined) return null;
  return described.get(asker) ?? entities.get(asker) ?? resolved.get(asker) ?? null;
}

function stretchesBySpeaker(speakers: SpeakersSoFar): ReadonlyMap<Mention, readonly GivenStretch[]> {
  const given = new Map<Mention, GivenStretch[]>();
  for (const stretch of speakers) {
    if (stretch.mention === null) continue;
    const known = given.get(stretch.mention);
    if (known === undefined) given.set(stretch.mention, [stretch]);
    else known.push(stretch);
  }
  return given;
}

/** Whether mentions stand in quotation marks; to be asked of them in their order. */
function marksIn(stretches: readonly ParsedStretch[]): (mention: Mention) => boolean {
  let next = 0;
  return ({ span }) => {
    while ((stretches[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    return (stretches[next]?.outer.start ?? Number.POSITIVE_INFINITY) <= span.start;
  };
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

/** The antecedent whose weights add up to most; the only one without weighing. */
export function chooseByWeights(antecedents: readonly Antecedent<number>[]): Entity | null {
  const [only] = antecedents;
  if (only !== undefined && antecedents.length === 1) return only.entity;
  let best: Entity | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { entity, features } of antecedents) {
    const score = sumOf(features);
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  return best;
}

interface Met {
  readonly mention: Mention;
  readonly sentence: ParsedSentence;
  readonly role: string;
  /** Whether it stands in quotation marks. */
  readonly marked: boolean;
}

function remember(
  traces: Map<Entity, Trace>,
  entity: Entity,
  { mention, sentence, role, marked }: Met,
): void {
  const before = traces.get(entity);
  const at = sentence.index;
  const pronoun = mention.type === 'he' || mention.type === 'she';
  traces.delete(entity);
  traces.set(entity, {
    last: mention,
    role,
    marked,
    paragraph: sentence.paragraph,
    located: !pronoun && isLocated(sentence, mention) && (before?.located ?? true),
    count: (before?.count ?? 0) + 1,
    firstAt: before?.firstAt ?? at,
    pronounAt: pronoun ? at : (before?.pronounAt ?? null),
    subjectAt: role.startsWith('subject') ? at : (before?.subjectAt ?? null),
    reportedAt: role === 'subject reports' && !marked ? at : (before?.reportedAt ?? null),
    unmarkedAt: marked ? (before?.unmarkedAt ?? null) : at,
  });
  if (traces.size <= remembered) return;
  const [oldest] = traces.keys();
  if (oldest !== undefined) traces.delete(oldest);
}
