import type { Question } from './analyse-question.ts';
import type { WeighedSentence } from './weigh-passages.ts';

/** The signals of confidence, each 0..1, in the order of the coefficients. */
export function signalsOf(question: Question, best: WeighedSentence): readonly number[] {
  const weights = question.terms.map(({ weight }) => weight);
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const heaviest = weights.indexOf(Math.max(...weights));
  const unknown = question.terms.reduce((sum, term) => sum + (term.known ? 0 : term.weight), 0) / whole;
  return [
    best.held,
    best.around,
    best.together,
    best.kind,
    best.search,
    best.matches[heaviest] ?? 0,
    1 - unknown,
  ];
}

const coefficients = [2.2, 2, 0.5, 0.8, 1.5, 0.8, 1.5];
const intercept = -4.6;

/** How likely (0..1) the best sentence answers the question: a logistic regression over `signalsOf`. */
export function confidenceOf(question: Question, best: WeighedSentence | undefined): number {
  if (best === undefined || question.terms.length === 0) return 0;
  const sum = signalsOf(question, best).reduce(
    (total, signal, at) => total + signal * (coefficients[at] ?? 0),
    intercept,
  );
  return 1 / (1 + Math.exp(-sum));
}
