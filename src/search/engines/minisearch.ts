import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import { z } from 'zod';
import { isStopWord } from '../../text/stop-words.ts';
import { stem, tokenise } from '../../text/terms.ts';
import { bestHits } from '../best-hits.ts';
import type {
  ResemblingWord,
  SearchablePassage,
  SearchEngineKind,
  SearchHit,
  SearchTerm,
} from '../search-engine.ts';

const settings = z.strictObject({
  /** How soon a repeated term stops counting. */
  k1: z.coerce.number().min(0).max(5).default(1.6),
  /** How much a long passage is held back: 0 not at all, 1 in full. */
  b: z.coerce.number().min(0).max(1).default(0.75),
  headlineWeight: z.coerce.number().min(0).max(10).default(2),
  contextWeight: z.coerce.number().min(0).max(10).default(0.3),
});

type Settings = z.infer<typeof settings>;

/** In the order in which MiniSearch numbers them. */
const fields = ['headline', 'text', 'context'] as const;
const textField = 1;
const mostSlips = 2;

/**
 * MiniSearch keeps the index; its own `search` makes an object of every match, which is most of its time, so the best
 * passages are taken from its postings here. Scores are BM25F (Robertson, Zaragoza, Taylor, "Simple BM25 extension to
 * multiple weighted fields", 2004): a term's occurrences are added over the fields before they saturate, and
 * alternatives of one term are added as occurrences of it.
 */
class Postings extends MiniSearch<SearchablePassage> {
  readonly #settings: Settings;
  readonly #words = new SearchableMap<number>();
  /** How often each word stands in what is being added. */
  readonly #added: Map<string, number>;
  /** By field, then passage: the field's weight over its length norm. Empty until the next query. */
  #norms: readonly Float32Array[] = [];
  #frequencies = new Float64Array(0);
  #scores = new Float64Array(0);

  constructor(chosen: Settings) {
    const added = new Map<string, number>();
    super({
      fields: [...fields],
      tokenize: (text) => tokenise(text).map((token) => token.word),
      processTerm: (word) => {
        if (isStopWord(word)) return null;
        added.set(word, (added.get(word) ?? 0) + 1);
        return stem(word);
      },
    });
    this.#settings = chosen;
    this.#added = added;
  }

  append(passages: Iterable<SearchablePassage>): void {
    for (const passage of passages) {
      if (passage.id !== this._nextId) {
        throw new RangeError(`minisearch: passage ${passage.id} where ${this._nextId} comes next`);
      }
      this.add(passage);
    }
    for (const [word, count] of this.#added) this.#words.set(word, (this.#words.get(word) ?? 0) + count);
    this.#added.clear();
    this.#norms = [];
  }

  passagesWith(stemmed: string): number {
    return this._index.get(stemmed)?.get(textField)?.size ?? 0;
  }

  best(query: readonly SearchTerm[], limit: number): readonly SearchHit[] {
    if (this.#norms.length === 0) this.#measure();
    const scores = this.#scores;
    const frequencies = this.#frequencies;
    const touched: number[] = [];
    const { k1 } = this.#settings;
    let highest = 0;
    for (const term of query) {
      highest += term.weight;
      const met: number[] = [];
      for (const { stem: stemmed, likeness } of term.alternatives) {
        const byField = this._index.get(stemmed);
        if (byField === undefined) continue;
        for (const [field, postings] of byField) {
          const norms = this.#norms[field];
          if (norms === undefined) continue;
          for (const [id, frequency] of postings) {
            const before = frequencies[id] ?? 0;
            if (before === 0) met.push(id);
            frequencies[id] = before + likeness * frequency * (norms[id] ?? 0);
          }
        }
      }
      for (const id of met) {
        const frequency = frequencies[id] ?? 0;
        frequencies[id] = 0;
        if (frequency <= 0) continue;
        const before = scores[id] ?? 0;
        if (before === 0) touched.push(id);
        scores[id] = before + (term.weight * frequency) / (k1 + frequency);
      }
    }
    const hits = bestHits(scores, touched, limit);
    for (const id of touched) scores[id] = 0;
    return hits.map(({ id, score }) => ({ id, score: score / highest }));
  }

  resembling(word: string): readonly ResemblingWord[] {
    const slips = word.length < 4 ? 0 : word.length < 6 ? 1 : mostSlips;
    if (slips === 0) return [];
    const first = word.slice(0, 1);
    const found = this.#words.atPrefix(first).fuzzyGet(word.slice(1), slips);
    return [...found]
      .map(([rest, [count, distance]]) => ({ word: first + rest, distance, count }))
      .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.word < b.word ? -1 : 1))
      .map(({ word: near, distance }) => ({ word: near, distance }));
  }

  #measure(): void {
    const { b, headlineWeight, contextWeight } = this.#settings;
    const weights = [headlineWeight, 1, contextWeight];
    const size = this._nextId;
    this.#frequencies = new Float64Array(size);
    this.#scores = new Float64Array(size);
    this.#norms = fields.map((_, field) => {
      const norms = new Float32Array(size);
      const average = this._avgFieldLength[field] ?? 0;
      for (const [id, lengths] of this._fieldLength) {
        const length = lengths[field] ?? 0;
        norms[id] = average === 0 ? 0 : (weights[field] ?? 0) / (1 - b + (b * length) / average);
      }
      return norms;
    });
  }
}

const minisearch: SearchEngineKind<Settings> = {
  settings,
  open(chosen) {
    const index = new Postings(chosen);
    return {
      add: (passages) => index.append(passages),
      search: (query, limit) => index.best(query, limit),
      passagesWith: (stemmed) => index.passagesWith(stemmed),
      resembling: (word) => index.resembling(word),
      get size() {
        return index.documentCount;
      },
    };
  },
};

export default minisearch;
