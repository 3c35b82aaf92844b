import type { Question } from './analyse-question.ts';
import { type IndexedPassage, isNameNumber, mark, type StoryIndex } from './story-index.ts';
import { kindCues, statementCues } from './vocabulary/kind-cues.ts';

/** The question in the index's numbers. */
export interface Sought {
  readonly question: Question;
  readonly index: StoryIndex;
  /** By number of stem: which terms it stands for, and how far. */
  readonly terms: ReadonlyMap<number, readonly { readonly term: number; readonly likeness: number }[]>;
  readonly weights: readonly number[];
  /** The sum of the weights. */
  readonly whole: number;
  /** Numbers of the stems that show the kind of answer asked for. */
  readonly cues: ReadonlySet<number>;
  readonly sayings: ReadonlySet<number>;
}

/** What one sentence holds of the question. */
export interface SentenceSigns {
  /** By term: how far the sentence holds it (0..1). */
  readonly matches: readonly number[];
  /** Share of the question's neighbouring words that stand together in the sentence too. */
  readonly together: number;
  /** Whether it holds the kind of answer asked for; 1 where that cannot be told. */
  readonly kind: number;
  /** Whether it gives words of the speaker asked for: 1 quoted, 0.8 reported, 0 not; 1 where nobody is asked for. */
  readonly speaks: number;
}

/** Tokens that may stand between two neighbouring words of the question and still count as together. */
const widestGap = 3;
/** Tokens from a number to what it counts ("at least 76 confirmed deaths"). */
const widestCount = 4;
/** Tokens from a speaker's name to the verb that reports. */
const widestReport = 8;
const nowhere = -1000;
const reported = 0.8;
const speakerShare = 0.6;

/** Turns a question into the index's numbers, once for all its candidates. */
export function seek(question: Question, index: StoryIndex): Sought {
  const terms = new Map<number, { term: number; likeness: number }[]>();
  question.terms.forEach(({ alternatives }, term) => {
    for (const { stem, likeness } of alternatives) {
      const number = index.vocabulary.get(stem);
      if (number !== undefined) terms.set(number, [...(terms.get(number) ?? []), { term, likeness }]);
    }
  });
  const weights = question.terms.map(({ weight }) => weight);
  const numbersOf = (stems: readonly string[]) =>
    new Set(stems.flatMap((stemmed) => index.vocabulary.get(stemmed) ?? []));
  return {
    question,
    index,
    terms,
    weights,
    whole: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    cues: numbersOf(kindCues.get(question.kind) ?? []),
    sayings: numbersOf(statementCues),
  };
}

/** Reads one sentence of a passage for what is sought: one run over its tokens. */
export function readSentence(passage: IndexedPassage, at: number, sought: Sought): SentenceSigns {
  const { stems, marks, sentenceStarts } = passage;
  const { terms: askedTerms } = sought.question;
  const first = sentenceStarts[at] ?? 0;
  const last = sentenceStarts[at + 1] ?? first;
  const count = sought.weights.length;
  const matches = new Array<number>(count).fill(0);
  const lastSeen = new Array<number>(count).fill(nowhere);
  const joined = new Array<number>(count).fill(0);
  const shown = { cue: false, number: false, year: false, name: false, counted: false };
  let lastNumber = nowhere;
  let speakerAt = nowhere;
  let speakerWeight = 0;
  let speaks = false;
  for (let token = first; token < last; token += 1) {
    const stem = stems[token] ?? -1;
    const marked = marks[token] ?? 0;
    if (sought.cues.has(stem)) shown.cue = true;
    if (speakerWeight >= speakerShare && token - speakerAt <= widestReport && sought.sayings.has(stem))
      speaks = true;
    const found = sought.terms.get(stem);
    if ((marked & mark.number) !== 0) {
      lastNumber = token;
      shown.number = true;
      if ((marked & mark.year) !== 0) shown.year = true;
    }
    if (found === undefined) {
      if ((marked & (mark.capital | mark.stop)) === mark.capital) {
        shown.name ||= (marked & mark.opening) === 0 || isNameNumber(sought.index, stem);
      }
      continue;
    }
    for (const { term, likeness } of found) {
      const asked = askedTerms[term];
      if (likeness > (matches[term] ?? 0)) matches[term] = likeness;
      if (token - (lastSeen[term - 1] ?? nowhere) <= widestGap)
        joined[term] = Math.max(joined[term] ?? 0, likeness);
      lastSeen[term] = token;
      if (asked?.counted && token !== lastNumber && token - lastNumber <= widestCount) shown.counted = true;
      if (asked?.speaks && likeness >= speakerShare) {
        speakerWeight = token - speakerAt <= widestGap ? speakerWeight : 0;
        speakerWeight += speakingShare(term, sought);
        speakerAt = token;
        if (isReporting(passage, token, first, sought)) speaks ||= speakerWeight >= speakerShare;
      }
    }
  }
  const quoted = speaksInQuotation(passage, at, sought);
  if (quoted) {
    askedTerms.forEach((asked, term) => {
      if (asked.speaks) matches[term] = 1;
    });
  }
  return {
    matches,
    together: togetherness(joined, sought),
    kind: kindShown(sought.question, shown),
    speaks: quoted ? 1 : speaks ? reported : sought.question.speaker?.words.length ? 0 : 1,
  };
}

/** Share that a term has of the weight of the words which name the speaker. */
function speakingShare(term: number, { question, weights }: Sought): number {
  const whole = question.terms.reduce((sum, each, at) => sum + (each.speaks ? (weights[at] ?? 0) : 0), 0);
  return whole === 0 ? 1 : (weights[term] ?? 0) / whole;
}

/** Whether "according to" or a reporting verb stands close before ("…, said the mayor"). */
function isReporting({ stems }: IndexedPassage, token: number, first: number, { sayings }: Sought): boolean {
  for (let before = Math.max(first, token - widestGap); before < token; before += 1) {
    if (sayings.has(stems[before] ?? -1)) return true;
  }
  return false;
}

function speaksInQuotation(passage: IndexedPassage, at: number, { question, weights }: Sought): boolean {
  const { speaker } = question;
  const known = passage.speakers.get(at);
  if (speaker === null || known === undefined) return false;
  if (speaker.words.length === 0) return true;
  let whole = 0;
  let held = 0;
  question.terms.forEach(({ speaks, alternatives }, term) => {
    if (!speaks) return;
    const weight = weights[term] ?? 0;
    whole += weight;
    if (alternatives.some(({ stem, likeness }) => likeness >= speakerShare && known.has(stem)))
      held += weight;
  });
  return whole > 0 && held / whole >= speakerShare;
}

function togetherness(joined: readonly number[], { weights }: Sought): number {
  let whole = 0;
  let sum = 0;
  for (let term = 1; term < weights.length; term += 1) {
    const weight = (weights[term] ?? 0) + (weights[term - 1] ?? 0);
    whole += weight;
    sum += weight * (joined[term] ?? 0);
  }
  return whole === 0 ? 0 : sum / whole;
}

interface Shown {
  readonly cue: boolean;
  readonly number: boolean;
  readonly year: boolean;
  readonly name: boolean;
  readonly counted: boolean;
}

function kindShown(question: Question, shown: Shown): number {
  switch (question.kind) {
    case 'number':
      if (question.terms.some(({ counted }) => counted))
        return shown.counted ? 1 : shown.number || shown.cue ? 0.5 : 0;
      return shown.number || shown.cue ? 1 : 0;
    case 'date':
      return shown.cue || shown.year ? 1 : shown.number ? 0.4 : 0;
    case 'duration':
      return shown.cue ? 1 : shown.number ? 0.4 : 0;
    case 'person':
      return shown.name ? 1 : 0;
    case 'place':
      return shown.cue ? 1 : shown.name ? 0.8 : 0;
    case 'reason':
    case 'statement':
      return shown.cue ? 1 : 0.3;
    default:
      return 1;
  }
}
