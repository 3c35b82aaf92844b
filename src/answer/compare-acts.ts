import type { Reading } from '../reading/reading.ts';
import { cut } from '../story/passage.ts';
import type { Span } from '../text/span.ts';
import { terms } from '../text/terms.ts';
import type { FigureComparison, FigureKind, FigureVersion } from './compare-figures.ts';
import { anyTwo, comparison, group, newestFirst, oncePerArticle } from './figure-comparison.ts';
import { likeIn, sharedStems, stemsMeant, toldSentences } from './told-sentences.ts';

const act =
  /\b(sanctions?|tariffs?|charges?|penalt(?:y|ies)|restrictions?|fines?|embargo(?:es)?|curfews?|levy|levies|sanciones|aranceles|cargos|multas?)\b(?:\s+[\p{Ll}-]+){0,3}?\s+(?:on|against|contra|sobre)\s+/giu;
const untilTarget =
  /,?\s+(?:over|for|based|because|due|after|since|citing|amid|as|that|who|which|following|when|por|tras)\s|,?\s+(?:in|on|last|this)\s+(?:\p{Lu}|week|month|year)|[.;:“”"—–]/u;
const reasonAhead =
  /\b(?:over|for|because of|due to|based on|citing|on grounds of|in response to|following|accus(?:ed|ing) \p{L}+ of|por|debido a)\s+/iu;
const clauseEnd = /\s[–—-]\s|[.;:“”"—]|,\s/u;

interface ActTold extends FigureVersion {
  readonly value: string | readonly string[];
  readonly act: ReadonlySet<string>;
  /** The stems of whom it is done to. */
  readonly targets: ReadonlySet<string>;
}

/** On whom the same sanctions, tariffs or charges are imposed, and why, where outlets tell that differently. */
export function compareActs(readings: readonly Reading[]): readonly FigureComparison[] {
  const told = readings.flatMap(actsTold);
  const groups = group(
    told,
    { of: ({ on }) => stemsMeant(on.targets), heldBy: ({ on }) => on.targets },
    (a, b) =>
      sharedStems(a.on.act, b.on.act).length > 0 && sharedStems(a.on.targets, b.on.targets).length > 0,
  );
  return groups.flatMap((acts) => [
    ...compared(
      'targets',
      acts.map(({ on }) => on),
      lacksSome,
    ),
    ...compared(
      'reason',
      acts.flatMap(({ why }) => why ?? []),
      isOther,
    ),
  ]);
}

function compared(
  kind: FigureKind,
  told: readonly ActTold[],
  differ: (a: ActTold, b: ActTold) => boolean,
): readonly FigureComparison[] {
  const versions = oncePerArticle(newestFirst(told));
  const [first] = versions;
  if (first === undefined || !anyTwo(versions, differ)) return [];
  return [
    comparison({
      kind,
      quantity: cut(first.passage.article, first.figure),
      conflict: true,
      versions: versions.map(({ passage, figure, value }) => ({ passage, figure, value })),
    }),
  ];
}

interface ActWithReason {
  readonly on: ActTold;
  readonly why: ActTold | null;
}

function actsTold(reading: Reading): readonly ActWithReason[] {
  return toldSentences(reading).flatMap(({ passage }) => {
    const { text } = passage;
    return [...text.matchAll(act)].flatMap((match): readonly ActWithReason[] => {
      const begin = match.index + match[0].length;
      const target = { start: begin, end: begin + lengthUntil(text.slice(begin), untilTarget) };
      const words = text.slice(target.start, target.end);
      if (!/\p{Lu}/u.test(words)) return [];
      const shared = { passage, act: new Set(terms(match[1] ?? '')), targets: new Set(terms(words)) };
      const told = (span: Span, value: ActTold['value']): ActTold => ({
        ...shared,
        figure: { start: passage.span.start + span.start, end: passage.span.start + span.end },
        value,
      });
      const reason = reasonBehind(text, target.end);
      return [
        {
          on: told(target, words.split(/,\s+(?:and\s+|y\s+)?|\s+(?:and|y)\s+/u)),
          why: reason === null ? null : told(reason, text.slice(reason.start, reason.end)),
        },
      ];
    });
  });
}

function reasonBehind(text: string, from: number): Span | null {
  const lead = reasonAhead.exec(text.slice(from));
  if (lead === null || /[.;:“”"]/.test(text.slice(from, from + lead.index))) return null;
  const start = from + lead.index;
  const behind = start + lead[0].length;
  const end = behind + lengthUntil(text.slice(behind), clauseEnd);
  return end > behind ? { start, end } : null;
}

function lengthUntil(text: string, border: RegExp): number {
  return border.exec(text)?.index ?? text.length;
}

/** Whether one list has somebody of whom the other says nothing. */
function lacksSome(a: ActTold, b: ActTold): boolean {
  const lacks = (one: ActTold, other: ActTold): boolean =>
    [one.value]
      .flat()
      .some(
        (member) =>
          terms(member).length > 0 &&
          !terms(member).some((stem) => other.targets.has(stem) || likeIn(stem, other.targets) !== null),
      );
  return lacks(a, b) || lacks(b, a);
}

/** Whether two reasons share less than half of the words of the shorter. */
function isOther(a: ActTold, b: ActTold): boolean {
  const [left, right] = [
    new Set(terms([a.value].flat().join(' '))),
    new Set(terms([b.value].flat().join(' '))),
  ];
  return sharedStems(left, right).length * 2 < Math.min(left.size, right.size);
}
