import type { Candidate } from './candidate-features.ts';
import type { ParsedArticle, ParsedSentence, ParsedStretch } from './parse-article.ts';

/** Where a signature stands: its sentence, and the index of the phrase that names who signs. */
interface Signature {
  readonly sentence: number;
  readonly phrase: number;
}

/**
 * Who signs a quotation that stands for itself, behind a dash on its line or on the next: `“We stay.” — Ana Ruiz, mayor`.
 * Null where words stand before it, where it does not end as a sentence does, or where a verb follows the name.
 */
export function signatureBehind(article: ParsedArticle, stretch: ParsedStretch): Signature | null {
  const { sentences, text } = article;
  const host = sentences[stretch.sentence];
  const before = host?.tags[stretch.token - 1];
  if (host === undefined || (before !== undefined && before !== 'stop')) return null;
  if (!/[.!?…,]$/.test(text.slice(stretch.inner.start, stretch.inner.end))) return null;
  if (stretch.token < host.tokens.length - 1) return signedAt(host, stretch.token + 1);
  const next = sentences[stretch.sentence + 1];
  return next === undefined || next.paragraph > host.paragraph + 1 ? null : signedAt(next, 0);
}

function signedAt(sentence: ParsedSentence, dash: number): Signature | null {
  if (sentence.tags[dash] !== 'dash') return null;
  const phrase = sentence.phrases.findIndex(({ from, kind }) => from === dash + 1 && kind === 'name');
  const tells = sentence.verbs.some((verb, at) => verb !== null && at > dash);
  return phrase < 0 || tells ? null : { sentence: sentence.index, phrase };
}

/** Whether a candidate is who signs the quotation. */
export function isSigner(article: ParsedArticle, stretch: ParsedStretch, { mention }: Candidate): boolean {
  const signature = mention === null ? null : signatureBehind(article, stretch);
  return (
    signature !== null && mention?.sentence === signature.sentence && mention.phrase === signature.phrase
  );
}
