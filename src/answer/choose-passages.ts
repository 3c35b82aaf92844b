import { cut, type Passage } from '../story/passage.ts';
import type { Question } from './analyse-question.ts';
import type { Finding } from './answer.ts';
import { answeringWords } from './answering-words.ts';
import { type IndexedPassage, mark } from './story-index.ts';
import type { WeighedPassage, WeighedSentence } from './weigh-passages.ts';

const passagesRead = 30;
const mostFindings = 6;
/** How far below the best sentence another outlet's may stay and still be shown. */
const nearBest = 0.72;
/** Share of content stems in common from which two sentences say the same. */
const sameClaim = 0.6;
const longest = 700;

/** The sentences of the best passages, best first. */
export function rankSentences(passages: readonly WeighedPassage[]): readonly WeighedSentence[] {
  return passages
    .slice(0, passagesRead)
    .flatMap(({ sentences }) => sentences)
    .sort((a, b) => b.score - a.score);
}

/**
 * What to show of the ranked sentences: the best, then each outlet's best that comes near it, repeats of one claim
 * folded under "also in".
 */
export function chooseFindings(question: Question, ranked: readonly WeighedSentence[]): readonly Finding[] {
  const best = ranked[0];
  if (best === undefined) return [];
  const near = ranked.filter((sentence) => sentence.score >= nearBest * best.score);
  const chosen: { main: WeighedSentence; copies: WeighedSentence[] }[] = [];
  const byOutlet = new Map<string, number>();
  for (const sentence of near) {
    const { outlet } = sentence.passage.reading.article;
    const same = chosen.find(({ main }) => overlap(main, sentence) >= sameClaim);
    if (same !== undefined) {
      const others = [same.main, ...same.copies].map((each) => each.passage.reading.article.outlet);
      if (!others.includes(outlet)) same.copies.push(sentence);
      continue;
    }
    const shown = byOutlet.get(outlet) ?? 0;
    if (shown >= 2 || chosen.length >= mostFindings) continue;
    byOutlet.set(outlet, shown + 1);
    chosen.push({ main: sentence, copies: [] });
  }
  return chosen.map(({ main, copies }) => ({
    ...findingOf(question, main),
    alsoIn: copies.map((copy) => findingOf(question, copy)),
  }));
}

/** A sentence as a finding: with the sentence before where it cannot stand by itself, its answering words marked. */
export function findingOf(question: Question, sentence: WeighedSentence): Finding {
  const passage = standing(sentence);
  return Object.freeze({
    kind: 'finding',
    passage,
    emphasis: answeringWords(passage, question),
    speaker: null,
    alsoIn: Object.freeze([]),
  });
}

const leaning =
  /^["“'‘]?(?:he|she|it|they|this|that|these|those|his|her|their|its|such|both|additionally)\b/i;

function standing({ passage, at }: WeighedSentence): Passage {
  const { article } = passage.reading;
  const { sentences } = passage.paragraph;
  let first = at;
  const text = (from: number) => article.body.slice(sentences[from]?.start, sentences[from]?.end);
  const end = sentences[at]?.end ?? passage.paragraph.span.end;
  while (first > 0 && leaning.test(text(first)) && end - (sentences[first - 1]?.start ?? 0) <= longest)
    first -= 1;
  return cut(article, { start: sentences[first]?.start ?? passage.paragraph.span.start, end });
}

function overlap(a: WeighedSentence, b: WeighedSentence): number {
  const left = contentOf(a.passage, a.at);
  const right = contentOf(b.passage, b.at);
  let common = 0;
  for (const stem of left) if (right.has(stem)) common += 1;
  return common / Math.max(1, Math.min(left.size, right.size));
}

function contentOf({ stems, marks, sentenceStarts }: IndexedPassage, at: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let token = sentenceStarts[at] ?? 0; token < (sentenceStarts[at + 1] ?? 0); token += 1) {
    if (((marks[token] ?? 0) & mark.stop) === 0) found.add(stems[token] ?? 0);
  }
  return found;
}
