import type { CueRates } from './candidate-features.ts';
import type { Mention } from './mentions.ts';
import type { ParsedArticle } from './parse-article.ts';

/** What the article's sentences offer, read once. */
export interface Scene {
  readonly article: ParsedArticle;
  /** By sentence, then by phrase. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly rates: CueRates;
  readonly entityOf: (mention: Mention) => string | null;
}
