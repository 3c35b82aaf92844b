import type { Quotation } from '../story/quotation.ts';
import { tokenise } from '../text/terms.ts';
import type { CandidateWords } from './candidate-words.ts';
import type { Question } from './question.ts';
import type { AnswerKind } from './vocabulary/question-words.ts';

/** How well each kind of words gives an answer (0..1); what is not named does not. */
export type Fit = Readonly<Partial<Record<CandidateWords['kind'], number>>>;

const anything: Fit = { person: 1, name: 1, noun: 0.8, number: 0.7, time: 0.6, quotation: 0.8 };

/** By kind of answer: the kinds of words that give it, and where there are none such, the next best. */
const fits: Readonly<Partial<Record<AnswerKind, readonly Fit[]>>> = {
  number: [{ number: 1 }],
  date: [{ time: 1 }],
  day: [{ time: 1 }],
  duration: [{ time: 1, number: 0.9 }],
  person: [{ person: 1, name: 0.75 }, { noun: 1 }],
  place: [{ name: 1 }],
  reason: [{ reason: 1 }],
  statement: [{ quotation: 1, report: 0.9 }],
  // Who somebody is whom the question names is told by a role or a thing, not by a name.
  identity: [{ role: 1, noun: 0.9 }],
  open: [anything],
};

/** The words of the speaker who is asked for, where the passage has any that are known to be; else all of them. */
export function wordsOfAsked(
  { speaker, kind }: Question,
  quotations: readonly Quotation[],
): readonly Quotation[] {
  if (kind !== 'statement' || speaker === null || speaker.words.length === 0) return quotations;
  const own = quotations.filter(({ speaker: name }) => {
    const words = name === null ? [] : tokenise(name).map(({ word }) => word);
    return speaker.words.some((word) => words.includes(word));
  });
  return own.length > 0 ? own : quotations.filter(({ kind: how }) => how !== 'indirect');
}

/** What the kinds of words are worth to a question, the best first. */
export function fitsOf({ kind }: Question): readonly Fit[] {
  return fits[kind] ?? [];
}
