import { findDates } from '../reading/find-dates.ts';
import { type Day, daysOf, isDay } from '../text/calendar.ts';

/**
 * The stretch of time that a member means by "2024-05-02", "May 2024", "2 mayo", "last week" or "2023", as a date that
 * `daysOf` reads; null where the words name none or more than one. What is relative, or lacks its year, is meant as of
 * `latest`, the newest day of the story.
 */
export function readDate(words: string, latest: Day | null): string | null {
  const typed = words.trim();
  if (isDay(typed) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(typed)) return typed;
  const local = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed);
  if (local !== null) return dayOf(local[3], local[2], local[1]) ?? dayOf(local[3], local[1], local[2]);
  if (/^[\d./-]+$/.test(typed)) return null;
  // A month or year by itself is read as a date only behind a preposition.
  const capital = typed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  for (const language of ['en', 'es']) {
    for (const text of [typed, capital, `in ${capital}`, `en ${typed}`]) {
      const dates = findDates(text, latest, language).flatMap(({ date }) => date ?? []);
      const [date] = dates;
      if (date !== undefined && dates.length === 1 && daysOf(date).first !== null) return date;
    }
  }
  return null;
}

function dayOf(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
