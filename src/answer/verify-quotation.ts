import type { Passage } from '../story/passage.ts';
import type { Quotation } from '../story/quotation.ts';
import type { Span } from '../text/span.ts';
import { speakersMeant } from './suggest-speakers.ts';
import { findAltered } from './verify/find-altered.ts';
import { findExact } from './verify/find-exact.ts';
import { findVariant } from './verify/find-variant.ts';
import { findWritten } from './verify/find-written.ts';
import { readPasted } from './verify/pasted-quotation.ts';
import type { VerifyQuestion } from './verify/question.ts';
import type { QuotationIndex } from './verify/quotation-index.ts';
import { findNearest } from './verify/rank-candidates.ts';

/** A stretch of the word-level comparison of what was pasted and what stands in the article. */
export interface Difference {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface VerdictMatch {
  readonly passage: Passage;
  /** The quotation it is part of; null where the words are the reporter's own. */
  readonly quotation: Quotation | null;
  /** Words that stand there and were not pasted: spans into the body. */
  readonly missing: readonly Span[];
}

/** What the articles say of a pasted quotation. `not-found` means "not in these articles", nothing more. */
export interface Verdict {
  readonly verdict: 'exact' | 'wrong-speaker' | 'altered' | 'variant' | 'not-found';
  readonly pasted: string;
  readonly claimed: string | null;
  /** Whose words they are, or nearly are; null where the articles do not say or nothing was found. */
  readonly speaker: string | null;
  readonly matches: readonly VerdictMatch[];
  /** From what was pasted to what stands there: `removed` was pasted only, `added` stands there only. */
  readonly differences: readonly Difference[];
  /** Why nothing firmer can be said. */
  readonly caveat: 'too-short' | 'reporter' | 'headline' | 'stitched' | null;
}

/** What one way of looking found; null verdicts leave it to the next. */
export type Found = Pick<Verdict, 'verdict' | 'matches' | 'differences' | 'caveat'>;

/** Fewer words of meaning than this tell nobody's words apart, unless they are all that is quoted. */
const enoughWords = 4;

/**
 * Holds a pasted quotation against every quotation and every other word of the articles: first word for word, then for
 * what was changed in it, then for another wording or translation. Only the first can be `exact`.
 */
export function verifyQuotation(text: string, claimed: string | null, index: QuotationIndex): Verdict {
  const pasted = readPasted(text);
  const meant = claimed === null || claimed.trim() === '' ? null : speakersMeant(claimed, index.speakers);
  const question = {
    pasted,
    short: pasted.contentWords < enoughWords,
    claimed: meant === null ? null : new Set(meant.map(({ name }) => name)),
  };
  const found = findExact(question, index) ??
    findWritten(question, index) ??
    compareWithNearest(question, index) ?? {
      verdict: 'not-found',
      matches: [],
      differences: [],
      caveat: question.short ? 'too-short' : null,
    };
  return Object.freeze({
    ...found,
    pasted: text,
    claimed,
    speaker: found.matches[0]?.quotation?.speaker ?? null,
  });
}

function compareWithNearest(question: VerifyQuestion, index: QuotationIndex): Found | null {
  const nearest = findNearest(question.pasted, index);
  return findAltered(question, nearest, index) ?? findVariant(question, nearest, index);
}
