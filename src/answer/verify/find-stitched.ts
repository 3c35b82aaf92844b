import type { Quotation } from '../../story/quotation.ts';
import type { Found } from '../verify-quotation.ts';
import { alteredFrom } from './differences.ts';
import { quotedWords, type WordedText } from './exact-words.ts';
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

interface Source {
  readonly quotation: Quotation;
  readonly worded: WordedText;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

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
  const sources = candidates.flatMap((number) => sourceOf(index.quotations[number]) ?? []);
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const piece = longestRun(words, at, sources, pieces.at(-1)?.quotation ?? null);
    if (piece !== null) pieces.push(piece);
    at += piece?.length ?? 1;
  }
  const covered = pieces.reduce((sum, { length }) => sum + length, 0) / words.length;
  const [first] = pieces;
  if (first === undefined || covered < leastShare) return null;
  if (pieces.every(({ quotation }) => quotation === first.quotation)) return null;
  const runs = pieces.map(({ quotation, worded, from, length }) => ({
    passage: passageOf(quotation, worded, from, from + length - 1),
    quotation,
  }));
  return { share: covered, found: alteredFrom(pasted, runs, 'stitched') };
}

const remembered = new WeakMap<Quotation, Source>();

function sourceOf(quotation: Quotation | undefined): Source | null {
  if (quotation === undefined) return null;
  const known = remembered.get(quotation);
  if (known !== undefined) return known;
  const worded = quotedWords(quotation);
  const places = new Map<string, number[]>();
  worded.words.forEach(({ word }, at) => {
    const list = places.get(word);
    if (list === undefined) places.set(word, [at]);
    else if (list.length < 50) list.push(at);
  });
  const source = { quotation, worded, places };
  remembered.set(quotation, source);
  return source;
}

/** The longest run from a word on, the quotation of the run before winning ties: at least three words, two of meaning or all of a quotation. */
function longestRun(
  words: readonly string[],
  at: number,
  sources: readonly Source[],
  before: Quotation | null,
): Piece | null {
  let best: Piece | null = null;
  for (const { quotation, worded, places } of sources) {
    for (const from of places.get(words[at] ?? '') ?? []) {
      let length = 0;
      while (at + length < words.length && worded.words[from + length]?.word === words[at + length])
        length += 1;
      const longer =
        best === null || length > best.length || (length === best.length && quotation === before);
      if (longer && length >= 3) best = { quotation, worded, at, from, length };
    }
  }
  if (best === null) return null;
  const content = words.slice(at, at + best.length).filter(isContentWord).length;
  return content >= 2 || best.length === best.worded.words.length ? best : null;
}
