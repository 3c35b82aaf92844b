import { bodyNouns } from '../text/roles.ts';
import { stem } from '../text/terms.ts';
import type { Question } from './analyse-question.ts';
import { type IndexedPassage, isNameNumber, mark, type StoryIndex } from './story-index.ts';
import { kindCues, leadingCues, monthStems, statementCues } from './vocabulary/kind-cues.ts';

/** The question in the index's numbers. */
export interface Sought {
  readonly question: Question;
  readonly index: StoryIndex;
  /** By number of stem: which terms it stands for, and how far. */
  readonly terms: ReadonlyMap<number, readonly { readonly term: number; readonly likeness: number }[]>;
  readonly weights: readonly number[];
  /** The sum of the weights. */
  readonly whole: number;
  /** By number of stem: bits of `role`, so that most tokens cost one look. */
  readonly roles: Uint8Array;
  /** By term: its share of the weight of the words that name the speaker asked for. */
  readonly speakerShares: readonly number[];
  readonly counts: boolean;
  /** Quoted phrases as numbers of stems; -1 for one the index does not have. */
  readonly phrases: readonly (readonly number[])[];
}

const role = { term: 1, cue: 2, saying: 4, link: 8, body: 16, leads: 32, month: 64 } as const;

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
  /** Share of the question's quoted phrases that it holds word for word; 0 where there are none. */
  readonly phrases: number;
}

/** Tokens that may stand between two neighbouring words of the question and still count as together. */
const widestGap = 3;
/** Tokens from a number to what it counts ("at least 76 confirmed deaths"). */
const widestCount = 4;
/** Tokens from a speaker's name to the verb that reports. */
const widestReport = 3;
const nowhere = -1000;
const reported = 0.8;
const speakerShare = 0.6;

/** Those by whom a body speaks: "the ministry's officials" are the ministry. */
const speaksFor = new Set(
  'officials authorities representatives spokespeople executives sources leaders'.split(' '),
);

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
  const roles = new Uint8Array(index.vocabulary.size);
  const assign = (stems: Iterable<string>, bit: number) => {
    for (const stemmed of stems) {
      const number = index.vocabulary.get(stemmed);
      if (number !== undefined) roles[number] = (roles[number] ?? 0) | bit;
    }
  };
  assign(
    question.terms.flatMap(({ alternatives }) => alternatives.map(({ stem }) => stem)),
    role.term,
  );
  assign(kindCues.get(question.kind) ?? [], role.cue);
  assign(statementCues, role.saying);
  assign(leadingCues, role.leads);
  assign(question.kind === 'day' ? monthStems : [], role.month);
  assign(['to', 'the'].map(stem), role.link);
  assign([...bodyNouns].filter((noun) => !speaksFor.has(noun)).map(stem), role.body);
  const speaking = question.terms.map(({ speaks, weight }) => (speaks ? weight : 0));
  const speakingWhole = speaking.reduce((sum, weight) => sum + weight, 0) || 1;
  return {
    question,
    index,
    terms,
    weights,
    whole: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    roles,
    speakerShares: speaking.map((weight) => weight / speakingWhole),
    phrases: question.phrases.map((phrase) => phrase.map((stemmed) => index.vocabulary.get(stemmed) ?? -1)),
    counts: question.terms.some(({ counted }) => counted),
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
  let cue = false;
  let number = false;
  let year = false;
  let name = false;
  let counted = false;
  let unnamed = false;
  let lastNumber = nowhere;
  let lastCounted = nowhere;
  let lastSaying = nowhere;
  let speakerAt = nowhere;
  let speakerWeight = 0;
  let speaks = false;
  for (let token = first; token < last; token += 1) {
    const stem = stems[token] ?? 0;
    const marked = marks[token] ?? 0;
    const bits = sought.roles[stem] ?? 0;
    if ((marked & mark.number) !== 0) {
      lastNumber = token;
      number = true;
      if (token - lastCounted <= widestCount) counted = true;
      if ((marked & mark.year) !== 0) year = true;
    }
    if ((bits & role.term) === 0 && (marked & (mark.capital | mark.stop)) === mark.capital) {
      name ||= (marked & mark.opening) === 0 || isNameNumber(sought.index, stem);
    }
    if (bits === 0) continue;
    if ((bits & role.cue) !== 0) cue = true;
    if ((bits & role.saying) !== 0) {
      if (speakerWeight >= speakerShare && token - speakerAt <= widestReport) speaks = true;
    }
    if ((bits & role.leads) !== 0) lastSaying = token;
    if ((bits & role.month) !== 0) {
      cue ||= isDay(passage, token - 1) || isDay(passage, token + 1);
    }
    if ((bits & role.term) === 0) continue;
    for (const { term, likeness } of sought.terms.get(stem) ?? []) {
      const asked = askedTerms[term];
      if (likeness > (matches[term] ?? 0)) matches[term] = likeness;
      if (token - (lastSeen[term - 1] ?? nowhere) <= widestGap && likeness > (joined[term] ?? 0))
        joined[term] = likeness;
      lastSeen[term] = token;
      if (asked?.counted && token !== lastNumber && token - lastNumber <= widestCount) counted = true;
      if (asked?.counted) lastCounted = token;
      if (asked?.identified && likeness === 1) unnamed = !namesBeside(passage, token, first, last, sought);
      if (asked?.speaks && likeness >= speakerShare && !isOfBody(passage, token, last, sought)) {
        speakerWeight =
          (token - speakerAt <= widestGap ? speakerWeight : 0) + (sought.speakerShares[term] ?? 0);
        speakerAt = token;
        if (speakerWeight >= speakerShare && saysBefore(passage, lastSaying, token, sought)) speaks = true;
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
    kind: kindShown(sought, { cue, number, year, name, counted, unnamed }),
    phrases: phrasesHeld(stems.subarray(first, last), sought.phrases),
    speaks: quoted ? 1 : speaks ? reported : sought.question.speaker?.words.length ? 0 : 1,
  };
}

/** Whether a reporting verb stands right before a name, with nothing but its titles, "to" or "the" between. */
function saysBefore(
  { marks, stems }: IndexedPassage,
  saying: number,
  name: number,
  { roles }: Sought,
): boolean {
  if (name - saying > widestGap) return false;
  for (let token = saying + 1; token < name; token += 1) {
    const links = ((roles[stems[token] ?? 0] ?? 0) & role.link) !== 0;
    if (!links && ((marks[token] ?? 0) & mark.capital) === 0) return false;
  }
  return true;
}

/** Whether a noun for persons has a name beside it that the question does not have ("the mayor, Rosa Lindqvist"). */
function namesBeside(
  { marks, stems }: IndexedPassage,
  token: number,
  first: number,
  last: number,
  { roles }: Sought,
): boolean {
  const isNew = (at: number) =>
    ((marks[at] ?? 0) & mark.capital) !== 0 && ((roles[stems[at] ?? 0] ?? 0) & role.term) === 0;
  const isWord = (at: number) => at >= first && at < last && ((marks[at] ?? 0) & mark.stop) === 0;
  for (let at = token + 1; isWord(at) && at <= token + widestGap; at += 1) if (isNew(at)) return true;
  for (let at = token - 1; isWord(at) && at >= token - widestGap; at -= 1) if (isNew(at)) return true;
  return false;
}

function isDay({ marks }: IndexedPassage, token: number): boolean {
  return ((marks[token] ?? 0) & (mark.number | mark.year)) === mark.number;
}

/** Whether a name only says whose body is meant ("the Trump administration"), and the body is not asked for. */
function isOfBody({ stems }: IndexedPassage, token: number, last: number, { roles }: Sought): boolean {
  const bits = token + 1 < last ? (roles[stems[token + 1] ?? 0] ?? 0) : 0;
  return (bits & (role.body | role.term)) === role.body;
}

function phrasesHeld(stems: Int32Array, phrases: readonly (readonly number[])[]): number {
  if (phrases.length === 0) return 0;
  const held = phrases.filter(([first = -1, ...rest]) => {
    for (let at = stems.indexOf(first); at !== -1; at = stems.indexOf(first, at + 1)) {
      if (rest.every((stemmed, next) => stems[at + 1 + next] === stemmed)) return true;
    }
    return false;
  });
  return held.length / phrases.length;
}

function speaksInQuotation(
  passage: IndexedPassage,
  at: number,
  { question, speakerShares }: Sought,
): boolean {
  const { speaker } = question;
  const known = passage.speakers.get(at);
  if (speaker === null || known === undefined) return false;
  if (speaker.words.length === 0) return true;
  const held = question.terms.reduce((sum, { alternatives }, term) => {
    const named = alternatives.some(({ stem, likeness }) => likeness >= speakerShare && known.has(stem));
    return named ? sum + (speakerShares[term] ?? 0) : sum;
  }, 0);
  return held >= speakerShare;
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
  readonly unnamed: boolean;
}

function kindShown({ question, counts }: Sought, shown: Shown): number {
  if (shown.unnamed) return 0;
  switch (question.kind) {
    case 'number':
      if (counts) return shown.counted ? 1 : shown.number || shown.cue ? 0.2 : 0;
      return shown.number || shown.cue ? 1 : 0;
    case 'date':
      return shown.cue || shown.year ? 1 : shown.number ? 0.2 : 0;
    case 'day':
      return shown.cue ? 1 : 0;
    case 'duration':
      return shown.cue ? 1 : shown.number ? 0.2 : 0;
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
