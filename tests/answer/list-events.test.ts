import { describe, expect, it } from 'vitest';
import { eventsWithin, listEvents } from '../../src/answer/list-events.ts';
import { readDate } from '../../src/answer/read-date.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import { articleFacts } from '../../src/story/article.ts';

/** Events of articles given as outlet, day (or null) and body, as date, basis, dating words and outlets. */
function events(...articles: readonly (readonly [outlet: string, published: string | null, body: string])[]) {
  return listEvents(
    readArticles(
      articles.map(([outlet, published, body]) => ({
        ...articleFacts.parse({
          id: outlet.toLowerCase(),
          outlet,
          headline: `${outlet} on the ferry`,
          ...(published === null ? {} : { published }),
        }),
        body,
      })),
    ),
  );
}

function shown(listed: ReturnType<typeof events>) {
  return listed.map(({ date, basis, words, passage, alsoIn }) => [
    date,
    basis,
    words.text,
    [passage, ...alsoIn].map(({ article }) => article.outlet).join(', '),
  ]);
}

describe('the events of a story', () => {
  it('stand in order, relative days worked out from the article’s day and marked so', () => {
    const post =
      'The ferry sank on Tuesday. It had been inspected last month. It was built on 3 June 1998 in Turku.';
    expect(shown(events(['Post', '2024-05-02', post]))).toEqual([
      ['1998-06-03', 'given', '3 June 1998', 'Post'],
      ['2024-04', 'inferred', 'last month', 'Post'],
      ['2024-04-30', 'inferred', 'Tuesday', 'Post'],
    ]);
  });

  it('are one where outlets tell the same in other words, told first by who gives the day', () => {
    const listed = events(
      ['Post', '2024-05-02', 'Mayor Olga Lind closed the harbour to all ferries on Tuesday.'],
      ['Herald', '2024-05-03', 'On April 30, 2024, Lind ordered the harbour shut and the ferries stopped.'],
    );
    expect(shown(listed)).toEqual([['2024-04-30', 'given', 'April 30, 2024', 'Herald, Post']]);
  });

  it('are two where one day or month saw two things', () => {
    const listed = events(
      ['Post', '2024-05-02', 'Mayor Olga Lind closed the harbour to all ferries in March.'],
      ['Herald', '2024-05-03', 'A court convicted two smugglers of bribing customs men in March.'],
    );
    expect(listed).toHaveLength(2);
  });

  it('gives each date of a sentence its own place', () => {
    const listed = events([
      'Post',
      '2024-05-02',
      'Lind spoke on Wednesday of the ferry, which on Monday had run aground.',
    ]);
    expect(shown(listed).map(([date]) => date)).toEqual(['2024-04-29', '2024-05-01']);
  });

  it('infers the day of an undated article from an event that another one dates', () => {
    const listed = events(
      [
        'Post',
        null,
        'Mayor Olga Lind closed the harbour to all ferries on Tuesday. The crew was arrested on Sunday.',
      ],
      ['Herald', null, 'On April 30, 2024, Mayor Lind closed the harbour, and every ferry was stopped.'],
    );
    expect(shown(listed)).toEqual([
      ['2024-04-28', 'inferred', 'Sunday', 'Post'],
      ['2024-04-30', 'given', 'April 30, 2024', 'Herald, Post'],
    ]);
  });

  it('leaves out what nothing in the story dates', () => {
    expect(events(['Post', null, 'The ferry sank on Tuesday.'])).toEqual([]);
  });

  it('are in a range where any day they may have happened on is', () => {
    const listed = events([
      'Post',
      '2024-05-02',
      'The ferry sank on Tuesday. It was inspected last month. It was sold two years ago.',
    ]);
    expect(shown(eventsWithin(listed, { from: '2024-04-30' })).map(([date]) => date)).toEqual([
      '2024-04',
      '2024-04-30',
    ]);
    expect(shown(eventsWithin(listed, { to: '2023-01-01' })).map(([date]) => date)).toEqual(['2022']);
  });
});

describe('a date as a member types it', () => {
  it.each([
    ['2024-05-02', '2024-05-02'],
    ['2024-05', '2024-05'],
    ['2024', '2024'],
    ['02/05/2024', '2024-05-02'],
    ['2 May', '2024-05-02'],
    ['may 2023', '2023-05'],
    ['April', '2024-04'],
    ['yesterday', '2024-05-02'],
    ['last week', '2024-04-22/2024-04-28'],
    ['Tuesday', '2024-04-30'],
    ['2 de mayo', '2024-05-02'],
    ['abril', '2024-04'],
    ['soon', null],
    ['2024-13-01', null],
    ['31/02/2024', null],
  ])('%s', (typed, date) => {
    expect(readDate(typed, '2024-05-03')).toBe(date);
  });
});
