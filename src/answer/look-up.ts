import { analyseQuestion } from './analyse-question.ts';
import { rankSentences } from './choose-passages.ts';
import { confidenceOf } from './confidence.ts';
import type { Question } from './question.ts';
import { splitQuestion } from './split-question.ts';
import type { StoryIndex } from './story-index.ts';
import { type WeighedPassage, type WeighedSentence, weighPassages } from './weigh-passages.ts';

/** What was found for one question, before it is decided what to show. */
export interface LookUp {
  readonly question: Question;
  /** Best first. */
  readonly passages: readonly WeighedPassage[];
  /** Best first, of the best passages. */
  readonly sentences: readonly WeighedSentence[];
  /** 0..1: how likely the first sentence answers. */
  readonly confidence: number;
}

/** Analyses a question and ranks what the articles hold for it; `outlet` keeps to one outlet's articles. */
export function lookUp(text: string, outlet: string | undefined, index: StoryIndex): LookUp {
  const question = analyseQuestion(text, index);
  const found = weighPassages(question, index);
  const passages =
    outlet === undefined ? found : found.filter(({ passage }) => passage.reading.article.outlet === outlet);
  const sentences = rankSentences(passages);
  return { question, passages, sentences, confidence: confidenceOf(question, sentences[0]) };
}

/** The parts of a question that ask for several things, each looked up by itself; parts without content are left out. */
export function lookUpParts(text: string, outlet: string | undefined, index: StoryIndex): readonly LookUp[] {
  return splitQuestion(text)
    .map((part) => lookUp(part, outlet, index))
    .filter(({ question }) => question.terms.some(({ asksOnly }) => !asksOnly));
}
