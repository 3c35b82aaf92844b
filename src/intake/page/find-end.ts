import { type ClassedLine, isArticleProse } from './class-lines.ts';
import { isByOrDateLine } from './printed-facts.ts';
import { commentMark } from './site-labels.ts';
import { isAddressed } from './site-phrases.ts';

const office =
  /^(?:\p{Lu}\p{Ll}+ )?(?:president|minister|secretary|senator|sen\.|rep\.|gov\.|governor|mayor|chief|director|spokes\p{L}+|ambassador|general|presidente|ministr[oa]|senador\p{L}*|gobernador\p{L}*|alcalde\p{L}*)\s+\p{Lu}/iu;

const life =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){0,4},? (?:is|are|was) (?:an? |the |our )?(?:[\p{L}&’'-]+ ){0,6}(?:writer|reporter|editor|correspondent|journalist|columnist|author|photographer|producer|contributor|translator|freelancer?|professor|fellow|blogger)\b/iu;
const doing =
  /^(?:covers|is|are|was|writes|reports|edits|has|have|joined|lives|teaches|specialises|specializes|can be|previously)\b/iu;
const reach = /\b(?:reach|contact|e-?mail|follow|write to)\b.{0,40}\S@\S|\S+@\S+\.\p{L}{2,}\.?$/iu;

/** How many lines of the site may stand before a short last line of the article. */
const furthestAhead = 6;

/**
 * The index behind the article's last line: at readers' comments, at the label of a list with less than a fifth of the
 * running text behind it, or behind the last running text; then without the lives of its `authors` at its end.
 */
export function findEnd(lines: readonly ClassedLine[], authors: readonly string[]): number {
  const end = cutPoint(lines);
  const prose = lines.slice(0, end).flatMap((line, index) => (isArticleProse(line) ? [index] : []));
  while (prose.length > 1 && isLife(lines[prose.at(-1) ?? 0], authors)) prose.pop();
  const last = prose.at(-1);
  if (last === undefined) return end;
  let behind = last + 1;
  for (;;) {
    const ahead = lines.slice(behind, Math.min(end, behind + furthestAhead));
    const next = ahead.findIndex((line) => closesArticle(line) && !isLife(line, authors));
    if (next < 0 || ahead.slice(0, next).some(endsPage)) return behind;
    behind += next + 1;
  }
}

/** A line on who wrote the article, as it stands under one. */
export function isLife(line: ClassedLine | undefined, authors: readonly string[]): boolean {
  if (line === undefined) return false;
  if (reach.test(line.text) || life.test(line.text)) return true;
  return authors
    .flatMap((name) => [name, name.split(' ').at(-1) ?? name])
    .some((name) => line.text.startsWith(`${name} `) && doing.test(line.text.slice(name.length + 1)));
}

/** Where a site's own lists or its readers begin, behind most of the running text; the number of lines where nowhere. */
function cutPoint(lines: readonly ClassedLine[]): number {
  const weights = lines.map((line) => (isArticleProse(line) ? line.words : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  for (const [index, { kind }] of lines.entries()) {
    if (before > 0 && kind === 'list' && total - before < before / 5) return index;
    if (before > 0 && kind === 'comments' && (total === before || areComments(lines.slice(index + 1))))
      return index;
    before += weights[index] ?? 0;
  }
  return lines.length;
}

/** Whether what follows a label of comments is comments: at least one soon carries a comment's buttons or its writer. */
function areComments(lines: readonly ClassedLine[]): boolean {
  const mark = lines.findIndex(({ text }) => commentMark.test(text));
  return mark >= 0 && lines.slice(0, mark).filter(isArticleProse).length <= 4;
}

/** A label behind which nothing of the article follows, however short its last lines are. */
function endsPage({ kind }: ClassedLine): boolean {
  return kind === 'list' || kind === 'comments' || kind === 'breadcrumb';
}

/** A short last line that still belongs: a sentence, or the line that names the speaker of a block or post. */
function closesArticle({ text, words, kind, ends }: ClassedLine): boolean {
  if (words < 2 || kind !== null) return false;
  if (words <= 8 && /^(?:[—–―]|-{1,2}\s)\s*\p{Lu}/u.test(text)) return true;
  return (ends && !isByOrDateLine(text) && !isAddressed(text)) || (words <= 7 && office.test(text));
}
