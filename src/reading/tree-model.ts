import { type Forest, forestOf, type LevelTree, sumOfTrees } from './level-tree.ts';

/** What a model goes by: numbers, and words in certain places, each list in an order of its own that is always the same. */
export interface Signals {
  readonly numbers: readonly number[];
  readonly words: readonly string[];
}

/** Tells what is so from what is not. */
export interface TreeModel {
  /** The share of cases that are so. */
  readonly usual: number;
  /** By place of a word: the share of cases that are so among those with that word there. */
  readonly shares: readonly ReadonlyMap<string, number>[];
  /** Over the numbers, followed by the shares of the words. */
  readonly trees: readonly LevelTree[];
}

/** A model as it is asked. */
export interface ReadTreeModel extends Omit<TreeModel, 'trees'> {
  readonly forest: Forest;
}

/** A model as a file holds it: what the trees ask about goes by names. */
export interface StoredTreeModel {
  readonly usual: number;
  readonly shares: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly trees: readonly (Omit<LevelTree, 'signals'> & { readonly signals: readonly string[] })[];
}

/** The row of numbers that the trees of a model ask about. */
export function rowOf(
  { numbers, words }: Signals,
  { usual, shares }: Omit<TreeModel, 'trees'>,
): Float64Array {
  const row = new Float64Array(numbers.length + words.length);
  row.set(numbers);
  for (let place = 0; place < words.length; place += 1)
    row[numbers.length + place] = shares[place]?.get(words[place] ?? '') ?? usual;
  return row;
}

/** The log-odds that it is so. */
export function oddsOf(signals: Signals, model: ReadTreeModel): number {
  return Math.log(model.usual / (1 - model.usual)) + sumOfTrees(model.forest, rowOf(signals, model));
}

/** A stored model, read by the names of the numbers and of the places of words. */
export function readTreeModel(
  stored: StoredTreeModel,
  numbers: readonly string[],
  places: readonly string[],
): ReadTreeModel {
  const asked = [...numbers, ...places];
  return Object.freeze({
    usual: stored.usual,
    shares: places.map((place) => new Map(Object.entries(stored.shares[place] ?? {}))),
    forest: forestOf(
      stored.trees.map(({ signals, limits, leaves }) => ({
        signals: signals.map((name) => asked.indexOf(name)),
        limits,
        leaves,
      })),
    ),
  });
}
