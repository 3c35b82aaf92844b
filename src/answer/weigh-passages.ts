import type { Question } from './question.ts';
import { readSentence, type SentenceSigns } from './read-sentence.ts';
import { type Sought, seek } from './seek.ts';
import type { IndexedPassage, StoryIndex } from './story-index.ts';

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

/** How much each signal of a sentence counts beside what it holds itself; tried out on the development halves of public sets. */
const share = { around: 0.25, kind: 0.4, speaks: 0.6, search: 2.2, phrases: 1, contrary: 0.5 };

/** How much the best sentence's signals count for its passage, beside the engine's score of it. */
const passageShare = { held: 0.3, around: 0.09, together: 0.075, kind: 0.045 };

/** How far a term counts as held by a sentence when only the sentence before, the paragraph or the headline has it. */
const nearness = { before: 0.7, paragraph: 0.2, title: 0.8 };

/** Below this a sentence lacks the kind of answer asked for: no number, date or name where one is asked. */
export const leastKind = 0.25;

/** What a name in the sentence before is worth to one that may lean on it ("She did not …"). */
const carriedName = 0.5;

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
  let best = 0;
  const sentences = signs.map(
    ({ matches, together, kind: ownKind, speaks, phrases, contrary }, at): WeighedSentence => {
      const before = signs[at - 1]?.matches;
      const carried = sought.question.kind === 'person' ? carriedName * (signs[at - 1]?.kind ?? 0) : 0;
      const kind = Math.max(ownKind, carried);
      const { held, around } = heldBy(matches, before, nearby, sought);
      const score =
        held +
        share.around * around +
        share.kind * kind +
        share.speaks * speaks +
        share.search * search +
        share.phrases * phrases -
        (contrary ? share.contrary : 0);
      best = Math.max(
        best,
        passageShare.held * held +
          passageShare.around * around +
          passageShare.together * together +
          passageShare.kind * kind,
      );
      return { matches, together, kind, speaks, phrases, contrary, passage, at, score, held, around, search };
    },
  );
  return { passage, sentences, score: search + best };
}

/** By term: how far the paragraph, its heading and the headline hold it. */
function termsNearby(passage: IndexedPassage, signs: readonly SentenceSigns[], sought: Sought): Float64Array {
  const nearby = new Float64Array(sought.weights.length);
  for (const { matches } of signs) {
    for (let term = 0; term < nearby.length; term += 1) {
      nearby[term] = Math.max(nearby[term] ?? 0, nearness.paragraph * (matches[term] ?? 0));
    }
  }
  for (const stem of passage.titleStems) {
    for (const { term, likeness } of sought.terms.get(stem) ?? []) {
      nearby[term] = Math.max(nearby[term] ?? 0, nearness.title * likeness);
    }
  }
  return nearby;
}

/** Shares of the question's weight that a sentence holds: itself, and with what stands around it. */
function heldBy(
  matches: readonly number[],
  before: readonly number[] | undefined,
  nearby: Float64Array,
  { weights, whole }: Sought,
): { readonly held: number; readonly around: number } {
  let held = 0;
  let around = 0;
  for (let term = 0; term < weights.length; term += 1) {
    const weight = weights[term] ?? 0;
    const own = matches[term] ?? 0;
    held += weight * own;
    around += weight * Math.max(own, nearness.before * (before?.[term] ?? 0), nearby[term] ?? 0);
  }
  return { held: held / whole, around: around / whole };
}
