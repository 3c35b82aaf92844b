import type { Reading } from '../reading/reading.ts';
import type { SearchEngine } from '../search/search-engine.ts';
import { cut, type Passage } from '../story/passage.ts';
import { contains } from '../text/span.ts';
import { analyseQuestion } from './analyse-question.ts';
import type { Answer } from './answer.ts';
import { answerAboutSource } from './answer-about-source.ts';
import { chooseFindings, rankSentences } from './choose-passages.ts';
import { confidenceOf } from './confidence.ts';
import { indexStory, type StoryIndex } from './story-index.ts';
import { weighPassages } from './weigh-passages.ts';

export interface AskOptions {
  /** Only articles of this outlet, by its name. */
  readonly outlet?: string;
}

const surest = 0.5;
const closestShown = 3;

/** What can be asked of one story's index. */
export interface Asking {
  readonly answerQuestion: (question: string, options?: AskOptions) => Answer;
  /** The first sentence of an article's story; null where it has none. */
  readonly leadOf: (articleId: string) => Passage | null;
  /** The whole paragraph a passage stands in; the passage itself where it stands in none or reaches over several. */
  readonly paragraphAround: (passage: Passage) => Passage;
}

/** Indexes a story's readings into an empty engine. */
export function prepareAsking(readings: readonly Reading[], engine: SearchEngine): Asking {
  const index = indexStory(readings, engine);
  const byArticle = new Map(readings.map((reading) => [reading.article.id, reading]));
  return {
    answerQuestion: (question, options = {}) => answerQuestion(question, options, index),
    leadOf(articleId) {
      const reading = byArticle.get(articleId);
      const first = reading?.paragraphs.find(({ kind }) => kind === 'text')?.sentences[0];
      return reading === undefined || first === undefined ? null : cut(reading.article, first);
    },
    paragraphAround(passage) {
      const paragraph = byArticle
        .get(passage.article.id)
        ?.paragraphs.find(({ span }) => contains(span, passage.span));
      return paragraph === undefined ? passage : cut(passage.article, paragraph.span);
    },
  };
}

/** What the articles say to a question, or what comes nearest. */
export function answerQuestion(text: string, options: AskOptions, index: StoryIndex): Answer {
  const aboutSource = answerAboutSource(text, options, index);
  if (aboutSource !== null) return aboutSource;
  const question = analyseQuestion(text, index);
  const passages = weighPassages(question, index);
  const ranked = rankSentences(
    options.outlet === undefined
      ? passages
      : passages.filter(({ passage }) => passage.reading.article.outlet === options.outlet),
  );
  const confidence = confidenceOf(question, ranked[0]);
  const answered = confidence >= surest;
  const findings = chooseFindings(question, ranked);
  return Object.freeze({
    kind: answered ? 'answer' : 'none',
    question: text,
    answered,
    confidence,
    findings: Object.freeze(answered ? findings : []),
    closest: Object.freeze(answered ? [] : findings.slice(0, closestShown)),
    unquoted: null,
  });
}
