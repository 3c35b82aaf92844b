import { siteLine } from './site-phrases.ts';
import type { TextLine } from './text-lines.ts';

const office =
  /^(?:\p{Lu}\p{Ll}+ )?(?:president|minister|secretary|senator|sen\.|rep\.|gov\.|governor|mayor|chief|director|spokes\p{L}+|ambassador|general|presidente|ministr[oa]|senador\p{L}*|gobernador\p{L}*|alcalde\p{L}*)\s+\p{Lu}/iu;

/** Running text that is not the site's own. */
export function isArticleProse(line: TextLine): boolean {
  return line.prose && siteLine(line.text) === null;
}

/**
 * The index behind the article's last line: at the label of a list with less than a fifth of the running text behind it,
 * or behind the last running text.
 */
export function findEnd(lines: readonly TextLine[]): number {
  const weights = lines.map((line) => (isArticleProse(line) ? line.words : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (before > 0 && siteLine(line.text) === 'list' && total - before < before / 5) return index;
    before += weights[index] ?? 0;
  }
  const last = lines.findLastIndex(isArticleProse);
  if (last < 0) return lines.length;
  let end = last + 1;
  while (end < lines.length && closesArticle(lines[end])) end += 1;
  return end;
}

/** A short last line that still belongs: a sentence, or the line that names the speaker of a block or post. */
function closesArticle(line: TextLine | undefined): boolean {
  if (line === undefined || line.words < 2 || siteLine(line.text) !== null) return false;
  const signed = line.words <= 8 && /^(?:[—–―]|-{1,2}\s)\s*\p{Lu}/u.test(line.text);
  return line.ends || signed || (line.words <= 7 && office.test(line.text));
}
