import { bodyNouns } from '../text/roles.ts';
import { stem } from '../text/terms.ts';
import type { Question } from './question.ts';
import type { StoryIndex } from './story-index.ts';
import { kindCues, leadingCues, monthStems, statementCues } from './vocabulary/kind-cues.ts';

/** The question in the index's numbers. */
export interface Sought {
  readonly question: Question;
  readonly index: StoryIndex;
  /** By number of stem: which terms it stands for, and how far. */
  readonly terms: ReadonlyMap<number, readonly { readonly term: number; readonly likeness: number }[]>;
  readonly weights: readonly number[];
  /** The sum of the weights. */
  readonly whole: number;
  /** By number of stem: bits of `role`, so that most tokens cost one look. */
  readonly roles: Uint8Array;
  /** By term: its share of the weight of the words that name the speaker asked for. */
  readonly speakerShares: readonly number[];
  readonly counts: boolean;
  /** Quoted phrases as numbers of stems; -1 for one the index does not have. */
  readonly phrases: readonly (readonly number[])[];
}

/** What a token may be to a question; bits of `Sought.roles`. */
export const role = { term: 1, cue: 2, saying: 4, link: 8, body: 16, leads: 32, month: 64 } as const;

/** Those by whom a body speaks: "the ministry's officials" are the ministry. */
const speaksFor = new Set(
  'officials authorities representatives spokespeople executives sources leaders'.split(' '),
);

/** Turns a question into the index's numbers, once for all its candidates. */
export function seek(question: Question, index: StoryIndex): Sought {
  const terms = new Map<number, { term: number; likeness: number }[]>();
  question.terms.forEach(({ alternatives }, term) => {
    for (const { stem, likeness } of alternatives) {
      const number = index.vocabulary.get(stem);
      if (number !== undefined) terms.set(number, [...(terms.get(number) ?? []), { term, likeness }]);
    }
  });
  const weights = question.terms.map(({ weight }) => weight);
  const roles = new Uint8Array(index.vocabulary.size);
  const assign = (stems: Iterable<string>, bit: number) => {
    for (const stemmed of stems) {
      const number = index.vocabulary.get(stemmed);
      if (number !== undefined) roles[number] = (roles[number] ?? 0) | bit;
    }
  };
  assign(
    question.terms.flatMap(({ alternatives }) => alternatives.map(({ stem }) => stem)),
    role.term,
  );
  assign(kindCues.get(question.kind) ?? [], role.cue);
  assign(statementCues, role.saying);
  assign(leadingCues, role.leads);
  assign(question.kind === 'day' ? monthStems : [], role.month);
  assign(['to', 'the'].map(stem), role.link);
  assign([...bodyNouns].filter((noun) => !speaksFor.has(noun)).map(stem), role.body);
  const speaking = question.terms.map(({ speaks, weight }) => (speaks ? weight : 0));
  const speakingWhole = speaking.reduce((sum, weight) => sum + weight, 0) || 1;
  return {
    question,
    index,
    terms,
    weights,
    whole: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    roles,
    speakerShares: speaking.map((weight) => weight / speakingWhole),
    phrases: question.phrases.map((phrase) => phrase.map((stemmed) => index.vocabulary.get(stemmed) ?? -1)),
    counts: question.terms.some(({ counted }) => counted),
  };
}
