import { type Article, countedAs } from '../story/article.ts';
import type { Quotation, QuotationKind } from '../story/quotation.ts';
import { contains, type Span } from '../text/span.ts';
import type { Locale, Localised } from './command.ts';
import { dayPiece, joined, own, verbatim } from './piece.ts';
import type { Item, Line, Piece } from './reply.ts';

const kindNames: Readonly<Record<QuotationKind, Localised | null>> = {
  direct: null,
  partial: { en: 'part of a sentence', es: 'parte de una frase' },
  block: { en: 'set off as a block', es: 'en párrafo aparte' },
  post: { en: 'social media post', es: 'publicación en redes' },
  nested: { en: 'quoted inside a quotation', es: 'cita dentro de una cita' },
  indirect: { en: 'reported speech, not a quotation', es: 'discurso indirecto, no es una cita' },
};

/**
 * A quotation as an item: the whole sentences it stands in with its words emphasised (or `emphasis`, spans into the
 * body); a block or post alone, with the words that attribute it under it.
 */
export function quotationItem(
  quotation: Quotation,
  locale: Locale,
  options: {
    readonly lead?: readonly Line[];
    readonly emphasis?: readonly Span[];
    readonly repeats?: readonly Quotation[];
    readonly divided?: boolean;
  } = {},
): Item {
  const { passage, attribution } = quotation;
  const together = contains(attribution.span, passage.span);
  const trail: Line[] = [];
  if (!together) {
    trail.push([own(locale, { en: 'attributed by: ', es: 'atribuido por: ' }), verbatim(attribution)]);
  }
  const detail = detailLine(quotation, locale);
  if (detail.length > 0) trail.push(detail);
  return {
    lead: options.lead ?? [],
    quote: {
      passage: together ? attribution : passage,
      emphasis: options.emphasis ?? (together ? [passage.span] : []),
    },
    trail,
    source: { article: passage.article, alsoIn: otherArticles(quotation, options.repeats ?? []) },
    divided: options.divided ?? false,
  };
}

/** What kind of quotation it is, when and where it was said: "part of a sentence · said: Tuesday = 2 May (inferred)". */
function detailLine({ kind, said }: Quotation, locale: Locale): Line {
  const parts: (readonly Piece[])[] = [];
  const name = kindNames[kind];
  if (name !== null) parts.push([own(locale, name)]);
  const dated: Piece[] = [];
  if (said.date !== null) dated.push(own(locale, { en: 'said: ', es: 'dicho: ' }), verbatim(said.date));
  if (said.day !== null) {
    const on: Localised = dated.length > 0 ? { en: ' = ', es: ' = ' } : { en: 'said on ', es: 'dicho el ' };
    dated.push(own(locale, on), dayPiece(said.day));
    if (said.basis === 'inferred') dated.push(own(locale, { en: ' (inferred)', es: ' (deducido)' }));
  }
  if (dated.length > 0) parts.push(dated);
  if (said.venue !== null) {
    parts.push([own(locale, { en: 'where: ', es: 'dónde: ' }), verbatim(said.venue)]);
  }
  return joined(parts, ' · ');
}

/** The other articles that have a quotation, a copy and its original as one. */
function otherArticles(quotation: Quotation, repeats: readonly Quotation[]): readonly Article[] {
  const articles = new Map<string, Article>();
  for (const { passage } of repeats) {
    const counted = countedAs(passage.article);
    if (passage.article.copyOf === undefined || !articles.has(counted))
      articles.set(counted, passage.article);
  }
  articles.delete(countedAs(quotation.passage.article));
  return [...articles.values()];
}

/** Quotations out of the same sentences become one item that emphasises them all, with all the sentences of any. */
export function addItem(items: Item[], item: Item): void {
  const at = items.findIndex((earlier) => isInside(item, earlier) || isInside(earlier, item));
  const earlier = items[at];
  if (earlier?.quote == null || item.quote === null) {
    items.push(item);
    return;
  }
  const wider = isInside(item, earlier) ? earlier.quote.passage : item.quote.passage;
  items[at] = {
    ...earlier,
    lead: earlier.lead.length > 0 ? earlier.lead : item.lead,
    quote: { passage: wider, emphasis: [...earlier.quote.emphasis, ...item.quote.emphasis] },
  };
}

function isInside({ quote }: Item, { quote: other }: Item): boolean {
  return (
    quote !== null &&
    other !== null &&
    quote.passage.article === other.passage.article &&
    contains(other.passage.span, quote.passage.span)
  );
}
