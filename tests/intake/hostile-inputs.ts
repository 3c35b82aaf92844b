import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Outcome } from '../../src/intake/import-articles.ts';
import { type Answer, page, paragraphs, redirect, send } from './loopback-site.ts';

/** One hostile or broken input: what is asked for, how the site answers, and what became of it in words. */
export interface HostileInput {
  readonly name: string;
  readonly path: string;
  /** A host name instead of 127.0.0.1, with what it resolves to on each asking; the last for all further ones. */
  readonly host?: { readonly name: string; readonly addresses: readonly string[] };
  readonly feed?: boolean;
  /** How long a page may take, in milliseconds; 20,000 where it is not said. */
  readonly patience?: number;
  /** Made only when they are served: some are large. */
  readonly answers: () => Readonly<Record<string, Answer>>;
  /** The outcomes in words: `outcomeText` of each, joined by " / ". */
  readonly expected: string;
  /** What must and must not stand in the body that was stored. */
  readonly keeps?: readonly string[];
  readonly leaves?: readonly string[];
}

export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'taken': {
      const remarks = outcome.remarks.map((remark) => `; ${remark}`).join('');
      return `${outcome.draft ? 'draft' : 'taken'}${outcome.copyOf === null ? '' : ` as copy of ${outcome.copyOf}`}${remarks}`;
    }
    case 'known':
      return 'known already';
    case 'nothing':
      return `refused: ${outcome.fault.what}`;
    case 'list':
      return `list of ${outcome.count}${outcome.notes.map((note) => `; ${note}`).join('')}`;
  }
}

const html = { 'content-type': 'text/html' };
const mebibytes = (count: number) => Buffer.alloc(count * 1024 * 1024, 0x20);
const one = (answer: Answer): Readonly<Record<string, Answer>> => ({ '/page': answer });
const latin = (text: string) =>
  Buffer.from(text.replaceAll('“', '\u0093').replaceAll('”', '\u0094').replaceAll('’', '\u0092'), 'latin1');

const endless: Answer = (_request, response) => {
  response.writeHead(200, html);
  const chunk = Buffer.alloc(65_536, 0x61);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

const drip: Answer = (_request, response) => {
  response.writeHead(200, html);
  const timer = setInterval(() => response.write('<p>'), 50);
  response.on('close', () => clearInterval(timer));
};

const cutOff: Answer = (_request, response) => {
  response.writeHead(200, { ...html, 'content-length': '50000' });
  response.write(page('cutoff'));
  setTimeout(() => response.destroy(), 50);
};

const links = Array.from(
  { length: 60 },
  (_, n) => `<li><a href="/${n}">Story number ${n} of today</a></li>`,
).join('');
const wall =
  '<div class="wall"><p>Subscribe to continue reading this article. Already a member? Log in.</p></div>';
const script = '<script>document.body.innerHTML = "<p>made by a script</p>".repeat(99)</script>';

const arabic = Array.from(
  { length: 6 },
  (_, n) =>
    `قال رئيس البلدية في الجزء ${n} من التقرير إن المدينة \u200fستنظر مرة أخرى في خطة الميناء والسوق القديم، مضيفا: «سنقرر لاحقا رقم ${n}». ولم يفاجأ أحد في المدينة بذلك القرار الجديد.`,
);

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

/** Everything that the web may do to a reader, served from loopback; `port` is the site's. */
export function hostileInputs(port: number): readonly HostileInput[] {
  return [
    {
      name: 'redirect to loopback',
      path: '/page',
      answers: () => one(redirect(`http://127.0.0.2:${port}/secret`)),
      expected: 'refused: is not on the public internet (127.0.0.2)',
    },
    {
      name: 'redirect to a cloud’s metadata address',
      path: '/page',
      answers: () => one(redirect('http://169.254.169.254/latest/meta-data/')),
      expected: 'refused: is not on the public internet (169.254.169.254)',
    },
    {
      name: 'redirect to a private address in IPv6 clothes',
      path: '/page',
      answers: () => one(redirect(`http://[::ffff:10.0.0.1]:${port}/`)),
      expected: 'refused: is not on the public internet (::ffff:a00:1)',
    },
    {
      name: 'redirect to a decimal address',
      path: '/page',
      answers: () => one(redirect('http://167772161/')),
      expected: 'refused: is not on the public internet (10.0.0.1)',
    },
    {
      name: 'redirect to a file',
      path: '/page',
      answers: () => one(redirect('file:///etc/passwd')),
      expected: 'refused: is not a web address',
    },
    {
      name: 'DNS that changes between two requests',
      path: '/page',
      host: { name: 'rebind.test', addresses: ['127.0.0.1', '127.0.0.1', '10.0.0.1'] },
      answers: () => one(redirect('/again')),
      expected: 'refused: is not on the public internet (10.0.0.1)',
    },
    {
      name: 'DNS with one private address among others',
      path: '/page',
      host: { name: 'mixed.test', addresses: ['127.0.0.1,192.168.1.1'] },
      answers: () => one(send(page('mixed'))),
      expected: 'refused: is not on the public internet (192.168.1.1)',
    },
    {
      name: 'redirects without end',
      path: '/page',
      answers: () => one(redirect('/page')),
      expected: 'refused: sends on more than 5 times',
    },
    {
      name: 'address with a password',
      path: '/page',
      answers: () => one(redirect(`http://user:secret@127.0.0.1:${port}/page`)),
      expected: 'refused: is an address with a password in it',
    },
    {
      name: 'endless body',
      path: '/page',
      answers: () => one(endless),
      expected: 'refused: is larger than 5 MB',
    },
    {
      name: 'body that drips',
      path: '/page',
      patience: 500,
      answers: () => one(drip),
      expected: 'refused: took too long to answer',
    },
    {
      name: 'body cut off',
      path: '/page',
      answers: () => one(cutOff),
      expected: 'refused: broke the connection off',
    },
    {
      name: 'gzip bomb (100 MB in 100 kB)',
      path: '/page',
      answers: () => one(send(gzipSync(mebibytes(100)), { 'content-encoding': 'gzip' })),
      expected: 'refused: is larger than 5 MB',
    },
    {
      name: 'brotli bomb (100 MB in 100 bytes)',
      path: '/page',
      answers: () => one(send(brotliCompressSync(mebibytes(100)), { 'content-encoding': 'br' })),
      expected: 'refused: is larger than 5 MB',
    },
    {
      name: 'gzip in gzip',
      path: '/page',
      answers: () => one(send(gzipSync(gzipSync(page('twice'))), { 'content-encoding': 'gzip, gzip' })),
      expected: 'refused: is encoded as "gzip, gzip", which is not read',
    },
    {
      name: 'gzip that is none',
      path: '/page',
      answers: () => one(send(page('none'), { 'content-encoding': 'gzip' })),
      expected: 'refused: sent a body that does not decompress',
    },
    {
      name: 'a picture',
      path: '/page',
      answers: () => one(send(Buffer.from([0x89, 0x50]), { 'content-type': 'image/png' })),
      expected: 'refused: is image/png, not an article',
    },
    {
      name: 'nothing there',
      path: '/nowhere',
      answers: () => ({}),
      expected: 'refused: is not there (HTTP 404)',
    },
    {
      name: 'forbidden by robots.txt',
      path: '/page',
      answers: () => ({
        ...one(send(page('robots'))),
        '/robots.txt': send('User-agent: *\nDisallow: /pa', { 'content-type': 'text/plain' }),
      }),
      expected: 'refused: may not be read by programs (robots.txt)',
    },
    {
      name: 'robots.txt that cannot be had',
      path: '/page',
      answers: () => ({
        ...one(send(page('robots'))),
        '/robots.txt': (_request, response) => response.writeHead(503).end(),
      }),
      expected: 'refused: may not be read by programs (robots.txt)',
    },
    {
      name: 'declared UTF-8, is Windows-1252',
      path: '/page',
      answers: () => one(send(latin(page('Café')))),
      expected: 'taken; declared as utf-8, read as windows-1252',
      keeps: ['again,” said the mayor of Café, “and then the'],
    },
    {
      name: 'declared Latin-1, is UTF-8',
      path: '/page',
      answers: () => one(send(page('Café'), { 'content-type': 'text/html; charset=iso-8859-1' })),
      expected: 'taken; declared as windows-1252, read as utf-8',
      keeps: ['again,” said the mayor of Café, “and then the'],
    },
    {
      name: 'UTF-16 with a byte order mark',
      path: '/page',
      answers: () => one(send(Buffer.from(`\ufeff${page('Café')}`, 'utf16le'), html)),
      expected: 'taken',
      keeps: ['again,” said the mayor of Café, “and then the'],
    },
    {
      name: 'character set in the page alone',
      path: '/page',
      answers: () =>
        one(
          send(
            Buffer.from(
              page('Città', { head: '<meta charset="iso-8859-15">' }).replaceAll(/[“”]/g, '"'),
              'latin1',
            ),
            html,
          ),
        ),
      expected: 'taken',
      keeps: ['said the mayor of Città'],
    },
    {
      name: 'no article: a front page',
      path: '/page',
      answers: () => one(send(`<html><body><h1>Today</h1><ul>${links}</ul></body></html>`)),
      expected: 'refused: has no article in it',
    },
    {
      name: 'paywall stub',
      path: '/page',
      answers: () => one(send(page('wall', { body: paragraphs('wall').slice(0, 1), after: wall }))),
      expected: 'draft; only the part before the paywall may be there',
      leaves: ['Subscribe'],
    },
    {
      name: 'paywall and nothing else',
      path: '/page',
      answers: () => one(send(page('nothing', { body: ['The council met.'], after: wall }))),
      expected: 'refused: shows its article only to subscribers',
    },
    {
      name: 'page made by scripts',
      path: '/page',
      answers: () =>
        one(send(`<html><head><title>App</title></head><body><div id="root"></div>${script}</body></html>`)),
      expected: 'refused: has no article without running its scripts, which are never run',
    },
    {
      name: 'scripts inside an article',
      path: '/page',
      answers: () => one(send(page('scripted', { before: script, after: script }))),
      expected: 'taken',
      keeps: ['said the mayor of scripted'],
      leaves: ['<script', 'innerHTML', 'made by a script'],
    },
    {
      name: 'relative canonical address',
      path: '/page?utm_source=feed',
      answers: () => one(send(page('canon', { head: '<link rel="canonical" href="/page/">' }))),
      expected: 'taken',
      keeps: [`url: http://127.0.0.1:${port}/page/`],
    },
    {
      name: 'canonical address on another site',
      path: '/page',
      answers: () =>
        one(send(page('syndicated', { head: '<link rel="canonical" href="https://example.org/original">' }))),
      expected: 'taken; the page names https://example.org/original as its original',
      keeps: [`url: http://127.0.0.1:${port}/page`],
    },
    {
      name: 'canonical address that is none',
      path: '/page',
      answers: () =>
        one(send(page('javascript', { head: '<link rel="canonical" href="javascript:alert(1)">' }))),
      expected: 'taken',
      keeps: [`url: http://127.0.0.1:${port}/page`],
    },
    {
      name: 'right to left',
      path: '/page',
      answers: () =>
        one(
          send(
            page('rtl', { body: arabic, title: 'البلدية تنظر مرة أخرى', attributes: 'dir="rtl"' }).replace(
              'lang="en"',
              'lang="ar"',
            ),
          ),
        ),
      expected: 'taken',
      keeps: [
        '\u200fستنظر مرة أخرى في خطة الميناء والسوق القديم، مضيفا: «سنقرر لاحقا رقم 3»',
        'language: ar',
      ],
    },
    {
      name: 'emoji, joined and flagged',
      path: '/page',
      answers: () =>
        one(send(page('emoji', { body: paragraphs('emoji').map((text) => `${text} 👩‍👩‍👧‍👦🇨🇴👍🏽`) }))),
      expected: 'taken',
      keeps: ['👩‍👩‍👧‍👦🇨🇴👍🏽'],
    },
    {
      name: 'a paragraph of 1 MB',
      path: '/page',
      answers: () => one(send(page('large', { body: [paragraphs('large').join(' ').repeat(480)] }))),
      expected: 'taken',
    },
    {
      name: '800,000 elements deep',
      path: '/page',
      answers: () => one(send(page('abyss', { before: '<div>'.repeat(800_000) }))),
      expected: 'refused: is nested deeper than any article',
    },
    {
      name: '1,000 elements deep',
      path: '/page',
      answers: () => one(send(page('deep', { before: `${'<div>'.repeat(1000)}x${'</div>'.repeat(1000)}` }))),
      expected: 'refused: is nested deeper than any article',
    },
    {
      name: '500,000 elements',
      path: '/page',
      answers: () => one(send(page('wide', { before: '<b>x</b>'.repeat(500_000) }))),
      expected: 'refused: has more elements than any article',
    },
    {
      name: 'a page that takes minutes to parse (40,000 links)',
      path: '/page',
      patience: 3000,
      answers: () => one(send(page('slow', { before: '<a href="x">some, words</a> '.repeat(40_000) }))),
      expected: 'refused: takes too long or too much memory to read',
    },
    {
      name: 'control characters',
      path: '/page',
      answers: () =>
        one(
          send(
            page('control', { body: paragraphs('control').map((text) => `\u0000\u001b[2J${text}\u0007`) }),
          ),
        ),
      expected: 'taken',
      keeps: ['In part 1 of the control'],
      leaves: ['\u0000', '\u001b', '\u0007'],
    },
    {
      name: 'JSON-LD that is broken, and a headline of 9,000 characters',
      path: '/page',
      answers: () =>
        one(
          send(
            page('linked', {
              head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"${'a '.repeat(4500)}","author":[{"name":7},"Ann Lee"],"datePublished":"2025-99-99"}]}</script>`,
            }),
          ),
        ),
      expected: 'taken',
      keeps: [
        'headline: Council of linked to look again at plan',
        'author: Ann Lee',
        'published: 2025-11-12',
      ],
    },
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
