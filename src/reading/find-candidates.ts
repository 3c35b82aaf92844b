import type { Clause } from '../text/clauses.ts';
import type { Phrase } from '../text/phrases.ts';
import {
  type CueRates,
  cueStep,
  type DescribedCandidate,
  type FamilyFeatures,
  type History,
  isCue,
  reach,
  shapeOf,
} from './candidate-features.ts';
import { clauseFeatures } from './clause-features.ts';
import type { Feature } from './feature.ts';
import { continuation, cueTakingUp, historyFeatures } from './history-features.ts';
import { mentionFeatures, wayFeatures } from './mention-features.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence, ParsedStretch } from './parse-article.ts';
import type { Scene } from './scene.ts';

/** Everybody who may have said a stretch, the candidate "nobody" last. */
export function findCandidates<Value>(
  features: FamilyFeatures<Value>,
  scene: Scene,
  stretch: ParsedStretch,
  history: readonly History[],
): readonly DescribedCandidate<Value>[] {
  const { article } = scene;
  const shape = shapeOf(article, stretch);
  const previous = history.at(-1) ?? null;
  const host = article.sentences[stretch.sentence];
  if (host === undefined) return [];
  const candidates = [
    ...candidatesInside(features.in, scene, host, stretch, shape, previous),
    ...candidatesAround(features.near, scene, host, stretch, shape, previous),
  ];
  const last =
    previous === null ? null : candidateBefore(features['going on'], scene, host, stretch, shape, previous);
  if (last !== null) candidates.push(last);
  candidates.push(nobody(features.nobody, scene, host, stretch, shape, previous));
  return candidates;
}

function usable(mention: Mention): boolean {
  return mention.type !== 'thing' || mention.plural;
}

function candidatesInside<Value>(
  feature: Feature<Value>,
  scene: Scene,
  host: ParsedSentence,
  stretch: ParsedStretch,
  shape: string,
  previous: History | null,
): readonly DescribedCandidate<Value>[] {
  const candidates: DescribedCandidate<Value>[] = [];
  const at = stretch.token;
  const cues = host.clauses.filter(
    (clause) => Math.abs(clause.at - at) < reach && isCue(clause, scene.rates),
  );
  const nearestCue = nearest(cues, at);
  const again = previous?.stretch.sentence === stretch.sentence;
  const takingUp = again ? cueTakingUp(scene, host, stretch, previous) : null;
  host.phrases.forEach((phrase, index) => {
    const mention = scene.mentions[host.index]?.[index];
    if (mention === undefined || Math.abs(phrase.from - at) > reach) return;
    const clauses = clausesOf(host, index, at, scene.rates);
    const known = scene.entityOf(mention) !== null;
    if (!usable(mention) && !known && clauses.length === 0 && !labelled(host, phrase)) return;
    const way = wayFeatures(feature, scene, host, phrase, at, shape);
    const before = historyFeatures(feature, scene, mention, stretch, shape, previous, 'same');
    for (const clause of clauses.length === 0 ? [null] : clauses) {
      const features = [
        ...mentionFeatures(feature, scene, host, phrase, mention, clause),
        ...clauseFeatures(feature, scene, host, phrase, clause, at, shape, nearestCue, takingUp),
        ...way,
        ...before,
      ];
      candidates.push({ mention, place: 'same', clause, features });
    }
  });
  return candidates;
}

function nearest(clauses: readonly Clause[], at: number): Clause | null {
  let best: Clause | null = null;
  for (const clause of clauses) {
    if (best === null || Math.abs(clause.at - at) < Math.abs(best.at - at)) best = clause;
  }
  return best;
}

/** The clauses a phrase is the subject of that may attribute the stretch at token `at`: the two nearest cues, or the nearest. */
function clausesOf(host: ParsedSentence, phrase: number, at: number, rates: CueRates): readonly Clause[] {
  const own: Clause[] = [];
  for (const clause of host.clauses) {
    if (clause.subject === phrase && Math.abs(clause.at - at) < reach) own.push(clause);
  }
  if (own.length > 1) own.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
  const cues = own.filter((clause) => isCue(clause, rates));
  return cues.length === 0 ? own.slice(0, 1) : cues.slice(0, 2);
}

/** Of the clauses a phrase is the subject of, the one most likely to attribute the stretch at token `at`. */
function clauseOf(host: ParsedSentence, phrase: number, at: number, rates: CueRates): Clause | null {
  let best: Clause | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const clause of host.clauses) {
    if (clause.subject !== phrase) continue;
    const cost = Math.abs(clause.at - at) + (isCue(clause, rates) ? 0 : 12);
    if (cost < bestCost) {
      best = clause;
      bestCost = cost;
    }
  }
  return best;
}

/** Whether a colon makes a phrase the label of what follows ("The note: …", and not "She left with a smile: …"). */
function labelled({ tags, tokens }: ParsedSentence, phrase: Phrase): boolean {
  const before = tokens[phrase.from - 1]?.lower ?? '';
  if (before === 'to') return true;
  return tags[phrase.to] === 'colon' && (before === 'from' || tags[phrase.from - 1] !== 'preposition');
}

function candidatesAround<Value>(
  feature: Feature<Value>,
  scene: Scene,
  host: ParsedSentence,
  stretch: ParsedStretch,
  shape: string,
  previous: History | null,
): readonly DescribedCandidate<Value>[] {
  const { article } = scene;
  const hostHasCue = host.clauses.some(
    (clause) =>
      Math.abs(clause.at - stretch.token) < reach && isCue(clause, scene.rates) && clause.subject !== null,
  );
  const candidates: DescribedCandidate<Value>[] = [];
  for (const step of [-1, 1]) {
    const sentence = article.sentences[host.index + step];
    if (sentence === undefined) continue;
    const apart = Math.abs(sentence.paragraph - host.paragraph);
    if (apart > 1 || sentence.tokens.length > 400) continue;
    const where = `${step} ${apart === 0 ? 'here' : 'there'}`;
    const colon = sentence.tags.at(-1) === 'colon' ? ' colon' : '';
    const marks = sentence.tags.includes('quotation') ? `${colon} quotes` : colon;
    sentence.phrases.forEach((phrase, index) => {
      const mention = scene.mentions[sentence.index]?.[index];
      if (mention === undefined || !usable(mention)) return;
      const clause = clauseOf(sentence, index, step < 0 ? sentence.tokens.length : 0, scene.rates);
      const signed = step === 1 && sentence.tags[phrase.from - 1] === 'dash' && phrase.from <= 1;
      if (clause === null && step > 0 && !signed) return;
      const cue = cueStep(clause, scene.rates);
      const features = [
        feature`place ${where} ${shape}${colon}`,
        feature`place ${where} ${cue}${colon}`,
        feature`place ${where} ${cue} ${clause?.link ?? '-'}${marks}`,
        feature`place ${where} type ${mention.type}`,
        feature`signed ${signed} ${sentence.tokens.length < 8}`,
        feature`host cue ${hostHasCue} ${where}`,
        feature`host cue ${hostHasCue} ${shape} ${cue}`,
        feature`position ${phrase.from === 0 ? 'first' : 'later'} ${where}`,
        feature`verb ${clause?.verb.base ?? '-'}`,
        ...historyFeatures(feature, scene, mention, stretch, shape, previous, where),
        ...mentionFeatures(feature, scene, sentence, phrase, mention, clause),
      ];
      const place = step < 0 ? 'before' : 'after';
      candidates.push({ mention, place, clause, features });
    });
  }
  return candidates;
}

/** The speaker of the quotation before, going on. */
function candidateBefore<Value>(
  feature: Feature<Value>,
  scene: Scene,
  host: ParsedSentence,
  stretch: ParsedStretch,
  shape: string,
  previous: History,
): DescribedCandidate<Value> | null {
  if (previous.mention === null) return null;
  const context = continuation(feature, scene, host, stretch, shape, previous);
  return {
    mention: previous.mention,
    place: 'previous',
    clause: previous.clause,
    features: [...context, feature`type ${previous.mention.type}`],
  };
}

function nobody<Value>(
  feature: Feature<Value>,
  scene: Scene,
  host: ParsedSentence,
  stretch: ParsedStretch,
  shape: string,
  previous: History | null,
): DescribedCandidate<Value> {
  const context =
    previous === null ? [feature`no previous`] : continuation(feature, scene, host, stretch, shape, previous);
  return {
    mention: null,
    place: 'nobody',
    clause: null,
    features: [...context, feature`always`],
  };
}
