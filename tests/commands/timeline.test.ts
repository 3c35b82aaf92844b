import { describe, expect, it } from 'vitest';
import timeline from '../../commands/timeline.ts';
import { eventsWithin, listEvents } from '../../src/answer/list-events.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import { Problem } from '../../src/story/problem.ts';
import { replyText } from './line-text.ts';
import { article, servicesWith } from './made-up-story.ts';

const post = article(
  { id: 'post', outlet: 'Post', headline: 'P', published: '2024-03-06' },
  'The ferry sank on Tuesday. It was inspected in January. It was built on 3 June 1998.',
);
const events = listEvents(readArticles([post]));
const services = servicesWith({ listEvents: (range) => eventsWithin(events, range) });
const english = { locale: 'en-US' } as const;

describe('/timeline', () => {
  it('quotes each event under its date, and says which dates were inferred', async () => {
    const reply = await timeline.run({}, services, english);
    expect(replyText(reply).slice(0, 4)).toEqual([
      'Timeline',
      '1998-06-03',
      'January 2024 · inferred',
      '2024-03-05 · inferred',
    ]);
    expect(reply.items.map(({ quote }) => quote?.passage.text)).toEqual([
      'It was built on 3 June 1998.',
      'It was inspected in January.',
      'The ferry sank on Tuesday.',
    ]);
  });

  it('takes a range in words, as of the story’s newest day, and shows how it was read', async () => {
    const reply = await timeline.run({ from: 'January', to: 'last week' }, services, english);
    expect(replyText(reply).slice(0, 3)).toEqual([
      'Timeline',
      'from 2024-01-01 to 2024-03-03',
      'January 2024 · inferred',
    ]);
    expect(reply.items).toHaveLength(1);
  });

  it('names every date that it cannot read, and how to write one', () => {
    const asked = () => timeline.run({ from: 'soon', to: 'later' }, services, english);
    expect(asked).toThrow(Problem);
    expect(asked).toThrow(/"soon" is no date[\s\S]*"later" is no date/);
  });

  it('does not take a range that ends before it begins', () => {
    expect(() => timeline.run({ from: '2024-02-01', to: '2024-01-01' }, services, english)).toThrow(
      /is after/,
    );
  });

  it('says so where nothing is dated then, in the reader’s language', async () => {
    const reply = await timeline.run({ to: '1990' }, services, { locale: 'es-ES' });
    expect(reply.kind).toBe('none');
    expect(replyText(reply)).toContain('Ninguno de los 2 artículos fecha nada entonces');
  });

  it('gives programs date, basis and the dating words', async () => {
    const { data } = await timeline.run({}, services, english);
    expect(data).toMatchObject([
      { date: '1998-06-03', basis: 'given', words: '3 June 1998' },
      { date: '2024-01', basis: 'inferred', words: 'January' },
      { date: '2024-03-05', basis: 'inferred', words: 'Tuesday' },
    ]);
  });
});
