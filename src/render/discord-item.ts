import { type Locale, say } from '../command/command.ts';
import type { Item, Line } from '../command/reply.ts';
import type { Article } from '../story/article.ts';
import { cut, type Passage } from '../story/passage.ts';
import { findMarkedStretches } from '../text/quotation-marks.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { discordLine, discordQuote } from './discord-line.ts';
import { smallPrint } from './discord-markdown.ts';
import { articleLink, passageLink } from './passage-link.ts';
import { sourceLine } from './source-line.ts';

/** What stands together on a page, and the item it comes from (from 0). */
export interface Block {
  readonly markdown: string;
  /** What its link button leads to; null where no address is known. */
  readonly target: Passage | Article | null;
  readonly divided: boolean;
  readonly item: number;
  readonly quotes: readonly Passage[];
}

/** Links are worked out once a passage: it takes longer than all the rest of a page. They go with their articles. */
const links = new WeakMap<Article, Map<string, string | null>>();

/** The address of a block's link button: the very words of a passage where it quotes one. */
export function linkOf({ target }: Block): string | null {
  if (target === null) return null;
  if (!('kind' in target)) return articleLink(target);
  const { article, span } = target;
  const known = links.get(article) ?? new Map<string, string | null>();
  links.set(article, known);
  const key = `${span.start}-${span.end}`;
  const link = known.get(key) ?? passageLink(target);
  known.set(key, link);
  return link;
}

/**
 * An item as blocks of at most `room` characters. It is one block where it fits. A longer one goes over several, each
 * saying which part it is, broken only between lines and between sentences; a single sentence or line longer than that is
 * not shown, and the block says so beside the link.
 */
export function blocksOf(item: Item, index: number, locale: Locale, room: number): readonly Block[] {
  const source = item.source === null ? '' : smallPrint(discordLine(sourceLine(item.source, locale)));
  const pieces = piecesOf(item);
  const block = (markdown: string, part: readonly Piece[], divided: boolean): Block => {
    const quotes = part.flatMap((piece) => (piece.kind === 'quote' ? [piece.passage] : []));
    return { markdown, target: targetOf(item, quotes[0]), divided, item: index, quotes };
  };
  const whole = lines([written(pieces, item), source]);
  if (whole.length <= room) return [block(whole, pieces, item.divided)];

  const partRoom = room - source.length - longestPartLine;
  const fitting = pieces.flatMap((piece) => broken(piece, item, partRoom, locale));
  const parts = packed(fitting, item, partRoom);
  return parts.map((part, at) =>
    block(
      lines([partLine(at + 1, parts.length, locale), written(part, item), source]),
      part,
      at === 0 && item.divided,
    ),
  );
}

type Piece =
  | { readonly kind: 'line'; readonly markdown: string }
  | { readonly kind: 'quote'; readonly passage: Passage };

const longestPartLine = 30;

function piecesOf(item: Item): readonly Piece[] {
  const shown = (line: Line): Piece => ({ kind: 'line', markdown: discordLine(line) });
  const quote: readonly Piece[] = item.quote === null ? [] : [{ kind: 'quote', passage: item.quote.passage }];
  return [...item.lead.map(shown), ...quote, ...item.trail.map(shown)];
}

function written(pieces: readonly Piece[], item: Item): string {
  return lines(
    pieces.map((piece) =>
      piece.kind === 'line' ? piece.markdown : discordQuote(piece.passage, item.quote?.emphasis ?? []),
    ),
  );
}

/** The piece where it fits; else a quote's sentences each as a piece; else the notice in its place. */
function broken(piece: Piece, item: Item, room: number, locale: Locale): readonly Piece[] {
  if (written([piece], item).length <= room) return [piece];
  const tooLong: Piece = {
    kind: 'line',
    markdown: discordLine([{ kind: 'own', text: tooLongText(locale) }]),
  };
  if (piece.kind === 'line') return [tooLong];
  const sentences = sentencesOf(piece.passage).map((span): Piece => {
    const sentence: Piece = { kind: 'quote', passage: cut(piece.passage.article, span) };
    return written([sentence], item).length <= room ? sentence : tooLong;
  });
  return sentences;
}

/** Sentence by sentence, also inside a quotation of several sentences, which otherwise counts as one. */
function sentencesOf({ article, span }: Passage): readonly Span[] {
  const inner = findMarkedStretches(article.body, span).flatMap((stretch) =>
    stretch.nested ? [] : splitSentences(article.body, stretch.inner).slice(1),
  );
  const starts = [...splitSentences(article.body, span), ...inner].map(({ start }) => start);
  const ordered = [...new Set([span.start, ...starts])].sort((a, b) => a - b);
  return ordered.map((start, index) => {
    const next = ordered[index + 1] ?? span.end;
    return { start, end: start + article.body.slice(start, next).trimEnd().length };
  });
}

function packed(pieces: readonly Piece[], item: Item, room: number): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const part = parts.at(-1);
    const longer = part === undefined ? null : appended(part, piece);
    if (longer !== null && written(longer, item).length <= room) parts[parts.length - 1] = longer;
    else parts.push([piece]);
  }
  return parts;
}

/** Sentences that follow each other are one cut again, with the white space between them. */
function appended(part: readonly Piece[], piece: Piece): Piece[] {
  const last = part.at(-1);
  if (last?.kind !== 'quote' || piece.kind !== 'quote') return [...part, piece];
  const { article, span } = last.passage;
  const joined = cut(article, { start: span.start, end: piece.passage.span.end });
  return [...part.slice(0, -1), { kind: 'quote', passage: joined }];
}

function targetOf(item: Item, quote: Passage | undefined): Passage | Article | null {
  const target = quote ?? item.quote?.passage ?? item.source?.article;
  if (target === undefined) return null;
  return articleLink('kind' in target ? target.article : target) === null ? null : target;
}

function partLine(part: number, parts: number, locale: Locale): string {
  return `-# ${say(locale, { en: `part ${part} of ${parts}`, es: `parte ${part} de ${parts}` })}`;
}

function tooLongText(locale: Locale): string {
  return say(locale, {
    en: 'One sentence here is longer than a Discord message; it is shown nowhere cut. Read it whole at the source.',
    es: 'Una frase de aquí es más larga que un mensaje de Discord; no se muestra cortada. Léala entera en la fuente.',
  });
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
