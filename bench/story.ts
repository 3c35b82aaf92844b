/**
 * Conflicts and dated events of the shipped story, held against a gold set that people marked by hand: how many were
 * found, which were wrongly joined, which wrongly dated. `npm run -s bench:story`. The gold set is not part of the project;
 * it is looked for at `../shared/story/gold` from the root, or in the folder that STORY_GOLD names.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { compareFigures, type FigureComparison } from '../src/answer/compare-figures.ts';
import { type DatedEvent, listEvents } from '../src/answer/list-events.ts';
import { loadStory } from '../src/intake/load-story.ts';
import { readArticles } from '../src/reading/read-articles.ts';
import type { Article } from '../src/story/article.ts';
import type { Passage } from '../src/story/passage.ts';
import { daysOf } from '../src/text/calendar.ts';
import { overlaps, type Span } from '../src/text/span.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const gold = process.env['STORY_GOLD'] ?? join(root, '../shared/story/gold');

const stretch = z.object({ article: z.string(), start: z.number(), end: z.number(), text: z.string() });
const evidence = z.object({ article: z.string(), sentence: stretch, span: stretch });
const quantities = z.array(
  z.object({ id: z.string(), quantity: z.string(), conflict: z.boolean(), values: z.array(evidence) }),
);
const happenings = z.array(
  z.object({ id: z.string(), date: z.string(), event: z.string(), evidence: z.array(evidence) }),
);
type Evidence = z.infer<typeof evidence>;

if (existsSync(gold)) await measure();
else console.log(`bench:story: no gold set at ${gold}; skipped`);

async function measure(): Promise<void> {
  const [folder] = readdirSync(join(root, 'corpus'), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  if (folder === undefined) throw new Error('bench:story: corpus/ holds no story');
  const story = await loadStory(join(root, 'corpus', folder.name));
  const readings = readArticles(story.articles);
  reportConflicts(compareFigures(readings), story.articles);
  reportEvents(listEvents(readings), story.articles);
}

function reportConflicts(comparisons: readonly FigureComparison[], articles: readonly Article[]): void {
  const wanted = quantities.parse(JSON.parse(readFileSync(join(gold, 'figures.json'), 'utf8')));
  const places = wanted.map((quantity) => ({
    ...quantity,
    spans: quantity.values.flatMap((value) => placeOf(value, articles)),
  }));
  console.log('Conflicts');
  let found = 0;
  let values = 0;
  let valuesFound = 0;
  for (const { id, quantity, spans } of places.filter(({ conflict }) => conflict)) {
    const hits = comparisons.map((comparison) => ({
      comparison,
      taken: spans.filter((span) =>
        comparison.versions.some((version) => isAt(version.passage, version.figure, span)),
      ),
    }));
    const best = hits
      .filter(({ comparison, taken }) => comparison.conflict && outlets(taken) > 1)
      .sort((a, b) => b.taken.length - a.taken.length)[0];
    if (best !== undefined) found += 1;
    values += spans.length;
    valuesFound += best?.taken.length ?? 0;
    console.log(
      `  ${best === undefined ? 'MISSED' : 'found '} ${id} ${quantity}: ${best?.taken.length ?? 0} of ${spans.length} versions`,
    );
  }
  const count = places.filter(({ conflict }) => conflict).length;
  let wronglyJoined = 0;
  for (const { quantity, conflict, versions } of comparisons) {
    const owners = versions.map((version) =>
      places.filter(({ spans }) => spans.some((span) => isAt(version.passage, version.figure, span))),
    );
    const common = places.filter((place) => owners.every((own) => own.length === 0 || own.includes(place)));
    const isJoined = owners.some((own) => own.length > 0) && common.length === 0;
    const isNoConflict =
      conflict &&
      common.length > 0 &&
      common.every((place) => !place.conflict) &&
      owners.some((own) => own.length > 0);
    const strangers = versions.filter((_, index) => owners[index]?.length === 0);
    if (isJoined || isNoConflict) wronglyJoined += 1;
    if (isJoined) console.log(`  WRONGLY JOINED ${quantity.text}`);
    if (isNoConflict) console.log(`  NO CONFLICT BY THE GOLD ${quantity.text}`);
    if (conflict && strangers.length > 0) {
      for (const { passage, figure } of strangers)
        console.log(
          `    not in the gold: ${passage.article.outlet}: ${passage.article.body.slice(figure.start, figure.end)}`,
        );
    }
  }
  console.log(
    `  found ${found} of ${count}, versions ${valuesFound} of ${values}, wrongly joined ${wronglyJoined}, comparisons ${comparisons.length}`,
  );
}

function reportEvents(events: readonly DatedEvent[], articles: readonly Article[]): void {
  const wanted = happenings
    .parse(JSON.parse(readFileSync(join(gold, 'timeline.json'), 'utf8')))
    .map((happening) => ({
      ...happening,
      sentences: happening.evidence.flatMap((each) => placeOf({ ...each, span: each.sentence }, articles)),
    }));
  console.log('Events');
  const tells = (passages: readonly Passage[], spans: readonly Place[]): boolean =>
    passages.some((passage) => spans.some((span) => isAt(passage, passage.span, span)));
  let found = 0;
  for (const happening of wanted) {
    const event = events.find(
      ({ date, passage, alsoIn, words }) =>
        sameDate(date, happening.date) && tells([passage, ...alsoIn, words], happening.sentences),
    );
    if (event !== undefined) found += 1;
    const unreachable = happening.sentences.length === 0 ? ' (stands outside the corpus bodies)' : '';
    console.log(
      `  ${event === undefined ? 'MISSED' : 'found '} ${happening.id} ${happening.date} ${happening.event}${unreachable}`,
    );
  }
  let wronglyDated = 0;
  let wronglyJoined = 0;
  for (const { date, words, passage, alsoIn } of events) {
    const own = wanted.filter(({ sentences }) => tells([passage, words], sentences));
    if (own.length > 0 && !own.some((happening) => sameDate(date, happening.date))) {
      wronglyDated += 1;
      console.log(`  WRONGLY DATED ${date} [${words.text}] ${passage.article.outlet}`);
    }
    const dated = wanted.filter((happening) => sameDate(date, happening.date));
    const fitting = dated.filter(({ sentences }) => tells([passage, words], sentences));
    for (const also of alsoIn) {
      if (fitting.some(({ sentences }) => tells([also], sentences) || nextTo(also, sentences))) continue;
      wronglyJoined += 1;
      console.log(
        `  WRONGLY JOINED ${date} ${passage.article.outlet} with ${also.article.outlet}: ${also.text.slice(0, 90)}`,
      );
    }
    if (own.length === 0)
      console.log(`    not in the gold: ${date} [${words.text}] ${passage.text.slice(0, 90)}`);
  }
  console.log(
    `  found ${found} of ${wanted.length}, wrongly dated ${wronglyDated}, wrongly joined ${wronglyJoined}, events ${events.length}`,
  );
}

interface Place extends Span {
  readonly article: Article;
}

/** Where a marked stretch stands in the corpus: its sentence is looked for in the body of the article it is from. */
function placeOf({ sentence, span }: Evidence, articles: readonly Article[]): readonly Place[] {
  return articles.flatMap((article) => {
    const at = article.body.indexOf(sentence.text);
    if (at === -1) return [];
    const start = at + span.start - sentence.start;
    return [{ article, start, end: start + span.end - span.start }];
  });
}

function isAt({ article }: Passage, span: Span, place: Place): boolean {
  return article.id === place.article.id && overlaps(span, place);
}

/** A post is told by its words, which the gold set marks by the line under them. */
function nextTo({ article, span }: Passage, places: readonly Place[]): boolean {
  return places.some(
    (place) => article.id === place.article.id && place.start - span.end >= 0 && place.start - span.end < 3,
  );
}

function outlets(places: readonly Place[]): number {
  return new Set(places.map(({ article }) => article.outlet)).size;
}

/** Whether a date found is the one marked: the same days, or for an open start ends within a month of each other. */
function sameDate(date: string, marked: string): boolean {
  const told = marked.replace(/^about\s+/, '').replace(/^<=\s*/, '../');
  const [a, b] = [daysOf(date), daysOf(told)];
  if (a.first === null && b.first === null && a.last !== null && b.last !== null) {
    return Math.abs(Date.parse(a.last) - Date.parse(b.last)) <= 31 * 86_400_000;
  }
  return a.first === b.first && a.last === b.last;
}
