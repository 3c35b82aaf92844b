import { findDates, namesWeekday } from '../reading/find-dates.ts';
import type { Reading } from '../reading/reading.ts';
import { type Day, daysOf, weekdayOf } from '../text/calendar.ts';
import { sharedStems, type ToldSentence, toldSentences } from './told-sentences.ts';

/** How many words two sentences share at least to tell the same event. */
const sameEvent = 4;

/** An event that one article dates: the day, and the words of its sentence and the one before. */
interface KnownDay {
  readonly day: Day;
  readonly context: ReadonlySet<string>;
}

/**
 * The day each article was published, by its id: as given; for an undated article, the latest past day that it names
 * itself, else the day of an event that it dates by the weekday and another article by the day. An article that allows
 * neither is left out. What is inferred can be some days early, never late.
 */
export function inferReferences(readings: readonly Reading[]): ReadonlyMap<string, Day> {
  const given = new Map<string, Day>();
  for (const { article } of readings)
    if (article.published !== undefined) given.set(article.id, article.published);
  const latest = [...given.values()].sort().at(-1);
  const references = new Map(given);
  for (const reading of readings.filter(({ article }) => !given.has(article.id))) {
    const named = latestNamed(reading, latest);
    if (named !== null) references.set(reading.article.id, named);
  }
  if (references.size === readings.length) return references;
  const known = readings.flatMap((reading) => knownDays(reading, references.get(reading.article.id) ?? null));
  for (const reading of readings) {
    if (references.has(reading.article.id)) continue;
    const matched = matchedDay(reading, known);
    if (matched !== null) references.set(reading.article.id, matched);
  }
  return references;
}

/** The latest single day that an article names with its year, no later than the story's newest dated article. */
function latestNamed({ article, paragraphs }: Reading, latest: Day | undefined): Day | null {
  const days = paragraphs.flatMap(({ span }) =>
    findDates(article.body.slice(span.start, span.end), null, article.language).flatMap(({ date }) => {
      const range = date === null ? null : daysOf(date);
      return range?.first === range?.last && range?.last ? [range.last] : [];
    }),
  );
  return (
    days
      .filter((day) => latest === undefined || day <= latest)
      .sort()
      .at(-1) ?? null
  );
}

function knownDays(reading: Reading, reference: Day | null): readonly KnownDay[] {
  const told = toldSentences(reading);
  return told.flatMap((sentence, index) =>
    findDates(sentence.passage.text, reference, reading.article.language).flatMap(({ date }) => {
      const range = date === null ? null : daysOf(date);
      if (range === null || range.first === null || range.first !== range.last) return [];
      return [{ day: range.first, context: around(told, index) }];
    }),
  );
}

/** The known day of the event that most resembles one this article dates by its weekday only. */
function matchedDay(reading: Reading, known: readonly KnownDay[]): Day | null {
  const told = toldSentences(reading);
  let best: { readonly day: Day; readonly shared: number } | null = null;
  for (const [index, { passage }] of told.entries()) {
    // Any reference will do: it is the weekday that is wanted.
    for (const { span, date } of findDates(passage.text, '2024-01-01', reading.article.language)) {
      if (!namesWeekday(passage.text.slice(span.start, span.end))) continue;
      const range = date === null ? null : daysOf(date);
      if (range === null || range.first === null || range.first !== range.last) continue;
      const context = around(told, index);
      for (const event of known) {
        if (weekdayOf(event.day) !== weekdayOf(range.first)) continue;
        const shared = sharedStems(context, event.context).length;
        if (shared >= sameEvent && shared > (best?.shared ?? 0)) best = { day: event.day, shared };
      }
    }
  }
  return best?.day ?? null;
}

function around(told: readonly ToldSentence[], index: number): ReadonlySet<string> {
  return new Set([...(told[index - 1]?.context ?? []), ...(told[index]?.context ?? [])]);
}
