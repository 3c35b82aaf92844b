import type { Quotation } from '../story/quotation.ts';
import { type MeaningWord, meaningWords, meansTheSame } from '../text/meaning.ts';
import { negationBefore } from '../text/negations.ts';
import type { Spoken, StemWeights, Unit } from './spoken-words.ts';

/**
 * Thresholds on the share of one sentence's words, by weight, that the other has too. Reported speech is the reporter's
 * wording: more of it has to agree.
 */
const least = {
  smaller: 0.7,
  larger: 0.35,
  fragment: 0.5,
  reported: { words: 4, smaller: 0.75, larger: 0.6 },
} as const;
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
  const reported = a.quotation.kind === 'indirect' || b.quotation.kind === 'indirect';
  if (reported && apart) return 0;
  const together =
    !reported &&
    ((day !== null && day === otherDay) ||
      sameArticle(a.quotation, b.quotation) ||
      shareVenue(a.quotation, b.quotation));
  let surest: Sureness = 0;
  for (const unit of a.units) {
    for (const other of b.units) {
      const sure = reported
        ? reportTheSame(unit, other, weights)
        : sayTheSame(unit, other, { apart, together }, weights);
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
  const [small, large] = weights.of(a) <= weights.of(b) ? [a, b] : [b, a];
  const verbatim = standsIn(small, large);
  if (!verbatim && (apart || a.denies !== b.denies)) return 0;
  const said = wordsSaid(small, large);
  const distinct = new Set(said.map(({ stem }) => stem)).size;
  if (apart) return distinct >= 6 ? 3 : 0;
  if (distinct < 2) return 0;
  if (verbatim && (distinct >= 3 || together)) return 3;
  if (distinct < 3 && !together) return 0;
  const covered = weightOf(said, weights) / weights.of(small);
  const coveredBack = weightOf(wordsSaid(large, small), weights) / weights.of(large);
  if (distinct >= 3 && covered >= least.smaller && coveredBack >= least.larger) return 2;
  if (!together) return 0;
  if (covered > 0.95) return 1;
  const shared = Math.max(covered, said.length / small.words.length);
  const fragment = small.words.length >= 4 && shared >= least.fragment;
  return fragment && inOrder(small.line, large.line) >= least.fragment ? 1 : 0;
}

/**
 * Whether two reported clauses, or one and a quotation, render one statement: most words of each are in the other, or the
 * one is a fragment of the other whose words nobody else is quoted or reported with.
 */
function reportTheSame(a: Unit, b: Unit, weights: StemWeights): Sureness {
  if (a.denies !== b.denies || a.numbers.join() !== b.numbers.join()) return 0;
  const [small, large] = weights.of(a) <= weights.of(b) ? [a, b] : [b, a];
  const said = wordsSaid(small, large);
  const stems = new Set(said.map(({ stem }) => stem));
  const rare = [...stems].every((stem) => weights.count(stem) <= 2);
  if (stems.size >= 3 && rare && standsIn(small, large)) return 1;
  const { words, smaller, larger } = least.reported;
  if (stems.size < words || weightOf(said, weights) / weights.of(small) < smaller) return 0;
  return weightOf(wordsSaid(large, small), weights) / weights.of(large) >= larger ? 1 : 0;
}

/** The words of one sentence that some word of the other may stand for. */
function wordsSaid(one: Unit, other: Unit): readonly MeaningWord[] {
  const language = one.words[0]?.language;
  if (language === 'es' || language !== other.words[0]?.language)
    return one.words.filter((word) => other.words.some((each) => meansTheSame(word, each)));
  // Within a language that is not translated, words mean the same by their stems alone, which are looked up at once.
  const { stems, related } = stemsOf(other);
  return one.words.filter((word) => related.has(word.stem) || someIn(word.related, stems));
}

interface UnitStems {
  readonly stems: ReadonlySet<string>;
  /** The stems that any of its words is related to, its own among them. */
  readonly related: ReadonlySet<string>;
}

const stemsOfUnits = new WeakMap<Unit, UnitStems>();

function stemsOf(unit: Unit): UnitStems {
  const known = stemsOfUnits.get(unit);
  if (known !== undefined) return known;
  const related = new Set<string>();
  for (const word of unit.words) for (const one of word.related) related.add(one);
  const found = { stems: new Set(unit.words.map(({ stem }) => stem)), related };
  stemsOfUnits.set(unit, found);
  return found;
}

function someIn(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
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
  return words.reduce((sum, { stem }) => sum + weights.weight(stem), 0);
}

function shareSentence(a: Quotation, b: Quotation): boolean {
  return sameArticle(a, b) && isPart(a) && isPart(b) && a.attribution.span.start === b.attribution.span.start;
}

function isPart({ kind }: Quotation): boolean {
  return kind === 'partial' || kind === 'indirect';
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
