import { type MeaningWord, meaningWords } from '../../text/meaning.ts';
import type { PastedQuotation } from './pasted-quotation.ts';
import { type QuotationIndex, stemsLike } from './quotation-index.ts';

/** At most 254: they are counted in bytes. */
const mostWords = 60;
const fewestWords = 3;
const mostPlaces = 60_000;

/** The words of meaning of what was pasted, each with the stems by which quotations may say the same. */
export interface PastedMeaning {
  readonly words: readonly MeaningWord[];
  readonly like: readonly (readonly string[])[];
}

/** Quotations that share most with what was pasted, best first. */
export interface Nearest {
  readonly meaning: PastedMeaning;
  readonly numbers: readonly number[];
}

const mostCandidates = 60;

/** What the slower comparisons look at. */
export function findNearest(pasted: PastedQuotation, index: QuotationIndex): Nearest {
  const meaning = pastedMeaning(pasted, index);
  return { meaning, numbers: rankCandidates(meaning, index) };
}

function pastedMeaning({ text }: PastedQuotation, index: QuotationIndex): PastedMeaning {
  const words = meaningWords(text);
  return { words, like: words.map((word) => stemsLike(word, index)) };
}

/** How much a stem tells of a quotation: the rarer, the more (inverse document frequency). */
export function weightOf(stem: string, { quoted }: QuotationIndex): number {
  return Math.log(1 + quoted.size / (0.5 + (quoted.postings.get(stem)?.length ?? 0)));
}

/**
 * The numbers of the quotations that share most with what was pasted, best first. The rarest words are asked for first,
 * and no more than so many places are looked at, so that the work does not grow with how common the words are.
 */
function rankCandidates(meaning: PastedMeaning, index: QuotationIndex): readonly number[] {
  const { postings, size: total } = index.quoted;
  const asked = distinctLists(meaning.like)
    .map((stems) => ({
      stems,
      size: stems.reduce((sum, stem) => sum + (postings.get(stem)?.length ?? 0), 0),
    }))
    .sort((a, b) => a.size - b.size)
    .slice(0, mostWords);
  const scores = new Float64Array(total);
  const lastAsked = new Uint8Array(total);
  const touched: number[] = [];
  let looked = 0;
  asked.forEach(({ stems, size }, at) => {
    looked += size;
    if (at >= fewestWords && looked > mostPlaces) return;
    const weight = Math.log(1 + total / (0.5 + size));
    for (const stem of stems) {
      for (const number of postings.get(stem) ?? []) {
        if (lastAsked[number] === at + 1) continue;
        if (lastAsked[number] === 0) touched.push(number);
        lastAsked[number] = at + 1;
        scores[number] = (scores[number] ?? 0) + weight;
      }
    }
  });
  return bestOf(touched, scores);
}

function distinctLists(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [
    ...new Map(lists.filter(({ length }) => length > 0).map((list) => [list.join(' '), list])).values(),
  ];
}

/** The best of the numbers by score, without sorting them all. */
function bestOf(numbers: readonly number[], scores: Float64Array): readonly number[] {
  const best: number[] = [];
  let least = 0;
  const byScore = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  for (const number of numbers) {
    if (best.length >= 2 * mostCandidates) {
      best.sort(byScore).length = mostCandidates;
      least = scores[best.at(-1) ?? 0] ?? 0;
    }
    if (best.length < mostCandidates || (scores[number] ?? 0) > least) best.push(number);
  }
  return best.sort(byScore).slice(0, mostCandidates);
}
