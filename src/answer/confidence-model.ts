/** Coefficients of the confidence, as `npm run -s calibrate` prints them. */
export const confidenceModel = {
  intercept: -3.56,
  coefficients: {
    held: 0.66,
    around: 2.92,
    together: 1.58,
    search: 1.5,
    rarest: 0.52,
    known: -0.55,
    names: 0.11,
    kind: 0.43,
    asksKind: -0.16,
  },
};
