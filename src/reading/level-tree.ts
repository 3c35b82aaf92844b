/** A tree that asks one question a level: bit `n` of the leaf's number says whether signal `signals[n]` exceeds `limits[n]`. */
export interface LevelTree {
  readonly signals: readonly number[];
  readonly limits: readonly number[];
  readonly leaves: readonly number[];
}

/** Trees of one depth laid end to end, since hundreds are asked of each row. */
export interface Forest {
  readonly levels: number;
  readonly signals: Uint16Array;
  readonly limits: Float64Array;
  readonly leaves: Float64Array;
}

/** Lays trees end to end. Throws where one is of another depth than the first. */
export function forestOf(trees: readonly LevelTree[]): Forest {
  const levels = trees[0]?.signals.length ?? 0;
  const odd = trees.findIndex(
    ({ signals, limits, leaves }) =>
      signals.length !== levels || limits.length !== levels || leaves.length !== 1 << levels,
  );
  if (odd >= 0) throw new Error(`forestOf: tree ${odd} is of another depth`);
  return Object.freeze({
    levels,
    signals: Uint16Array.from(trees.flatMap(({ signals }) => signals)),
    limits: Float64Array.from(trees.flatMap(({ limits }) => limits)),
    leaves: Float64Array.from(trees.flatMap(({ leaves }) => leaves)),
  });
}

/** What the trees add up to for a row of signals. */
export function sumOfTrees({ levels, signals, limits, leaves }: Forest, row: Float64Array): number {
  const leavesOfTree = 1 << levels;
  let sum = 0;
  let at = 0;
  for (let first = 0; first < leaves.length; first += leavesOfTree) {
    let leaf = first;
    for (let level = 0; level < levels; level += 1) {
      // Added and not branched on: which way a question goes is a toss-up, and a wrong guess costs the processor dearly.
      leaf += Number((row[signals[at] ?? 0] ?? 0) > (limits[at] ?? 0)) << level;
      at += 1;
    }
    sum += leaves[leaf] ?? 0;
  }
  return sum;
}
