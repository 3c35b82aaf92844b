/** What a model chooses from: the features of each choice by number, and which choices are right. */
export interface Example {
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

export type Weights = readonly (readonly [feature: string, weight: number])[];

/** Numbers for names of features, handed out as they come. */
export interface Numbering {
  readonly numberOf: (feature: string) => number;
  readonly numbers: ReadonlyMap<string, number>;
}

/** A numbering that knows no feature yet. */
export function startNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const numberOf = (feature: string) => {
    const known = numbers.get(feature);
    if (known !== undefined) return known;
    numbers.set(feature, numbers.size);
    return numbers.size - 1;
  };
  return { numberOf, numbers };
}

export interface Learning {
  /** Passes over the examples. */
  readonly rounds: number;
  readonly rate?: number;
  readonly shrinkage?: number;
  /** Weights nearer to 0 are left out. */
  readonly smallest?: number;
  /** Features that fewer examples have are left out. */
  readonly rarest?: number;
}

/** Orders in which the examples are gone through: in which one they come moves a weight, and the mean moves less. */
const orders = [7, 77, 777] as const;

/** The weights worth keeping of a model that tells right choices from wrong, rounded, in the order of their names. */
export function learnWeights(
  examples: readonly Example[],
  { numbers }: Numbering,
  learning: Learning,
): Weights {
  const runs = orders.map((seed) => fitWeights(examples, numbers.size, learning, seed));
  const fitted = Float64Array.from({ length: numbers.size }, (_, number) =>
    runs.reduce((sum, weights) => sum + (weights[number] ?? 0) / runs.length, 0),
  );
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of new Set(features.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...numbers]
    .map(([feature, number]) => [feature, Math.round(100 * (fitted[number] ?? 0)) / 100, number] as const)
    .filter(([, weight]) => Math.abs(weight) >= (learning.smallest ?? 0.03))
    .filter(([, , number]) => (counts.get(number) ?? 0) >= (learning.rarest ?? 4))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => [feature, weight] as const);
}

/**
 * Multinomial logistic regression over the choices of each example, by AdaGrad (Duchi and others 2011) with L2 shrinkage;
 * the mean of the weights after each round of the second half, which swings less than the last (Polyak and Juditsky 1992).
 */
function fitWeights(
  examples: readonly Example[],
  size: number,
  { rounds, rate = 0.05, shrinkage = 1e-3 }: Learning,
  order: number,
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const means = new Float64Array(size);
  const kept = rounds - Math.floor(rounds / 2);
  const places = examples.map((_, index) => index);
  let seed = order;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let round = 0; round < rounds; round += 1) {
    for (let index = places.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      const held = places[index] ?? 0;
      places[index] = places[other] ?? 0;
      places[other] = held;
    }
    for (const index of places) {
      const example = examples[index];
      if (example === undefined) continue;
      const scores = example.features.map((features) => {
        let score = 0;
        for (const feature of features) score += weights[feature] ?? 0;
        return score;
      });
      const top = Math.max(...scores);
      const parts = scores.map((score) => Math.exp(score - top));
      const total = parts.reduce((sum, part) => sum + part, 0);
      const good = parts.reduce((sum, part, at) => sum + (example.right[at] ? part : 0), 0);
      example.features.forEach((features, at) => {
        const part = parts[at] ?? 0;
        const slope = part / total - (example.right[at] ? part / good : 0);
        if (Math.abs(slope) < 1e-5) return;
        for (const feature of features) {
          const step = slope + shrinkage * (weights[feature] ?? 0);
          squares[feature] = (squares[feature] ?? 0) + step * step;
          weights[feature] =
            (weights[feature] ?? 0) - (rate * step) / Math.sqrt((squares[feature] ?? 0) + 1e-6);
        }
      });
    }
    if (round < rounds - kept) continue;
    weights.forEach((weight, feature) => {
      means[feature] = (means[feature] ?? 0) + weight / kept;
    });
  }
  return means;
}
