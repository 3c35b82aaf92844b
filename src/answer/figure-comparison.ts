import type { Passage } from '../story/passage.ts';
import type { FigureComparison, FigureVersion } from './compare-figures.ts';

/** Newest article first, undated ones last in the order given, then as they stand in the article. */
export function newestFirst<Told extends { readonly passage: Passage }>(
  told: readonly Told[],
): readonly Told[] {
  return [...told].sort((a, b) => {
    const [left = '', right = ''] = [a.passage.article.published, b.passage.article.published];
    if (left !== right) return left < right ? 1 : -1;
    return a.passage.article === b.passage.article ? a.passage.span.start - b.passage.span.start : 0;
  });
}

/** One version an article for each value it gives, the first place where it gives it. */
export function oncePerArticle<Version extends FigureVersion>(
  versions: readonly Version[],
): readonly Version[] {
  const seen = new Set<string>();
  return versions.filter(({ passage, value }) => {
    const key = `${passage.article.id} ${JSON.stringify(value)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether any two of the items, of different articles, do not agree. */
export function anyTwo<Told extends { readonly passage: Passage }>(
  told: readonly Told[],
  differ: (a: Told, b: Told) => boolean,
): boolean {
  return told.some((a, index) =>
    told.slice(index + 1).some((b) => a.passage.article.id !== b.passage.article.id && differ(a, b)),
  );
}

/** A frozen comparison. */
export function comparison(value: FigureComparison): FigureComparison {
  return Object.freeze(value);
}

/** Finds what an item may fit without holding it against everything: it fits a member only where it holds one of its keys. */
export interface Keys<Item> {
  readonly of: (member: Item) => Iterable<string>;
  readonly heldBy: (item: Item) => Iterable<string>;
}

/** Groups items greedily: each joins the first group in which it fits one member and contradicts none, else begins its own. */
export function group<Item>(
  items: readonly Item[],
  keys: Keys<Item>,
  fits: (a: Item, b: Item) => boolean,
  excludes: (a: Item, b: Item) => boolean = () => false,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  const having = new Map<string, Set<number>>();
  for (const item of items) {
    const near = new Set<number>();
    for (const key of keys.heldBy(item)) for (const number of having.get(key) ?? []) near.add(number);
    const home = [...near]
      .sort((a, b) => a - b)
      .find((number) => {
        const members = groups[number] ?? [];
        return (
          members.some((member) => fits(member, item)) && !members.some((member) => excludes(member, item))
        );
      });
    const joined = home ?? groups.length;
    if (home === undefined) groups.push([item]);
    else groups[home]?.push(item);
    for (const key of keys.of(item)) {
      const numbers = having.get(key);
      if (numbers === undefined) having.set(key, new Set([joined]));
      else numbers.add(joined);
    }
  }
  return groups;
}
