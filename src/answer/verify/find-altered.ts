import type { Quotation } from '../../story/quotation.ts';
import { affirmed } from '../../text/negations.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Found } from '../verify-quotation.ts';
import { alignWords } from './align-words.ts';
import { alteredFrom } from './differences.ts';
import { lineOf, quotedWords, type WordedText } from './exact-words.ts';
import { passageOf } from './find-exact.ts';
import { findStitched } from './find-stitched.ts';
import { isContentWord, type PastedQuotation } from './pasted-quotation.ts';
import { isClaimed, type VerifyQuestion } from './question.ts';
import type { QuotationIndex } from './quotation-index.ts';
import type { Nearest } from './rank-candidates.ts';

/** A quotation whose words lie along what was pasted; `likeness` is 1 where all of them do. */
interface Likeness {
  readonly quotation: Quotation;
  readonly worded: WordedText;
  readonly from: number;
  readonly to: number;
  readonly likeness: number;
}

const candidates = 12;
const leastLikeness = 0.6;
const forTheClaimed = 0.1;

/** The real wording that the pasted words were changed from, and how; null where no quotation is near enough. */
export function findAltered(
  question: VerifyQuestion,
  { numbers }: Nearest,
  index: QuotationIndex,
): Found | null {
  const { pasted, short } = question;
  const near = numbers.slice(0, candidates).flatMap((number) => likenessTo(number, pasted, index) ?? []);
  const rank = ({ likeness, quotation }: Likeness) =>
    likeness + (question.claimed !== null && isClaimed(quotation.speaker, question) ? forTheClaimed : 0);
  const [best] = near
    .filter((one) => !short || isUnit(one) || differsByDenial(one, pasted))
    .sort((a, b) => rank(b) - rank(a));
  const stitched = short ? null : findStitched(pasted, numbers, index);
  if (stitched !== null && stitched.share > (best?.likeness ?? 0) + 0.1) return stitched.found;
  if (best === undefined) return null;
  const passage = passageOf(best.quotation, best.worded, best.from, best.to);
  return alteredFrom(pasted, [{ passage, quotation: best.quotation }], null);
}

function likenessTo(number: number, pasted: PastedQuotation, index: QuotationIndex): Likeness | null {
  const quotation = index.quotations[number];
  if (quotation === undefined) return null;
  const worded = quotedWords(quotation);
  const words = pasted.words.map(({ word }) => word);
  const whole = wholeInside(pasted, worded);
  if (whole) return { quotation, worded, from: 0, to: worded.words.length - 1, likeness: whole };
  // Each word beyond the quotation's length costs one: no alignment of a much longer text can be near.
  if (worded.words.length < leastLikeness * words.length) return null;
  const alignment = alignWords(
    words,
    worded.words.map(({ word }) => word),
  );
  if (alignment === null) return null;
  const { cost, from, to } = alignment;
  const likeness = 1 - cost / words.length;
  if (likeness < leastLikeness || !sharesMeaning(pasted, worded, from, to)) return null;
  return { quotation, worded, from, to, likeness };
}

/** How much of what was pasted is the whole of a quotation, word for word; 0 where that is not its main part. */
function wholeInside({ words }: PastedQuotation, worded: WordedText): number {
  const content = worded.words.filter(({ word }) => isContentWord(word)).length;
  const share = worded.words.length / words.length;
  if (content < 3 || share < 0.4 || share >= 1) return 0;
  return lineOf(words.map(({ word }) => word)).includes(worded.line) ? Math.max(share, leastLikeness) : 0;
}

/** Whether at least half of the pasted words of meaning, and two, stand in the stretch too. */
function sharesMeaning({ words }: PastedQuotation, worded: WordedText, from: number, to: number): boolean {
  const there = new Set(worded.words.slice(from, to + 1).map(({ word }) => word));
  const content = words.filter(({ word }) => isContentWord(word));
  const shared = content.filter(({ word }) => there.has(word)).length;
  return shared >= 2 && shared * 2 >= content.length;
}

/** Whether the two are the same words but for those that deny. */
function differsByDenial({ worded: { words }, from, to }: Likeness, pasted: PastedQuotation): boolean {
  const real = affirmed(words.slice(from, to + 1).map(({ word }) => word));
  return lineOf(real) === lineOf(affirmed(pasted.words.map(({ word }) => word)));
}

/** Whether the stretch is the whole of the quotation or of one of its sentences. */
function isUnit({ quotation, worded: { words }, from, to }: Likeness): boolean {
  if (from === 0 && to === words.length - 1) return true;
  return splitSentences(quotation.passage.text).some(
    ({ start, end }) =>
      words.find((word) => word.start >= start) === words[from] &&
      words.findLast((word) => word.end <= end) === words[to],
  );
}
