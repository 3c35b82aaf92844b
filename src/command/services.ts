import type { Answer } from '../answer/answer.ts';
import type { FigureComparison } from '../answer/compare-figures.ts';
import type { QuotationSearch, QuotationsFound } from '../answer/find-quotations.ts';
import type { DatedEvent } from '../answer/list-events.ts';
import type { Verdict } from '../answer/verify-quotation.ts';
import type { Story } from '../story/article.ts';
import type { Passage } from '../story/passage.ts';
import type { Quotation } from '../story/quotation.ts';
import type { Speaker } from '../story/speaker.ts';

/**
 * What a command can ask about one story. `main` makes it out of the corpus and the chosen engine; everything in it
 * belongs to one revision of the corpus.
 */
export interface Services {
  readonly story: Story;
  answerQuestion(question: string, options: { readonly outlet?: string }): Answer;
  findQuotations(search: QuotationSearch): QuotationsFound;
  speakers(): readonly Speaker[];
  /** Speakers whose name, role or alias fits what was typed, best first; accent-blind and typo-tolerant. */
  suggestSpeakers(typed: string): readonly Speaker[];
  verifyQuotation(text: string, speaker?: string): Verdict;
  compareFigures(about?: string): readonly FigureComparison[];
  listEvents(range: { readonly from?: string; readonly to?: string }): readonly DatedEvent[];
  quotationsIn(articleId: string): readonly Quotation[];
  /** The first sentence of an article's story. */
  leadOf(articleId: string): Passage | null;
  /** The whole paragraph a passage stands in. */
  paragraphAround(passage: Passage): Passage;
}
