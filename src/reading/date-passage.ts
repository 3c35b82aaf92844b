import type { Article } from '../story/article.ts';
import { cut } from '../story/passage.ts';
import type { Said } from '../story/quotation.ts';
import { daysOf } from '../text/calendar.ts';
import { overlaps, type Span } from '../text/span.ts';
import { findDates } from './find-dates.ts';
import { findVenues } from './find-venues.ts';

/** What dates and places a quotation: the words that attribute it, in spans into the body. */
export interface AttributingWords {
  /** The sentences, or the name line, that the attribution stands in. */
  readonly attribution: Span;
  readonly cue: Span | null;
  /** Everything quoted in those sentences: a day named inside the marks does not date the saying. */
  readonly quoted: readonly Span[];
}

/**
 * When and where something was said, by the words that stand with its cue: "said Thursday", "on Tuesday, she told
 * reporters", "in a post on X, he said". Words of the reported clause ("said that on Monday the army …") or of a relative
 * clause do not count. Without a cue (an embedded post, a name line) any date of the attribution does. The day is worked
 * out from the article's publication date; null where the words name a longer time than a day.
 */
export function dateSaid(article: Article, words: AttributingWords): Said {
  const { attribution, cue, quoted } = words;
  const text = article.body.slice(attribution.start, attribution.end);
  const marks = quoted
    .filter((span) => overlaps(span, attribution))
    .map((span) => shifted(span, -attribution.start));
  const at = cue === null ? null : shifted(cue, -attribution.start);
  const dates = findDates(text, article.published ?? null, article.language);
  const venues = findVenues(text);
  const adjuncts = [...dates.map(({ span }) => span), ...venues];
  const holds = (span: Span): boolean =>
    !marks.some((mark) => overlaps(mark, span)) &&
    (at === null || belongsTo(text, at, span, { marks, adjuncts }));
  const date = closest(
    dates.filter(({ span }) => holds(span)),
    at,
  );
  const venue = closest(
    venues.filter(holds).map((span) => ({ span })),
    at,
  );
  return {
    date: date === null ? null : cut(article, shifted(date.span, attribution.start)),
    day: date === null ? null : singleDay(date.date),
    basis: date === null || singleDay(date.date) === null ? null : date.basis,
    venue: venue === null ? null : cut(article, shifted(venue.span, attribution.start)),
  };
}

function singleDay(date: string | null): string | null {
  if (date === null) return null;
  const { first, last } = daysOf(date);
  return first === last ? first : null;
}

function closest<Dated extends { readonly span: Span }>(
  found: readonly Dated[],
  cue: Span | null,
): Dated | null {
  const distance = ({ span }: Dated): number =>
    cue === null ? span.start : Math.max(span.start - cue.end, cue.start - span.end);
  return found.reduce<Dated | null>(
    (best, next) => (best === null || distance(next) < distance(best) ? next : best),
    null,
  );
}

interface Surroundings {
  readonly marks: readonly Span[];
  readonly adjuncts: readonly Span[];
}

const clauseWord =
  /\b(?:that|who|whom|whose|which|where|when|whether|because|since|after|before|as|if|while|about|of|que|quien|cuando|donde|porque|desde|sobre)\b/i;
const preposition =
  /^(?:(?:late|early|earlier|later|again|also)\s+)?(?:in|on|at|during|via|through|over|from|by|to|en|durante|el|por)\b/i;
const recipient = /^(?:(?:the|a|an|his|her|its|their|los|las|a)\s+)?[\p{L}.’' -]{0,60}$/iu;
const tellsSomebody =
  /^(?:told|tell|tells|telling|informed|inform|asked|asking|urged|warned|reminded|assured)$/i;

/** How a sentence opens with what its subject was doing when they said something: "Interviewed at home on Monday, he said". */
const speaking =
  /^(?:(?!according|during)\p{L}{2,}ing|interviewed|asked|questioned|quizzed|pressed|cross-examined|reached|contacted)(?!\p{L})/iu;

/** What leads to an adjunct: its preposition, and before that how a statement came about ("a letter sent on Monday"). */
const adjunctLead =
  /(?:\b(?:issued|released|published|posted|shared|sent|dated|broadcast|aired|given|held|made|delivered|recorded|written)\s+)?(?:\b(?:on|in|at|during|via|over|through|from|en|el|durante)\s+)?$/i;

/** "after the match": an occasion that no clause tells of. */
const afterwards = /^(?:shortly |just )?(?:after|before|following)\s+(?:[\p{L}’'-]+\s+){0,3}[\p{L}’'-]+$/iu;

/** Whether a time or place stands with the cue rather than with what is reported. */
function belongsTo(text: string, cue: Span, span: Span, around: Surroundings): boolean {
  if (overlaps(cue, span)) return true;
  return span.start >= cue.end ? followsCue(text, cue, span, around) : leadsToCue(text, cue, span, around);
}

function followsCue(text: string, cue: Span, span: Span, { marks, adjuncts }: Surroundings): boolean {
  if (marks.some(({ start }) => start >= cue.end && start < span.start)) return false;
  const gap = without(text, { start: cue.end, end: span.start }, adjuncts);
  const words = gap.trim();
  if (/[;:“”"]|[.!?]\s/.test(gap) || (clauseWord.test(gap) && !afterwards.test(words))) return false;
  if (words === '' || preposition.test(words) || afterwards.test(words)) return wordCount(gap) <= 8;
  const afterQuotation = marks.some(({ end }) => end <= cue.start && end > cue.start - 80);
  if (afterQuotation) return wordCount(gap) <= 16;
  return tellsSomebody.test(text.slice(cue.start, cue.end)) && recipient.test(words) && wordCount(gap) <= 6;
}

function leadsToCue(text: string, cue: Span, span: Span, { marks, adjuncts }: Surroundings): boolean {
  if (marks.some(({ start }) => start >= span.end && start < cue.start)) return false;
  const gap = without(text, { start: span.end, end: cue.start }, adjuncts);
  if (/[;:“”"]|[.!?]\s/.test(gap)) return false;
  const isAtCue = wordCount(gap) <= 2 && !clauseWord.test(gap);
  const isParticiple = /ing$/i.test(text.slice(cue.start, cue.end));
  if (!opensSentence(text, span, adjuncts)) return isAtCue && (isParticiple || !gap.includes(','));
  const commas = gap.replace(/^\s*,/, '').match(/,/g)?.length ?? 0;
  return isParticiple || isAtCue || (commas % 2 === 0 && !clauseWord.test(gap.replace(/,[^,]*,/g, '')));
}

/** Whether an adjunct is what its sentence begins with, alone or after others ("During a summit in Lima on Sunday, …"). */
function opensSentence(text: string, span: Span, adjuncts: readonly Span[]): boolean {
  const ends = [...text.slice(0, span.start).matchAll(/[.!?]["”’]?\s+|\n/g)];
  const sentence = Math.max(0, ...ends.map((end) => end.index + end[0].length));
  const opening = without(text, { start: sentence, end: span.start }, adjuncts)
    .replace(adjunctLead, '')
    .trim();
  if (opening === '') return true;
  const led = preposition.test(opening) || speaking.test(opening);
  return led && !/[,;:“”"]/.test(opening) && !clauseWord.test(opening);
}

/** The text of a span with the adjuncts in it, and the prepositions before them, left out. */
function without(text: string, span: Span, adjuncts: readonly Span[]): string {
  let rest = '';
  let at = span.start;
  for (const { start, end } of [...adjuncts].sort((a, b) => a.start - b.start)) {
    if (start < at || end > span.end) continue;
    rest += text.slice(at, start).replace(adjunctLead, '');
    at = end;
  }
  return rest + text.slice(at, span.end);
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
