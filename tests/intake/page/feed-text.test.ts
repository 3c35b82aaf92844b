import { describe, expect, it } from 'vitest';
import { isFeedText, readFeed } from '../../../src/intake/page/feed-text.ts';

/** One entry, in each of the forms that feeds have. */
const feeds: Readonly<Record<string, string>> = {
  RSS: `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
    <title>The Elmton Paper</title><language>en-gb</language>
    <item><title>Council &amp; harbour</title><link>https://elmton.example.org/a</link><dc:creator>Ann Lee</dc:creator>
    <pubDate>Wed, 12 Nov 2025 08:00:00 GMT</pubDate><description>The plan</description></item></channel></rss>`,
  Atom: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Elmton Paper</title>
    <entry><title>Council &amp; harbour</title><link rel="self" href="https://elmton.example.org/a.atom"/>
    <link rel="alternate" href="https://elmton.example.org/a"/><author><name>Ann Lee</name></author>
    <published>2025-11-12T08:00:00Z</published><updated>2025-11-14T08:00:00Z</updated><summary>The plan</summary></entry></feed>`,
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Elmton Paper',
    items: [
      {
        id: '1',
        url: 'https://elmton.example.org/a',
        title: 'Council & harbour',
        authors: [{ name: 'Ann Lee' }],
        date_published: '2025-11-12T08:00:00Z',
        summary: 'The plan',
      },
    ],
  }),
};

describe('a feed', () => {
  it.each(Object.entries(feeds))('in %s leads to its entries, with what it says of them', (_, text) => {
    expect(isFeedText(text)).toBe(true);
    expect(readFeed(text)).toMatchObject([
      {
        link: 'https://elmton.example.org/a',
        facts: {
          headline: 'Council & harbour',
          author: 'Ann Lee',
          published: '2025-11-12',
          outlet: 'The Elmton Paper',
        },
        words: expect.stringContaining('The plan'),
      },
    ]);
  });

  it('is not every XML or JSON', () => {
    for (const text of ['<html><body>rss</body></html>', '{"title":"feed"}', '<svg/>', '', 'rss']) {
      expect(isFeedText(text), text).toBe(false);
    }
  });
});
