import { kindShown } from './kind-shown.ts';
import { role, type Sought } from './seek.ts';
import { isOfBody, saysBefore, speakerShare, speaksInQuotation } from './speaks-here.ts';
import { type IndexedPassage, isNameNumber, mark } from './story-index.ts';

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
  /** Whether it affirms what the question denies, and denies it nowhere. */
  readonly contrary: boolean;
}

/** Tokens that may stand between two neighbouring words of the question and still count as together. */
const widestGap = 3;
/** Tokens from a number to what it counts ("at least 76 confirmed deaths"). */
const widestCount = 4;
/** Tokens from a speaker's name to the verb that reports. */
const widestReport = 3;
/** Tokens from a denial to what it denies ("did not yet formally approve"). */
const widestDenial = 3;
const nowhere = -1000;
const reported = 0.8;

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
  let lastCue = nowhere;
  let lastTerm = nowhere;
  let beside = false;
  let speakerAt = nowhere;
  let speakerWeight = 0;
  let speaks = false;
  let denialAt = nowhere;
  let affirms = false;
  let denies = false;
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
    if (token > first && ((marks[token - 1] ?? 0) & mark.denial) !== 0) denialAt = token - 1;
    if (bits === 0) continue;
    if ((bits & role.cue) !== 0) {
      cue = true;
      lastCue = token;
      if (token - lastTerm <= widestGap) beside = true;
    }
    if ((bits & role.saying) !== 0) {
      if (speakerWeight >= speakerShare && token - speakerAt <= widestReport) speaks = true;
    }
    if ((bits & role.leads) !== 0) lastSaying = token;
    if ((bits & role.month) !== 0) {
      cue ||= isDay(passage, token - 1) || isDay(passage, token + 1);
    }
    if ((bits & role.term) === 0) continue;
    lastTerm = token;
    if (token - lastCue <= widestGap) beside = true;
    for (const { term, likeness } of sought.terms.get(stem) ?? []) {
      const asked = askedTerms[term];
      if (likeness > (matches[term] ?? 0)) matches[term] = likeness;
      if (token - (lastSeen[term - 1] ?? nowhere) <= widestGap && likeness > (joined[term] ?? 0))
        joined[term] = likeness;
      lastSeen[term] = token;
      if (asked?.denied) {
        if (token - denialAt <= widestDenial) denies = true;
        else affirms = true;
      }
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
    kind: kindShown(sought, { cue, beside, number, year, name, counted, unnamed }),
    contrary: affirms && !denies,
    phrases: phrasesHeld(stems.subarray(first, last), sought.phrases),
    speaks: quoted ? 1 : speaks ? reported : sought.question.speaker?.words.length ? 0 : 1,
  };
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
