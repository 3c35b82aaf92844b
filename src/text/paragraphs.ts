import type { Span } from './span.ts';

/** The lines of a text that hold anything but white space, trimmed, in order. */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const span = trimSpace(text, { start: line.index, end: line.index + line[0].length });
    if (span !== null) paragraphs.push(span);
  }
  return paragraphs;
}

/** The span without white space at its ends; null where nothing else is in it. */
export function trimSpace(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return end > start ? { start, end } : null;
}

/** Whether a code unit is white space; the place beyond a text's end counts as white space. */
export function isSpace(unit: string | undefined): boolean {
  if (unit === undefined) return true;
  const code = unit.charCodeAt(0);
  return code > 32 && code < 127 ? false : /\s/.test(unit);
}
