/** Coefficients of the confidence, as `npm run -s calibrate` prints them. */
export const confidenceModel = {
  intercept: -4.6,
  coefficients: {
    held: 2.2,
    around: 2,
    together: 0.5,
    search: 1.5,
    rarest: 0.8,
    known: 1.5,
    names: 0,
    kind: 0.8,
    asksKind: 0,
  },
};
