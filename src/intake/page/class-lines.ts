import { isAddressed, type SiteLine, siteLine } from './site-phrases.ts';
import { readLines, type TextLine } from './text-lines.ts';

/** A line, and what of a site it is; null where it may belong to the article. */
export interface ClassedLine extends TextLine {
  readonly kind: SiteLine | null;
}

const longestAppeal = 40;

/**
 * The lines of a text that are not blank, each with what of a site it is by its own words; a line that speaks to its
 * reader between two lines of the site is the site's too.
 */
export function classLines(text: string): readonly ClassedLine[] {
  const lines = readLines(text).map((line) => ({ ...line, kind: siteLine(line.text) }));
  return lines.map((line, index) => {
    const around = [lines[index - 1], lines[index + 1]].every((other) => (other?.kind ?? null) !== null);
    const appeals = line.kind === null && around && line.words <= longestAppeal && isAddressed(line.text);
    return appeals ? { ...line, kind: 'appeal' } : line;
  });
}

/** Running text that is not the site's own. */
export function isArticleProse(line: ClassedLine): boolean {
  return line.prose && line.kind === null;
}
