import { type Locale, say } from '../command/command.ts';
import type { Item, Line, Piece } from '../command/reply.ts';

/**
 * The small line under a passage: outlet, author and day where known, that the address is a copy's where the article has
 * none of its own, and the other outlets that say the same.
 */
export function sourceLine({ article, alsoIn }: NonNullable<Item['source']>, locale: Locale): Line {
  const facts: Piece[] = [{ kind: 'fact', text: article.outlet }];
  if (article.author !== undefined) facts.push({ kind: 'fact', text: article.author });
  facts.push(
    article.published === undefined
      ? { kind: 'own', text: say(locale, { en: 'undated', es: 'sin fecha' }) }
      : { kind: 'day', day: article.published },
  );
  if (article.url === undefined && article.syndicatedUrl !== undefined) {
    facts.push({ kind: 'own', text: say(locale, { en: 'syndicated copy', es: 'copia sindicada' }) });
  }
  const line = facts.flatMap((piece, index): Piece[] => (index === 0 ? [piece] : [dot, piece]));
  const outlets = [...new Set(alsoIn.map(({ outlet }) => outlet))].filter(
    (outlet) => outlet !== article.outlet,
  );
  if (outlets.length === 0) return line;
  const also: Piece = { kind: 'own', text: say(locale, { en: 'also in ', es: 'también en ' }) };
  return [...line, dot, also, { kind: 'fact', text: outlets.join(', ') }];
}

const dot: Piece = { kind: 'own', text: ' · ' };
