import type { Reading } from '../reading/reading.ts';
import type { Passage } from '../story/passage.ts';
import { findNumbers, type NumberInText } from '../text/numbers.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import { stem, tokenise } from '../text/terms.ts';
import { type ToldSentence, toldSentences } from './told-sentences.ts';
import { humanStems, outcomeOf } from './vocabulary/outcomes.ts';

/** What values a figure allows: both ends belong to it only where `reached`. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A figure an article gives. */
export interface FigureMention {
  readonly sentence: ToldSentence;
  readonly passage: Passage;
  /** The words that give it, in the body: qualifier, number and what is counted. */
  readonly figure: Span;
  readonly value: number;
  readonly bounds: Bounds;
  /** What is counted, the same for all words of one meaning: an outcome for people ("death"), a unit, or a stem. */
  readonly counts: string;
  readonly kind: 'outcome' | 'unit' | 'thing';
  /** The stems of the words right around it that are no names. */
  readonly near: ReadonlySet<string>;
  /** Whether it tells of one event out of many ("the latest strike killed six"). */
  readonly isPart: boolean;
}

const definite = /(?:^|[^\p{L}])(?:the|both|these|those|its|their|his|her|all|los|las|ambos|other)\s+$/iu;
const part =
  /\b(?:(?:the|a|an)\s+(?:first|second|third|latest|last|most\s+recent|single|separate|new|previous|earlier)|one\s+of\s+the|another|in\s+one)\b/i;
const lossBehind =
  /^\s+(?:lost|killed|dead|injured|wounded|arrested|detained|missing|displaced|evacuated)\b/i;

/** The figures of an article's story, in order: not ages, not lengths of time, and not "the two leaders". */
export function figureMentions(reading: Reading): readonly FigureMention[] {
  return toldSentences(reading).flatMap((sentence) => {
    const { text } = sentence.passage;
    return findNumbers(text).flatMap((number) => mention(sentence, text, number));
  });
}

const timeUnits = new Set(['hour', 'minute', 'day', 'week', 'month', 'year', 'decade']);

function mention(sentence: ToldSentence, text: string, number: NumberInText): readonly FigureMention[] {
  if (number.value <= 12 && number.qualifier === 'exact' && definite.test(text.slice(0, number.span.start)))
    return [];
  if (number.unit !== null && timeUnits.has(number.unit)) return [];
  const counted = whatCounts(text, number);
  if (counted === null) return [];
  const { start } = sentence.passage.span;
  const loss = lossBehind.exec(text.slice(number.span.end))?.[0].length ?? 0;
  return [
    {
      sentence,
      passage: sentence.passage,
      figure: { start: start + number.span.start, end: start + number.span.end + loss },
      value: number.value,
      bounds: boundsOf(number),
      ...counted,
      near: nearStems(text, number.span),
      isPart: part.test(clauseAround(text, number.span)),
    },
  ];
}

/** How many words to each side of a figure say what it measures. */
const near = 10;

function nearStems(text: string, { start, end }: Span): ReadonlySet<string> {
  const before = tokenise(text.slice(0, start)).slice(-near);
  const behind = tokenise(text.slice(end)).slice(0, near);
  const plain = [
    ...before.filter(({ span }) => !isCapital(text, span.start)),
    ...behind.filter(({ span }) => !isCapital(text, end + span.start)),
  ];
  return new Set(plain.flatMap(({ word }) => (isStopWord(word) ? [] : [stem(word)])));
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '');
}

function whatCounts(text: string, number: NumberInText): Pick<FigureMention, 'counts' | 'kind'> | null {
  if (number.unit !== null) return { counts: number.unit, kind: 'unit' };
  const named = number.counted === null ? [] : tokenise(text.slice(number.counted.start, number.counted.end));
  const told = named.map(({ word }) => outcomeOf.get(word)).find((outcome) => outcome !== undefined);
  if (told !== undefined) return { counts: told, kind: 'outcome' };
  const head = named.at(-1)?.word;
  const isHuman = head === undefined || humanStems.has(stem(head));
  const outcome = isHuman ? outcomeNear(text, number.span) : outcomeBeside(text, number.span);
  if (outcome !== null) return { counts: outcome, kind: 'outcome' };
  return head === undefined ? null : { counts: stem(head), kind: 'thing' };
}

/** The outcome told right beside a number ("killed 41 sailors", "41 sailors were killed"). */
function outcomeBeside(text: string, span: Span): string | null {
  const last = tokenise(text.slice(Math.max(0, span.start - 40), span.start)).at(-1)?.word ?? '';
  const passive = /^\s+(?:(?:have|has|had|were|was|are|is|been|being)\s+){0,3}(\p{L}+)/u.exec(
    text.slice(span.end),
  )?.[1];
  return outcomeOf.get(last) ?? outcomeOf.get(passive ?? '') ?? null;
}

/** The outcome told nearest to a number in its clause: right beside it, else the first one behind, else the last before. */
function outcomeNear(text: string, span: Span): string | null {
  const direct = outcomeBeside(text, span);
  if (direct !== null) return direct;
  const clause = clauseSpan(text, span);
  const behind = tokenise(text.slice(span.end, clause.end));
  const before = tokenise(text.slice(clause.start, span.start));
  const after = behind
    .slice(0, 8)
    .map(({ word }) => outcomeOf.get(word))
    .find(Boolean);
  const ahead = before
    .slice(-10)
    .reverse()
    .filter(({ word }) => !isStopWord(word));
  return after ?? ahead.map(({ word }) => outcomeOf.get(word)).find(Boolean) ?? null;
}

/** The stretch between commas of no number, semicolons or colons in which a span stands. */
function clauseSpan(text: string, span: Span): Span {
  const before = [...text.slice(0, span.start).matchAll(/[;:]|,(?=\s)|\s(?:and|y)\s(?=\p{N})/gu)].at(-1);
  const behind =
    /[;:]|,(?=\s)|\s(?:and|y)\s+(?:\p{N}|(?:left|another|more|injur|wound|displac|arrest))/u.exec(
      text.slice(span.end),
    );
  return {
    start: before === undefined ? 0 : before.index + 1,
    end: behind === null ? text.length : span.end + behind.index,
  };
}

function clauseAround(text: string, span: Span): string {
  const clause = clauseSpan(text, span);
  return text.slice(clause.start, clause.end);
}

/**
 * The values that a figure's words leave open. "Nearly" and "about" reach a tenth down, "about" a tenth up too; a bound
 * that is passed or not reached lies half a unit off.
 */
export function boundsOf({
  value,
  until,
  qualifier,
}: Pick<NumberInText, 'value' | 'until' | 'qualifier'>): Bounds {
  const tenth = value / 10;
  switch (qualifier) {
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'more-than':
      return { low: value + 0.5, high: Number.POSITIVE_INFINITY };
    case 'at-most':
      return { low: 0, high: value };
    case 'less-than':
      return { low: 0, high: value - 0.5 };
    case 'nearly':
      return { low: value - tenth, high: value - 0.5 };
    case 'about':
      return { low: value - tenth, high: until + tenth };
    default:
      return { low: value, high: until };
  }
}
