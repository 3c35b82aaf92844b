import { type Article, countedAs } from '../story/article.ts';
import { cut, type Passage } from '../story/passage.ts';
import type { Quotation } from '../story/quotation.ts';
import { overlaps } from '../text/span.ts';
import type { Finding } from './answer.ts';
import { answeringWords } from './answering-words.ts';
import type { Question } from './question.ts';
import { type IndexedPassage, mark } from './story-index.ts';
import type { WeighedPassage, WeighedSentence } from './weigh-passages.ts';

const passagesRead = 30;
const mostFindings = 6;
const mostOfOneOutlet = 2;
/** How far below the best sentence another may stay and still be shown. */
const nearBest = 0.72;
/** As `nearBest`, for a sentence that holds words of the question which no better one does. */
const nearBestAdding = 0.4;
/** Share of the question's weight that such a sentence must add. */
const leastAdded = 0.12;
/** Share of content stems in common from which two sentences say the same. */
const sameClaim = 0.6;
/** In UTF-16 code units: a passage is not widened beyond this. */
const longest = 700;

/** The sentences of the best passages, best first; of the same words an original's before its copy's. */
export function rankSentences(passages: readonly WeighedPassage[]): readonly WeighedSentence[] {
  return passages
    .slice(0, passagesRead)
    .flatMap(({ sentences }) => sentences)
    .sort((a, b) => b.score - a.score || copiesLast(a) - copiesLast(b));
}

function copiesLast({ passage }: WeighedSentence): number {
  return passage.reading.article.copyOf === undefined ? 0 : 1;
}

/** Whether two articles count as one: they are one outlet's, or one is a copy of the other, or both of a third. */
function countAsOne(one: Article, other: Article): boolean {
  return one.outlet === other.outlet || countedAs(one) === countedAs(other);
}

/**
 * What to show of the ranked sentences: the best, then those that add what the question asks for besides, then each
 * outlet's best that comes near; repeats of one claim are folded under "also in", where a copy is no outlet of its own.
 */
export function chooseFindings(question: Question, ranked: readonly WeighedSentence[]): readonly Finding[] {
  const best = ranked[0];
  if (best === undefined) return [];
  const adding = sentencesAdding(question, best, ranked);
  const near = ranked.filter(({ score }) => score >= nearBest * best.score);
  const chosen: { main: WeighedSentence; passage: Passage; copies: WeighedSentence[] }[] = [];
  for (const sentence of new Set([best, ...adding, ...near])) {
    const passage = standing(sentence);
    const { article } = passage;
    if (chosen.some(({ passage: other }) => other.article === article && overlaps(other.span, passage.span)))
      continue;
    const same = chosen.find(({ main }) => saySame(main, sentence));
    if (same !== undefined) {
      const told = [same.main, ...same.copies].map((each) => each.passage.reading.article);
      if (!told.some((other) => countAsOne(other, article))) same.copies.push(sentence);
      continue;
    }
    const ofOutlet = chosen.filter(({ passage: other }) => countAsOne(other.article, article)).length;
    const enough = ofOutlet >= mostOfOneOutlet && !adding.includes(sentence);
    if (enough || chosen.length >= mostFindings) continue;
    chosen.push({ main: sentence, passage, copies: [] });
  }
  return chosen.map(({ main, copies }) =>
    findingOf(
      question,
      main,
      copies.map((copy) => findingOf(question, copy, [])),
    ),
  );
}

/** Sentences that hold terms of the question which those chosen before do not, the most telling first. */
function sentencesAdding(
  { terms }: Question,
  best: WeighedSentence,
  ranked: readonly WeighedSentence[],
): readonly WeighedSentence[] {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const covered = [...best.matches];
  const adds = ({ matches }: WeighedSentence) =>
    terms.reduce(
      (sum, { weight }, at) => sum + weight * Math.max(0, (matches[at] ?? 0) - (covered[at] ?? 0)),
      0,
    ) / whole;
  const eligible = ranked.filter(({ score }) => score >= nearBestAdding * best.score);
  const found: WeighedSentence[] = [];
  while (found.length < mostFindings - 1) {
    const next = eligible.reduce<WeighedSentence | null>(
      (top, each) => (top === null || adds(each) > adds(top) ? each : top),
      null,
    );
    if (next === null || adds(next) < leastAdded) return found;
    found.push(next);
    next.matches.forEach((match, at) => {
      covered[at] = Math.max(covered[at] ?? 0, match);
    });
  }
  return found;
}

/** A sentence as a finding: with the sentence before where it cannot stand by itself, its answering words marked. */
export function findingOf(
  question: Question,
  sentence: WeighedSentence,
  alsoIn: readonly Finding[],
): Finding {
  const passage = standing(sentence);
  const quotations = sentence.passage.reading.quotations.filter((quotation) =>
    overlaps(quotation.passage.span, passage.span),
  );
  return Object.freeze({
    kind: 'finding',
    passage,
    emphasis: answeringWords(passage, question, quotations),
    speaker: onlySpeaker(quotations),
    alsoIn: Object.freeze(alsoIn),
  });
}

const leaning =
  /^["“'‘]?(?:he|she|it|they|this|that|these|those|his|her|their|its|such|both|additionally|él|ella|ellos|esto|eso)\b/i;

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

/** The one speaker of some quotations. */
function onlySpeaker(quotations: readonly Quotation[]): string | null {
  const [only, ...others] = new Set(quotations.map(({ speaker }) => speaker));
  return others.length === 0 && only !== undefined ? only : null;
}

/** Whether two sentences share most of their content, and neither denies a word that the other affirms. */
function saySame(a: WeighedSentence, b: WeighedSentence): boolean {
  const left = contentOf(a.passage, a.at);
  const right = contentOf(b.passage, b.at);
  const common = [...left].filter(([stem]) => right.has(stem));
  if (common.some(([stem, denied]) => right.get(stem) !== denied)) return false;
  return common.length / Math.max(1, Math.min(left.size, right.size)) >= sameClaim;
}

/** By number of stem that says something: whether it is what a denial before it denies, wherever the sentence has it. */
function contentOf(
  { stems, marks, sentenceStarts }: IndexedPassage,
  at: number,
): ReadonlyMap<number, boolean> {
  const found = new Map<number, boolean>();
  let denies = false;
  for (let token = sentenceStarts[at] ?? 0; token < (sentenceStarts[at + 1] ?? 0); token += 1) {
    const marked = marks[token] ?? 0;
    if ((marked & mark.stop) === 0) {
      const stem = stems[token] ?? 0;
      found.set(stem, denies || found.get(stem) === true);
      denies = false;
    }
    if ((marked & mark.denial) !== 0) denies = true;
  }
  return found;
}
