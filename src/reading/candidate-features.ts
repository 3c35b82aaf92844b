import type { Clause } from '../text/clauses.ts';
import type { Phrase } from '../text/phrases.ts';
import { answerByName, type Feature } from './feature.ts';
import type { Mention } from './mentions.ts';
import type { ParsedArticle, ParsedSentence, ParsedStretch } from './parse-article.ts';

/** How many tokens away a phrase or a cue may stand to be looked at. */
export const reach = 70;

/** How often a verb, of all the times it stands outside quotation marks, attributes words to somebody. */
export type CueRates = ReadonlyMap<string, number>;

/** Candidates of one family are described by the same features: in the stretch's sentence, near it, the speaker before, nobody. */
type Family = 'in' | 'near' | 'going on' | 'nobody';

/** Somebody who may have said a stretch. */
export interface Candidate {
  /** Null for the candidate that nobody is named. */
  readonly mention: Mention | null;
  readonly place: 'same' | 'before' | 'after' | 'previous' | 'nobody';
  readonly clause: Clause | null;
}

/** A candidate with what speaks for and against it. */
export interface DescribedCandidate<Value> extends Candidate {
  readonly features: readonly Value[];
}

/** What features are to the ones who ask, by the family of the candidate. */
export type FamilyFeatures<Value> = Readonly<Record<Family, Feature<Value>>>;

/** Answers for each family by names that begin with the family's. */
export function byFamily<Value>(answer: (name: string) => Value): FamilyFeatures<Value> {
  const of = (family: Family) => answerByName((name) => answer(`${family} ${name}`));
  return Object.freeze({
    in: of('in'),
    near: of('near'),
    'going on': of('going on'),
    nobody: of('nobody'),
  });
}

/** What is known of the quotations before the one at hand. */
export interface History {
  readonly stretch: ParsedStretch;
  readonly mention: Mention | null;
  readonly clause: Clause | null;
  readonly entity: string | null;
}

/** How strongly a verb attributes, in steps. */
export function cueStep(clause: Clause | null, rates: CueRates): string {
  if (clause === null) return 'none';
  const rate = rates.get(clause.verb.base);
  if (rate === undefined) return clause.verb.reports ? 'listed' : 'unknown';
  return rate > 0.7 ? 'A' : rate > 0.45 ? 'B' : rate > 0.25 ? 'C' : rate > 0.1 ? 'D' : 'E';
}

export function isCue(clause: Clause, rates: CueRates): boolean {
  return (rates.get(clause.verb.base) ?? (clause.verb.reports ? 0.2 : 0)) > 0.15;
}

/** The shape of a stretch: whole sentences or a fragment, and whether its sentence holds anything else. */
export function shapeOf(article: ParsedArticle, stretch: ParsedStretch): string {
  const { text } = article;
  const sentence = article.sentences[stretch.sentence];
  const first = text[stretch.inner.start] ?? '';
  const last = text[stretch.inner.end - 1] ?? '';
  const alone = (sentence?.tokens.length ?? 0) - stretch.token <= 2 && stretch.token === 0;
  const atStart = stretch.token === 0;
  const atEnd = (sentence?.tokens.length ?? 0) - stretch.token <= 2;
  const opening = /\p{Lu}/u.test(first) ? 'U' : /\p{Ll}/u.test(first) ? 'l' : '#';
  const closing = /[.!?…]/.test(last) ? '.' : last === ',' ? ',' : '-';
  return `${alone ? 'alone' : atStart ? 'start' : atEnd ? 'end' : 'inside'}${opening}${closing}`;
}

/** Tags and closed-class words between two tokens, phrases taken as one: the grammar of the way from one to the other. */
export function signature(sentence: ParsedSentence, from: number, to: number, rates: CueRates): string {
  const signs: string[] = [];
  const { phrases } = sentence;
  let next = firstPhraseFrom(phrases, from);
  let at = from;
  while (at < to) {
    while ((phrases[next]?.from ?? at) < at || phrases[next + 1]?.from === at) next += 1;
    const phrase = phrases[next];
    if (phrase !== undefined && phrase.from === at && phrase.to <= to) {
      signs.push(phrase.kind === 'pronoun' ? 'P' : 'N');
      at = phrase.to;
    } else {
      signs.push(signOf(sentence, at, rates));
      at += 1;
    }
    if (signs.length > 9) return 'long';
  }
  return signs.join(' ');
}

/** The index of the first of a sentence's phrases that begins at token `from` or behind it, by bisection. */
export function firstPhraseFrom(phrases: readonly Phrase[], from: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lexical = /^(?:that|who|which|to|as|of|by|in|for|with|about|on|and|but|is|was|not|because)$/;

function signOf(sentence: ParsedSentence, at: number, rates: CueRates): string {
  const lower = sentence.tokens[at]?.lower ?? '';
  const tag = sentence.tags[at] ?? 'mark';
  const verb = sentence.verbs[at];
  if (verb !== null && verb !== undefined) {
    const rate = rates.get(verb.base) ?? 0;
    const step = rate > 0.6 ? 'S' : rate > 0.25 ? 's' : 'v';
    return verb.form === 'gerund' ? `${step}ing` : step;
  }
  if (lower === 'according') return 'according';
  return lexical.test(lower) ? lower : tag;
}
