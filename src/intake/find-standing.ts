import type { FoundArticle } from './article-source.ts';
import type { Shelf, Shelved } from './shelf.ts';

/**
 * What a newcomer is to the articles stored already: one of them, one of them in another form, a copy of one that another
 * outlet (or another page) carries, or new.
 */
export type Standing =
  | { readonly kind: 'known' | 'changed' | 'copy'; readonly article: Shelved }
  | { readonly kind: 'new' };

/** By address, then by the same words, then by shingles. A draft makes a newcomer known, and nothing else. */
export function findStanding(found: FoundArticle, shelf: Shelf): Standing {
  const addresses = [found.facts.url, found.facts.syndicatedUrl];
  const there = (draft: boolean) =>
    addresses.map((address) => shelf.atAddress(address, draft)).filter((article) => article !== null);
  const known = [...there(true), ...there(false)].find((article) => sameText(article.body, found.body));
  if (known !== undefined) return { kind: 'known', article: known };
  const [stored] = there(false);
  if (stored !== undefined) return { kind: 'changed', article: stored };
  const twin = shelf.withWords(found.body).find((article) => !outletsDiffer(article, found));
  if (twin !== undefined) return { kind: 'known', article: twin };
  const original = shelf.atAddress(found.elsewhere, false) ?? shelf.copied(found.body);
  if (original === null) return { kind: 'new' };
  const revised =
    !outletsDiffer(original, found) &&
    original.facts.headline === found.facts.headline &&
    (original.facts.url === undefined || found.facts.url === undefined);
  return { kind: revised ? 'changed' : 'copy', article: original };
}

function sameText(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ') === other.replace(/\s+/g, ' ');
}

function outletsDiffer({ facts }: Shelved, found: FoundArticle): boolean {
  const { outlet } = found.facts;
  return facts.outlet !== undefined && outlet !== undefined && facts.outlet !== outlet;
}
