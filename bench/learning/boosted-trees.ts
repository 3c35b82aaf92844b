import type { LevelTree } from '../../src/reading/level-tree.ts';

export interface Boosting {
  readonly trees: number;
  readonly levels: number;
  /** The share of its step a tree may take. */
  readonly rate: number;
  /** How strongly leaves with few rows are held near 0. */
  readonly ridge: number;
  /** The share of the signals that a tree may ask about. */
  readonly sample: number;
}

interface Question {
  readonly signal: number;
  readonly bin: number;
  readonly gain: number;
}

const bins = 32;

/**
 * Trees whose sum, added to `start`, is the log-odds that a row is true: gradient boosting on the logistic loss with
 * Newton steps (Friedman 2001; Chen and Guestrin 2016) over trees with one question a level (Prokhorenkova et al. 2018).
 */
export function boostTrees(
  rows: readonly ArrayLike<number>[],
  truths: readonly boolean[],
  start: number,
  { trees, levels, rate, ridge, sample }: Boosting,
): readonly LevelTree[] {
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, signal) => edgesOf(rows.map((row) => row[signal] ?? 0)));
  const binned = edges.map((limits, signal) =>
    Uint8Array.from(rows, (row) => limits.findLastIndex((limit) => (row[signal] ?? 0) > limit) + 1),
  );
  const margin = new Float64Array(rows.length).fill(start);
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const leaf = new Uint8Array(rows.length);
  const random = repeatable(5);
  return Array.from({ length: trees }, () => {
    rows.forEach((_, row) => {
      const likely = 1 / (1 + Math.exp(-(margin[row] ?? 0)));
      slopes[row] = (truths[row] ? 1 : 0) - likely;
      curves[row] = likely * (1 - likely);
      leaf[row] = 0;
    });
    const asked = edges.map((_, signal) => signal).filter(() => random() < sample);
    const questions: Question[] = [];
    for (let level = 0; level < levels; level += 1) {
      let best: Question | null = null;
      for (const signal of asked) {
        const found = bestQuestion(signal, binned[signal] ?? leaf, leaf, slopes, curves, 1 << level, ridge);
        if (best === null || found.gain > best.gain) best = found;
      }
      if (best === null) break;
      const column = binned[best.signal] ?? leaf;
      const { bin } = best;
      leaf.forEach((at, row) => {
        if ((column[row] ?? 0) > bin) leaf[row] = at | (1 << level);
      });
      questions.push(best);
    }
    const [slope, curve] = [new Float64Array(1 << levels), new Float64Array(1 << levels)];
    leaf.forEach((at, row) => {
      slope[at] = (slope[at] ?? 0) + (slopes[row] ?? 0);
      curve[at] = (curve[at] ?? 0) + (curves[row] ?? 0);
    });
    const leaves = [...slope].map(
      (sum, at) => Math.round((1000 * rate * sum) / ((curve[at] ?? 0) + ridge)) / 1000,
    );
    leaf.forEach((at, row) => {
      margin[row] = (margin[row] ?? 0) + (leaves[at] ?? 0);
    });
    return {
      signals: questions.map(({ signal }) => signal),
      limits: questions.map(({ signal, bin }) => edges[signal]?.[bin] ?? 0),
      leaves,
    };
  });
}

/** Where a signal's values are cut: between neighbouring values where they are few, else into shares of equal size. */
function edgesOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const different = [...new Set(sorted)];
  const cuts =
    different.length <= bins
      ? different.slice(0, -1)
      : Array.from(
          { length: bins - 1 },
          (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / bins)] ?? 0,
        );
  return [...new Set(cuts.map((cut) => Math.round(1000 * cut) / 1000))];
}

function bestQuestion(
  signal: number,
  column: Uint8Array,
  leaf: Uint8Array,
  slopes: Float64Array,
  curves: Float64Array,
  leaves: number,
  ridge: number,
): Question {
  const slope = new Float64Array(leaves * bins);
  const curve = new Float64Array(leaves * bins);
  for (let row = 0; row < column.length; row += 1) {
    const at = (leaf[row] ?? 0) * bins + (column[row] ?? 0);
    slope[at] = (slope[at] ?? 0) + (slopes[row] ?? 0);
    curve[at] = (curve[at] ?? 0) + (curves[row] ?? 0);
  }
  const gains = new Float64Array(bins);
  for (let at = 0; at < leaves; at += 1) {
    const from = at * bins;
    const [allSlope, allCurve] = [sum(slope, from), sum(curve, from)];
    let [below, belowCurve] = [0, 0];
    for (let bin = 0; bin < bins; bin += 1) {
      below += slope[from + bin] ?? 0;
      belowCurve += curve[from + bin] ?? 0;
      const above = allSlope - below;
      gains[bin] =
        (gains[bin] ?? 0) +
        below ** 2 / (belowCurve + ridge) +
        above ** 2 / (allCurve - belowCurve + ridge) -
        allSlope ** 2 / (allCurve + ridge);
    }
  }
  let bin = 0;
  gains.forEach((gain, at) => {
    if (gain > (gains[bin] ?? 0)) bin = at;
  });
  return { signal, bin, gain: gains[bin] ?? 0 };
}

function sum(values: Float64Array, from: number): number {
  let total = 0;
  for (let at = from; at < from + bins; at += 1) total += values[at] ?? 0;
  return total;
}

/** Numbers in [0, 1) that are the same in every run (Lehmer, multiplier 48271). */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
