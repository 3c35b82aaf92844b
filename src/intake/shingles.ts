import { tokenise } from '../text/terms.ts';

const width = 5;
const sampleOneIn = 4;
const mostHolders = 50;
/** With fewer, likeness is chance; such short texts are only compared whole. */
const fewestShingles = 10;

/** How much of two texts is the same, by their five-word shingles. */
export interface Likeness<Key> {
  readonly key: Key;
  /** Shared of all shingles of both, 0..1. */
  readonly resemblance: number;
  /** Shared of the shingles of the shorter, 0..1. */
  readonly containment: number;
}

/** Texts to hold others against. */
export interface ShingleIndex<Key> {
  readonly add: (key: Key, text: string) => void;
  /** The text most like this one; null where none shares a shingle with it, or this one is too short to tell. */
  readonly nearest: (text: string) => Likeness<Key> | null;
}

/** Whether one of two texts is a copy of the other: most of the shorter stands in the longer, word for word. */
export function isCopy(likeness: Likeness<unknown>): boolean {
  return likeness.containment >= 0.6;
}

/**
 * An index of texts by shingles (Broder, "On the resemblance and containment of documents", 1997), sampled by hash; a
 * shingle that is in very many texts says nothing and is passed over.
 */
export function openShingleIndex<Key>(): ShingleIndex<Key> {
  const holders = new Map<number, number[]>();
  const keys: Key[] = [];
  const sizes: number[] = [];
  return {
    add: (key, text) => {
      const own = shingles(text);
      const number = keys.length;
      keys.push(key);
      sizes.push(own.size);
      for (const shingle of own) {
        const list = holders.get(shingle);
        if (list === undefined) holders.set(shingle, [number]);
        else if (list.length < mostHolders) list.push(number);
      }
    },
    nearest: (text) => {
      const own = shingles(text);
      if (own.size < fewestShingles) return null;
      const shared = new Map<number, number>();
      for (const shingle of own) {
        for (const number of holders.get(shingle) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
      }
      let best: Likeness<Key> | null = null;
      for (const [number, both] of shared) {
        const key = keys[number];
        const size = sizes[number] ?? 0;
        if (key === undefined || size < fewestShingles) continue;
        const containment = both / Math.max(1, Math.min(size, own.size));
        if (best !== null && containment <= best.containment) continue;
        best = { key, containment, resemblance: both / Math.max(1, size + own.size - both) };
      }
      return best;
    },
  };
}

/** Hashes of the text's runs of five words, one in four of them, the same ones in every text. */
function shingles(text: string): ReadonlySet<number> {
  const words = tokenise(text).map(({ word }) => word);
  const sample = new Set<number>();
  for (let start = 0; start + width <= words.length; start += 1) {
    const shingle = hash(words.slice(start, start + width).join(' '));
    if (shingle % sampleOneIn === 0) sample.add(shingle);
  }
  return sample;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
