import { stem } from '../../text/terms.ts';
import { meanings } from '../../text/vocabulary/meanings.ts';
import { places } from '../../text/vocabulary/places.ts';
import { spanish } from '../../text/vocabulary/spanish.ts';
import { chatSpelling } from './chat-spelling.ts';

/** A stem that stands for another, and how far (0..1). */
export interface Likeness {
  readonly stem: string;
  readonly likeness: number;
}

const meaningLikeness = 0.7;
const countryLikeness = 0.95;
const capitalLikeness = 0.5;

/** Chat forms by what is typed: the words meant. */
export const chatWords: ReadonlyMap<string, readonly string[]> = readPairs(chatSpelling);

/** Spanish words, folded: their English counterparts. */
export const spanishWords: ReadonlyMap<string, readonly string[]> = readPairs(spanish);

/** By stem: the stems that mean the same. */
export const likeStems: ReadonlyMap<string, readonly Likeness[]> = readGroups();

function readPairs(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines(table).map((line): [string, readonly string[]] => {
      const [left = '', right = ''] = line.split(':');
      return [left.trim(), words(right)];
    }),
  );
}

function readGroups(): ReadonlyMap<string, readonly Likeness[]> {
  const found = new Map<string, Map<string, number>>();
  const join = (from: string, to: string, likeness: number) => {
    if (from === to) return;
    const likes = found.get(from) ?? new Map<string, number>();
    found.set(from, likes.set(to, Math.max(likes.get(to) ?? 0, likeness)));
  };
  const joinAll = (group: readonly string[], others: readonly string[], likeness: number) => {
    for (const a of group) {
      for (const b of others) {
        join(a, b, likeness);
        join(b, a, likeness);
      }
    }
  };
  for (const line of lines(meanings)) {
    const group = words(line).map(stem);
    joinAll(group, group, meaningLikeness);
  }
  for (const line of lines(places)) {
    const [names = '', capitals = ''] = line.split('|');
    const group = words(names).map(stem);
    joinAll(group, group, countryLikeness);
    joinAll(group, words(capitals).map(stem), capitalLikeness);
  }
  return new Map(
    [...found].map(([from, likes]) => [
      from,
      [...likes].map(([stemmed, likeness]) => ({ stem: stemmed, likeness })),
    ]),
  );
}

function lines(table: string): readonly string[] {
  return table.split('\n').filter((line) => line.trim() !== '');
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/).filter(Boolean);
}
