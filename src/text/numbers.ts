import { multipliers, type Qualifier, qualifiers, units } from './number-words.ts';
import { type ReadNumber, readNumber, type Word } from './read-number.ts';
import type { Span } from './span.ts';
import { fold } from './terms.ts';

export type { Qualifier } from './number-words.ts';

/** A number in a text: how much, how exactly, and of what. */
export interface NumberInText {
  /** The words that give the number, its qualifier and what is counted with it ("at least 76 confirmed deaths"). */
  readonly span: Span;
  /** The digits or number words alone. */
  readonly number: Span;
  readonly value: number;
  /** The upper end of a range ("70 to 80"); the same as `value` elsewhere. */
  readonly until: number;
  readonly qualifier: Qualifier;
  /** A unit's name ("percent", "usd", "month"), null where things or people are counted. */
  readonly unit: string | null;
  /** The word that names what is counted, with what describes it; null where nothing follows. */
  readonly counted: Span | null;
}

const wordPattern = /[$€£]|%|°|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:[.’'][\p{L}\p{M}]+)*/gu;

/** What cannot be part of the name of what is counted. */
const boundary = new Set(
  `a an the of in on at to from by for with without since after before during until into onto over under against among
  between through about near off per as than that who whom which where when while whose and or but nor if because so
  is are was were be been being has have had do does did will would can could may might must should said says say
  including such like not no this these those it its his her their our your my he she they we you i there here
  de del en el la los las un una y o que con por para desde hasta entre sobre sin fue fueron han ha son es su sus se al
  ago later earlier old`.split(/\s+/),
);

const months =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/;

/** Words that make a number behind them a name or a label ("Article 5", "Flight 370"). */
const labels =
  /^(?:article|section|chapter|page|flight|route|highway|room|level|phase|stage|resolution|bill|act|operation|no|number|unit|channel|line|step|point|item|boeing|airbus|apollo|covid|articulo|vuelo|numero|resolucion|ley)$/;

/**
 * The numbers of a text that count or measure something, in digits or in words, in English and Spanish; not years,
 * days, times, scores, labels or ordinals. Offsets are UTF-16, half-open, into `text`.
 */
export function findNumbers(text: string): readonly NumberInText[] {
  const words = [...text.matchAll(wordPattern)].map(
    (match): Word => ({
      raw: match[0],
      word: fold(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  const numbers: NumberInText[] = [];
  let at = 0;
  while (at < words.length) {
    const read = readNumber(text, words, at);
    if (read === null) {
      at += 1;
      continue;
    }
    const found = complete(text, words, at, read);
    if (found !== null) numbers.push(found);
    at = read.next;
  }
  return numbers;
}

function complete(text: string, words: readonly Word[], at: number, read: ReadNumber): NumberInText | null {
  const first = words[at];
  const last = words[read.next - 1];
  if (first === undefined || last === undefined || !Number.isFinite(read.value)) return null;
  const number = { start: first.start, end: last.end };
  const sign = words[at - 1];
  const currency = sign !== undefined && sign.end === first.start ? units.get(sign.word) : undefined;
  const start = currency === undefined || sign === undefined ? first.start : sign.start;
  const after = words[read.next];
  const unit = currency ?? unitBehind(text, words, read.next, last.end);
  if (unit === null && isNoCount(text, words, at, read)) return null;
  const counted = unit === null ? countedBehind(text, words, read.next, last.end) : null;
  const before = qualifierBefore(text, start);
  const orMore = /^(?:\+|\s+(?:or more|o más)\b)/.exec(text.slice(last.end));
  const end = counted?.end ?? (unit !== null && currency === undefined ? (after?.end ?? last.end) : last.end);
  return {
    span: { start: before.start, end },
    number,
    value: read.value,
    until: read.until,
    qualifier:
      orMore !== null || (read.vague && before.qualifier === 'exact') ? 'at-least' : before.qualifier,
    unit,
    counted,
  };
}

function unitBehind(text: string, words: readonly Word[], at: number, end: number): string | null {
  const isScaled = multipliers.has(words[at - 1]?.word ?? '') && /^(?:of|de)$/.test(words[at]?.word ?? '');
  const word = words[isScaled ? at + 1 : at];
  if (word === undefined) return null;
  if (!isScaled && !/^[\s-]?$/.test(text.slice(end, word.start))) return null;
  if (word.word === 'per' && /^cent$/.test(words[at + 1]?.word ?? '')) return 'percent';
  if (word.word === 'por' && /^ciento$/.test(words[at + 1]?.word ?? '')) return 'percent';
  return units.get(word.word) ?? null;
}

/** Years, days of the month, times, scores, ordinals, labels and parts of names. */
function isNoCount(text: string, words: readonly Word[], at: number, read: ReadNumber): boolean {
  const first = words[at];
  const last = words[read.next - 1];
  if (first === undefined || last === undefined) return true;
  const before = words[at - 1]?.word ?? '';
  const after = words[read.next]?.word ?? '';
  const touching = text.slice(first.start - 1, first.start) + text.slice(last.end, last.end + 1);
  if (/[\p{L}\p{N}:/#@_&]/u.test(touching)) return true;
  if (/^-|^\.\p{N}/u.test(text.slice(first.start - 1, first.start)) && !read.inWords) return true;
  if (/^[-–]\p{N}/u.test(text.slice(last.end, last.end + 2))) return true;
  if (months.test(before) || labels.test(before)) return true;
  if (months.test(after) || (after === 'de' && months.test(words[read.next + 1]?.word ?? ''))) return true;
  if (/^(?:a\.?m|p\.?m|o.?clock)$/.test(after)) return true;
  const bare = first.raw;
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(bare) && read.next === at + 1;
  return (
    isYear &&
    (/^(?:in|since|of|by|until|from|en|desde|hasta|de)$/.test(before) ||
      !/s$/.test(after) ||
      boundary.has(after))
  );
}

function qualifierBefore(
  text: string,
  start: number,
): { readonly qualifier: Qualifier; readonly start: number } {
  const before = text.slice(Math.max(0, start - 24), start);
  const lower = before.toLowerCase();
  for (const [phrase, qualifier] of qualifiers) {
    const trimmed = lower.trimEnd();
    if (!trimmed.endsWith(phrase) || lower.length - trimmed.length !== 1) continue;
    const from = trimmed.length - phrase.length;
    if (from > 0 && /[\p{L}\p{N}]/u.test(trimmed[from - 1] ?? '')) continue;
    if (phrase === 'the') return { qualifier, start };
    return { qualifier, start: start - (before.length - from) };
  }
  return { qualifier: 'exact', start };
}

/** The words behind a number that name what is counted: up to the first plural noun, at most five words. */
function countedBehind(text: string, words: readonly Word[], at: number, end: number): Span | null {
  let from = at;
  if (/^(?:of|de)$/.test(words[at]?.word ?? '') && /s$/.test(words[at - 1]?.word ?? '')) from += 1;
  let previous = end;
  let named: Span | null = null;
  for (let index = from; index < Math.min(words.length, from + 5); index += 1) {
    const word = words[index];
    const gap = text.slice(
      from === index && from > at ? (words[index - 1]?.end ?? end) : previous,
      word?.start,
    );
    if (
      word === undefined ||
      boundary.has(word.word) ||
      !/^[ \u00a0-]$/.test(gap) ||
      /^\p{N}/u.test(word.raw)
    )
      break;
    named = { start: words[from]?.start ?? word.start, end: word.end };
    previous = word.end;
    if (isPlural(word.word)) break;
  }
  return named;
}

const irregular =
  /^(?:people|men|women|children|police|troops|personnel|staff|crew|dead|injured|wounded|missing|fishermen|policemen|lawmakers|muertos|heridos|personas|aircraft|gente)$/;

function isPlural(word: string): boolean {
  return irregular.test(word) || (/[^su]s$/.test(word) && word.length > 3);
}
