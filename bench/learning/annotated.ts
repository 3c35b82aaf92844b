import { readFileSync } from 'node:fs';
import type { Span } from '../../src/text/span.ts';

/** An attribution as an annotator marked it; spans are `[start, end]` pairs of the text. */
export interface Attribution {
  readonly source: readonly (readonly [number, number])[];
  readonly sourceText: string;
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
  readonly silverCoref?: readonly string[];
}

/** An article with its attributions: `direct` are stretches in marks that somebody said, `indirect` indices of the rest. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly indirect: readonly number[];
  readonly direct: readonly { readonly start: number; readonly end: number; readonly attr: number }[];
}
/** Reads articles from a file of JSON lines. */
export function readAnnotated(file: string): readonly Annotated[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** Whether an annotator gave more than half of a stretch in marks to anybody. */
export function isSpeech({ direct }: Annotated, inner: Span): boolean {
  const half = 0.5 * (inner.end - inner.start);
  return direct.some(({ start, end }) => Math.min(end, inner.end) - Math.max(start, inner.start) > half);
}
