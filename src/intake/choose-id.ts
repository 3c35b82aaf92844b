import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fold } from '../text/terms.ts';
import type { FoundArticle } from './article-source.ts';
import { wordsOfAddress } from './page/same-address.ts';

const longest = 60;

/** An id for an article out of its headline, address or file name, that `isTaken` does not know yet. */
export function chooseId(found: FoundArticle, isTaken: (id: string) => boolean): string {
  const address = wordsOfAddress(found.facts.url ?? '') ?? '';
  const file = found.origin.includes('://') ? '' : basename(found.origin).replace(/\.\w+$/, '');
  const hash = createHash('sha256').update(found.body).digest('hex').slice(0, 8);
  const wanted =
    [found.id ?? '', found.facts.headline ?? '', address, file].map(slug).find((id) => id.length >= 3) ??
    `article-${hash}`;
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const next = `${wanted.slice(0, longest - 4).replace(/-$/, '')}-${number}`;
    if (!isTaken(next)) return next;
  }
}

/** A text as an id: its words in Latin letters and digits, folded, joined by hyphens, whole words only. */
export function slug(text: string): string {
  const words = fold(text.replace(/['’.]/g, ''))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    const next = id === '' ? word : `${id}-${word}`;
    if (next.length > longest) break;
    id = next;
  }
  return id === '' ? (words[0] ?? '').slice(0, longest) : id;
}
