import type { Question } from './analyse-question.ts';
import type { IndexedPassage, StoryIndex } from './story-index.ts';
import { readSentence, type SentenceSigns, type Sought, seek } from './weigh-sentence.ts';

/** How well one sentence answers, signal by signal, each 0..1 but the score. */
export interface WeighedSentence extends SentenceSigns {
  readonly passage: IndexedPassage;
  /** Which of the paragraph's sentences. */
  readonly at: number;
  readonly score: number;
  /** Share of the question's weight that the sentence itself holds. */
  readonly held: number;
  /** As `held`, with what the paragraph, its heading and headline say around it. */
  readonly around: number;
  /** The engine's score of the passage. */
  readonly search: number;
}

export interface WeighedPassage {
  readonly passage: IndexedPassage;
  readonly score: number;
  readonly sentences: readonly WeighedSentence[];
}

/** Passages read closely; the engine's order decides on the rest. */
const candidates = 100;

/** How much each signal counts beside what the sentence itself holds; set on the development halves by bench/calibrate.ts. */
export const share = {
  around: 0.1,
  together: 0.05,
  kind: 0.3,
  speaks: 0.6,
  search: 1.2,
  best: 0.6,
};

/** How far a term counts as held by a sentence when only the sentence before, the paragraph or the headline has it. */
const nearness = { before: 0.7, paragraph: 0.4, title: 0.8 };

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

function weigh(passage: IndexedPassage, search: number, sought: Sought): WeighedPassage {
  const signs = passage.paragraph.sentences.map((_, at) => readSentence(passage, at, sought));
  const nearby = termsNearby(passage, signs, sought);
  const sentences = signs.map((own, at): WeighedSentence => {
    const before = signs[at - 1]?.matches ?? [];
    const held = weighted(own.matches, sought);
    const around = weighted(
      own.matches.map((match, term) =>
        Math.max(match, (before[term] ?? 0) * nearness.before, nearby[term] ?? 0),
      ),
      sought,
    );
    const score =
      held +
      share.around * around +
      share.together * own.together +
      share.kind * own.kind +
      share.speaks * own.speaks +
      share.search * search;
    return { ...own, passage, at, score, held, around, search };
  });
  const best = Math.max(0, ...sentences.map((sentence) => sentence.score));
  return { passage, sentences, score: search + share.best * best };
}

/** By term: how far the paragraph, its heading and the headline hold it. */
function termsNearby(
  passage: IndexedPassage,
  signs: readonly SentenceSigns[],
  sought: Sought,
): readonly number[] {
  const nearby = sought.weights.map(
    (_, term) => nearness.paragraph * Math.max(0, ...signs.map(({ matches }) => matches[term] ?? 0)),
  );
  for (const stem of passage.titleStems) {
    for (const { term, likeness } of sought.terms.get(stem) ?? []) {
      nearby[term] = Math.max(nearby[term] ?? 0, nearness.title * likeness);
    }
  }
  return nearby;
}

function weighted(matches: readonly number[], { weights, whole }: Sought): number {
  let sum = 0;
  for (let term = 0; term < weights.length; term += 1) sum += (weights[term] ?? 0) * (matches[term] ?? 0);
  return sum / whole;
}
