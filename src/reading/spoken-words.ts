import type { Quotation } from '../story/quotation.ts';
import { type FoldedWord, foldedWords } from '../text/folded-words.ts';
import { languageOfWords } from '../text/language.ts';
import { type MeaningWord, meaningWords } from '../text/meaning.ts';
import { denyingClauses, negationOutside } from '../text/negations.ts';
import { splitSentences } from '../text/sentences.ts';

/** One sentence of a quotation, or what it has of one. */
export interface Unit {
  readonly text: string;
  readonly folded: readonly FoldedWord[];
  readonly words: readonly MeaningWord[];
  /** The folded words with a space before, between and after. */
  readonly line: string;
  readonly denies: boolean;
  /** Whether a verb says that it is opposed or refused. */
  readonly refuses: boolean;
  readonly numbers: readonly string[];
}

/** A quotation as it is compared with others of its speaker. */
export interface Spoken {
  readonly quotation: Quotation;
  readonly units: readonly Unit[];
  /** Of a fragment in marks the clause of the article that it completes. */
  readonly clause: Unit | null;
  /** What two wordings of one utterance share at least two of. */
  readonly keys: ReadonlySet<string>;
}

/** How much a stem tells: the fewer quotations have it, the more. */
export interface StemWeights {
  readonly weight: (stem: string) => number;
  /** How many quotations have the stem. */
  readonly count: (stem: string) => number;
  /** What all words of a sentence weigh. */
  readonly of: (unit: Unit) => number;
}

const cognateLetters = 5;
const mostUnits = 40;

/** Reads a quotation's sentences for comparison. */
export function spokenWords(quotation: Quotation): Spoken {
  const { text } = quotation.passage;
  const outside = negationOutside(
    quotation.passage.article.body,
    quotation.attribution.span.start,
    quotation.passage.span,
  );
  const units = splitSentences(text)
    .slice(0, mostUnits)
    .flatMap(({ start, end }, index): Unit[] => {
      const sentence = text.slice(start, end);
      const core = quotation.kind === 'indirect' ? coreOf(sentence) : null;
      return [sentence, ...(core === null ? [] : [core])].map((words) =>
        unitOf(words, index === 0 && outside),
      );
    })
    .filter(({ words }) => words.length > 0);
  const clause = quotation.kind === 'partial' ? clauseOf(quotation) : null;
  const keys = [...units, ...(clause === null ? [] : [clause])].flatMap(({ words }) => words.flatMap(keysOf));
  return { quotation, units, clause, keys: new Set(keys) };
}

function unitOf(text: string, denied: boolean): Unit {
  const folded = foldedWords(text);
  return {
    text,
    folded,
    words: meaningWords(text, languageOfWords(folded)),
    line: ` ${folded.map(({ word }) => word).join(' ')} `,
    denies: denyingClauses(text) > 0 || denied,
    refuses: refusing.test(text),
    numbers: text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [],
  };
}

/** Verbs that deny what they take: "it opposes a sale", "it does not want a sale". */
const refusing =
  /\b(?:oppos(?:e[sd]?|ing)|refus(?:e[sd]?|ing)|reject(?:s|ed|ing)?|declin(?:e[sd]?|ing)|forbid(?:s|ding)?|forbade|veto(?:es|ed|ing)?)\b/i;

const circumstance =
  /,? (?:in response to|because(?: of)?|amid|citing) |,? over (?=the |its |his |her |their |an? |what )|, (?:though|although|while|but|after|following|an?) /i;
const leastCore = 4;

/** What a report says without what it says besides: the reason, the occasion, a remark; null where nothing is besides. */
function coreOf(sentence: string): string | null {
  const at = circumstance.exec(sentence)?.index ?? -1;
  const core = at < 0 ? null : sentence.slice(0, at);
  return core !== null && foldedWords(core).length >= leastCore ? core : null;
}

/** The clause that a fragment completes, from behind its cue on; null where the cue is not before it or marks stand between. */
function clauseOf({ passage, cue, attribution }: Quotation): Unit | null {
  const from = cue?.span.end ?? passage.span.start;
  const lead = passage.article.body.slice(from, passage.span.start);
  const inSentence = cue !== null && cue.span.start >= attribution.span.start;
  if (
    !inSentence ||
    lead.trim().length < 3 ||
    lead.length > longestLead ||
    /[“”".!?\n].*\S/u.test(lead.slice(0, -1))
  )
    return null;
  return unitOf(passage.article.body.slice(from, passage.span.end), false);
}

const longestLead = 200;

/** Weights by how many of the quotations have a stem. */
export function weighStems(spoken: readonly Spoken[]): StemWeights {
  const counts = new Map<string, number>();
  for (const { units } of spoken) {
    for (const stem of new Set(units.flatMap(({ words }) => words.map((word) => word.stem)))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  const count = (stem: string) => counts.get(stem) ?? 1;
  const weights = new Map<string, number>();
  const weight = (stem: string) => {
    const known = weights.get(stem) ?? Math.log(1 + spoken.length / count(stem));
    weights.set(stem, known);
    return known;
  };
  const whole = new Map<Unit, number>();
  const of = (unit: Unit) => {
    const known = whole.get(unit) ?? unit.words.reduce((sum, { stem }) => sum + weight(stem), 0);
    whole.set(unit, known);
    return known;
  };
  return { count, weight, of };
}

function keysOf({ stem, related, levelled, language }: MeaningWord): readonly string[] {
  const cognate = levelled.length >= cognateLetters ? [`~${levelled.slice(0, cognateLetters)}`] : [];
  return language === 'es' ? [...related, ...cognate] : [stem, ...related, ...cognate];
}
