import type { Question } from './analyse-question.ts';
import { type IndexedPassage, mark, type StoryIndex } from './story-index.ts';
import { kindCues } from './vocabulary/kind-cues.ts';

/** How well one sentence answers, signal by signal, each 0..1. */
export interface WeighedSentence {
  readonly passage: IndexedPassage;
  /** Which of the paragraph's sentences. */
  readonly at: number;
  readonly score: number;
  /** Share of the question's weight that the sentence itself holds. */
  readonly held: number;
  /** As `held`, with what the paragraph, its heading and headline say around it. */
  readonly around: number;
  /** Share of the question's neighbouring words that stand together in the sentence too. */
  readonly together: number;
  /** Whether it holds what the question asks for; 1 where that cannot be told. */
  readonly kind: number;
  /** The engine's score of the passage. */
  readonly search: number;
  /** By term of the question: how far the sentence holds it. */
  readonly matches: readonly number[];
}

export interface WeighedPassage {
  readonly passage: IndexedPassage;
  readonly score: number;
  readonly sentences: readonly WeighedSentence[];
}

const candidates = 100;
export const share = {
  around: 0.3,
  together: 0.25,
  kind: 0.15,
  search: 0.5,
  context: 0.4,
  best: 0.35,
  passageTogether: 0.1,
};

/** The passages that come nearest to the question, best first, with all their sentences weighed. */
export function weighPassages(question: Question, index: StoryIndex): readonly WeighedPassage[] {
  const query = question.terms.map(({ alternatives, weight }) => ({ alternatives, weight }));
  const hits = index.engine.search(query, candidates);
  const sought = seek(question, index);
  return hits
    .flatMap(({ id, score }) => {
      const passage = index.passages[id];
      return passage === undefined ? [] : [weigh(passage, score, sought)];
    })
    .sort((a, b) => b.score - a.score);
}

/** The question in the index's numbers. */
interface Sought {
  readonly question: Question;
  /** By number of stem: which terms it stands for, and how far. */
  readonly terms: ReadonlyMap<number, readonly { readonly term: number; readonly likeness: number }[]>;
  readonly weights: readonly number[];
  readonly whole: number;
  readonly cues: ReadonlySet<number>;
}

function seek(question: Question, index: StoryIndex): Sought {
  const terms = new Map<number, { term: number; likeness: number }[]>();
  question.terms.forEach(({ alternatives }, term) => {
    for (const { stem, likeness } of alternatives) {
      const number = index.vocabulary.get(stem);
      if (number !== undefined) terms.set(number, [...(terms.get(number) ?? []), { term, likeness }]);
    }
  });
  const weights = question.terms.map(({ weight }) => weight);
  const cues = (kindCues.get(question.kind) ?? []).flatMap((stemmed) => index.vocabulary.get(stemmed) ?? []);
  return {
    question,
    terms,
    weights,
    whole: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    cues: new Set(cues),
  };
}

function weigh(passage: IndexedPassage, search: number, sought: Sought): WeighedPassage {
  const count = sought.weights.length;
  const rows = passage.paragraph.sentences.map((_, at) => readSentence(passage, at, sought));
  const anywhere = Array.from({ length: count }, (_, term) =>
    Math.max(0, ...rows.map((row) => row.matches[term] ?? 0)),
  );
  const sentences = rows.map((row, at): WeighedSentence => {
    const before = rows[at - 1]?.matches ?? [];
    const held = weighted(row.matches, sought);
    const around = weighted(
      row.matches.map((match, term) =>
        Math.max(match, (before[term] ?? 0) * 0.7, (anywhere[term] ?? 0) * share.context),
      ),
      sought,
    );
    const score =
      held +
      share.around * around +
      share.together * row.together +
      share.kind * row.kind +
      share.search * search;
    return {
      passage,
      at,
      score,
      held,
      around,
      together: row.together,
      kind: row.kind,
      search,
      matches: row.matches,
    };
  });
  const best = Math.max(0, ...sentences.map((sentence) => sentence.score));
  const together = Math.max(0, ...rows.map((row) => row.together));
  return { passage, sentences, score: search + share.best * best + share.passageTogether * together };
}

function weighted(matches: readonly number[], { weights, whole }: Sought): number {
  let sum = 0;
  for (let term = 0; term < weights.length; term += 1) sum += (weights[term] ?? 0) * (matches[term] ?? 0);
  return sum / whole;
}

/** Tokens that may stand between two neighbouring words of the question and still count as together. */
const widestGap = 3;

function readSentence(passage: IndexedPassage, at: number, sought: Sought) {
  const { stems, marks, sentenceStarts } = passage;
  const first = sentenceStarts[at] ?? 0;
  const last = sentenceStarts[at + 1] ?? first;
  const matches = new Array<number>(sought.weights.length).fill(0);
  const lastSeen = new Array<number>(sought.weights.length).fill(-100);
  const joined = new Array<number>(sought.weights.length).fill(0);
  let cue = false;
  let number = false;
  let name = false;
  for (let token = first; token < last; token += 1) {
    const stem = stems[token] ?? -1;
    const marked = marks[token] ?? 0;
    const found = sought.terms.get(stem);
    if (sought.cues.has(stem)) cue = true;
    if (found === undefined) {
      if ((marked & mark.number) !== 0) number = true;
      if ((marked & mark.capital) !== 0 && (marked & (mark.stop | mark.opening)) === 0) name = true;
      continue;
    }
    for (const { term, likeness } of found) {
      if (likeness > (matches[term] ?? 0)) matches[term] = likeness;
      const gap = token - (lastSeen[term - 1] ?? -100);
      if (gap <= widestGap) joined[term] = Math.max(joined[term] ?? 0, likeness);
      lastSeen[term] = token;
    }
  }
  return {
    matches,
    together: togetherness(joined, sought),
    kind: kindShown(sought.question, { cue, number, name }),
  };
}

function togetherness(joined: readonly number[], { weights }: Sought): number {
  let whole = 0;
  let sum = 0;
  for (let term = 1; term < weights.length; term += 1) {
    const weight = (weights[term] ?? 0) + (weights[term - 1] ?? 0);
    whole += weight;
    sum += weight * (joined[term] ?? 0);
  }
  return whole === 0 ? 0 : sum / whole;
}

function kindShown(question: Question, shown: { cue: boolean; number: boolean; name: boolean }): number {
  switch (question.kind) {
    case 'number':
      return shown.number || shown.cue ? 1 : 0;
    case 'date':
    case 'duration':
      return shown.cue ? 1 : shown.number ? 0.8 : 0;
    case 'person':
      return shown.name ? 1 : 0;
    case 'place':
      return shown.cue ? 1 : shown.name ? 0.8 : 0;
    case 'reason':
      return shown.cue ? 1 : 0.3;
    case 'statement':
      return shown.cue ? 1 : 0.3;
    default:
      return 1;
  }
}
