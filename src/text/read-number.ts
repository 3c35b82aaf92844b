import { cardinals, multipliers } from './number-words.ts';
import type { Span } from './span.ts';

/** A word, number or sign as numbers are read from: as written, and folded. */
export interface Word extends Span {
  readonly raw: string;
  readonly word: string;
}

/** How much a number is, and which words give it. */
export interface ReadNumber {
  readonly value: number;
  /** The upper end of a range; the same as `value` elsewhere. */
  readonly until: number;
  /** Index of the first word behind the number. */
  readonly next: number;
  readonly inWords: boolean;
  /** Whether it says no more than that there are several of a size ("dozens"). */
  readonly vague: boolean;
}

/** The number or range that begins with the word at `at`, in digits or in words; null where none does. */
export function readNumber(text: string, words: readonly Word[], at: number): ReadNumber | null {
  const first = readOne(text, words, at);
  if (first === null) return null;
  const behind = text.slice(words[first.next - 1]?.end ?? 0, words[first.next]?.start ?? 0);
  const link = words[first.next]?.word ?? '';
  const between = words[at - 1]?.word;
  const ranged =
    /^\s?[-–—]\s?$/.test(behind) && /^\p{N}/u.test(link)
      ? first.next
      : link === 'to' ||
          link === 'a' ||
          ((link === 'and' || link === 'y') && /^(?:between|entre)$/.test(between ?? ''))
        ? first.next + 1
        : null;
  const second = ranged === null ? null : readOne(text, words, ranged);
  if (second === null || second.vague || second.value <= first.value) return { ...first, until: first.value };
  const scale = first.scale === 1 && first.value * second.scale < second.value ? second.scale : 1;
  return { ...second, value: first.value * scale, until: second.value };
}

/** A number that says no more than that there are several of a size; read as two of it or more. */
const vagueNumber = /^(?:dozens|hundreds|thousands|millions|docenas|cientos|miles|millones)$/;

interface OneNumber {
  readonly value: number;
  readonly next: number;
  readonly inWords: boolean;
  readonly scale: number;
  readonly vague: boolean;
}

function readOne(text: string, words: readonly Word[], at: number): OneNumber | null {
  const first = words[at];
  if (first === undefined) return null;
  const digits = /^\p{N}/u.test(first.raw);
  let total = 0;
  let group = digits ? digitsValue(first.raw) : 0;
  let next = at + (digits ? 1 : 0);
  let scale = 1;
  if (!digits) {
    const opening = cardinals.get(first.word);
    const isA =
      /^(?:a|one|un|una)$/.test(first.word) &&
      /^(?:hundred|thousand|million|billion|dozen|millon|docena)$/.test(words[at + 1]?.word ?? '');
    const vague = vagueNumber.test(first.word);
    if (opening === undefined && !isA && !vague && first.word !== 'mil') return null;
    group = opening ?? 1;
    next = opening === undefined && !isA ? at : at + 1;
    if (vague) group = 2;
    if (
      vague &&
      multipliers.get(words[at + 2]?.word ?? '') === 1000 &&
      /^(?:of|de)$/.test(words[at + 1]?.word ?? '')
    ) {
      return {
        value: 2 * (multipliers.get(first.word) ?? 1) * 1000,
        next: at + 3,
        inWords: true,
        scale: 1000,
        vague,
      };
    }
  }
  for (; next < words.length; next += 1) {
    const word = words[next];
    const gap = text.slice(words[next - 1]?.end ?? first.start, word?.start ?? 0);
    if (word === undefined || (next > at && !(digits ? /^[\s-]?$/ : /^[\s-]$/).test(gap))) break;
    const times = multipliers.get(word.word);
    const plus = cardinals.get(word.word);
    const joins =
      /^(?:and|y)$/.test(word.word) && !digits && cardinals.has(words[next + 1]?.word ?? '') && group >= 30;
    if (times !== undefined) {
      scale = times;
      if (times >= 1000) {
        total += group * times;
        group = 0;
      } else group *= times;
    } else if (plus !== undefined && !digits && (group >= 20 || total > 0) && plus < (group || 1000))
      group += plus;
    else if (!joins) break;
  }
  return {
    value: total + group,
    next,
    inWords: !digits,
    scale,
    vague: !digits && vagueNumber.test(first.word),
  };
}

/** "4,000" and "4.000" are thousands; a single separator before one, two or four digits is a decimal mark. */
function digitsValue(raw: string): number {
  const grouped = /^\p{N}{1,3}(?:[.,]\p{N}{3})+$/u.test(raw);
  return Number(grouped ? raw.replace(/[.,]/g, '') : raw.replace(',', '.').replace(/\.(?=.*\.)/g, ''));
}
