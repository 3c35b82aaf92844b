import { describe, expect, it } from 'vitest';
import articleCommand from '../../commands/article.ts';
import { Problem } from '../../src/story/problem.ts';
import { replyText } from './line-text.ts';
import { harbour, inland, passageOf, servicesWith } from './made-up-story.ts';

const english = { locale: 'en-US' } as const;
const services = servicesWith({
  leadOf: (id) => (id === 'harbour' ? passageOf(harbour, 'A ferry sank on Tuesday.') : null),
});

describe('/article', () => {
  it('shows the first sentence under headline, byline and speakers', async () => {
    const reply = await articleCommand.run({ article: 'harbour' }, services, english);
    expect(replyText(reply).slice(0, 3)).toEqual([
      'Ferry sinks off Norra Island',
      'Harbour Post · Ada Lindqvist · 2024-03-06',
      'Quoted: Ivo Brandt 2',
    ]);
    expect(reply.items.map(({ quote }) => quote?.passage.text)).toEqual(['A ferry sank on Tuesday.']);
  });

  it('offers the quotations of the people it quotes', async () => {
    const reply = await articleCommand.run({ article: 'harbour' }, services, english);
    expect(reply.actions).toEqual([
      { label: 'Ivo Brandt', command: 'quote', input: { speaker: 'Ivo Brandt' } },
    ]);
  });

  it('finds an article by words of its headline or outlet, typed without accents or case', async () => {
    for (const wanted of ['courier', 'ministers promise', 'INLAND']) {
      const reply = await articleCommand.run({ article: wanted }, services, english);
      expect(reply.items[0]?.source?.article).toBe(inland);
    }
  });

  it('still gives the source and its link where the article’s lead is not known', async () => {
    const reply = await articleCommand.run({ article: 'inland' }, services, english);
    expect(reply.items).toHaveLength(1);
    expect(reply.items[0]?.quote).toBeNull();
    expect(reply.items[0]?.source?.article).toBe(inland);
  });

  it('lets the member choose where the words fit several', async () => {
    const reply = await articleCommand.run({ article: 'ferry' }, services, english);
    expect(reply.actions.map(({ input }) => input)).toEqual([{ article: 'harbour' }, { article: 'inland' }]);
  });

  it('tells a member who asks for an article that is not there where the list is', async () => {
    const asked = async () => articleCommand.run({ article: 'volcano' }, services, english);
    await expect(asked).rejects.toThrow(Problem);
    await expect(asked).rejects.toThrow('/sources');
  });

  it('suggests articles by id under a name of at most 100 characters', () => {
    const [option] = articleCommand.options;
    const suggested = option?.suggest?.('inl', services, 'en-US');
    expect(suggested).toEqual([
      { name: 'Inland Courier · undated · Minister’s promise after ferry disaster', value: 'inland' },
    ]);
    const long = { ...harbour, headline: 'Very long headline '.repeat(12).trim() };
    const story = { ...services.story, articles: [long] };
    const [clipped] = option?.suggest?.('', { ...services, story }, 'en-US') ?? [];
    expect(clipped?.name.length).toBeLessThanOrEqual(100);
    expect(clipped?.value).toBe('harbour');
  });
});
