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
  /** What its sentences say without what they say besides. */
  readonly parts: readonly Unit[];
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
  const sentences = splitSentences(text)
    .slice(0, mostUnits)
    .map(({ start, end }) => text.slice(start, end));
  const tells = ({ words }: Unit) => words.length > 0;
  const units = sentences.map((sentence, index) => unitOf(sentence, index === 0 && outside)).filter(tells);
  const parts = sentences
    .flatMap((sentence) => partsOf(sentence, quotation))
    .map((part) => unitOf(part, outside))
    .filter(tells);
  const clause = quotation.kind === 'partial' ? clauseOf(quotation) : null;
  const all = [...units, ...parts, ...(clause === null ? [] : [clause])];
  return {
    quotation,
    units,
    parts,
    clause,
    keys: new Set(all.flatMap(({ words }) => words.flatMap(keysOf))),
  };
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
const coordinate = /, (?:and|but) (?=\S+ \S+ )/;
const leastPart = 4;

/** Whom somebody speaks for, as the subject of a report: "the country will stop" renders "we", "I have told them to stop". */
const ownBody =
  /^(?:that )?(?:the|his|her|its|their) (?:country|nation|state|government|administration|ministry|department|agency|city|town|village|county|region|council|parish|company|firm|group|bank|club|team|union|party|charity|school|college|university|hospital|board|court|church|museum|theat(?:re|er)|newspaper) (?=(?:will|would|shall|should|must|may|might|can|could|has|have|had|is|are|was|were)\b)/i;

/**
 * What a sentence says without what it says besides: the clauses that it joins, and a report without its reason, its
 * occasion, a remark, or whom its speaker speaks for; none where nothing is besides.
 */
function partsOf(sentence: string, { kind, speaker }: Quotation): readonly string[] {
  const reported = kind === 'indirect';
  const at = reported ? (circumstance.exec(sentence)?.index ?? -1) : -1;
  const main = at < 0 ? sentence : sentence.slice(0, at);
  const done = reported ? withoutSelf(main, speaker) : main;
  const clauses = sentence.length > longestJoined ? [] : sentence.split(coordinate);
  const parts = [
    ...[main, done].filter((part, place, all) => part !== sentence && all.indexOf(part) === place),
    ...(clauses.length > 1 ? clauses : []),
  ];
  return parts.filter((part) => foldedWords(part).length >= leastPart);
}

/** A report without whom its speaker speaks for, or the speaker's own name, which renders "I". */
function withoutSelf(report: string, speaker: string | null): string {
  const told = report.replace(/^that /, '');
  if (speaker !== null && told.startsWith(`${speaker} `)) return told.slice(speaker.length + 1);
  return report.replace(ownBody, '');
}

const longestJoined = 1000;

/** The clause that a fragment completes, from behind its cue or the last "that" on; null where none leads to it. */
function clauseOf({ passage, cue, attribution }: Quotation): Unit | null {
  const { body } = passage.article;
  const first = Math.max(attribution.span.start, passage.span.start - longestLead);
  const that = body.lastIndexOf(' that ', passage.span.start);
  const from =
    cue !== null && cue.span.start >= first ? cue.span.end : that >= first ? that : passage.span.start;
  const lead = body.slice(from, Math.max(from, passage.span.start - 1));
  if (lead.trim().length < 3 || /[“”".!?\n]/u.test(lead)) return null;
  return unitOf(body.slice(from, passage.span.end), false);
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
