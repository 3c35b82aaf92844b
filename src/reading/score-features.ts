/** The score of a set of features under a linear model; a feature that is not listed weighs nothing. */
export function scoreFeatures(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const feature of features) score += weights.get(feature) ?? 0;
  return score;
}
