import type { ParsedComponents, ParsedResult } from 'chrono-node';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import { type Day, daysAfter, dayText, monthsBefore, weekdayOf } from '../text/calendar.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Words of a text that name a time, and the time they name. */
export interface DateWords {
  readonly span: Span;
  /**
   * YYYY, YYYY-MM or YYYY-MM-DD, or two of them with a slash between, `..` for an open start (ISO 8601-2); null where the
   * words are relative and it is not known to what.
   */
  readonly date: string | null;
  /** `given` where the words name the time by themselves, `inferred` where it was worked out. */
  readonly basis: 'given' | 'inferred' | null;
}

/** A cheap sign that a text may name a time, so that chrono's parsers run on few sentences only. */
const hint =
  /(?:\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tonight|today|tomorrow|weekend|ago|(?:last|this|next) (?:night|morning|afternoon|evening|week|month|year)|(?:janua|februa)ry|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|1[89]\d\d|20\d\d|lunes|martes|jueves|viernes|domingo|ayer|hoy|anoche|hace|pasad[oa]|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|fin de semana)\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|mi[eé]rcoles|s[aá]bado)/i;

/** Weekdays as a name; "sat" and "sun" are words of their own, so a short form needs its full stop. */
const weekday =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo/;

/** What may stand before a month that stands alone; "March" and "May" are words of their own. */
const beforeMonth =
  /(?:\b(?:in|since|of|by|until|till|from|to|through|during|between|and|late|early|last|next|this|en|de|desde|hasta)\s+|\bmid-)$/i;

const ahead =
  /\b(?:will|would|shall|(?:is|are|was|were)\s+(?:due|set|expected|scheduled|slated|to)|plan(?:s|ned)?\s+to|going\s+to|upcoming|next|coming)\b|próxim[oa]|\bserán?\b/i;

const relative =
  /\b(?:ago|last|this|next|yesterday|today|tonight|tomorrow|hace|ayer|hoy|anoche|pasad[oa])\b|mañana|próxim[oa]/i;

/** A length of time ("for eight months", "the last two weeks") is no date, nor is a day counted from the tale's own. */
const noDate =
  /^(?:for|in|within|after|under|over|about|during|de)\b(?!.*\bago\b).*\b(?:second|minute|hour|day|week|month|year|segundo|minuto|hora|día|semana|mes|año)(?:e?s)?$|\b(?:past|last|next|coming)\s+(?:few|several|couple|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|\bday\s+(?:before|after)\b|\bnow\b|^\d+\s*[hmsd]$|^\d+[/.-]\d+$/i;

/** Whether words name a day by its weekday only, so that any day of publication gives the same weekday. */
export function namesWeekday(words: string): boolean {
  return weekday.test(words) && !/\d/.test(words);
}

/**
 * The words of `text` that name a day, week, month or year, in order. `reference` is the day the text was published,
 * null where that is not known. What is relative is looked for backwards from it, as news tells what has happened, and
 * forwards only where the words around look ahead. Parsing is chrono-node's; which day is meant is decided here.
 */
export function findDates(text: string, reference: Day | null, language: string): readonly DateWords[] {
  if (!hint.test(text)) return [];
  const key = `${language} ${reference} ${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = Object.freeze(readDates(text, reference, language));
  if (text.length > longestRemembered) return found;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, found);
  return found;
}

/** Every quotation of a sentence asks for its dates, and so does every comparison that walks the story. */
const remembered = new Map<string, readonly DateWords[]>();
const mostRemembered = 20_000;
const longestRemembered = 1000;

function readDates(text: string, reference: Day | null, language: string): readonly DateWords[] {
  const chrono = language.startsWith('es') ? es.casual : en.casual;
  const instant = new Date(`${reference ?? '2000-01-01'}T12:00:00Z`);
  const own = ownPhrases(text, reference);
  const parsed = chrono
    .parse(text, { instant, timezone: 0 }, { forwardDate: false })
    .flatMap((result) => resolve(text, result, reference))
    .filter(({ span }) => !own.some((other) => overlaps(other.span, span)));
  return [...parsed, ...own].sort((a, b) => a.span.start - b.span.start);
}

function resolve(text: string, result: ParsedResult, reference: Day | null): readonly DateWords[] {
  const leading = /^(?:on|in|at|el)\s+/i.exec(result.text)?.[0].length ?? 0;
  const trailing = /[\s,;.]*$/.exec(result.text)?.[0].length ?? 0;
  const span = { start: result.index + leading, end: result.index + result.text.length - trailing };
  const words = text.slice(span.start, span.end);
  if (noDate.test(result.text.trim()) || noDate.test(words) || isNowadays(text, span)) return [];
  const { start, end } = result;
  if (relative.test(words) && !weekday.test(words)) {
    return [relativeDate(text, span, start, reference)];
  }
  if (start.isCertain('month')) {
    const standsAlone = !start.isCertain('day') && !start.isCertain('year');
    if (standsAlone && !beforeMonth.test(text.slice(0, span.start))) return [];
    return [dated(text, span, start, end ?? null, reference)];
  }
  if (!weekday.test(words)) return [];
  if (reference === null) return [{ span, date: null, basis: null }];
  const day = weekdayNear(start.get('weekday') || 7, reference, words, aheadAround(text, span));
  return [{ span, date: day, basis: 'inferred' }];
}

/** "Today, it is a museum", "today's voters": the present, not a day. */
function isNowadays(text: string, { start, end }: Span): boolean {
  if (!/^(?:today|hoy)$/i.test(text.slice(start, end))) return false;
  return (
    /^['’]s\b/.test(text.slice(end)) || (/(?:^|[.!?“"]\s*)$/.test(text.slice(0, start)) && text[end] === ',')
  );
}

/** A day or month by name, with its year or without. */
function dated(
  text: string,
  span: Span,
  start: ParsedComponents,
  end: ParsedComponents | null,
  reference: Day | null,
): DateWords {
  const withDay = start.isCertain('day');
  const [month, day] = [start.get('month') ?? 1, withDay ? (start.get('day') ?? 1) : 1];
  const length = withDay ? 10 : 7;
  const until = end === null ? null : (end.get('month') ?? month) - month;
  const interval = (first: Day): string => {
    if (until === null || end === null) return first.slice(0, length);
    const last = dayText(Number(first.slice(0, 4)), month + until, withDay ? (end.get('day') ?? 1) : 1);
    return `${first.slice(0, length)}/${last.slice(0, length)}`;
  };
  if (start.isCertain('year')) {
    return { span, date: interval(dayText(start.get('year') ?? 1, month, day)), basis: 'given' };
  }
  if (reference === null) return { span, date: null, basis: null };
  const year = Number(reference.slice(0, 4));
  const same = dayText(year, month, day);
  const compared = same.slice(0, length).localeCompare(reference.slice(0, length));
  const shift = aheadAround(text, span) ? Number(compared < 0) : -Number(compared > 0);
  return { span, date: interval(dayText(year + shift, month, day)), basis: 'inferred' };
}

/** "Yesterday", "last week", "two years ago": as exact as the unit that is counted in. */
function relativeDate(text: string, span: Span, start: ParsedComponents, reference: Day | null): DateWords {
  const more = /\b(?:more than|over|at least|well over|más de)\s+$/i.exec(text.slice(0, span.start));
  const whole = { start: span.start - (more?.[0].length ?? 0), end: span.end };
  if (reference === null) return { span: whole, date: null, basis: null };
  const words = text.slice(span.start, span.end);
  const day = dayText(start.get('year') ?? 1, start.get('month') ?? 1, start.get('day') ?? 1);
  if (more !== null) return { span: whole, date: `../${day}`, basis: 'inferred' };
  if (/\bweeks?\b/i.test(words)) return { span, date: weekOf(day), basis: 'inferred' };
  if (/\bmonths?\b/i.test(words)) return { span, date: day.slice(0, 7), basis: 'inferred' };
  if (/\byears?\b/i.test(words)) return { span, date: day.slice(0, 4), basis: 'inferred' };
  return { span, date: day, basis: 'inferred' };
}

/** The last such weekday up to the day of publication; the next one where the words look ahead. */
function weekdayNear(wanted: number, reference: Day, words: string, looksAhead: boolean): Day {
  const back = (weekdayOf(reference) - wanted + 7) % 7;
  if (/\blast\b|pasado/i.test(words)) return daysAfter(reference, back === 0 ? -7 : -back);
  if (looksAhead) return daysAfter(reference, back === 0 ? 0 : 7 - back);
  return daysAfter(reference, -back);
}

function weekOf(day: Day): string {
  const monday = daysAfter(day, 1 - weekdayOf(day));
  return `${monday}/${daysAfter(monday, 6)}`;
}

/** Whether the words between the nearest marks around a date speak of what is to come. */
function aheadAround(text: string, span: Span): boolean {
  const before =
    text
      .slice(Math.max(0, span.start - 60), span.start)
      .split(/[,;:.“”"]/)
      .at(-1) ?? '';
  const after = text.slice(span.end, span.end + 30).split(/[,;:.“”"]/)[0] ?? '';
  return ahead.test(`${before} ${text.slice(span.start, span.end)} ${after}`);
}

interface OwnPhrase {
  readonly pattern: RegExp;
  readonly date: (match: RegExpExecArray, reference: Day, looksAhead: boolean) => string;
}

const units: Readonly<Record<string, (reference: Day, back: number) => string>> = {
  d: (reference, back) => daysAfter(reference, -back),
  s: (reference, back) => weekOf(daysAfter(reference, -7 * back)),
  m: (reference, back) => monthsBefore(reference, back),
  a: (reference, back) => String(Number(reference.slice(0, 4)) - back),
};

const spanishNumbers = ['', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];

/** What chrono-node lacks (bare years, Spanish relative phrases) or reads as the next one to come (weekends). */
const phrases: readonly OwnPhrase[] = [
  {
    pattern: /\b(?:(?:last|this|the)\s+)?weekend\b|\b(?:el\s+)?(?:pasado\s+)?fin de semana(?:\s+pasado)?\b/gi,
    date: (match, reference, looksAhead) => {
      const sunday = daysAfter(reference, -(weekdayOf(reference) % 7));
      const inWeekend = weekdayOf(reference) >= 6;
      const forward = looksAhead || (inWeekend && !/last|pasado/i.test(match[0]));
      const last = forward ? daysAfter(sunday, sunday === reference ? 0 : 7) : sunday;
      return `${daysAfter(last, -1)}/${last}`;
    },
  },
  {
    pattern:
      /\bhace\s+(más\s+de\s+)?(una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d{1,3})\s+(d|s|m|a)(?:ías?|emanas?|es(?:es)?|ños?)\b/gi,
    date: (match, reference) => {
      const count = (match[2] ?? '').toLowerCase().replace('una', 'un');
      const back = Number(count) || spanishNumbers.indexOf(count);
      const date = units[(match[3] ?? 'd').toLowerCase()]?.(reference, back) ?? reference;
      return match[1] === undefined ? date : `../${date.split('/').at(-1)}`;
    },
  },
  {
    pattern: /\b(?:el|la)\s+(?:(s|m|a)(?:emana|es|ño)\s+pasad[oa]|pasad[oa]\s+(s|m|a)(?:emana|es|ño))\b/gi,
    date: (match, reference) =>
      units[(match[1] ?? match[2] ?? 's').toLowerCase()]?.(reference, 1) ?? reference,
  },
];

const bareYear = /\b(?:in|since|until|by|from|en|desde|hasta)\s+((?:1[89]|20)\d\d)\b(?!\s*(?:[-–]\d|%))/gi;

function ownPhrases(text: string, reference: Day | null): readonly DateWords[] {
  const relatives = phrases.flatMap(({ pattern, date }) =>
    [...text.matchAll(pattern)].map((match): DateWords => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (reference === null) return { span, date: null, basis: null };
      return { span, date: date(match, reference, aheadAround(text, span)), basis: 'inferred' };
    }),
  );
  const years = [...text.matchAll(bareYear)].map((match): DateWords => {
    const end = match.index + match[0].length;
    return { span: { start: end - 4, end }, date: match[1] ?? null, basis: 'given' };
  });
  return [...relatives, ...years];
}
