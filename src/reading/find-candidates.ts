import type { Clause } from '../text/clauses.ts';
import type { Phrase } from '../text/phrases.ts';
import {
  type Candidate,
  type CueRates,
  cueStep,
  type History,
  isCue,
  shapeOf,
  signature,
} from './candidate-features.ts';
import type { Mention } from './mentions.ts';
import type { ParsedArticle, ParsedSentence, ParsedStretch } from './parse-article.ts';

const window = 70;

/** What the article's sentences offer, read once. */
export interface Scene {
  readonly article: ParsedArticle;
  /** By sentence, then by phrase. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly rates: CueRates;
  readonly entityOf: (mention: Mention) => string | null;
}

/** Everybody who may have said a stretch, the candidate "nobody" last. */
export function findCandidates(
  scene: Scene,
  stretch: ParsedStretch,
  history: readonly History[],
): readonly Candidate[] {
  const { article } = scene;
  const shape = shapeOf(article, stretch);
  const previous = history.at(-1) ?? null;
  const host = article.sentences[stretch.sentence];
  if (host === undefined) return [];
  const candidates = [
    ...candidatesInside(scene, host, stretch, shape, previous),
    ...candidatesAround(scene, host, stretch, shape, previous),
  ];
  const last = previous === null ? null : candidateBefore(scene, host, stretch, shape, previous);
  if (last !== null) candidates.push(last);
  candidates.push(nobody(scene, host, stretch, shape, previous));
  return candidates;
}

function usable(mention: Mention): boolean {
  return mention.type !== 'thing' || mention.plural;
}

function candidatesInside(
  scene: Scene,
  host: ParsedSentence,
  stretch: ParsedStretch,
  shape: string,
  previous: History | null,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const at = stretch.token;
  const cues = host.clauses.filter(
    (clause) => Math.abs(clause.at - at) < window && isCue(clause, scene.rates),
  );
  const nearestCue = nearest(cues, at);
  host.phrases.forEach((phrase, index) => {
    const mention = scene.mentions[host.index]?.[index];
    if (mention === undefined || Math.abs(phrase.from - at) > window) return;
    const clauses = clausesOf(host, index, at, scene.rates);
    if (!usable(mention) && clauses.length === 0 && !labelled(host, phrase)) return;
    const way = wayFeatures(scene, host, phrase, at, shape);
    const before = historyFeatures(scene, mention, stretch, shape, previous, 'same');
    for (const clause of clauses.length === 0 ? [null] : clauses) {
      const features = [
        ...mentionFeatures(scene, host, phrase, mention, clause),
        ...clauseFeatures(scene, host, phrase, clause, at, shape, nearestCue),
        ...way,
        ...before,
      ];
      candidates.push({
        mention,
        place: 'same',
        clause,
        features: features.map((feature) => `in ${feature}`),
      });
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
  const own = host.clauses
    .filter((clause) => clause.subject === phrase && Math.abs(clause.at - at) < window)
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
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

function labelled(host: ParsedSentence, phrase: Phrase): boolean {
  return host.tags[phrase.to] === 'colon' || host.tokens[phrase.from - 1]?.lower === 'to';
}

function bucket(distance: number): string {
  const far = Math.abs(distance);
  return far <= 3
    ? String(far)
    : far <= 5
      ? '4-5'
      : far <= 8
        ? '6-8'
        : far <= 14
          ? '9-14'
          : far <= 25
            ? '15-25'
            : '26+';
}

function mentionFeatures(
  scene: Scene,
  host: ParsedSentence,
  phrase: Phrase,
  mention: Mention,
  clause: Clause | null,
): readonly string[] {
  const before = host.tokens[phrase.from - 1];
  const earlier = host.tokens[phrase.from - 2]?.lower ?? '';
  const tag = host.tags[phrase.from - 1] ?? 'start';
  const word = before?.lower ?? '';
  const preposition =
    clause?.link === 'relative'
      ? 'relative'
      : tag === 'preposition' || tag === 'to'
        ? earlier === 'according'
          ? 'according to'
          : word
        : tag;
  const next = host.tokens[phrase.to];
  const nextTag = host.tags[phrase.to] ?? 'end';
  const entity = scene.entityOf(mention);
  return [
    `type ${mention.type}${mention.plural ? 's' : ''}`,
    `before ${preposition}`,
    `next ${nextTag}`,
    `possessive ${phrase.possessive} ${mention.type}`,
    `between tags ${clause?.link === 'relative' ? 'relative' : tag} ${nextTag}`,
    phrase.from === 0 ? 'first' : 'not first',
    entity === null ? 'no entity' : 'entity',
    next?.lower === ':' ? 'label' : 'no label',
    `determiner ${host.tags[phrase.from] === 'determiner' ? (host.tokens[phrase.from]?.lower ?? '') : '-'} ${mention.type}`,
  ];
}

function clauseFeatures(
  scene: Scene,
  host: ParsedSentence,
  phrase: Phrase,
  clause: Clause | null,
  at: number,
  shape: string,
  nearestCue: Clause | null,
): readonly string[] {
  const side = phrase.from < at ? 'L' : 'R';
  if (clause === null)
    return [`no clause ${side}`, `no clause ${side} ${shape}`, `no clause, cue ${nearestCue !== null}`];
  const step = cueStep(clause, scene.rates);
  const order = [
    { at: phrase.from, sign: 'm' },
    { at: clause.at, sign: 'v' },
    { at, sign: 'q' },
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ sign }) => sign)
    .join('');
  const gap = clause.at < at ? at - clause.at - 1 : clause.at - at - 1;
  const lead = clause.at < at ? leadIn(host, at) : '';
  const isNearest = nearestCue === clause;
  const [low, high] = clause.at < at ? [clause.at, at] : [at, clause.at];
  const rivals = host.clauses.filter(
    (other) =>
      other.at > low &&
      other.at < high &&
      other.subject !== null &&
      other.subject !== clause.subject &&
      isCue(other, scene.rates),
  ).length;
  return [
    `cue ${step} ${order}`,
    `cue ${step} gap ${bucket(gap)} ${order}`,
    `cue ${step} ${clause.link}`,
    `link ${clause.link} ${order}`,
    `form ${clause.verb.form}${clause.passive ? ' passive' : ''} ${order}`,
    `verb ${clause.verb.base} ${order}`,
    `shape ${shape} ${order} ${step}`,
    `lead ${lead} ${order} ${step}`,
    `rivals ${Math.min(rivals, 2)} ${order}`,
    `rivals ${Math.min(rivals, 2)} ${step} ${clause.link}`,
    `nearest cue ${isNearest} ${order}`,
    `nearest cue ${isNearest} subject ${nearestCue !== null && nearestCue.subject === clause.subject} ${step}`,
    `gap ${bucket(gap)} ${clause.link}`,
  ];
}

/** The one or two words that lead into a stretch. */
function leadIn(host: ParsedSentence, at: number): string {
  const sign = (index: number) => {
    const tag = host.tags[index];
    if (tag === undefined) return 'start';
    const lower = host.tokens[index]?.lower ?? '';
    return /^(?:that|to|as|of|by|in|for|a|an|the|is|was|not|and|but|with|about|on|this|it)$/.test(lower)
      ? lower
      : tag;
  };
  return `${sign(at - 2)} ${sign(at - 1)}`;
}

function wayFeatures(
  scene: Scene,
  host: ParsedSentence,
  phrase: Phrase,
  at: number,
  shape: string,
): readonly string[] {
  const before = phrase.from < at;
  const from = before ? phrase.to : at + 1;
  const to = before ? at : phrase.from;
  let phrases = 0;
  let quotations = 0;
  let cues = 0;
  for (const other of host.phrases) if (other.from >= from && other.to <= to) phrases += 1;
  for (let index = from; index < to; index += 1) {
    if (host.tags[index] === 'quotation') quotations += 1;
    const verb = host.verbs[index];
    if (verb !== null && verb !== undefined && (scene.rates.get(verb.base) ?? 0) > 0.15) cues += 1;
  }
  const side = before ? 'L' : 'R';
  const way = signature(host, from, to, scene.rates);
  return [
    `${side} distance ${bucket(to - from)}`,
    `${side} phrases ${Math.min(phrases, 6)}`,
    `${side} quotations ${Math.min(quotations, 3)}`,
    `${side} cues ${Math.min(cues, 3)}`,
    `${side} way ${way}`,
    `${side} ${shape}`,
  ];
}

function historyFeatures(
  scene: Scene,
  mention: Mention,
  stretch: ParsedStretch,
  shape: string,
  previous: History | null,
  place: string,
): readonly string[] {
  if (previous === null) return ['no previous'];
  const entity = scene.entityOf(mention);
  const same = previous.mention === mention;
  const agree = entity !== null && entity === previous.entity;
  const near = stretch.sentence - previous.stretch.sentence;
  const pronoun = mention.type === 'he' || mention.type === 'she';
  const relation = same
    ? 'mention'
    : agree
      ? 'entity'
      : pronoun
        ? 'pronoun'
        : entity !== null
          ? 'other'
          : '-';
  return [
    `previous ${relation}`,
    `previous ${relation} ${place} ${Math.min(near, 3)}`,
    ...(same ? [`previous itself ${shape} ${Math.min(near, 2)}`] : []),
  ];
}

function candidatesAround(
  scene: Scene,
  host: ParsedSentence,
  stretch: ParsedStretch,
  shape: string,
  previous: History | null,
): readonly Candidate[] {
  const { article } = scene;
  const hostHasCue = host.clauses.some(
    (clause) =>
      Math.abs(clause.at - stretch.token) < window && isCue(clause, scene.rates) && clause.subject !== null,
  );
  const candidates: Candidate[] = [];
  for (const step of [-2, -1, 1, 2]) {
    const sentence = article.sentences[host.index + step];
    if (sentence === undefined) continue;
    const apart = Math.abs(sentence.paragraph - host.paragraph);
    if (apart > 1 || (apart === 1 && Math.abs(step) > 1)) continue;
    if (sentence.tokens.length > 400) continue;
    const where = `${step} ${apart === 0 ? 'here' : 'there'}`;
    const colon = sentence.tags.at(-1) === 'colon' ? ' colon' : '';
    const quotes = sentence.tags.includes('quotation') ? ' quotes' : '';
    sentence.phrases.forEach((phrase, index) => {
      const mention = scene.mentions[sentence.index]?.[index];
      if (mention === undefined || !usable(mention)) return;
      const clause = clauseOf(sentence, index, step < 0 ? sentence.tokens.length : 0, scene.rates);
      const signed = step === 1 && sentence.tags[phrase.from - 1] === 'dash' && phrase.from <= 1;
      if (clause === null && step > 0 && !signed) return;
      const cue = cueStep(clause, scene.rates);
      const features = [
        `place ${where} ${shape}${colon}`,
        `place ${where} ${cue}${colon}`,
        `place ${where} ${cue} ${clause?.link ?? '-'}${colon}${quotes}`,
        `place ${where} type ${mention.type}`,
        `signed ${signed} ${sentence.tokens.length < 8}`,
        `host cue ${hostHasCue} ${where}`,
        `host cue ${hostHasCue} ${shape} ${cue}`,
        `position ${phrase.from === 0 ? 'first' : 'later'} ${where}`,
        `verb ${clause?.verb.base ?? '-'}`,
        ...historyFeatures(scene, mention, stretch, shape, previous, where),
        ...mentionFeatures(scene, sentence, phrase, mention, clause),
      ];
      const place = step < 0 ? 'before' : 'after';
      candidates.push({ mention, place, clause, features: features.map((feature) => `near ${feature}`) });
    });
  }
  return candidates;
}

/** The speaker of the quotation before, going on. */
function candidateBefore(
  scene: Scene,
  host: ParsedSentence,
  stretch: ParsedStretch,
  shape: string,
  previous: History,
): Candidate | null {
  if (previous.mention === null) return null;
  const context = continuation(scene, host, stretch, shape, previous);
  return {
    mention: previous.mention,
    place: 'previous',
    clause: previous.clause,
    features: [...context, `type ${previous.mention.type}`].map((feature) => `going on ${feature}`),
  };
}

function nobody(
  scene: Scene,
  host: ParsedSentence,
  stretch: ParsedStretch,
  shape: string,
  previous: History | null,
): Candidate {
  const context = previous === null ? ['no previous'] : continuation(scene, host, stretch, shape, previous);
  return {
    mention: null,
    place: 'nobody',
    clause: null,
    features: [...context, 'always'].map((feature) => `nobody ${feature}`),
  };
}

function continuation(
  scene: Scene,
  host: ParsedSentence,
  stretch: ParsedStretch,
  shape: string,
  previous: History,
): readonly string[] {
  const sentences = Math.min(stretch.sentence - previous.stretch.sentence, 4);
  const paragraphs = Math.min(stretch.paragraph - previous.stretch.paragraph, 3);
  const cues = host.clauses.filter(
    (clause) =>
      Math.abs(clause.at - stretch.token) < window && isCue(clause, scene.rates) && clause.subject !== null,
  );
  const subject = cues[0]?.subject ?? null;
  const type = subject === null ? '-' : (scene.mentions[host.index]?.[subject]?.type ?? '-');
  const between =
    sentences === 0 ? signature(host, previous.stretch.token + 1, stretch.token, scene.rates) : '';
  const open = previous.stretch.closed ? 'closed' : 'open';
  const since = sentences === 0 ? previous.stretch.token : -1;
  const taking = host.clauses.findLast(
    (clause) =>
      clause.at > since && clause.at < stretch.token && isCue(clause, scene.rates) && clause.subject !== null,
  );
  const taker =
    taking === undefined || taking.subject === null
      ? null
      : (scene.mentions[host.index]?.[taking.subject] ?? null);
  const other = taker === null ? 'nobody' : taker === previous.mention ? 'the same' : taker.type;
  const known = taker !== null && previous.entity !== null && scene.entityOf(taker) === previous.entity;
  return [
    `taken up by ${other} ${known}`,
    `taken up by ${other} ${known} ${Math.min(sentences, 1)} ${cueStep(taking ?? null, scene.rates)}`,
    `distance ${paragraphs}/${sentences}`,
    `distance ${paragraphs}/${sentences} ${shape}`,
    `distance ${paragraphs}/${sentences} cues ${Math.min(cues.length, 2)} ${shape}`,
    `cue subject ${type} ${paragraphs}`,
    `${open} ${paragraphs} ${shape}`,
    `way ${between}`,
    `lead ${leadIn(host, stretch.token)} ${Math.min(sentences, 1)}`,
  ];
}
