import type { Reading } from '../reading/reading.ts';
import type { Passage } from '../story/passage.ts';
import { overlaps, type Span } from '../text/span.ts';
import { terms } from '../text/terms.ts';
import { compareActs } from './compare-acts.ts';
import { compareMeans } from './compare-means.ts';
import { compareNames } from './compare-names.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareStates } from './compare-states.ts';
import { sharedStems } from './told-sentences.ts';

/** One outlet's version of a figure: the sentence, and the words in it that give the figure. */
export interface FigureVersion {
  readonly passage: Passage;
  readonly figure: Span;
  /** A number; the day or month something began (YYYY-MM-DD, YYYY-MM); the names listed; the reason, means or state. */
  readonly value: number | string | readonly string[];
}

/** How many, since when, where or who, on whom, why, by what means, and whether something holds or was taken back. */
export type FigureKind = 'number' | 'start' | 'names' | 'targets' | 'reason' | 'means' | 'state';

/** One quantity as the outlets give it, newest first, undated last. `conflict` where the versions cannot all be exact. */
export interface FigureComparison {
  readonly kind: FigureKind;
  /** The words of the first version that name what is counted. */
  readonly quantity: Passage;
  readonly conflict: boolean;
  readonly versions: readonly FigureVersion[];
}

/**
 * What the articles give differently, and what they agree on: conflicts first, then what several outlets give, then what
 * one does. Figures are joined where they count the same and their sentences share what they are about. With `about`,
 * only what its words name. Syndicated copies are left out. A story can be compared once, when it is opened, and asked
 * often: `comparisonsOf` finds the comparisons that passages take part in.
 */
export function compareFigures(readings: readonly Reading[], about?: string): readonly FigureComparison[] {
  const original = readings.filter(({ article }) => article.copyOf === undefined);
  const compared = [
    ...compareNumbers(original),
    ...compareStates(original),
    ...compareNames(original),
    ...compareMeans(original),
    ...compareActs(original),
  ].sort((a, b) => rank(a) - rank(b));
  return about === undefined ? compared : comparisonsAbout(about, compared);
}

/** The comparisons whose sentences hold most of the words asked for, themselves or by a word of the same meaning. */
export function comparisonsAbout(
  about: string,
  comparisons: readonly FigureComparison[],
): readonly FigureComparison[] {
  const wanted = new Set(terms(about));
  return comparisons.filter(({ versions }) => {
    const told = new Set(versions.flatMap(({ passage }) => terms(passage.text)));
    return sharedStems(wanted, told).length * 2 > wanted.size || wanted.size === 0;
  });
}

/**
 * The comparisons in which some of these passages give a version, those with most of them first: for an answer made of
 * the passages, what the articles give differently in the very words that answer.
 */
export function comparisonsOf(
  passages: readonly Passage[],
  comparisons: readonly FigureComparison[],
): readonly FigureComparison[] {
  const count = ({ versions }: FigureComparison): number =>
    passages.filter(({ article, span }) =>
      versions.some((version) => version.passage.article.id === article.id && overlaps(version.figure, span)),
    ).length;
  return comparisons
    .map((comparison) => ({ comparison, taking: count(comparison) }))
    .filter(({ taking }) => taking > 0)
    .sort((a, b) => b.taking - a.taking)
    .map(({ comparison }) => comparison);
}

function rank({ conflict, versions }: FigureComparison): number {
  if (conflict) return 0;
  return new Set(versions.map(({ passage }) => passage.article.outlet)).size > 1 ? 1 : 2;
}
