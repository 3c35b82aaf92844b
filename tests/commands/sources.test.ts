import { describe, expect, it } from 'vitest';
import sources from '../../commands/sources.ts';
import { replyText } from './line-text.ts';
import { servicesWith } from './made-up-story.ts';

const english = { locale: 'en-US' } as const;

describe('/sources', () => {
  it('lists every article with whom it quotes how often, reported speech not counted', async () => {
    const reply = await sources.run({}, servicesWith(), english);
    expect(reply.kind).toBe('list');
    expect(replyText(reply)).toEqual([
      '2 articles',
      'Ferry sinks off Norra Island',
      'by Ada Lindqvist',
      'Quoted: Ivo Brandt 2',
      'Minister’s promise after ferry disaster',
      'Quoted: speaker not named 1',
      '2 articles, latest 2024-03-06 · quoted word for word',
    ]);
  });

  it('carries each article as an item’s source, so that it gets its link', async () => {
    const reply = await sources.run({}, servicesWith(), english);
    expect(reply.items.map(({ source }) => source?.article.id)).toEqual(['harbour', 'inland']);
  });

  it('says nothing of an author, day or address that is not known', async () => {
    const { data } = await sources.run({}, servicesWith(), english);
    expect(data).toEqual([
      {
        id: 'harbour',
        outlet: 'Harbour Post',
        headline: 'Ferry sinks off Norra Island',
        author: 'Ada Lindqvist',
        published: '2024-03-06',
        url: 'https://harbour.example/ferry',
        language: 'en',
        copyOf: null,
        quoted: [{ speaker: 'Ivo Brandt', count: 2 }],
      },
      expect.objectContaining({ id: 'inland', author: null, published: null, url: null }),
    ]);
  });

  it('narrows to the articles that have the words asked for, in any case and without the possessive', async () => {
    const reply = await sources.run({ about: 'MINISTER' }, servicesWith(), english);
    expect(reply.items.map(({ source }) => source?.article.id)).toEqual(['inland']);
    expect(replyText(reply)[0]).toBe('MINISTER');
  });

  it('says so where no article has the words, in the reader’s language', async () => {
    const reply = await sources.run({ about: 'volcán' }, servicesWith(), { locale: 'es-419' });
    expect(reply.kind).toBe('none');
    expect(replyText(reply)).toContain('Ninguno de los 2 artículos tiene todas estas palabras');
    expect(reply.data).toEqual([]);
  });
});
