/** A calendar day, YYYY-MM-DD, without a time or a zone. */
export type Day = string;

const dayMilliseconds = 86_400_000;

/** The day so many days later (earlier where negative). */
export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

/** Whether the text is a day that exists, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day as text. A day past the month's end counts on into the next month. */
export function dayText(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The month, YYYY-MM, so many months before a day's own; parts of a month are rounded. */
export function monthsBefore(day: Day, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return dayText(year, month - Math.round(months), 1).slice(0, 7);
}

/** The first and the last day of a stretch of time; null where that end is open. */
export interface DayRange {
  readonly first: Day | null;
  readonly last: Day | null;
}

/**
 * The days that a date covers. A date is YYYY, YYYY-MM or YYYY-MM-DD, or two of them with a slash between, where `..` is
 * an open end (ISO 8601-2, "EDTF").
 */
export function daysOf(date: string): DayRange {
  const [from = '', to = from] = date.split('/');
  return { first: firstDay(from), last: lastDay(to) };
}

function firstDay(date: string): Day | null {
  return date === '..' ? null : `${date}${'-01-01'.slice(date.length - 4)}`;
}

function lastDay(date: string): Day | null {
  if (date === '..') return null;
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? dayText(year, month + 1, 0) : date;
}
