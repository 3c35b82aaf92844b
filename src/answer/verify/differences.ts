import { diffArrays } from 'diff';
import type { Passage } from '../../story/passage.ts';
import type { Quotation } from '../../story/quotation.ts';
import { foldedWords } from '../../text/folded-words.ts';
import type { Span } from '../../text/span.ts';
import type { Difference, Found } from '../verify-quotation.ts';
import type { PastedQuotation } from './pasted-quotation.ts';

/** Several passages, or one, beside what was pasted: the matches of an altered quotation, and its differences. */
export function alteredFrom(
  pasted: PastedQuotation,
  sources: readonly { readonly passage: Passage; readonly quotation: Quotation }[],
  caveat: Found['caveat'],
): Found {
  const single = sources.length === 1;
  return {
    verdict: 'altered',
    matches: sources.map(({ passage, quotation }) => ({
      passage,
      quotation,
      missing: single ? missingWords(pasted, passage) : [],
    })),
    differences: differencesTo(pasted, sources.map(({ passage }) => passage.text).join(' ')),
    caveat,
  };
}

/**
 * What differs, word by word, between what was pasted and what stands there; words that differ only in case, accents
 * or marks are the same. `same` and `removed` are the pasted text's own characters, `added` those of the article.
 */
function differencesTo(pasted: PastedQuotation, real: string): readonly Difference[] {
  const words = foldedWords(real);
  const changes = diffArrays(
    pasted.words.map(({ word }) => word),
    words.map(({ word }) => word),
  );
  const differences: Difference[] = [];
  let left = 0;
  let right = 0;
  for (const change of changes) {
    const count = change.value.length;
    if (change.added) {
      differences.push({ kind: 'added', text: stretch(real, words, right, count) });
      right += count;
    } else {
      const kind = change.removed ? 'removed' : 'same';
      differences.push({ kind, text: stretch(pasted.text, pasted.words, left, count) });
      left += count;
      if (!change.removed) right += count;
    }
  }
  return differences;
}

/** Where the words of a passage stand that were not pasted: spans into the body. */
function missingWords(pasted: PastedQuotation, { text, span }: Passage): readonly Span[] {
  const words = foldedWords(text);
  const changes = diffArrays(
    pasted.words.map(({ word }) => word),
    words.map(({ word }) => word),
  );
  const spans: Span[] = [];
  let at = 0;
  for (const { value, added, removed } of changes) {
    if (removed) continue;
    const [first, last] = [words[at], words[at + value.length - 1]];
    at += value.length;
    if (added && first !== undefined && last !== undefined) {
      spans.push({ start: span.start + first.start, end: span.start + last.end });
    }
  }
  return spans;
}

function stretch(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  from: number,
  count: number,
): string {
  return text.slice(words[from]?.start ?? 0, words[from + count - 1]?.end ?? text.length);
}
