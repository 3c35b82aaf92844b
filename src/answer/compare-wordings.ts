import { diffArrays } from 'diff';
import type { Passage } from '../story/passage.ts';
import type { Quotation } from '../story/quotation.ts';
import { foldedWords } from '../text/folded-words.ts';
import { languageOf } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** One wording of an utterance, and the articles that have it or a part of it word for word. */
export interface Wording {
  readonly quotation: Quotation;
  readonly repeats: readonly Quotation[];
}

/** The wordings of one utterance that differ: one that stands whole inside an earlier one is a repeat of it. */
export function distinctWordings(quotations: readonly Quotation[]): readonly Wording[] {
  const wordings: { quotation: Quotation; text: string; repeats: Quotation[] }[] = [];
  for (const quotation of quotations) {
    const text = paddedText(quotation);
    const whole = wordings.find((wording) => wording.text.includes(text));
    if (whole === undefined) wordings.push({ quotation, text, repeats: [] });
    else whole.repeats.push(quotation);
  }
  return wordings.filter((wording) => {
    const whole = wordings.find((other) => other !== wording && other.text.includes(wording.text));
    whole?.repeats.push(wording.quotation, ...wording.repeats);
    return whole === undefined;
  });
}

/**
 * The words of `other` that are not those of `first`, as spans into the body of `other`; null where the two are in
 * different languages and a comparison word by word says nothing.
 */
export function differingWords(first: Passage, other: Passage): readonly Span[] | null {
  const [language, otherLanguage] = [languageOf(first.text), languageOf(other.text)];
  if (language !== null && otherLanguage !== null && language !== otherLanguage) return null;
  const words = foldedWords(other.text);
  const changes = diffArrays(
    foldedWords(first.text).map(({ word }) => word),
    words.map(({ word }) => word),
  );
  const spans: Span[] = [];
  let at = 0;
  for (const change of changes) {
    if (change.removed) continue;
    const from = words[at];
    at += change.value.length;
    const to = words[at - 1];
    if (!change.added || from === undefined || to === undefined) continue;
    spans.push({ start: other.span.start + from.start, end: other.span.start + to.end });
  }
  return spans;
}

function paddedText(quotation: Quotation): string {
  return ` ${foldedWords(quotation.passage.text)
    .map(({ word }) => word)
    .join(' ')} `;
}
