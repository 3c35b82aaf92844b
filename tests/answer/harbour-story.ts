import { prepareAsking } from '../../src/answer/answer-question.ts';
import { compareFigures } from '../../src/answer/compare-figures.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import minisearch from '../../src/search/engines/minisearch.ts';
import type { Article } from '../../src/story/article.ts';

/** Three invented articles on one invented story, for tests that must not lean on the shipped one. */
export const harbourStory: readonly Article[] = [
  {
    id: 'gazette',
    outlet: 'The Gazette',
    headline: 'Harbour bridge shut after crack is found',
    author: 'Ida Moen',
    published: '2031-03-04',
    language: 'en',
    body: `By Ida Moen, March 4, 2031

The harbour bridge was closed on Monday after engineers found a crack in its north tower. At least 40 lorries were turned back.

Mayor Rosa Lindqvist ordered the closure because the tower could have fallen. She did not approve the repair plan of the port authority.

Ferry captain Omar Haddad said that “the ferries cannot carry everybody.”`,
  },
  {
    id: 'courier',
    outlet: 'Evening Courier',
    headline: 'Ferries full as bridge stays closed',
    published: '2031-03-06',
    language: 'en',
    body: `Ferries carried 9,000 people across the harbour on Wednesday, twice the usual number.

Nearly 30 lorries were turned back at the bridge, the port authority said.

The council did change the timetable and will approve a second ferry next month.`,
  },
  {
    id: 'herald',
    outlet: 'Herald',
    headline: 'A lasting crack',
    language: 'en',
    body: `The crack is two metres long and was found by a diver, according to the engineers. Nobody was killed.

Residents of Türkvik, the village on the far shore, have protested against the closure.`,
  },
];

const readings = readArticles(harbourStory);

export const harbour = prepareAsking(
  readings,
  minisearch.open(minisearch.settings.parse({})),
  compareFigures(readings),
);
