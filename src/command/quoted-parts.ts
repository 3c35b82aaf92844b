import { splitParagraphs, trimSpace } from '../text/paragraphs.ts';
import { findMarkedStretches } from '../text/quotation-marks.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** A quotation out of a chat message; `claimed` is the name signed behind it with a dash. */
export interface QuotedPart {
  readonly text: string;
  readonly claimed: string | null;
}

const mostParts = 8;
const quoteLine = /^[ \t]*>{1,3}[ \t]?/;
const signature = /^[\s”"»’'.,]*[—–-]{1,2}\s*(@?\p{L}[^\n,.;:|]{1,60})/u;

/**
 * What a message quotes: its stretches in quotation marks and its block-quoted lines; where it has neither, its
 * sentences. At most eight.
 */
export function quotedParts(message: string): readonly QuotedPart[] {
  const quoted = [...blockQuotes(message), ...markedStretches(message)].sort((a, b) => a.start - b.start);
  const spans = quoted.length > 0 ? quoted : splitSentences(message);
  const parts = spans.slice(0, mostParts).map((span) => ({
    text: message
      .slice(span.start, span.end)
      .split('\n')
      .map((line) => line.replace(quoteLine, ''))
      .join('\n')
      .trim(),
    claimed: quoted.length > 0 ? signedBehind(message, span.end) : null,
  }));
  const told = parts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return told.length > 0 ? told : [{ text: message, claimed: null }];
}

function markedStretches(message: string): readonly Span[] {
  return splitParagraphs(message)
    .filter(({ start, end }) => !quoteLine.test(message.slice(start, end)))
    .flatMap((paragraph) => findMarkedStretches(message, paragraph))
    .filter(({ nested }) => !nested)
    .map(({ inner }) => inner);
}

/** Lines that begin with ">", those that follow each other as one. */
function blockQuotes(message: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const line of message.matchAll(/[^\n]+/g)) {
    if (!quoteLine.test(line[0])) continue;
    const span = trimSpace(message, { start: line.index, end: line.index + line[0].length });
    const before = spans.at(-1);
    if (span === null) continue;
    if (before !== undefined && /^\s*$/.test(message.slice(before.end, span.start))) before.end = span.end;
    else spans.push(span);
  }
  return spans;
}

function signedBehind(message: string, end: number): string | null {
  return signature.exec(message.slice(end, end + 80))?.[1]?.trim() ?? null;
}
