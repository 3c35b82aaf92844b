import { describe, expect, it } from 'vitest';
import figures from '../../commands/figures.ts';
import { compareFigures } from '../../src/answer/compare-figures.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import { replyText } from './line-text.ts';
import { article, servicesWith } from './made-up-story.ts';

const readings = readArticles([
  article(
    { id: 'post', outlet: 'Post', headline: 'P', published: '2024-05-02' },
    'The Arden flood killed 41 people.',
  ),
  article(
    { id: 'echo', outlet: 'Echo', headline: 'E', published: '2024-05-02' },
    'In Arden, the flood has killed 41 people.',
  ),
  article(
    { id: 'herald', outlet: 'Herald', headline: 'H', published: '2024-05-03' },
    'The flood in Arden killed 44 people.',
  ),
]);
const services = servicesWith({ compareFigures: (about) => compareFigures(readings, about) });
const english = { locale: 'en-US' } as const;

describe('/figures', () => {
  it('shows every version as a quotation with its source, and outlets that say the same together', async () => {
    const reply = await figures.run({}, services, english);
    expect(reply.kind).toBe('differ');
    expect(replyText(reply)[0]).toBe('The articles differ · newest first');
    expect(
      reply.items.map(({ quote, source }) => [
        quote?.passage.text,
        source?.article.outlet,
        source?.alsoIn.map(({ outlet }) => outlet),
      ]),
    ).toEqual([
      ['The flood in Arden killed 44 people.', 'Herald', []],
      ['The Arden flood killed 41 people.', 'Post', ['Echo']],
    ]);
  });

  it('emphasises the words that give the figure', async () => {
    const [item] = (await figures.run({}, services, english)).items;
    const words = item?.quote?.emphasis.map(({ start, end }) =>
      item.quote?.passage.article.body.slice(start, end),
    );
    expect(words).toEqual(['44 people']);
  });

  it('gives programs every version with its value', async () => {
    const { data } = await figures.run({}, services, english);
    expect(data).toMatchObject([
      { kind: 'number', conflict: true, versions: [{ value: 44 }, { value: 41 }, { value: 41 }] },
    ]);
  });

  it('narrows to a subject, and says so where nothing is counted about it', async () => {
    expect((await figures.run({ about: 'deaths in the flood' }, services, english)).items).toHaveLength(2);
    const reply = await figures.run({ about: 'cheese exports' }, services, { locale: 'es-ES' });
    expect(reply.kind).toBe('none');
    expect(replyText(reply)).toContain('Ninguno de los 2 artículos da cifras de esto');
  });
});
