import { describe, expect, it } from 'vitest';
import { prepareAsking } from '../../src/answer/answer-question.ts';
import { compareFigures } from '../../src/answer/compare-figures.ts';
import { findQuotations } from '../../src/answer/find-quotations.ts';
import { listEvents } from '../../src/answer/list-events.ts';
import { quotationCount, withoutCopies } from '../../src/command/speaker-suggestions.ts';
import { groupUtterances } from '../../src/reading/group-utterances.ts';
import { listSpeakers } from '../../src/reading/list-speakers.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import minisearch from '../../src/search/engines/minisearch.ts';
import type { Article } from '../../src/story/article.ts';
import { harbourStory } from './harbour-story.ts';

const copyOf = (id: string, outlet: string, name: string): readonly Article[] =>
  harbourStory
    .filter((article) => article.id === id)
    .map((article) => ({ ...article, id: name, outlet, copyOf: id }));

/** The harbour story with two syndicated copies of one article, one of which sorts before it. */
const syndicated: readonly Article[] = [
  ...copyOf('gazette', 'Aggregated News', 'aggregated'),
  ...harbourStory,
  ...copyOf('gazette', 'Wire Mirror', 'mirror'),
];

const question = 'who ordered the closure of the bridge?';
const readings = groupUtterances(readArticles(syndicated));
const asking = prepareAsking(
  readings,
  minisearch.open(minisearch.settings.parse({})),
  compareFigures(readings),
);

describe('a syndicated copy counts once with its original', () => {
  it('neither stands beside it in an answer nor under "also in"', () => {
    const { findings, answered } = asking.answerQuestion(question, {});
    expect(answered).toBe(true);
    expect(findings[0]?.passage.article.id).toBe('gazette');
    const shown = findings.flatMap(({ passage, alsoIn }) => [passage, ...alsoIn.map((also) => also.passage)]);
    expect(shown.filter(({ article }) => article.copyOf !== undefined)).toEqual([]);
  });

  it('can still be asked for by its outlet', () => {
    const { findings } = asking.answerQuestion(question, { outlet: 'Wire Mirror' });
    expect(findings[0]?.passage.article.id).toBe('mirror');
  });

  it('adds nothing to how often somebody is quoted, and where', () => {
    const speakers = listSpeakers(readings);
    const captain = speakers.find(({ name }) => /Haddad/.test(name));
    if (captain === undefined) throw new Error('nobody is called Haddad');
    expect(captain.quotations).toHaveLength(3);
    expect(quotationCount(captain)).toBe(1);
    expect(withoutCopies(captain.quotations).map(({ passage }) => passage.article.outlet)).toEqual([
      'The Gazette',
    ]);
    const [first] = findQuotations({ speaker: 'Haddad' }, speakers, readings).utterances;
    expect(first?.[0]?.passage.article.id).toBe('gazette');
  });

  it('adds nothing to figures and events', () => {
    const plain = groupUtterances(readArticles(harbourStory));
    expect(compareFigures(readings)).toHaveLength(compareFigures(plain).length);
    expect(listEvents(readings)).toHaveLength(listEvents(plain).length);
  });
});
