import { diffLines } from 'diff';

/** A line that only the stored text has, or only the new one. */
export interface ChangedLine {
  readonly kind: 'removed' | 'added';
  readonly text: string;
}

/** The lines in which two bodies differ, in order; blank lines do not count. */
export function differentLines(stored: string, found: string): readonly ChangedLine[] {
  return diffLines(stored, found, { ignoreNewlineAtEof: true }).flatMap((part): readonly ChangedLine[] => {
    if (!part.added && !part.removed) return [];
    const kind = part.added ? 'added' : 'removed';
    return part.value
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((text) => ({ kind, text }));
  });
}
