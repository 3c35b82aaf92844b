/** How a text's words lie along a stretch of another's. */
export interface Alignment {
  /** What it takes to turn one into the other; 0 where they are the same. */
  readonly cost: number;
  /** The stretch of the other text: first and last word, both included. */
  readonly from: number;
  readonly to: number;
}

const skipOpened = 1;
const skipExtended = 0.15;
const mostCells = 4_000_000;

/**
 * The stretch of `target` nearest to the whole of `words`: a changed or added word costs 1, a stretch left out of the
 * target 1 and a little more with each word (Gotoh 1982, free at both ends of the target). Null where either is empty or
 * the two are longer than 4 million word pairs.
 */
export function alignWords(words: readonly string[], target: readonly string[]): Alignment | null {
  const width = target.length;
  if (words.length === 0 || width === 0 || words.length * width > mostCells) return null;
  let costs = new Float64Array(width + 1);
  let starts = Int32Array.from({ length: width + 1 }, (_, column) => column);
  for (const word of words) {
    const nextCosts = new Float64Array(width + 1);
    const nextStarts = new Int32Array(width + 1);
    nextCosts[0] = (costs[0] ?? 0) + 1;
    let skipCost = Number.POSITIVE_INFINITY;
    let skipStart = 0;
    for (let column = 1; column <= width; column += 1) {
      const taken = (costs[column - 1] ?? 0) + (target[column - 1] === word ? 0 : 1);
      const added = (costs[column] ?? 0) + 1;
      const opened = (nextCosts[column - 1] ?? 0) + skipOpened;
      if (opened < skipCost + skipExtended) {
        skipCost = opened;
        skipStart = nextStarts[column - 1] ?? 0;
      } else {
        skipCost += skipExtended;
      }
      const least = Math.min(taken, added, skipCost);
      nextCosts[column] = least;
      nextStarts[column] =
        least === taken ? (starts[column - 1] ?? 0) : least === added ? (starts[column] ?? 0) : skipStart;
    }
    costs = nextCosts;
    starts = nextStarts;
  }
  // The longest of the cheapest: a last word that was changed is a change, not an addition.
  let end = 1;
  for (let column = 2; column <= width; column += 1) {
    if ((costs[column] ?? 0) <= (costs[end] ?? 0)) end = column;
  }
  const from = Math.min(starts[end] ?? 0, end - 1);
  return { cost: costs[end] ?? 0, from, to: end - 1 };
}
