/** A tree that asks one question a level: bit `n` of the leaf's number says whether signal `signals[n]` exceeds `limits[n]`. */
export interface LevelTree {
  readonly signals: readonly number[];
  readonly limits: readonly number[];
  readonly leaves: readonly number[];
}

/** What the trees add up to for a row of signals. */
export function sumOfTrees(trees: readonly LevelTree[], row: readonly number[]): number {
  let sum = 0;
  for (const { signals, limits, leaves } of trees) {
    let leaf = 0;
    for (let level = 0; level < signals.length; level += 1) {
      if ((row[signals[level] ?? 0] ?? 0) > (limits[level] ?? 0)) leaf |= 1 << level;
    }
    sum += leaves[leaf] ?? 0;
  }
  return sum;
}
