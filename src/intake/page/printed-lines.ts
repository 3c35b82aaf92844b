import { type ClassedLine, isArticleProse } from './class-lines.ts';
import { isLife } from './find-end.ts';
import { bareName, isBareDate, isByOrDateLine, isJobTitle, printedAuthor } from './printed-facts.ts';

/** Whether a line signs a post or block ("— Jo Doe May 4, 2025"); its name and day are not the article's. */
export function isSigned(line: string): boolean {
  return /^(?:[—–―]|-{1,2}\s)/.test(line);
}

/** Whether a line prints who wrote the article, or when. */
export function isPrintedLine({ text, kind }: ClassedLine): boolean {
  return kind === null && isByOrDateLine(text) && !isSigned(text);
}

/** Lines of a head that print an author or a day, and stay; not the dates over the entries of a chronicle. */
export function printedLines(head: readonly ClassedLine[], kept: readonly ClassedLine[]): readonly string[] {
  const numbers = new Set(kept.map(({ number }) => number));
  const chronicle = kept.filter(({ text }) => isBareDate(text)).length >= 3;
  return head
    .filter(
      (line) => numbers.has(line.number) && isPrintedLine(line) && !(chronicle && isBareDate(line.text)),
    )
    .map(({ text }) => text);
}

/**
 * Whoever a byline names; or a line of the head that is a name, where a job stands under it (or runs on from it, as in
 * "Jo DoeReporter") or the author's life stands further on.
 */
export function authorIn(head: readonly ClassedLine[], rest: readonly ClassedLine[]): string | null {
  for (const line of head) {
    const named = isPrintedLine(line) ? printedAuthor(line.text) : null;
    if (named !== null) return named;
  }
  const parts = head.flatMap(({ text }) =>
    text.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}+ )/gu, '\n').split('\n'),
  );
  for (const [index, text] of parts.entries()) {
    const name = bareName(text);
    if (name === null) continue;
    if (isJobTitle(parts[index + 1] ?? '')) return name;
    if (rest.some((line) => line.text.startsWith(`${name} `) && isLife(line, [name]))) return name;
  }
  return null;
}

/** The lines of a page among which bylines and dates may stand: those before the fourth paragraph. */
export function headOf(lines: readonly ClassedLine[]): readonly ClassedLine[] {
  const prose = lines.flatMap((line, index) => (isArticleProse(line) ? [index] : []));
  return lines.slice(0, prose[3] ?? lines.length);
}
