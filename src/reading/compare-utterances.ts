import type { Quotation } from '../story/quotation.ts';
import { type FoldedWord, foldedWords } from '../text/folded-words.ts';
import { type MeaningWord, meaningWords, meansTheSame } from '../text/meaning.ts';
import { denyingClauses, negationBefore, negationOutside } from '../text/negations.ts';
import { splitSentences } from '../text/sentences.ts';

/** One sentence of a quotation, or what it has of one. */
interface Unit {
  readonly text: string;
  readonly folded: readonly FoldedWord[];
  readonly words: readonly MeaningWord[];
  /** The folded words with a space before, between and after. */
  readonly line: string;
  readonly denies: boolean;
  readonly numbers: readonly string[];
}

/** A quotation as it is compared with others of its speaker. */
export interface Spoken {
  readonly quotation: Quotation;
  readonly units: readonly Unit[];
  /** What two wordings of one utterance share at least two of. */
  readonly keys: ReadonlySet<string>;
}

/** How much a stem tells: the fewer quotations have it, the more. */
export type StemWeights = (stem: string) => number;

/** Thresholds on the share of one sentence's words, by weight, that the other has too. */
const least = { smaller: 0.7, larger: 0.35, fragment: 0.5 } as const;
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
    .map(({ start, end }, index): Unit => {
      const sentence = text.slice(start, end);
      const folded = foldedWords(sentence);
      return {
        text: sentence,
        folded,
        words: meaningWords(sentence),
        line: ` ${folded.map(({ word }) => word).join(' ')} `,
        denies: denyingClauses(sentence) > 0 || (index === 0 && outside),
        numbers: sentence.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [],
      };
    })
    .filter(({ words }) => words.length > 0);
  return { quotation, units, keys: new Set(units.flatMap(({ words }) => words.flatMap(keysOf))) };
}

/** Weights by how many of the quotations have a stem. */
export function weighStems(spoken: readonly Spoken[]): StemWeights {
  const counts = new Map<string, number>();
  for (const { units } of spoken) {
    for (const stem of new Set(units.flatMap(({ words }) => words.map((word) => word.stem)))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return (stem) => Math.log(1 + spoken.length / (counts.get(stem) ?? 1));
}

/** 3 word for word, 2 in most words, 1 in some and at the same day, place or in the same article, 0 not. */
export type Sureness = 0 | 1 | 2 | 3;

/**
 * How surely two quotations of one speaker are wordings of one utterance: some sentence of one says what one of the
 * other says. Two fragments of one reported sentence, words said on different days, and a denial beside an affirmation
 * never are.
 */
export function compareUtterances(a: Spoken, b: Spoken, weights: StemWeights): Sureness {
  if (shareSentence(a.quotation, b.quotation)) return 0;
  const [day, otherDay] = [a.quotation.said.day, b.quotation.said.day];
  const apart = day !== null && otherDay !== null && day !== otherDay;
  const together =
    (day !== null && day === otherDay) ||
    shareVenue(a.quotation, b.quotation) ||
    sameArticle(a.quotation, b.quotation);
  let surest: Sureness = 0;
  for (const unit of a.units) {
    for (const other of b.units) {
      const sure = sayTheSame(unit, other, { apart, together }, weights);
      if (sure > surest) surest = sure;
    }
  }
  return surest;
}

function sayTheSame(
  a: Unit,
  b: Unit,
  { apart, together }: { readonly apart: boolean; readonly together: boolean },
  weights: StemWeights,
): Sureness {
  if (a.numbers.length > 0 && b.numbers.length > 0 && !shares(a.numbers, b.numbers)) return 0;
  const [small, large] = weightOf(a.words, weights) <= weightOf(b.words, weights) ? [a, b] : [b, a];
  const said = small.words.filter((word) => large.words.some((other) => meansTheSame(word, other)));
  const distinct = new Set(said.map(({ stem }) => stem)).size;
  const verbatim = standsIn(small, large);
  if (!verbatim && a.denies !== b.denies) return 0;
  if (apart) return verbatim && distinct >= 6 ? 3 : 0;
  if (distinct < 2) return 0;
  if (verbatim && (distinct >= 3 || together)) return 3;
  const back = large.words.filter((word) => small.words.some((other) => meansTheSame(word, other)));
  const covered = weightOf(said, weights) / weightOf(small.words, weights);
  const coveredBack = weightOf(back, weights) / weightOf(large.words, weights);
  if (distinct >= 3 && covered >= least.smaller && coveredBack >= least.larger) return 2;
  if (!together) return 0;
  if (covered > 0.95) return 1;
  const shared = Math.max(covered, said.length / small.words.length);
  const fragment = small.words.length >= 4 && shared >= least.fragment;
  return fragment && inOrder(small.line, large.line) >= least.fragment ? 1 : 0;
}

/** Whether one stands word for word in the other, and not under a negation that it leaves out. */
function standsIn(small: Unit, large: Unit): boolean {
  const at = large.line.indexOf(small.line);
  if (at < 0) return false;
  const before = large.line.slice(0, at).split(' ').length - 1;
  return small.denies || negationBefore(large.text, large.folded, before) === null;
}

/** The share of the smaller line's words that stand in the larger in the same order. */
function inOrder(small: string, large: string): number {
  const words = small.trim().split(' ');
  const others = large.trim().split(' ').slice(0, 200);
  let above: number[] = new Array(others.length + 1).fill(0);
  for (const word of words) {
    const current = [0];
    others.forEach((other, column) => {
      const longest = Math.max(above[column + 1] ?? 0, current[column] ?? 0);
      current.push(word === other ? Math.max(longest, (above[column] ?? 0) + 1) : longest);
    });
    above = current;
  }
  return (above.at(-1) ?? 0) / words.length;
}

function weightOf(words: readonly MeaningWord[], weights: StemWeights): number {
  return words.reduce((sum, { stem }) => sum + weights(stem), 0);
}

function keysOf({ stem, related, levelled, language }: MeaningWord): readonly string[] {
  const cognate = levelled.length >= cognateLetters ? [`~${levelled.slice(0, cognateLetters)}`] : [];
  return language === 'es' ? [...related, ...cognate] : [stem, ...related, ...cognate];
}

function shareSentence(a: Quotation, b: Quotation): boolean {
  return (
    sameArticle(a, b) &&
    a.kind === 'partial' &&
    b.kind === 'partial' &&
    a.attribution.span.start === b.attribution.span.start
  );
}

function sameArticle(a: Quotation, b: Quotation): boolean {
  return a.passage.article === b.passage.article;
}

/** Whether the articles name one place of saying: a word of meaning of the one stands for a word of the other. */
function shareVenue(a: Quotation, b: Quotation): boolean {
  const [venue, other] = [venueWords(a), venueWords(b)];
  return venue.some((word) => other.some((another) => meansTheSame(word, another)));
}

function venueWords({ kind, said }: Quotation): readonly MeaningWord[] {
  const words = said.venue === null ? [] : meaningWords(said.venue.text);
  return kind === 'post' ? [...words, ...meaningWords('social media post')] : words;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}
