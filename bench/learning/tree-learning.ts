import { rowOf, type Signals, type StoredTreeModel, type TreeModel } from '../../src/reading/tree-model.ts';
import { boostTrees } from './boosted-trees.ts';

/** A case, and whether it is so. */
export interface Case {
  readonly signals: Signals;
  readonly so: boolean;
}

/** Words that stand in a place less often than this are not told apart, and as many cases as `prior` speak for the usual. */
const rarest = 3;
const prior = 6;

/** Trees over the folds' cases; the shares of words are taken from the other folds, so that no example tells of itself. */
export function learnTrees(folds: readonly (readonly Case[])[]): TreeModel {
  const cases = folds.flat();
  const usual = cases.filter(({ so }) => so).length / cases.length;
  const rows = folds.flatMap((fold, index) => {
    const shares = sharesOf(folds.filter((_, other) => other !== index).flat(), usual);
    return fold.map(({ signals }) => rowOf(signals, { usual, shares }));
  });
  const trees = boostTrees(
    rows,
    cases.map(({ so }) => so),
    Math.log(usual / (1 - usual)),
    { trees: 600, levels: 4, rate: 0.025, ridge: 5, sample: 0.5 },
  );
  return { usual, shares: sharesOf(cases, usual), trees };
}

/** For each place: words that stand there often enough, with the share that is so, held near the usual one where they are few. */
function sharesOf(cases: readonly Case[], usual: number): readonly ReadonlyMap<string, number>[] {
  const places = cases[0]?.signals.words ?? [];
  return places.map((_, place) => {
    const counts = new Map<string, { so: number; all: number }>();
    for (const { signals, so } of cases) {
      const word = signals.words[place] ?? '';
      const count = counts.get(word) ?? { so: 0, all: 0 };
      count.all += 1;
      if (so) count.so += 1;
      counts.set(word, count);
    }
    return new Map(
      [...counts]
        .filter(([, { all }]) => all >= rarest)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([word, { so, all }]) => [
          word,
          Math.round((1000 * (so + usual * prior)) / (all + prior)) / 1000,
        ]),
    );
  });
}

/** A model as it is stored, by the names of its numbers and of the places of its words. */
export function storedTrees(
  { usual, shares, trees }: TreeModel,
  numbers: readonly string[],
  places: readonly string[],
): StoredTreeModel {
  const names = [...numbers, ...places];
  return {
    usual,
    shares: Object.fromEntries(
      places.map((place, index) => [place, Object.fromEntries(shares[index] ?? [])]),
    ),
    trees: trees.map(({ signals, ...rest }) => ({
      signals: signals.map((signal) => names[signal] ?? ''),
      ...rest,
    })),
  };
}
