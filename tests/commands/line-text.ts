import type { Line, Reply } from '../../src/command/reply.ts';

/** A line as plain words, days as YYYY-MM-DD. */
export function lineText(line: Line): string {
  return line
    .map((piece) => {
      if (piece.kind === 'day') return piece.day;
      return piece.kind === 'verbatim' ? piece.passage.text : piece.text;
    })
    .join('');
}

/** Every line of a reply that is not a quotation, top to bottom. */
export function replyText(reply: Reply): readonly string[] {
  const items = reply.items.flatMap(({ lead, trail }) => [...lead, ...trail]);
  return [...reply.heading, ...items, ...(reply.footer === null ? [] : [reply.footer])].map(lineText);
}
