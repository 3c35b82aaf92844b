import { type DateWords, findDates } from '../reading/find-dates.ts';
import type { Reading } from '../reading/reading.ts';
import { cut, type Passage } from '../story/passage.ts';
import { type Day, daysOf } from '../text/calendar.ts';
import { contains, type Span } from '../text/span.ts';
import { terms } from '../text/terms.ts';
import { inferReferences } from './infer-references.ts';
import { likeIn, type ToldSentence, toldSentences } from './told-sentences.ts';
import { isTelling } from './vocabulary/telling-words.ts';

/** Something the articles date: the sentence, the words that date it, and the time meant. */
export interface DatedEvent {
  /**
   * YYYY-MM-DD, YYYY-MM or YYYY; or two days with a slash between them ("last week", "the weekend"), the first `..` where
   * only an end is told ("more than a month ago"), as ISO 8601-2 writes them.
   */
  readonly date: string;
  readonly basis: 'given' | 'inferred';
  readonly words: Passage;
  readonly passage: Passage;
  /** Where other outlets tell the same event. */
  readonly alsoIn: readonly Passage[];
}

interface Telling {
  readonly date: string;
  readonly basis: 'given' | 'inferred';
  readonly words: Passage;
  readonly passage: Passage;
  /** Stems of the words that tell what happened then. */
  readonly about: ReadonlySet<string>;
  /** Those of them that are names. */
  readonly names: ReadonlySet<string>;
}

/** How much two tellings of one date share, at least, to tell one event. */
const sharedAtLeast = 2;

/** A word that so large a part of the story's sentences hold says little of which event is meant. */
const fullOf = 0.1;

/**
 * What a shared word counts, beside 1 for one that is rare in the story and the very same: a day by itself says much of
 * which event is meant, a month or a week little.
 */
const counts = {
  day: { common: 0.5, like: 1 },
  longer: { common: 0, like: 0.5 },
} as const;

/**
 * The dated events of a story, earliest first. Relative days are worked out from the article's day, for an undated article
 * from what the texts allow (`inferReferences`); what stays open is left out. Tellings of one date that share what they
 * are about are one event, told first by the article that gives the day itself. Syndicated
 * copies are left out.
 */
export function listEvents(readings: readonly Reading[]): readonly DatedEvent[] {
  const original = readings.filter(({ article }) => article.copyOf === undefined);
  const references = inferReferences(original);
  const tellings = original
    .flatMap((reading) => tellingsOf(reading, references.get(reading.article.id) ?? null))
    .sort((a, b) => sortKey(a.date).localeCompare(sortKey(b.date)));
  return joinTellings(tellings, commonStems(original)).map(eventOf);
}

/** The events that may have happened on a day of the range; `from` and `to` are days, inclusive. */
export function eventsWithin(
  events: readonly DatedEvent[],
  { from, to }: { readonly from?: string; readonly to?: string },
): readonly DatedEvent[] {
  return events.filter(({ date }) => {
    const { first, last } = daysOf(date);
    return (
      (from === undefined || last === null || last >= from) &&
      (to === undefined || (first ?? last ?? '') <= to)
    );
  });
}

/** The stems that the story is full of; in a story of few sentences, none that fewer than four of them hold. */
function commonStems(readings: readonly Reading[]): ReadonlySet<string> {
  const sentences = readings.flatMap(toldSentences);
  const counts = new Map<string, number>();
  for (const { context } of sentences)
    for (const stem of context) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count >= Math.max(4, sentences.length * fullOf)).map(([stem]) => stem),
  );
}

function tellingsOf(reading: Reading, reference: Day | null): readonly Telling[] {
  const { article } = reading;
  const sentences = toldSentences(reading).flatMap((sentence) => {
    const { text, span } = sentence.passage;
    const dates = findDates(text, reference, article.language).map((words) => ({
      ...words,
      span: { start: words.span.start + span.start, end: words.span.end + span.start },
    }));
    return dates.flatMap((words, index) => {
      const dated = insideQuotation(reading, words, reference);
      if (dated.date === null || dated.basis === null) return [];
      return [telling(sentence, dated, dated.date, dated.basis, stretchOf(sentence, dates, index))];
    });
  });
  const posts = reading.quotations.flatMap(({ kind, passage, said, speaker }): readonly Telling[] => {
    if (kind !== 'post' || said.date === null || said.day === null || said.basis === null) return [];
    if (contains(passage.span, said.date.span)) return [];
    const text = `${speaker ?? ''} ${passage.text}`;
    const about = new Set(terms(text));
    return [{ date: said.day, basis: said.basis, words: said.date, passage, about, names: namesIn(text) }];
  });
  return [...sentences, ...posts];
}

function telling(
  { passage, context }: ToldSentence,
  words: DateWords,
  date: string,
  basis: 'given' | 'inferred',
  stretch: Span | null,
): Telling {
  const own = nearWords(passage.article.body, stretch ?? passage.span, words.span);
  const told = own.length === passage.text.length ? context : new Set(terms(own));
  const dateStems = new Set(terms(cut(passage.article, words.span).text));
  return {
    date,
    basis,
    words: cut(passage.article, words.span),
    passage,
    about: new Set([...told].filter((stem) => !dateStems.has(stem))),
    names: namesIn(own),
  };
}

/** What is told of a date stands near it: so many words before and behind, of a sentence that may run long. */
const near = 20;

function nearWords(body: string, stretch: Span, date: Span): string {
  const before = body.slice(stretch.start, date.start).split(/(?<=\s)/);
  const behind = body.slice(date.end, stretch.end).split(/(?<=\s)/);
  return [...before.slice(-near), body.slice(date.start, date.end), ...behind.slice(0, near)].join('');
}

/** The stems of words with a capital; of a sentence's first word only where it begins a longer name. */
function namesIn(text: string): ReadonlySet<string> {
  const capitals = [
    ...text.matchAll(
      /(?<!^|[.!?“"]\s?)\p{Lu}[\p{L}\p{M}.’'-]*|^\p{Lu}[\p{L}\p{M}.’'-]*(?=\s+\p{Lu}|[’']s)/gu,
    ),
  ];
  return new Set(capitals.flatMap(([word]) => terms(word)));
}

/** Words inside a quotation are relative to the day of its saying, where that is known. */
function insideQuotation(reading: Reading, words: DateWords, reference: Day | null): DateWords {
  if (words.basis === 'given') return words;
  const around = reading.quotations.find(({ passage }) => contains(passage.span, words.span));
  const day = around?.said.day ?? null;
  if (day === null || day === reference) return words;
  const { body, language } = reading.article;
  const [again] = findDates(body.slice(words.span.start, words.span.end), day, language);
  return again === undefined ? words : { ...again, span: words.span };
}

/** Where a sentence names several dates, the part of it that belongs to one; null where it names one only. */
function stretchOf({ passage }: ToldSentence, dates: readonly DateWords[], index: number): Span | null {
  if (dates.length === 1) return null;
  const { body } = passage.article;
  const border = (left: DateWords | undefined, right: DateWords | undefined): number | null => {
    if (left === undefined || right === undefined) return null;
    const between = body.slice(left.span.end, right.span.start);
    const clause = Math.max(between.lastIndexOf(','), between.lastIndexOf(';'), between.lastIndexOf(' and '));
    if (clause === -1) return right.span.start;
    // A relative clause tells of the words before its comma.
    const antecedent = /(?:\S+\s+){0,2}\S+$/.exec(between.slice(0, clause))?.index ?? clause;
    return (
      left.span.end +
      (/^,\s+(?:who|which|whose|que|quien)\b/.test(between.slice(clause)) ? antecedent : clause)
    );
  };
  return {
    start: border(dates[index - 1], dates[index]) ?? passage.span.start,
    end: border(dates[index], dates[index + 1]) ?? passage.span.end,
  };
}

/** Each telling joins the event it shares most with, if no telling of its own article is there already. */
function joinTellings(
  tellings: readonly Telling[],
  common: ReadonlySet<string>,
): readonly (readonly Telling[])[] {
  const events: Telling[][] = [];
  const byTime = new Map<string, Telling[][]>();
  for (const next of tellings) {
    let home: Telling[] | null = null;
    let most = 0;
    const time = next.date.startsWith('..') ? '..' : next.date;
    const sameTimes = byTime.get(time) ?? [];
    for (const event of sameTimes) {
      if (event.some(({ passage }) => passage.article.id === next.passage.article.id)) continue;
      const shared = Math.max(...event.map((told) => sharedBy(told, next, common)));
      if (shared >= sharedAtLeast && shared > most) [home, most] = [event, shared];
    }
    if (home !== null) {
      home.push(next);
      continue;
    }
    const event = [next];
    events.push(event);
    sameTimes.push(event);
    byTime.set(time, sameTimes);
  }
  return events;
}

function sharedBy(a: Telling, b: Telling, common: ReadonlySet<string>): number {
  if (!sameTime(a.date, b.date)) return 0;
  const { common: ofCommon, like } = counts[a.date.length === 10 ? 'day' : 'longer'];
  let shared = 0;
  let sharesName = false;
  let sharesDeed = false;
  for (const stem of a.about) {
    const same = b.about.has(stem) ? stem : likeIn(stem, b.about);
    if (same === null) continue;
    const isCommon = common.has(stem) || common.has(same);
    shared += (isCommon ? ofCommon : 1) * (same === stem ? 1 : like);
    const isName = a.names.has(stem) || b.names.has(same);
    if (isName) sharesName = true;
    else if (!isCommon && !isTelling(stem)) sharesDeed = true;
  }
  return sharesDeed && (sharesName || a.names.size === 0 || b.names.size === 0) ? shared : 0;
}

/** Days by which open starts, counted back from articles of different days, may lie apart. */
const slack = 31;

function sameTime(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [daysOf(a), daysOf(b)];
  if (left.first !== null || right.first !== null || left.last === null || right.last === null) return false;
  return Math.abs(Date.parse(left.last) - Date.parse(right.last)) <= slack * 86_400_000;
}

function eventOf(tellings: readonly Telling[]): DatedEvent {
  const [first, ...others] = [...tellings].sort(
    (a, b) => Number(a.basis === 'inferred') - Number(b.basis === 'inferred'),
  );
  if (first === undefined) throw new Error('eventOf: an event without a telling');
  const { date, basis, words, passage } = first;
  const alsoIn = others
    .map((other) => other.passage)
    .filter((other) => other.article.id !== passage.article.id);
  return Object.freeze({ date, basis, words, passage, alsoIn });
}

/** What began first first; of those, what is over first; an open start counts as its end. */
function sortKey(date: string): string {
  const { first, last } = daysOf(date);
  return `${first ?? last} ${last}`;
}
