import type { Line, Piece } from '../command/reply.ts';
import type { Passage } from '../story/passage.ts';
import type { Span } from '../text/span.ts';
import { blockQuote, isolated, type Style, styled, timestamp } from './discord-markdown.ts';

interface Run {
  readonly text: string;
  readonly style: Style;
}

/** One line as Discord's markdown. Only `verbatim` pieces may hold a line break. */
export function discordLine(line: Line): string {
  return joined(line.flatMap(runsOf));
}

/** The quoted words as a block quote, the emphasised spans (into the body) in bold. */
export function discordQuote(passage: Passage, emphasis: readonly Span[]): string {
  return blockQuote(markdownOf(emphasised(passage, emphasis)));
}

type Part = Run | { readonly markdown: string };

function runsOf(piece: Piece): readonly Part[] {
  switch (piece.kind) {
    case 'day':
      return [{ markdown: timestamp(piece.day) }];
    case 'verbatim':
      return emphasised(piece.passage, piece.emphasis);
    case 'removed':
      return [{ text: onOneLine(piece.text), style: 'struck' }];
    case 'added':
      return [{ text: onOneLine(piece.text), style: 'bold' }];
    case 'member':
      return [{ text: isolated(onOneLine(piece.text)), style: 'plain' }];
    default:
      return [{ text: isolated(onOneLine(piece.text)), style: piece.strong === true ? 'bold' : 'plain' }];
  }
}

/** Neighbours of one style become one run: "**a****b**" would not be read as bold. */
function joined(parts: readonly Part[]): string {
  let markdown = '';
  let open: readonly Run[] = [];
  for (const part of parts) {
    if ('markdown' in part) {
      markdown += markdownOf(open) + part.markdown;
      open = [];
    } else {
      open = [...open, part];
    }
  }
  return markdown + markdownOf(open);
}

function markdownOf(runs: readonly Run[]): string {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.text === '') continue;
    if (last?.style === run.style) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged.map((run) => styled(run.text, run.style)).join('');
}

function emphasised(passage: Passage, emphasis: readonly Span[]): readonly Run[] {
  const { start, end } = passage.span;
  const cuts = emphasis
    .map((span) => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }))
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let at = 0;
  for (const span of cuts) {
    const from = Math.max(at, span.start);
    if (from >= span.end) continue;
    runs.push({ text: passage.text.slice(at, from), style: 'plain' });
    runs.push({ text: passage.text.slice(from, span.end), style: 'bold' });
    at = span.end;
  }
  return [...runs, { text: passage.text.slice(at), style: 'plain' }];
}

/** White space of what is no article text, so that a heading or a small line stays one line. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
