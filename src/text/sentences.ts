import { stopAfter } from './abbreviations.ts';
import { isSpace, splitParagraphs, trimSpace } from './paragraphs.ts';
import { findMarkedStretches, type MarkedStretch } from './quotation-marks.ts';
import type { Span } from './span.ts';

const terminators = /[.!?…]+/g;
const closers = /["”»’')\]]/;
const said = `said|says|asked|asks|added|adds|wrote|writes|replied|replies|told|tells|tweeted|shouted|shouts|yelled|quipped|wondered|wonders
exclaimed|joked|jokes|cried|responded|answered|continued|declared|demanded|demands|chanted|recalled|recalls|remembered|insisted|insists
noted|argued|argues|explained|explains|laughed|laughs|sighed|mused|pleaded|begged|urged|warned|screamed|screams|shrieked|sobbed|snapped
retorted|remarked|observed|protested|complained|grumbled|muttered|murmured|whispered|roared|posted|texted|emailed|fumed|fumes|gushed
gushes|teased|boasted|concluded|inquired|enquired|queried|lamented|reflected|recounted|stated|commented|offered|ventured|countered`;
const speechTail = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}.’'-]*|he|she|they|the|a|an|of|and|[\\p{Ll}-]+)\\s+){0,5}(?:${said.replace(/\s+/g, '|')})\\b`,
  'u',
);

/**
 * The sentences of a text, or of a span of it: trimmed, in order, not overlapping, together covering every word. A sentence
 * never ends inside quotation marks, so a quotation of several sentences stays whole with the words that attribute it.
 */
export function splitSentences(text: string, span?: Span): readonly Span[] {
  const whole = span ?? { start: 0, end: text.length };
  return splitParagraphs(text.slice(whole.start, whole.end)).flatMap((paragraph) => {
    const place = { start: whole.start + paragraph.start, end: whole.start + paragraph.end };
    return splitParagraph(text, place, findMarkedStretches(text, place));
  });
}

/** The sentences of one paragraph, given the stretches `findMarkedStretches` found in it. */
export function splitParagraph(
  text: string,
  paragraph: Span,
  stretches: readonly MarkedStretch[],
): readonly Span[] {
  const atoms = stretches.filter((stretch) => !stretch.nested && stretch.closed).map(({ outer }) => outer);
  const unclosed = stretches.find((stretch) => !stretch.nested && !stretch.closed);
  const ends = [
    ...endsOutside(text, paragraph, atoms, unclosed?.outer),
    ...atoms.flatMap((atom) => (endsBehindQuotation(text, paragraph, atom) ? [atom.end] : [])),
    paragraph.end,
  ].sort((a, b) => a - b);
  const sentences: Span[] = [];
  let start = paragraph.start;
  for (const end of ends) {
    const sentence = trimSpace(text, { start, end });
    if (sentence !== null) sentences.push(sentence);
    start = Math.max(start, end);
  }
  return withoutWordless(text, sentences);
}

function endsOutside(
  text: string,
  paragraph: Span,
  atoms: readonly Span[],
  unclosed: Span | undefined,
): readonly number[] {
  const ends: number[] = [];
  let next = 0;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(terminators)) {
    const at = paragraph.start + match.index;
    while (next < atoms.length && (atoms[next]?.end ?? 0) <= at) next += 1;
    const atom = atoms[next];
    if (atom !== undefined && atom.start <= at) continue;
    if (unclosed !== undefined && unclosed.start <= at && at < unclosed.end) continue;
    let end = at + match[0].length;
    while (end < paragraph.end && closers.test(text[end] ?? '')) end += 1;
    if (end >= paragraph.end || !isSpace(text[end])) continue;
    const following = wordAt(text, end, paragraph.end);
    if (/^\p{Ll}/u.test(following)) continue;
    if (
      match[0] === '.' &&
      end === at + 1 &&
      stopAfter(wordBefore(text, at, paragraph.start), following) === 'goes-on'
    )
      continue;
    ends.push(end);
  }
  return ends;
}

function endsBehindQuotation(text: string, paragraph: Span, atom: Span): boolean {
  if (atom.end >= paragraph.end || !isSpace(text[atom.end])) return false;
  const following = wordAt(text, atom.end, paragraph.end);
  if (!/^[\p{Lu}\p{N}"“„«'‘(—–-]/u.test(following)) return false;
  let last = atom.end - 1;
  while (last > atom.start && closers.test(text[last] ?? '')) last -= 1;
  const stop = text[last] ?? '';
  if (stop === '.') {
    const word = wordBefore(text, last, atom.start);
    return stopAfter(word, following) !== 'goes-on' || /\s/.test(text.slice(atom.start, last));
  }
  if (!/[!?…]/.test(stop)) return false;
  return !speechTail.test(text.slice(atom.end, Math.min(paragraph.end, atom.end + 120)).trimStart());
}

/** A piece that holds no word (a lone dash, a bullet) goes with its neighbour, so that every span is a sentence. */
function withoutWordless(text: string, sentences: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  let pending: number | null = null;
  for (const sentence of sentences) {
    const previous = merged.at(-1);
    if (/[\p{L}\p{N}]/u.test(text.slice(sentence.start, sentence.end))) {
      merged.push({ start: pending ?? sentence.start, end: sentence.end });
      pending = null;
    } else if (previous === undefined) pending = pending ?? sentence.start;
    else merged[merged.length - 1] = { start: previous.start, end: sentence.end };
  }
  return merged;
}

function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && /[\p{L}\p{N}.'’-]/u.test(text[start - 1] ?? '') && at - start < 40) start -= 1;
  return text.slice(start, at);
}

function wordAt(text: string, at: number, until: number): string {
  let start = at;
  while (start < until && isSpace(text[start])) start += 1;
  let end = start;
  while (end < until && !isSpace(text[end]) && end - start < 40) end += 1;
  return text.slice(start, end).replace(/(?<=\p{L})[,.;:!?]+$/u, '');
}
