import { type MeaningWord, meaningWords } from '../../text/meaning.ts';
import type { PastedQuotation } from './pasted-quotation.ts';
import { type QuotationIndex, stemsLike } from './quotation-index.ts';

const mostWords = 60;
const mostPostings = 400_000;

/** The words of meaning of what was pasted, each with the stems by which quotations may say the same. */
export interface PastedMeaning {
  readonly words: readonly MeaningWord[];
  readonly like: readonly (readonly string[])[];
}

export function pastedMeaning({ text }: PastedQuotation, index: QuotationIndex): PastedMeaning {
  const words = meaningWords(text);
  return { words, like: words.map((word) => stemsLike(word, index)) };
}

/** How much a stem tells of a quotation: the rarer, the more (inverse document frequency). */
export function weightOf(stem: string, { quoted }: QuotationIndex): number {
  return Math.log(1 + quoted.size / (0.5 + (quoted.postings.get(stem)?.length ?? 0)));
}

/**
 * The numbers of the quotations that share most with what was pasted, best first. Of a long text only the rarest words
 * are asked for, so that the work does not grow with how common they are.
 */
export function rankCandidates(
  meaning: PastedMeaning,
  index: QuotationIndex,
  most: number,
): readonly number[] {
  const { postings } = index.quoted;
  const asked = [...new Set(meaning.like.map((stems) => stems.join(' ')))]
    .map((stems) => stems.split(' ').filter((stem) => postings.has(stem)))
    .filter((stems) => stems.length > 0)
    .map((stems) => ({
      stems,
      size: stems.reduce((sum, stem) => sum + (postings.get(stem)?.length ?? 0), 0),
    }))
    .sort((a, b) => a.size - b.size)
    .slice(0, mostWords);
  const scores = new Map<number, number>();
  let looked = 0;
  for (const { stems, size } of asked) {
    if (looked > 0 && looked + size > mostPostings) break;
    looked += size;
    const weight = Math.log(1 + index.quoted.size / (0.5 + size));
    const seen = new Set<number>();
    for (const stem of stems) {
      for (const number of postings.get(stem) ?? []) {
        if (stems.length > 1) {
          if (seen.has(number)) continue;
          seen.add(number);
        }
        scores.set(number, (scores.get(number) ?? 0) + weight);
      }
    }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([number]) => number);
}
