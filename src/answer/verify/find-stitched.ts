import type { Quotation } from '../../story/quotation.ts';
import type { Found } from '../verify-quotation.ts';
import { alteredFrom } from './differences.ts';
import { lineOf, quotedWords, type WordedText } from './exact-words.ts';
import { passageOf } from './find-exact.ts';
import { isContentWord, type PastedQuotation } from './pasted-quotation.ts';
import type { QuotationIndex } from './quotation-index.ts';

/** A run of pasted words that stands word for word in a quotation. */
interface Piece {
  readonly quotation: Quotation;
  readonly worded: WordedText;
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** By three words in a row: the quotations and places that have them. */
type Beginnings = ReadonlyMap<string, readonly { readonly quotation: Quotation; readonly from: number }[]>;

const shortestRun = 3;
const leastShare = 0.75;

/**
 * What was pasted as runs out of several quotations: altered, and shown as what it was stitched from. `share` is how much
 * of it the runs cover, 0..1. Null where fewer than two quotations make up three quarters of it, or one alone does.
 */
export function findStitched(
  pasted: PastedQuotation,
  candidates: readonly number[],
  index: QuotationIndex,
): { readonly share: number; readonly found: Found } | null {
  const words = pasted.words.map(({ word }) => word);
  const quotations = candidates.flatMap((number) => index.quotations[number] ?? []);
  const beginnings = beginningsOf(quotations);
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const piece = longestRun(words, at, beginnings, pieces.at(-1)?.quotation ?? null);
    if (piece !== null) pieces.push(piece);
    at += piece?.length ?? 1;
  }
  const covered = pieces.reduce((sum, { length }) => sum + length, 0) / words.length;
  if (pieces.length < 2 || covered < leastShare) return null;
  const lines = pieces.map(({ at, length }) => lineOf(words.slice(at, at + length)));
  const fromOne = (quotation: Quotation) => lines.every((line) => quotedWords(quotation).line.includes(line));
  if (quotations.some(fromOne)) return null;
  const runs = pieces.map(({ quotation, worded, from, length }) => ({
    passage: passageOf(quotation, worded, from, from + length - 1),
    quotation,
  }));
  return { share: covered, found: alteredFrom(pasted, runs, 'stitched') };
}

function beginningsOf(quotations: readonly Quotation[]): Beginnings {
  const beginnings = new Map<string, { quotation: Quotation; from: number }[]>();
  for (const quotation of quotations) {
    const words = quotedWords(quotation).words.map(({ word }) => word);
    for (let from = 0; from + shortestRun <= words.length; from += 1) {
      const key = lineOf(words.slice(from, from + shortestRun));
      const places = beginnings.get(key);
      if (places === undefined) beginnings.set(key, [{ quotation, from }]);
      else places.push({ quotation, from });
    }
  }
  return beginnings;
}

/**
 * The longest run from a word on, the quotation of the run before winning ties: at least three words, two of them of
 * meaning or all of a quotation.
 */
function longestRun(
  words: readonly string[],
  at: number,
  beginnings: Beginnings,
  before: Quotation | null,
): Piece | null {
  let best: Piece | null = null;
  for (const { quotation, from } of beginnings.get(lineOf(words.slice(at, at + shortestRun))) ?? []) {
    const worded = quotedWords(quotation);
    let length = shortestRun;
    while (at + length < words.length && worded.words[from + length]?.word === words[at + length])
      length += 1;
    const longer = best === null || length > best.length || (length === best.length && quotation === before);
    if (longer) best = { quotation, worded, at, from, length };
  }
  if (best === null) return null;
  const content = words.slice(at, at + best.length).filter(isContentWord).length;
  return content >= 2 || best.length === best.worded.words.length ? best : null;
}
