import { z } from 'zod';
import type { DatedEvent } from '../src/answer/list-events.ts';
import { readDate } from '../src/answer/read-date.ts';
import { defineCommand, type Locale, say } from '../src/command/command.ts';
import { dayPiece, fact, own, title } from '../src/command/piece.ts';
import type { Data, Item, Line, Piece } from '../src/command/reply.ts';
import { articleCount, latestDay, storyFooter } from '../src/command/story-footer.ts';
import type { Story } from '../src/story/article.ts';
import { type Fault, Problem } from '../src/story/problem.ts';
import { type DayRange, daysOf } from '../src/text/calendar.ts';

const date = z.string().trim().max(60).optional();

export default defineCommand({
  name: 'timeline',
  names: { en: 'timeline', es: 'cronología' },
  description: {
    en: 'What happened when, as the articles date it',
    es: 'Qué pasó y cuándo, según lo fechan los artículos',
  },
  options: [
    {
      name: 'from',
      names: { en: 'from', es: 'desde' },
      description: {
        en: 'The first day, such as 2024-05-02 or October',
        es: 'El primer día, como 2024-05-02 u octubre',
      },
      type: 'string',
      required: false,
      maxLength: 60,
    },
    {
      name: 'to',
      names: { en: 'to', es: 'hasta' },
      description: {
        en: 'The last day, such as 2024-05-30 or last week',
        es: 'El último día, como 2024-05-30 o ayer',
      },
      type: 'string',
      required: false,
      maxLength: 60,
    },
  ],
  input: z.object({ from: date, to: date }),
  run(typed, services, { locale }) {
    const range = readRange(typed, services.story, locale);
    const events = services.listEvents(range);
    return {
      kind: events.length === 0 ? 'none' : 'list',
      heading: headingOf(events, range, services.story, locale),
      items: events.map((event, index) => itemOf(event, index > 0, locale)),
      footer: storyFooter(services.story, locale),
      actions: [],
      private: false,
      data: events.map(eventData),
    };
  },
});

interface Range {
  readonly from?: string;
  readonly to?: string;
}

/** Throws a Problem that names every option whose date cannot be read, or a range that ends before it begins. */
function readRange(
  typed: { readonly from?: string | undefined; readonly to?: string | undefined },
  story: Story,
  locale: Locale,
): Range {
  const latest = latestDay(story);
  const faults: Fault[] = [];
  const read = (option: 'from' | 'to', end: keyof DayRange): string | undefined => {
    const words = typed[option];
    if (words === undefined || words === '') return undefined;
    const day = daysOf(readDate(words, latest) ?? '../..')[end];
    if (day === null) {
      faults.push({
        where: `/timeline ${option}`,
        what: say(locale, {
          en: `"${words}" is no date that I can read`,
          es: `"${words}" no es una fecha que pueda leer`,
        }),
        remedy: say(locale, {
          en: 'Write it as 2024-05-02, 2 May or May 2024',
          es: 'Escríbela como 2024-05-02, 2 de mayo o mayo de 2024',
        }),
      });
    }
    return day ?? undefined;
  };
  const from = read('from', 'first');
  const to = read('to', 'last');
  if (from !== undefined && to !== undefined && from > to) {
    faults.push({
      where: '/timeline',
      what: say(locale, { en: `${from} is after ${to}`, es: `${from} es posterior a ${to}` }),
      remedy: say(locale, { en: 'Give the earlier day as from', es: 'Pon la fecha anterior en desde' }),
    });
  }
  if (faults.length > 0) throw new Problem(faults);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function headingOf(
  events: readonly DatedEvent[],
  { from, to }: Range,
  story: Story,
  locale: Locale,
): readonly Line[] {
  const of = articleCount(story.articles.length, locale);
  const heading: Line[] = [
    events.length > 0
      ? [title(locale, { en: 'Timeline', es: 'Cronología' })]
      : [
          own(locale, {
            en: `None of the ${of} dates anything then`,
            es: `Ninguno de los ${of} fecha nada entonces`,
          }),
        ],
  ];
  if (from !== undefined || to !== undefined) {
    const line: Piece[] = [];
    if (from !== undefined) line.push(own(locale, { en: 'from ', es: 'desde el ' }), dayPiece(from));
    if (to !== undefined)
      line.push(
        own(locale, {
          en: from === undefined ? 'to ' : ' to ',
          es: from === undefined ? 'hasta el ' : ' hasta el ',
        }),
        dayPiece(to),
      );
    heading.push(line);
  }
  return heading;
}

function itemOf(
  { date: when, basis, words, passage, alsoIn }: DatedEvent,
  divided: boolean,
  locale: Locale,
): Item {
  const lead: Piece[] = [...timePieces(when, locale)];
  if (basis === 'inferred') lead.push(own(locale, { en: ' · inferred', es: ' · deducido' }));
  return {
    lead: [lead],
    quote: { passage, emphasis: insideOnly(words, passage) },
    trail: [],
    source: { article: passage.article, alsoIn: alsoIn.map(({ article }) => article) },
    divided,
  };
}

/** A post's date stands outside its words, and then nothing in them is emphasised. */
function insideOnly({ span }: DatedEvent['words'], passage: DatedEvent['passage']) {
  return span.start >= passage.span.start && span.end <= passage.span.end ? [span] : [];
}

function timePieces(when: string, locale: Locale): readonly Piece[] {
  const [from = '', to] = when.split('/');
  if (to === undefined) return [timePiece(from, locale)];
  if (from === '..') return [own(locale, { en: 'by ', es: 'antes del ' }), timePiece(to, locale)];
  return [timePiece(from, locale), own(locale, { en: ' to ', es: ' a ' }), timePiece(to, locale)];
}

/** A day for the medium to write; a month in the reader's language; a year as it is. */
function timePiece(when: string, locale: Locale): Piece {
  if (when.length === 10) return dayPiece(when);
  if (when.length === 4) return fact(when);
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return fact(format.format(new Date(`${when}-01T00:00:00Z`)));
}

function eventData({ date: when, basis, words, passage, alsoIn }: DatedEvent): Data {
  return { date: when, basis, words: words.text, passage, alsoIn };
}
