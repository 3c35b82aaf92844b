import { page, send } from '../loopback-site.ts';
import { type HostileInput, one } from './hostile-input.ts';

function feedOf(count: number, item: (n: number) => string): string {
  const items = Array.from({ length: count }, (_, n) => item(n)).join('');
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Feed Paper</title>${items}</channel></rss>`;
}
const rss = { 'content-type': 'application/rss+xml' };
const laughs =
  '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">' +
  Array.from(
    { length: 12 },
    (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n === 0 ? '' : n};`.repeat(10)}">`,
  ).join('') +
  ']><rss version="2.0"><channel><title>&lol12;</title><item><title>&lol12;</title><link>/page</link></item></channel></rss>';

/** Feeds that are too long, broken, or lead astray. */
export function whatTheFeedIs(): readonly HostileInput[] {
  return [
    {
      name: 'a feed of 10,000 entries',
      path: '/feed',
      feed: true,
      answers: () => ({
        '/feed': send(
          feedOf(10_000, (n) => `<item><title>Council again ${n}</title><link>/entry?n=${n}</link></item>`),
          rss,
        ),
        '/entry': (request, response) => send(page(`entry${request.url?.split('=')[1]}`))(request, response),
      }),
      expected: 'list of 3; 10000 entries; 9997 left for later (--limit) / draft / draft / draft',
    },
    {
      name: 'a feed that is no XML any more',
      path: '/feed',
      feed: true,
      answers: () => ({
        '/feed': send('<?xml version="1.0"?><rss version="2.0"><channel><item><title>x</ti', rss),
      }),
      expected: 'refused: is a feed that is broken',
    },
    {
      name: 'a feed of entities that grow (“billion laughs”)',
      path: '/feed',
      feed: true,
      answers: () => ({ '/feed': send(laughs, rss), ...one(send(page('laughs'))) }),
      expected: 'list of 1; 1 entry / draft',
    },
    {
      name: 'a feed that leads inside',
      path: '/feed',
      feed: true,
      answers: () => ({
        '/feed': send(
          feedOf(
            2,
            (n) => `<item><link>${n === 0 ? 'http://127.0.0.3/admin' : 'file:///etc/passwd'}</link></item>`,
          ),
          rss,
        ),
      }),
      expected:
        'list of 2; 2 entries / refused: is not on the public internet (127.0.0.3) / refused: is not a web address',
    },
    {
      name: 'a page instead of a feed, which names its feed',
      path: '/front',
      feed: true,
      answers: () => ({
        '/front': send(
          page('front', { head: '<link rel="alternate" type="application/rss+xml" href="/feed">' }),
        ),
        '/feed': send(
          feedOf(1, () => '<item><title>a</title><link>/page</link></item>'),
          rss,
        ),
        ...one(send(page('found'))),
      }),
      expected: 'list of 1 / list of 1; 1 entry / draft',
    },
    {
      name: 'a feed where a page was meant',
      path: '/feed',
      answers: () => ({
        '/feed': send(
          feedOf(1, () => '<item><link>/page</link></item>'),
          rss,
        ),
      }),
      expected: 'refused: is a feed',
    },
  ];
}
