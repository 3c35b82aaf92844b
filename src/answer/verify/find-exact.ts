import { cut, type Passage } from '../../story/passage.ts';
import type { Quotation } from '../../story/quotation.ts';
import { negationBefore } from '../../text/negations.ts';
import { splitSentences } from '../../text/sentences.ts';
import { contains } from '../../text/span.ts';
import type { Found } from '../verify-quotation.ts';
import { alteredFrom } from './differences.ts';
import { findWords, lineOf, type Occurrence, quotedWords, type WordedText } from './exact-words.ts';
import { isContentWord, type PastedQuotation } from './pasted-quotation.ts';
import { isClaimed, type VerifyQuestion } from './question.ts';
import { type QuotationIndex, textsWithAll } from './quotation-index.ts';

/** Pasted words in a quotation, word for word. `whole` where they are all of it, or whole sentences of it. */
interface Hit {
  readonly quotation: Quotation;
  readonly passage: Passage;
  readonly occurrence: Occurrence;
  readonly worded: WordedText;
  readonly whole: boolean;
}

const mostHits = 200;

/**
 * The pasted words where they stand in quotations word for word: `exact`, or `wrong-speaker` where none of those
 * quotations is of the one they are claimed for. Words that leave out a negation that governs them are `altered`, and
 * too few of them, taken out of a sentence, tell nothing. Null where no quotation has the words.
 */
export function findExact(question: VerifyQuestion, index: QuotationIndex): Found | null {
  const hits = ownWords(findHits(question.pasted, index));
  const honest = hits.filter(({ occurrence }) => occurrence.honest);
  if (honest.length === 0) {
    const [first] = hits.filter(({ quotation }) => isClaimed(quotation.speaker, question));
    const cropped = first ?? hits[0];
    return cropped === undefined ? null : withNegation(cropped, question.pasted);
  }
  const matches = (list: readonly Hit[]) =>
    list.slice(0, 10).map(({ passage, quotation }) => ({ passage, quotation, missing: [] }));
  if (question.short && !honest.some(({ whole }) => whole)) {
    return { verdict: 'not-found', matches: matches(honest), differences: [], caveat: 'too-short' };
  }
  const telling = question.short ? honest.filter(({ whole }) => whole) : honest;
  const theirs = telling.filter(({ quotation }) => isClaimed(quotation.speaker, question));
  if (theirs.length > 0) return { verdict: 'exact', matches: matches(theirs), differences: [], caveat: null };
  return { verdict: 'wrong-speaker', matches: matches(telling), differences: [], caveat: null };
}

function findHits({ words, stretches }: PastedQuotation, index: QuotationIndex): readonly Hit[] {
  const whole = lineOf(words.map(({ word }) => word));
  const lines = stretches.map(lineOf);
  const numbers =
    textsWithAll(
      words.map(({ word }) => word),
      index.quoted,
    ) ?? index.wholes.get(whole);
  const hits: Hit[] = [];
  for (const number of numbers ?? []) {
    const line = index.lines[number] ?? '';
    const quotation = index.quotations[number];
    if (quotation === undefined || !lines.every((stretch) => line.includes(stretch))) continue;
    const worded = quotedWords(quotation);
    const occurrences = findWords(stretches, worded);
    const occurrence = occurrences.find(({ honest }) => honest) ?? occurrences[0];
    if (occurrence === undefined) continue;
    const passage = passageOf(quotation, worded, occurrence.from, occurrence.to);
    hits.push({ quotation, worded, occurrence, passage, whole: isWhole(quotation, worded, occurrence) });
    if (hits.length >= mostHits) break;
  }
  return hits;
}

/** Without those where the words are somebody else's, quoted inside the quotation. */
function ownWords(hits: readonly Hit[]): readonly Hit[] {
  const nested = hits.filter(({ quotation }) => quotation.kind === 'nested');
  return hits.filter(
    ({ quotation, passage }) =>
      !nested.some(
        (inner) =>
          inner.quotation !== quotation &&
          inner.quotation.speaker !== quotation.speaker &&
          inner.passage.article === passage.article &&
          contains(quotation.passage.span, inner.quotation.passage.span) &&
          contains(inner.quotation.passage.span, passage.span),
      ),
  );
}

function withNegation({ quotation, worded, occurrence }: Hit, pasted: PastedQuotation): Found {
  const before = negationBefore(worded.text, worded.words, occurrence.from);
  const to = Math.min(occurrence.to + (before === null ? 1 : 0), worded.words.length - 1);
  const passage = passageOf(quotation, worded, before ?? occurrence.from, to);
  return alteredFrom(pasted, [{ passage, quotation }], null);
}

function isWhole({ passage }: Quotation, { words }: WordedText, { from, to }: Occurrence): boolean {
  if (from === 0 && to === words.length - 1) return true;
  const content = words.slice(from, to + 1).filter(({ word }) => isContentWord(word)).length;
  if (content < 2) return false;
  const sentences = splitSentences(passage.text);
  const starts = sentences.some(({ start }) => words.find((word) => word.start >= start) === words[from]);
  const ends = sentences.some(({ end }) => words.findLast((word) => word.end <= end) === words[to]);
  return starts && ends;
}

/** The words of a quotation from one number to another, cut from its article. */
export function passageOf({ passage }: Quotation, { words }: WordedText, from: number, to: number): Passage {
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? passage.text.length;
  return cut(passage.article, { start: passage.span.start + start, end: passage.span.start + end });
}
