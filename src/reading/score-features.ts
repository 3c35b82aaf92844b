/** The score of a set of features under a linear model; a feature that is not listed weighs nothing. */
export function scoreFeatures(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const feature of features) score += weights.get(feature) ?? 0;
  return score;
}

/** Weights of features whose names begin with a family's, as maps of each family's own. */
export function byFamily<Family extends string>(
  weights: ReadonlyMap<string, number>,
  families: readonly Family[],
): ReadonlyMap<Family, ReadonlyMap<string, number>> {
  return new Map(
    families.map((family) => {
      const own = [...weights].filter(([feature]) => feature.startsWith(`${family} `));
      return [family, new Map(own.map(([feature, weight]) => [feature.slice(family.length + 1), weight]))];
    }),
  );
}
