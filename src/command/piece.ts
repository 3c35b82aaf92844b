import type { Passage } from '../story/passage.ts';
import type { Span } from '../text/span.ts';
import { type Locale, type Localised, say } from './command.ts';
import type { Piece } from './reply.ts';

/** The bot's own words, in the reader's language. */
export function own(locale: Locale, text: Localised): Piece {
  return { kind: 'own', text: say(locale, text) };
}

/** The bot's own words as a title. */
export function title(locale: Locale, text: Localised): Piece {
  return { kind: 'own', text: say(locale, text), strong: true };
}

/** Words taken from the sources' facts (an outlet, a name, a count), which a renderer escapes. */
export function fact(text: string): Piece {
  return { kind: 'fact', text };
}

/** A fact that leads its line. */
export function strongFact(text: string): Piece {
  return { kind: 'fact', text, strong: true };
}

/** A day, YYYY-MM-DD, which each medium writes its own way. */
export function dayPiece(day: string): Piece {
  return { kind: 'day', day };
}

/** Words of an article inside a line. Emphasis is in spans into the article's body. */
export function verbatim(passage: Passage, emphasis: readonly Span[] = []): Piece {
  return { kind: 'verbatim', passage, emphasis };
}

/** What a member typed. */
export function memberWords(text: string): Piece {
  return { kind: 'member', text };
}

/** Pieces with a text between each two of them. */
export function joined(parts: readonly (readonly Piece[])[], separator: string): readonly Piece[] {
  return parts.flatMap((part, index) =>
    index === 0 ? part : [{ kind: 'own', text: separator } as const, ...part],
  );
}
