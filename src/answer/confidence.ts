import { confidenceModel } from './confidence-model.ts';
import type { Question } from './question.ts';
import { leastKind, type WeighedSentence } from './weigh-passages.ts';

/** What confidence is read from, by name, each 0..1. */
export type Signals = Readonly<Record<keyof typeof confidenceModel.coefficients, number>>;

/** The signals of a question and the sentence that comes nearest to it. */
export function signalsOf({ terms, kind }: Question, best: WeighedSentence): Signals {
  const sum = (share: (at: number) => number) =>
    terms.reduce((total, { weight }, at) => total + weight * share(at), 0) / whole;
  const whole = terms.reduce((total, { weight }) => total + weight, 0) || 1;
  const heaviest = terms.reduce((top, { weight }, at) => (weight > (terms[top]?.weight ?? 0) ? at : top), 0);
  const names = sum((at) => (terms[at]?.isName ? 1 : 0));
  const namesHeld = sum((at) => (terms[at]?.isName ? (best.matches[at] ?? 0) : 0));
  return {
    held: best.held,
    around: best.around,
    together: best.together,
    search: best.search,
    rarest: best.matches[heaviest] ?? 0,
    known: sum((at) => (terms[at]?.known ? 1 : 0)),
    names: names === 0 ? 1 : namesHeld / names,
    kind: best.kind,
    asksKind: kind === 'open' || kind === 'yes-no' || kind === 'source' ? 0 : 1,
  };
}

const unlikely = 0.3;
/** Who asks about quoted words is answered by the sentence that has them. */
const phraseHeld = 0.9;

/**
 * How likely (0..1) the best sentence answers the question: a logistic regression over `signalsOf`, fitted by
 * bench/calibrate.ts. Where only somebody's own words can answer and the sentence has none of theirs, or where
 * it lacks the kind of answer asked for, it does not.
 */
export function confidenceOf(question: Question, best: WeighedSentence | undefined): number {
  if (best === undefined || question.terms.length === 0) return 0;
  const { intercept, coefficients } = confidenceModel;
  const signals = signalsOf(question, best);
  const sum = Object.entries(coefficients).reduce(
    (total, [name, coefficient]) =>
      total + coefficient * (name in signals ? signals[name as keyof Signals] : 0),
    intercept,
  );
  const quoted = question.phrases.length > 0 ? best.phrases * phraseHeld : 0;
  const likely = Math.max(quoted, 1 / (1 + Math.exp(-sum)));
  const saysNothing = question.speaker?.firm === true && best.speaks === 0;
  return saysNothing || best.kind < leastKind ? Math.min(likely, unlikely) : likely;
}
