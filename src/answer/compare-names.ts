import type { Reading } from '../reading/reading.ts';
import { cut } from '../story/passage.ts';
import type { Span } from '../text/span.ts';
import { fold, terms } from '../text/terms.ts';
import type { FigureComparison, FigureVersion } from './compare-figures.ts';
import { anyTwo, comparison, group, type Keys, newestFirst } from './figure-comparison.ts';
import { sharedStems, type ToldSentence, toldSentences } from './told-sentences.ts';
import { isTelling } from './vocabulary/telling-words.ts';

const word = String.raw`\p{Lu}(?:[\p{L}\p{M}’'-]|\.(?=\p{L}))*(?:(?<=\.\p{Lu})\.)?`;
const name = `${word}(?:\\s+${word})*`;
const listed = `(?:the\\s+|la\\s+|el\\s+)?${name}`;
const list = `${listed}(?:,\\s+${listed})*(?:,?\\s+(?:and|y|e)\\s+${listed})+`;
const heading = '(?:[\\p{Ll}’-]+\\s+)?(?:from|of|including|like|such as|de|como)\\s+';
const enumeration = new RegExp(`(${heading})(${list})`, 'gu');
const place = new RegExp(
  `(?<![\\p{L}])((?:in|off|near|across|around|throughout|en)\\s+)(${list}|${listed})(?:\\s+(?:waters|region|coast|area|territory|province))?`,
  'gu',
);

/** Words for kinds of places, which names of one place have or lack ("the Caribbean", "the Caribbean Sea"). */
const kinds =
  /\b(?:the|sea|ocean|gulf|river|lake|city|province|region|state|island|islands|waters|la|el|mar|oceano|isla)\b/g;
const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

interface NamesTold extends FigureVersion {
  readonly value: readonly string[];
  readonly sentence: ToldSentence;
  /** Names as they are compared. */
  readonly folded: ReadonlySet<string>;
  /** What the names stand with: for a place what happens there, else the whole sentence. */
  readonly anchor: ReadonlySet<string>;
}

/** Lists of names, and places of the same happening, where outlets give some names alike and others not. */
export function compareNames(readings: readonly Reading[]): readonly FigureComparison[] {
  const told = readings.flatMap((reading) => toldSentences(reading));
  return [
    ...differing(group(told.flatMap(listsIn), byName, (a, b) => shared(a, b) >= 2 && alike(a, b, 2))),
    ...differing(group(told.flatMap(placesIn), byName, (a, b) => shared(a, b) >= 1 && alike(a, b, 1))),
  ];
}

function differing(groups: readonly (readonly NamesTold[])[]): readonly FigureComparison[] {
  return groups.flatMap((members) => {
    const versions = newestFirst(fullestPerArticle(members));
    const [first] = versions;
    const differ = anyTwo(
      versions,
      (a, b) => a.folded.size !== b.folded.size || shared(a, b) < a.folded.size,
    );
    if (first === undefined || !differ) return [];
    return [
      comparison({
        kind: 'names',
        quantity: cut(first.passage.article, first.figure),
        conflict: true,
        versions: versions.map(({ passage, figure, value }) => ({ passage, figure, value })),
      }),
    ];
  });
}

/** An article that names two places here and one of them there knows of both. */
function fullestPerArticle(members: readonly NamesTold[]): readonly NamesTold[] {
  const fullest = new Map<string, NamesTold>();
  for (const member of members) {
    const known = fullest.get(member.passage.article.id);
    if (known === undefined || member.folded.size > known.folded.size) {
      fullest.set(member.passage.article.id, member);
    }
  }
  return [...fullest.values()];
}

function listsIn(sentence: ToldSentence): readonly NamesTold[] {
  return namesIn(sentence, enumeration, () => sentence.context).filter(({ value }) => value.length > 1);
}

const happening = 12;

function placesIn(sentence: ToldSentence): readonly NamesTold[] {
  const { text } = sentence.passage;
  return namesIn(sentence, place, ({ start }) => {
    const before =
      text
        .slice(0, start)
        .split(/[;:“”"—–]|\b(?:that|who|which|citing)\b/u)
        .at(-1) ?? '';
    const words = before
      .split(/\s+/)
      .slice(-happening)
      .filter((word) => /^\p{Ll}/u.test(word));
    return new Set(terms(words.join(' ')).filter((stem) => !isTelling(stem)));
  });
}

function namesIn(
  sentence: ToldSentence,
  pattern: RegExp,
  anchorOf: (span: Span) => ReadonlySet<string>,
): readonly NamesTold[] {
  const { passage } = sentence;
  return [...passage.text.matchAll(pattern)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = (match[2] ?? '')
      .split(/,\s+(?:and\s+|y\s+)?|\s+(?:and|y|e)\s+/u)
      .map((words) => words.replace(/^(?:the|la|el)\s+/u, ''));
    const folded = value.map((words) =>
      fold(words)
        .replace(kinds, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    if (folded.some((word) => word === '' || calendar.test(word))) return [];
    const { start } = passage.span;
    const anchor = new Set(
      [...anchorOf(span)].filter((stem) => !folded.some((word) => terms(word).includes(stem))),
    );
    return [
      {
        passage,
        sentence,
        figure: { start: start + span.start, end: start + span.end },
        value,
        folded: new Set(folded),
        anchor,
      },
    ];
  });
}

const byName: Keys<NamesTold> = { of: ({ folded }) => folded, heldBy: ({ folded }) => folded };

function shared(a: NamesTold, b: NamesTold): number {
  let count = 0;
  for (const name of a.folded) if (b.folded.has(name)) count += 1;
  return count;
}

function alike(a: NamesTold, b: NamesTold, atLeast: number): boolean {
  return sharedStems(a.anchor, b.anchor).length >= atLeast;
}
