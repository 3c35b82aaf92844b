/**
 * A stretch of an article as an engine indexes it. `id` counts from 0 without gaps, in the order of `add`. An engine
 * indexes `terms` (src/text/terms.ts) of the three fields, and remembers the unstemmed words of them for `resembling`.
 */
export interface SearchablePassage {
  readonly id: number;
  readonly headline: string;
  readonly text: string;
  /** What stands around the text in its article and helps to find it. */
  readonly context: string;
}

/** Stems that mean the same to the question, each with how far (0..1] it does; together they count as one term. */
export interface SearchTerm {
  readonly alternatives: readonly { readonly stem: string; readonly likeness: number }[];
  /** How much the question hangs on the term, times its rarity. */
  readonly weight: number;
}

export interface SearchHit {
  readonly id: number;
  /** Share (0..1) of the highest score that any passage could reach for this query. */
  readonly score: number;
}

/** A word of the index that a word outside it may be a slip for. */
export interface ResemblingWord {
  readonly word: string;
  /** Letters to insert, delete or replace. */
  readonly distance: number;
}

/** Finds passages by terms. Synchronous: an engine lives in the process, and rebuilds from the corpus at start. */
export interface SearchEngine {
  add(passages: Iterable<SearchablePassage>): void;
  /** The best `limit` passages that hold at least one of the terms, best first; equal scores in the order of ids. */
  search(query: readonly SearchTerm[], limit: number): readonly SearchHit[];
  /** How many passages hold the stem in their own text. */
  passagesWith(stem: string): number;
  /** Indexed words at a typing slip's distance, nearest first, then the more frequent. */
  resembling(word: string): readonly ResemblingWord[];
  readonly size: number;
}

/** What an engine's file exports by default: its settings, by name as in the environment, and how to open it. */
export interface SearchEngineKind<Settings> {
  readonly settings: { parse(value: unknown): Settings };
  open(settings: Settings): SearchEngine;
}
