import { type Article, addressOf } from '../story/article.ts';
import type { Quotation } from '../story/quotation.ts';
import { type Locale, say } from './command.ts';
import { dayPiece, fact, joined, own } from './piece.ts';
import type { Data, Line, Piece } from './reply.ts';

/** How many quotations of one speaker an article holds; `speaker` is null where the article does not name one. */
export interface Share {
  readonly speaker: string | null;
  readonly count: number;
}

/**
 * Who is quoted how often, the most quoted first, the unnamed last. Reported speech without marks is no quotation and
 * does not count.
 */
export function sharesOf(quotations: readonly Quotation[]): readonly Share[] {
  const counts = new Map<string | null, number>();
  for (const { kind, speaker } of quotations) {
    if (kind !== 'indirect') counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts]
    .map(([speaker, count]) => ({ speaker, count }))
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.count - a.count);
}

/** "Quoted: Ada Lovelace 3 · somebody the article does not name 1", or that nobody is quoted. */
export function sharesLine(shares: readonly Share[], locale: Locale): Line {
  if (shares.length === 0)
    return [own(locale, { en: 'Quotes nobody in marks', es: 'No cita a nadie entre comillas' })];
  const parts = shares.map(({ speaker, count }): readonly Piece[] => [
    speaker === null ? own(locale, { en: 'speaker not named', es: 'sin nombrar' }) : fact(speaker),
    { kind: 'own', text: ` ${count}` },
  ]);
  return [own(locale, { en: 'Quoted: ', es: 'Citas: ' }), ...joined(parts, ' · ')];
}

/** The outlet, and what is known of author and day; what is not known is left out, except that a missing day is said. */
export function bylineOf(article: Article, locale: Locale): Line {
  const parts: (readonly Piece[])[] = [[fact(article.outlet)]];
  if (article.author !== undefined) parts.push([fact(article.author)]);
  parts.push([
    article.published === undefined
      ? own(locale, { en: 'undated', es: 'sin fecha' })
      : dayPiece(article.published),
  ]);
  if (article.copyOf !== undefined)
    parts.push([own(locale, { en: 'a syndicated copy', es: 'copia redistribuida' })]);
  return joined(parts, ' · ');
}

/** An article's source facts for programs; null for what is not known. */
export function articleData(article: Article, shares: readonly Share[]): { readonly [key: string]: Data } {
  return {
    id: article.id,
    outlet: article.outlet,
    headline: article.headline,
    author: article.author ?? null,
    published: article.published ?? null,
    url: addressOf(article),
    language: article.language,
    copyOf: article.copyOf ?? null,
    quoted: shares.map(({ speaker, count }) => ({ speaker, count })),
  };
}

/** An article in one line of at most 100 characters, for a suggestion. */
export function articleLabel(article: Article, locale: Locale): string {
  const day = article.published ?? say(locale, { en: 'undated', es: 'sin fecha' });
  const label = `${article.outlet} · ${day} · ${article.headline}`;
  if (label.length <= 100) return label;
  const clipped = label.slice(0, 99);
  return `${clipped.slice(0, clipped.lastIndexOf(' '))}…`;
}
