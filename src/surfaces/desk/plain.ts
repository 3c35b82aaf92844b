import type { ChangedLine } from '../../intake/difference.ts';

const mostLines = 12;
const longest = 160;

/** A text on one line that cannot steer the terminal: control and direction characters are shown as a replacement. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** The first lines of a difference, and how many more there are. */
export function changeLines(changes: readonly ChangedLine[]): readonly string[] {
  const shown = changes.slice(0, mostLines).map(({ kind, text }) => {
    const line = plain(text);
    return `    ${kind === 'added' ? '+' : '-'} ${line.length > longest ? `${line.slice(0, longest)}…` : line}`;
  });
  const more = changes.length - shown.length;
  return more > 0 ? [...shown, `    and ${more} more lines`] : shown;
}
