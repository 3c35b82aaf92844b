/** One observation: the signals in the order of the model, and whether the event happened. */
export interface Observation {
  readonly signals: readonly number[];
  readonly happened: boolean;
}

export interface FittedModel {
  readonly intercept: number;
  readonly coefficients: readonly number[];
}

const rounds = 4000;
const step = 0.5;

/** Fits a logistic regression by gradient descent; `ridge` holds the coefficients (not the intercept) near 0. */
export function fitLogistic(observations: readonly Observation[], ridge: number): FittedModel {
  const width = observations[0]?.signals.length ?? 0;
  const coefficients = new Float64Array(width);
  let intercept = 0;
  for (let round = 0; round < rounds; round += 1) {
    const slopes = new Float64Array(width);
    let slope = 0;
    for (const { signals, happened } of observations) {
      const error = likelihood({ intercept, coefficients: [...coefficients] }, signals) - (happened ? 1 : 0);
      slope += error;
      signals.forEach((signal, at) => {
        slopes[at] = (slopes[at] ?? 0) + error * signal;
      });
    }
    intercept -= (step * slope) / observations.length;
    for (let at = 0; at < width; at += 1) {
      const held = coefficients[at] ?? 0;
      coefficients[at] = held - step * ((slopes[at] ?? 0) / observations.length + ridge * held);
    }
  }
  return { intercept, coefficients: [...coefficients] };
}

/** How likely (0..1) a model holds the event for these signals. */
export function likelihood({ intercept, coefficients }: FittedModel, signals: readonly number[]): number {
  let sum = intercept;
  for (let at = 0; at < signals.length; at += 1) sum += (coefficients[at] ?? 0) * (signals[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Area under the ROC curve: how often an event is held likelier than a non-event, ties counting half. */
export function areaUnderCurve(
  rows: readonly { readonly score: number; readonly happened: boolean }[],
): number {
  const sorted = [...rows].sort((a, b) => a.score - b.score);
  let ranks = 0;
  let events = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.score === sorted[at]?.score) end += 1;
    const tied = sorted.slice(at, end).filter(({ happened }) => happened).length;
    ranks += tied * ((at + end + 1) / 2);
    events += tied;
    at = end;
  }
  return (ranks - (events * (events + 1)) / 2) / (events * (sorted.length - events));
}
