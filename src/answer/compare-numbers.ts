import { findDates } from '../reading/find-dates.ts';
import type { Reading } from '../reading/reading.ts';
import type { Article } from '../story/article.ts';
import { cut } from '../story/passage.ts';
import { daysOf, monthsBefore } from '../text/calendar.ts';
import type { FigureComparison, FigureVersion } from './compare-figures.ts';
import { anyTwo, comparison, group, type Keys, newestFirst, oncePerArticle } from './figure-comparison.ts';
import { type FigureMention, figureMentions } from './figure-mentions.ts';
import { inferReferences } from './infer-references.ts';
import { sharedStems, stemsMeant } from './told-sentences.ts';
import { isCommonToFigures } from './vocabulary/outcomes.ts';

/** Numbers of one quantity; and, where sentences with the same toll tell over what time it came about, those times. */
export function compareNumbers(readings: readonly Reading[]): readonly FigureComparison[] {
  const references = inferReferences(readings);
  const alike = new Map<string, FigureMention[]>();
  for (const mention of readings.flatMap(figureMentions)) {
    const key = `${mention.kind} ${mention.counts}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [mention]);
    else known.push(mention);
  }
  const groups = [...alike.values()].flatMap((mentions) =>
    group(mentions, byTellingStem, countTheSame, areApart),
  );
  return groups.flatMap((mentions) => [...numbersOf(mentions), ...startsOf(mentions, references)]);
}

function numbersOf(mentions: readonly FigureMention[]): readonly FigureComparison[] {
  const ordered = oncePerArticle(newestFirst(mentions));
  const [first] = ordered;
  if (first === undefined) return [];
  return [
    comparison({
      kind: 'number',
      quantity: cut(first.passage.article, first.figure),
      conflict: anyTwo(ordered, (a, b) => a.bounds.high < b.bounds.low || b.bounds.high < a.bounds.low),
      versions: ordered.map(({ passage, figure, value }) => ({ passage, figure, value })),
    }),
  ];
}

/** How far two figures for one thing may lie apart; further, they count different things. */
const farApart = 3;

/** How many words, beside what is counted, two figures share at least: in their sentences, of a unit right beside it. */
const sharedAtLeast = { outcome: 1, thing: 2, unit: 2 } as const;

function countTheSame(a: FigureMention, b: FigureMention): boolean {
  if (a.counts !== b.counts || a.kind !== b.kind || a.isPart !== b.isPart) return false;
  const shared =
    a.kind === 'unit'
      ? [...a.near].filter((stem) => b.near.has(stem))
      : sharedStems(a.sentence.context, b.sentence.context);
  return shared.filter((stem) => tells(stem, a)).length >= sharedAtLeast[a.kind];
}

const byTellingStem: Keys<FigureMention> = {
  of: (mention) => {
    const telling = [...wordsAround(mention)].filter((stem) => tells(stem, mention));
    return mention.kind === 'unit' ? telling : stemsMeant(telling);
  },
  heldBy: wordsAround,
};

function wordsAround({ kind, near, sentence }: FigureMention): ReadonlySet<string> {
  return kind === 'unit' ? near : sentence.context;
}

/** Whether a stem says which quantity a figure is. */
function tells(stem: string, { counts: counted }: FigureMention): boolean {
  return stem !== counted && !isCommonToFigures(stem);
}

/** Figures too far apart for one thing, or of one sentence, which lists them because they are not the same. */
function areApart(a: FigureMention, b: FigureMention): boolean {
  if (a.counts !== b.counts || a.isPart !== b.isPart) return true;
  if (a.passage.span.start === b.passage.span.start && a.passage.article.id === b.passage.article.id)
    return true;
  const [low, high] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  return high > low * farApart && high - low > 3;
}

interface Start extends FigureVersion {
  readonly value: string;
}

const since = /\b(?:since|desde)\b[^,;.]{0,60}$/i;
const over =
  /\b(?:in|over|during|within|for|en|durante)\s+(?:(?:just|only|about|around|nearly|almost|more than|over|less than|under|the (?:past|last)|los últimos)\s+)*(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)\s+(week|month|year|semana|mes|año)(?:e?s)?\b/i;

/** When a toll began to count, from "since … September" or "in eight months" beside it. */
function startsOf(
  mentions: readonly FigureMention[],
  references: ReadonlyMap<string, string>,
): readonly FigureComparison[] {
  if (mentions[0]?.kind !== 'outcome') return [];
  const starts = oncePerArticle(newestFirst(mentions.flatMap((mention) => startOf(mention, references))));
  const [first] = starts;
  if (first === undefined || new Set(starts.map(({ passage }) => passage.article.id)).size < 2) return [];
  return [
    comparison({
      kind: 'start',
      quantity: cut(first.passage.article, first.figure),
      conflict: anyTwo(starts, (a, b) => monthsApart(a.value, b.value) > 1),
      versions: starts,
    }),
  ];
}

function startOf({ passage }: FigureMention, references: ReadonlyMap<string, string>): readonly Start[] {
  const { article, span, text } = passage;
  const reference = references.get(article.id) ?? null;
  const counted = over.exec(text);
  if (counted !== null && reference !== null) {
    const months = lengthInMonths(counted[1] ?? '', counted[2] ?? '');
    return [
      version(
        article,
        passage,
        span.start + counted.index,
        counted[0].length,
        monthsBefore(reference, months),
      ),
    ];
  }
  for (const { span: words, date } of findDates(text, reference, article.language)) {
    const lead = since.exec(text.slice(0, words.start));
    const first = date === null ? null : daysOf(date).first;
    if (lead === null || first === null || date === null) continue;
    const value = date.length > 7 ? first : date.slice(0, 7);
    return [version(article, passage, span.start + lead.index, words.end - lead.index, value)];
  }
  return [];
}

function version(
  article: Article,
  passage: FigureMention['passage'],
  start: number,
  length: number,
  value: string,
): Start {
  return { passage: cut(article, passage.span), figure: { start, end: start + length }, value };
}

const counts = [
  '',
  '',
  'two dos',
  'three tres',
  'four cuatro',
  'five cinco',
  'six seis',
  'seven siete',
  'eight ocho',
  'nine nueve',
  'ten diez',
  'eleven once',
  'twelve doce',
];

function lengthInMonths(count: string, unit: string): number {
  const word = count.toLowerCase();
  const number = Number(word) || counts.findIndex((words) => words.split(' ').includes(word));
  if (/^(?:year|año)/i.test(unit)) return number * 12;
  return /^(?:week|semana)/i.test(unit) ? number / 4.35 : number;
}

function monthsApart(a: string, b: string): number {
  const count = (date: string): number => {
    const [year = 0, month = 1] = date.split('-').map(Number);
    return year * 12 + month;
  };
  return Math.abs(count(a) - count(b));
}
