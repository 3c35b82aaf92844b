import type { Reading } from '../reading/reading.ts';
import type { SearchEngine } from '../search/search-engine.ts';
import { cut, type Passage } from '../story/passage.ts';
import { contains, overlaps } from '../text/span.ts';
import type { Answer, Finding } from './answer.ts';
import { answerAboutSource } from './answer-about-source.ts';
import { chooseFindings } from './choose-passages.ts';
import type { FigureComparison } from './compare-figures.ts';
import { type LookUp, lookUp, lookUpParts } from './look-up.ts';
import { showDiffering } from './show-differing.ts';
import { indexStory, type StoryIndex } from './story-index.ts';

export interface AskOptions {
  /** Only articles of this outlet, by its name. */
  readonly outlet?: string;
}

/**
 * From which confidence on an answer is given. Below the even chance, because what is shown is a true quotation with its
 * source whether or not it answers; on the story's development questions few are wrong on either side.
 */
const surest = 0.35;
const closestShown = 3;

/** What can be asked of one story's index. */
export interface Asking {
  readonly answerQuestion: (question: string, options?: AskOptions) => Answer;
  /** The first sentence of an article's story; null where it has none. */
  readonly leadOf: (articleId: string) => Passage | null;
  /** The whole paragraph a passage stands in; the passage itself where it stands in none or reaches over several. */
  readonly paragraphAround: (passage: Passage) => Passage;
}

/** Indexes a story's readings into an empty engine. `comparisons` is what its articles give differently. */
export function prepareAsking(
  readings: readonly Reading[],
  engine: SearchEngine,
  comparisons: readonly FigureComparison[] = [],
): Asking {
  const index = indexStory(readings, engine);
  const byArticle = new Map(readings.map((reading) => [reading.article.id, reading]));
  return {
    answerQuestion: (question, options = {}) => answerQuestion(question, options, index, comparisons),
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

/** What the articles say to a question, every version where they differ, or what comes nearest. */
export function answerQuestion(
  text: string,
  { outlet }: AskOptions,
  index: StoryIndex,
  comparisons: readonly FigureComparison[],
): Answer {
  const aboutSource = answerAboutSource(text, outlet, index.readings);
  if (aboutSource !== null) return aboutSource;
  const compared = outlet === undefined ? comparisons : [];
  const whole = lookUp(text, outlet, index);
  if (whole.confidence >= surest) return answered(text, whole.confidence, [whole], compared);
  const parts = lookUpParts(text, outlet, index);
  const confidence = Math.min(...parts.map((part) => part.confidence));
  if (parts.length > 0 && confidence >= surest) return answered(text, confidence, parts, compared);
  return Object.freeze({
    kind: 'none',
    question: text,
    answered: false,
    confidence: whole.confidence,
    findings: Object.freeze([]),
    closest: Object.freeze(
      chooseFindings(whole.question, whole.sentences).slice(0, closestShown).map(withoutEmphasis),
    ),
    unquoted: unquotedName(whole),
  });
}

/** What does not answer has no answering words. */
function withoutEmphasis(finding: Finding): Finding {
  return Object.freeze({
    ...finding,
    emphasis: Object.freeze([]),
    alsoIn: Object.freeze(finding.alsoIn.map(withoutEmphasis)),
  });
}

function answered(
  text: string,
  confidence: number,
  parts: readonly LookUp[],
  comparisons: readonly FigureComparison[],
): Answer {
  const shown = parts.map(({ question, sentences }) => ({
    differing: showDiffering(question, sentences, comparisons),
    agreeing: chooseFindings(question, sentences),
  }));
  const differ = shown.some(({ differing }) => differing !== null);
  const findings = inTurn(shown.map(({ differing, agreeing }) => differing ?? agreeing));
  return Object.freeze({
    kind: differ ? 'differ' : 'answer',
    question: text,
    answered: true,
    confidence,
    findings: Object.freeze(findings),
    closest: Object.freeze([]),
    unquoted: null,
  });
}

/** The first of each list, then the second of each; passages that overlap one before are left out. */
function inTurn(lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const longest = Math.max(...lists.map((list) => list.length));
  const all = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
  return all.filter(({ passage }, at) =>
    all
      .slice(0, at)
      .every(
        ({ passage: other }) => other.article !== passage.article || !overlaps(other.span, passage.span),
      ),
  );
}

/** The name whose words were asked for, where the articles have the name and none of its words. */
function unquotedName({ question, sentences }: LookUp): string | null {
  if (!question.speaker?.firm || sentences.some(({ speaks }) => speaks > 0)) return null;
  const named = question.terms.filter(({ speaks }) => speaks);
  if (named.length === 0 || named.some(({ known, isName }) => !known || !isName)) return null;
  return named.map(({ word }) => word.replace(/^./u, (letter) => letter.toUpperCase())).join(' ');
}
