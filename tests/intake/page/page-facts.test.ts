import { describe, expect, it } from 'vitest';
import type { FoundFacts } from '../../../src/intake/article-source.ts';
import { readPage } from '../../../src/intake/page/read-page.ts';
import { paragraphs } from '../loopback-site.ts';

const address = 'https://www.elmton.example.org/news/plan?id=7';

interface Head {
  readonly head?: string;
  readonly shown?: string;
  readonly attributes?: string;
}

/** The facts of a page with six paragraphs and whatever its head says. */
function factsOf({ head = '', shown = '', attributes = '' }: Head, at: string | null = address): FoundFacts {
  const body = paragraphs('Elmton')
    .map((text) => `<p>${text}</p>`)
    .join('');
  const html = `<!doctype html><html ${attributes}><head>${head}</head><body><article>${shown}${body}</article></body></html>`;
  const reading = readPage({ origin: 'test', html, address: at, notes: [] });
  if (reading.kind !== 'found') throw new Error(reading.fault.what);
  return reading.facts;
}

const linked = (...blocks: readonly unknown[]) =>
  blocks.map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`).join('');

const article = {
  '@type': 'NewsArticle',
  headline: 'Council looks again',
  author: { '@type': 'Person', name: 'Ann Lee' },
  publisher: { '@type': 'Organization', name: 'The Elmton Paper' },
  datePublished: '2025-11-12T08:00:00Z',
};

describe('what a page’s JSON-LD says of its article', () => {
  const shapes: Readonly<Record<string, unknown>> = {
    'an object': { '@context': 'https://schema.org', ...article },
    'a list': [{ '@type': 'BreadcrumbList' }, article],
    'a graph': {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebSite', name: 'Site' }, article],
    },
    'a graph in a list': [{ '@graph': [article] }],
    'the main entity of a page': { '@type': 'WebPage', name: 'Page', mainEntity: article },
    'several types': { ...article, '@type': ['Article', 'NewsArticle'] },
    'a type by its address': { ...article, '@type': 'http://schema.org/NewsArticle' },
    'an author by reference': {
      '@graph': [
        { ...article, author: { '@id': '#ann' }, publisher: { '@id': '#paper' } },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
        { '@type': 'NewsMediaOrganization', '@id': '#paper', name: 'The Elmton Paper' },
      ],
    },
  };

  it.each(Object.keys(shapes))('is found in %s', (name) => {
    expect(factsOf({ head: linked(shapes[name]) })).toMatchObject({
      headline: 'Council looks again',
      author: 'Ann Lee',
      outlet: 'The Elmton Paper',
      published: '2025-11-12',
    });
  });

  it('names every author once, and no address or list for one', () => {
    const author = [
      { name: 'Ann Lee' },
      'Bo Cho',
      { name: 'Ann Lee' },
      { name: ['Dee Fox'] },
      'https://elmton.example.org/x',
    ];
    expect(factsOf({ head: linked({ ...article, author }) }).author).toBe('Ann Lee, Bo Cho and Dee Fox');
  });

  it('reads entities in text once', () => {
    const facts = factsOf({
      head: linked({ ...article, headline: 'Fish &amp; chips: the mayor&#8217;s &quot;plan&quot;' }),
    });
    expect(facts.headline).toBe('Fish & chips: the mayor’s "plan"');
  });

  it('is passed over where it is broken, and the rest of the page asked', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Cut o</script>${linked(null, 7, 'x', { '@type': 'NewsArticle', headline: 7 })}
      <meta property="og:title" content="Council looks again"><meta property="og:site_name" content="The Elmton Paper">`;
    expect(factsOf({ head })).toMatchObject({ headline: 'Council looks again', outlet: 'The Elmton Paper' });
  });

  it('may hold line breaks and comments as templates leave them', () => {
    const head = `<script type="application/ld+json">
      //<![CDATA[
      {"@type":"NewsArticle","headline":"Council looks
 again","publisher":{"name":"The Elmton Paper"},}
      //]]>
      </script>`;
    expect(factsOf({ head })).toMatchObject({ headline: 'Council looks again', outlet: 'The Elmton Paper' });
  });

  it('is not taken from another article that the page only lists', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', headline: 'Mayor falls' }],
    };
    const head = `${linked(list)}<meta property="og:title" content="Council looks again">`;
    expect(factsOf({ head }).headline).toBe('Council looks again');
  });
});

describe('what a page says elsewhere', () => {
  it('stands in OpenGraph, then in the page', () => {
    const head = `<title>Council looks again | The Elmton Paper</title>
      <meta name="article:author" content="https://facebook.com/annlee"><meta name="parsely-author" content="Ann Lee">`;
    expect(
      factsOf({ head, shown: '<h1>Council looks again</h1>', attributes: 'lang="en-GB"' }),
    ).toMatchObject({
      headline: 'Council looks again',
      outlet: 'The Elmton Paper',
      author: 'Ann Lee',
      language: 'en-GB',
    });
  });

  it('may be printed above the text alone', () => {
    const shown =
      '<h1>Council looks again</h1><p class="byline">By Ann Lee and Bo Cho, staff writers</p><p>12 November 2025</p>';
    expect(factsOf({ shown })).toMatchObject({ author: 'Ann Lee and Bo Cho', published: '2025-11-12' });
  });

  it('is left empty where nothing says it', () => {
    const facts = factsOf({});
    expect([facts.outlet, facts.author, facts.published, facts.headline, facts.language]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each(['admin', 'Staff', 'Redacción', 'The Elmton Paper', 'info@elmton.example.org'])(
    'does not take “%s” for a person',
    (name) => {
      const head = `<meta property="og:site_name" content="The Elmton Paper"><meta name="author" content="${name}">`;
      expect(factsOf({ head }).author).toBeUndefined();
    },
  );
});

describe('the day an article appeared', () => {
  const days: Readonly<Record<string, string | undefined>> = {
    '2025-11-12': '2025-11-12',
    '2025-11-12T23:30:00-05:00': '2025-11-12',
    '2025-11-13T01:00:00+02:00': '2025-11-13',
    '2025-11-12T08:00:00.000Z': '2025-11-12',
    '20251112T080000Z': '2025-11-12',
    '20251112': '2025-11-12',
    'Wed, 12 Nov 2025 08:00:00 GMT': '2025-11-12',
    'November 12, 2025': '2025-11-12',
    '12 de noviembre de 2025': '2025-11-12',
    '12. November 2025': '2025-11-12',
    '12.11.2025': '2025-11-12',
    '2025/11/12': '2025-11-12',
    '1762934400': '2025-11-12',
    '11/12/2025': undefined,
    '2025-13-40': undefined,
    yesterday: undefined,
  };

  it.each(Object.entries(days))('%s is read as %s', (written, day) => {
    expect(factsOf({ head: `<meta property="article:published_time" content="${written}">` }).published).toBe(
      day,
    );
  });

  it('is not the day it was changed', () => {
    expect(
      factsOf({ head: '<meta property="article:modified_time" content="2025-11-12">' }).published,
    ).toBeUndefined();
  });
});

describe('the address of an article', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  const addresses: Readonly<Record<string, string>> = {
    '/news/plan': 'https://www.elmton.example.org/news/plan',
    '../news/plan#top': 'https://www.elmton.example.org/news/plan',
    '//www.elmton.example.org/news/plan': 'https://www.elmton.example.org/news/plan',
    'https://elmton.example.org/news/plan': 'https://elmton.example.org/news/plan',
    'javascript:alert(1)': address,
    'http://localhost/news': address,
    'http://192.168.0.1/news': address,
    'https://example.com/other': address,
    '': address,
    '/': address,
  };

  it.each(Object.entries(addresses))('canonical “%s” gives %s', (href, url) => {
    expect(factsOf({ head: canonical(href) }).url).toBe(url);
  });

  it('is what a saved page says of itself', () => {
    expect(factsOf({ head: canonical('https://elmton.example.org/news/plan') }, null).url).toBe(
      'https://elmton.example.org/news/plan',
    );
    expect(factsOf({ head: canonical('/news/plan') }, null).url).toBeUndefined();
  });
});
