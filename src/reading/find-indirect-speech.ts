import type { Clause } from '../text/clauses.ts';
import type { Span } from '../text/span.ts';
import { tellsOfWords } from '../text/verbs.ts';
import { type CueRates, cueStep } from './candidate-features.ts';
import type { Scene } from './find-candidates.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';

/** Words that may report what somebody said without quoting it, and what speaks for that. */
export interface Report {
  /** What is reported, the introducing "that" included. */
  readonly content: Span;
  readonly sentence: number;
  readonly mention: Mention | null;
  readonly cue: Span;
  /** Whether the cue tells of words said or written, not of a thought or a stance. */
  readonly spoken: boolean;
  /** What holds for every way to read this cue that begins alike; the same array for all of them. */
  readonly shared: readonly string[];
  /** What holds for this way alone. */
  readonly features: readonly string[];
}

/** Verbs that hardly ever attribute are not looked at. */
function mayReport(clause: Clause, rates: CueRates): boolean {
  const rate = rates.get(clause.verb.base);
  return rate === undefined ? clause.verb.reports : rate > 0.05;
}

interface Shape {
  /** Token indices of the content, half-open. */
  readonly from: number;
  readonly to: number;
  readonly type: 'after' | 'before' | 'around' | 'according';
  /** What ends the content. */
  readonly end: string;
}

const reach = 80;
const longest = 400;

/** For each cue of a sentence the ways in which it may report speech, for a model to choose one or none. */
export function findReports(scene: Scene, sentence: ParsedSentence): readonly (readonly Report[])[] {
  if (sentence.tokens.length > longest) return [];
  const reports = sentence.clauses.map((clause, index) => {
    const mention =
      clause.subject === null ? null : (scene.mentions[sentence.index]?.[clause.subject] ?? null);
    const cue = sentence.tokens[clause.at]?.span;
    if (cue === undefined || !mayReport(clause, scene.rates)) return [];
    const spoken = tellsOfWords(clause.verb);
    const known = new Map<string, readonly string[]>();
    return shapesOf(sentence, clause, scene.rates).flatMap((shape) => {
      const content = contentOf(sentence, shape);
      if (content === null) return [];
      const way = `${shape.type} ${shape.from}`;
      const shared = known.get(way) ?? sharedFeatures(sentence, clause, index, mention, shape, scene.rates);
      known.set(way, shared);
      const features = ownFeatures(sentence, clause, shape, scene.rates);
      return [{ content, sentence: sentence.index, mention, cue, spoken, shared, features }];
    });
  });
  return [...reports, ...accordingReports(scene, sentence).map((report) => [report])].filter(
    (ways) => ways.length > 0,
  );
}

function contentOf(sentence: ParsedSentence, { from, to }: Shape): Span | null {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.span.start, end: last.span.end };
}

function shapesOf(sentence: ParsedSentence, clause: Clause, rates: CueRates): readonly Shape[] {
  const { tags } = sentence;
  const end = lastWord(sentence);
  const shapes: Shape[] = [];
  const subject = clause.subject === null ? undefined : sentence.phrases[clause.subject];
  const left = Math.min(clause.at, subject?.from ?? clause.at);
  const right = Math.max(clause.at + 1, clause.link === 'inverted' ? (subject?.to ?? 0) : 0);
  const comma = tags[left - 1] === 'comma' ? left - 1 : null;
  if (comma !== null && clause.link !== 'control' && clause.link !== 'shared') {
    const from = sentence.clauses.some((other) => other.at < comma) ? 0 : null;
    if (from !== null && end - right <= 14) shapes.push({ from, to: comma, type: 'before', end: 'comma' });
    if (from !== null && tags[right] === 'comma' && end - right > 3) {
      shapes.push({ from, to: end, type: 'around', end: 'sentence' });
    }
  }
  const from = contentStart(sentence, clause.at + 1);
  if (from === null || from >= end) return shapes;
  for (const boundary of boundariesOf(sentence, clause, from, end, rates)) {
    shapes.push({ from, to: boundary.at, type: 'after', end: boundary.kind });
  }
  return shapes;
}

function lastWord(sentence: ParsedSentence): number {
  let end = sentence.tokens.length;
  while (end > 0 && (sentence.tags[end - 1] === 'stop' || sentence.tags[end - 1] === 'mark')) end -= 1;
  return end;
}

/** Where what is reported begins: at "that" where one follows soon, else behind the verb, its adverbs and its hearer. */
function contentStart(sentence: ParsedSentence, behind: number): number | null {
  const { tags, tokens } = sentence;
  for (let at = behind; at < Math.min(tokens.length, behind + 9); at += 1) {
    if (/^(?:that|whether)$/.test(tokens[at]?.lower ?? '') && tags[at] !== 'determiner') return at;
    if (tags[at] === 'verb' || tags[at] === 'quotation' || tags[at] === 'stop' || tags[at] === 'relative')
      break;
  }
  let from = behind;
  while (tags[from] === 'adverb') from += 1;
  if (tags[from] === 'preposition') from += 1;
  if (tags[from] === 'stop' || tags[from] === 'quotation' || tags[from] === undefined) return null;
  return tags[from] === 'comma' || tags[from] === 'colon' ? null : from;
}

/** Where what is reported may end: with the sentence, or before words that may begin something else. */
function boundariesOf(
  sentence: ParsedSentence,
  clause: Clause,
  from: number,
  end: number,
  rates: CueRates,
): readonly { at: number; kind: string }[] {
  const { tags, tokens } = sentence;
  const boundaries = [{ at: end, kind: 'sentence' }];
  for (let at = from + 1; at < Math.min(end, from + reach) && boundaries.length < 9; at += 1) {
    const tag = tags[at];
    const word = tokens[at]?.lower ?? '';
    if (tag === 'quotation') break;
    if (tag === 'dash') boundaries.push({ at, kind: 'dash' });
    else if (tag === 'comma' && word === ';') boundaries.push({ at, kind: 'semicolon' });
    else if (tag === 'comma')
      boundaries.push({ at, kind: `comma ${openingAt(sentence, clause, at + 1, rates)}` });
    else if (tags[at - 1] === 'comma') continue;
    else if (
      tag === 'conjunction' ||
      /^(?:while|as|after|before|because|although|though|when|if)$/.test(word)
    ) {
      boundaries.push({ at, kind: openingAt(sentence, clause, at, rates) });
    } else if (tag === 'relative') boundaries.push({ at, kind: 'relative' });
  }
  return boundaries;
}

/** What the words behind a boundary begin: a clause of the same verb form, of the same subject, a new subject, a participle. */
function openingAt(sentence: ParsedSentence, clause: Clause, at: number, rates: CueRates): string {
  const { tags, tokens } = sentence;
  const lead = /^(?:conjunction|subordinator|relative|preposition)$/.test(tags[at] ?? '')
    ? (tokens[at]?.lower ?? '')
    : '';
  let next = lead === '' ? at : at + 1;
  while (tags[next] === 'adverb') next += 1;
  const verb = sentence.verbs[next] ?? null;
  if (verb !== null) {
    const same = verb.form === clause.verb.form ? 'same' : 'other';
    const reports = (rates.get(verb.base) ?? 0) > 0.25 ? 'cue' : 'verb';
    return `${lead} ${reports} ${verb.form === 'gerund' ? 'ing' : same}`;
  }
  const first = tags[next] ?? 'end';
  const phrase = sentence.clauses.find(
    ({ subject, at: place }) => subject !== null && place > next && sentence.phrases[subject]?.from === next,
  );
  return `${lead} ${first}${phrase === undefined ? '' : ` ${phrase.verb.form}`}`;
}

function size(tokens: number): string {
  return tokens <= 2
    ? String(tokens)
    : tokens <= 4
      ? '3-4'
      : tokens <= 8
        ? '5-8'
        : tokens <= 15
          ? '9-15'
          : tokens <= 30
            ? '16-30'
            : '31+';
}

function sharedFeatures(
  sentence: ParsedSentence,
  clause: Clause,
  index: number,
  mention: Mention | null,
  shape: Shape,
  rates: CueRates,
): readonly string[] {
  const { tags, tokens } = sentence;
  const step = cueStep(clause, rates);
  const verb = clause.verb.base;
  const first = signAt(sentence, shape.from);
  const second = signAt(sentence, shape.from + 1);
  const skipped = shape.type === 'after' ? Math.min(shape.from - clause.at - 1, 3) : 0;
  const helper =
    tags[clause.at - 1] === 'auxiliary'
      ? (tokens[clause.at - 1]?.lower ?? '')
      : (tags[clause.at - 1] ?? 'start');
  const outer = sentence.clauses.some(
    (other, at) =>
      at < index &&
      other.at < clause.at &&
      clause.at - other.at < 25 &&
      cueStep(other, rates) < 'D' &&
      other.subject !== clause.subject,
  );
  const subject = mention?.type ?? 'none';
  const type = shape.type;
  return [
    type,
    `${type} verb ${verb}`,
    `${type} verb ${verb} first ${first}`,
    `${type} verb ${verb} form ${clause.verb.form}`,
    `${type} cue ${step}`,
    `${type} cue ${step} first ${first}`,
    `${type} cue ${step} first ${first} second ${second}`,
    `first ${first} second ${second}`,
    `skipped ${skipped} ${first}`,
    `led by ${tags[shape.from - 1] === 'preposition' ? (tokens[shape.from - 1]?.lower ?? '') : '-'} ${step}`,
    `sentence ${signAt(sentence, 0)} ${type} ${clause.link}`,
    `helper ${helper} form ${clause.verb.form}`,
    `helper ${helper} ${step}`,
    `form ${clause.verb.form} ${clause.link}`,
    `link ${clause.link} ${step}`,
    `passive ${clause.passive} ${step}`,
    `subject ${subject} ${step}`,
    `subject ${subject} ${mention?.plural ?? false}`,
    `outer ${outer} ${step}`,
    `clause ${Math.min(index, 3)} ${step}`,
  ];
}

function ownFeatures(
  sentence: ParsedSentence,
  clause: Clause,
  shape: Shape,
  rates: CueRates,
): readonly string[] {
  const { tags } = sentence;
  const step = cueStep(clause, rates);
  const verb = clause.verb.base;
  const first = signAt(sentence, shape.from);
  const finite = sentence.verbs.some(
    (other, at) => other !== null && at >= shape.from && at < shape.to && other.form !== 'gerund',
  );
  const quotes = tags.slice(shape.from, shape.to).includes('quotation');
  const inside = Math.min(
    sentence.clauses.filter(
      (other) => other.at >= shape.from && other.at < shape.to && other.verb.form !== 'gerund',
    ).length,
    4,
  );
  const type = shape.type;
  return [
    `end ${shape.end}`,
    `end ${shape.end} first ${first}`,
    `end ${shape.end} cue ${step}`,
    `end ${shape.end} verb ${verb}`,
    `inside ${inside} ${first}`,
    `inside ${inside} end ${shape.end}`,
    `end ${shape.end} size ${size(shape.to - shape.from)}`,
    `size ${size(shape.to - shape.from)} ${type}`,
    `finite ${finite} ${first}`,
    `quotes ${quotes} ${tags.includes('quotation')}`,
    `last ${tags[shape.to] ?? 'end'}`,
  ];
}

const introducing =
  /^(?:that|whether|how|why|what|if|to|for|of|about|on|as|with|in|by|the|a|an|no|not|it|there|against|from|at)$/;

function signAt(sentence: ParsedSentence, at: number): string {
  const lower = sentence.tokens[at]?.lower ?? '';
  return introducing.test(lower) ? lower : (sentence.tags[at] ?? 'end');
}

/** "According to Ruiz, …" and "…, according to Ruiz": everything else in the sentence. */
function accordingReports(scene: Scene, sentence: ParsedSentence): readonly Report[] {
  const { tokens, tags } = sentence;
  return tokens.flatMap((token, at): readonly Report[] => {
    const to = tokens[at + 1];
    if (token.lower !== 'according' || to?.lower !== 'to') return [];
    const phrase = sentence.phrases.findIndex((other) => other.from === at + 2);
    const mention = scene.mentions[sentence.index]?.[phrase] ?? null;
    const end = lastWord(sentence);
    const comma = tags.indexOf('comma', at);
    const shape: Shape =
      at <= 1
        ? { from: comma + 1, to: end, type: 'according', end: 'sentence' }
        : { from: 0, to: tags[at - 1] === 'comma' ? at - 1 : at, type: 'according', end: 'comma' };
    const content = at <= 1 && comma < 0 ? null : contentOf(sentence, shape);
    if (content === null) return [];
    const quotes = tags.slice(shape.from, shape.to).includes('quotation');
    const features = [
      'according',
      `according ${at <= 1 ? 'first' : 'last'}`,
      `according subject ${mention?.type ?? 'none'}`,
      `according quotes ${quotes}`,
      `according size ${size(shape.to - shape.from)}`,
    ];
    return [
      {
        content,
        sentence: sentence.index,
        mention,
        cue: { start: token.span.start, end: to.span.end },
        spoken: true,
        shared: [],
        features,
      },
    ];
  });
}
