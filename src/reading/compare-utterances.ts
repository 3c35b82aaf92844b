import type { Quotation } from '../story/quotation.ts';
import { type MeaningWord, meaningWords, meansTheSame } from '../text/meaning.ts';
import { reportTheSame } from './compare-reports.ts';
import type { Spoken, StemWeights, Unit } from './spoken-words.ts';
import { bySize, inOrder, standsIn, standsWhole, weightOf, wordsSaid } from './words-in-common.ts';

/** Thresholds on the share of one sentence's words, by weight, that the other has too, and on words in a row. */
const least = { smaller: 0.7, larger: 0.35, fragment: 0.5, verbatim: 5 } as const;
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
  if (reported) return !apart && reportTheSame(a, b, weights) ? 1 : 0;
  const together =
    (day !== null && day === otherDay) ||
    sameArticle(a.quotation, b.quotation) ||
    shareVenue(a.quotation, b.quotation);
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
  const [small, large] = bySize(a, b, weights);
  const long = small.folded.length >= least.verbatim;
  const verbatim = long ? standsWhole(small, large) : standsIn(small, large);
  if (!verbatim && (apart || a.denies !== b.denies)) return 0;
  const said = wordsSaid(small, large);
  const distinct = new Set(said.map(({ stem }) => stem)).size;
  if (apart) return distinct >= 6 ? 3 : 0;
  if (distinct < 2) return verbatim && long ? 3 : 0;
  if (verbatim && (distinct >= 3 || long || together || isTelling(small, said, weights))) return 3;
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

/** Whether a fragment of three words or more has content words that hardly any other quotation has. */
function isTelling({ folded }: Unit, said: readonly MeaningWord[], weights: StemWeights): boolean {
  return folded.length >= 3 && said.every(({ stem }) => weights.count(stem) <= 2);
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
