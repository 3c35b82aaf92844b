import type { MarkedStretch } from './quotation-marks.ts';
import type { Span } from './span.ts';

/** A name with a colon that opens a paragraph, if need be behind its opening mark and with a part ("ANA RUIZ, HOST:"). */
const label =
  /^(?<mark>["“]|''|``)?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3}(?: \([^()]{1,40}\)|, [\p{Lu}\s.’'-]{2,40})?:\s+(?=\S)/u;
const closed = /["”]$|''$/;

/** How far a label inside an opening mark reaches, in code units, by the index of its paragraph. */
export type MarkedLabels = ReadonlyMap<number, number>;

/**
 * The paragraphs of a transcript that open with a mark, a name and a colon ("“RUIZ: We have the cranes."), as pages set
 * a transcript that they quote. They count where two or more paragraphs are labelled and the mark of one is left open.
 */
export function markedLabels(text: string, paragraphs: readonly Span[]): MarkedLabels {
  const marked = new Map<number, number>();
  let labelled = 0;
  let open = false;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const found = label.exec(text.slice(start, Math.min(end, start + longestLabel)));
    if (found === null) continue;
    labelled += 1;
    if (found.groups?.['mark'] === undefined) continue;
    marked.set(index, found[0].length);
    open ||= !closed.test(text.slice(start, end));
  }
  return labelled >= 2 && open ? marked : none;
}

const longestLabel = 160;
const none: MarkedLabels = new Map();

/** The stretches of a paragraph, with one that holds a label beginning behind it. */
export function behindLabel(
  stretches: readonly MarkedStretch[],
  start: number,
  length: number | undefined,
): readonly MarkedStretch[] {
  if (length === undefined) return stretches;
  const from = start + length;
  return stretches.map((stretch) =>
    stretch.outer.start === start && stretch.inner.end > from
      ? {
          ...stretch,
          outer: { start: from, end: stretch.outer.end },
          inner: { start: from, end: stretch.inner.end },
        }
      : stretch,
  );
}
