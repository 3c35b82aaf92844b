import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Answer, page, paragraphs, send } from '../loopback-site.ts';
import { type HostileInput, html, one } from './hostile-input.ts';

const mebibytes = (count: number) => Buffer.alloc(count * 1024 * 1024, 0x20);
const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const plain = { 'content-type': 'text/plain' };
const patience = 400;

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

const dripHeaders: Answer = (request) => {
  request.socket.write('HTTP/1.1 200 OK\r\n');
  const timer = setInterval(() => request.socket.write('x-more: of it\r\n'), 50);
  request.socket.on('close', () => clearInterval(timer));
};

const manyHeaders: Answer = (request) => {
  request.socket.write(`HTTP/1.1 200 OK\r\n${'x-more: of it\r\n'.repeat(20_000)}\r\n`);
};

const robots = (answer: Answer, name: string) => () => ({ ...one(send(page(name))), '/robots.txt': answer });

/** Answers that are too large, too slow, broken or not what they say. */
export function howItAnswers(): readonly HostileInput[] {
  return [
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
      name: 'brotli bomb (100 MB in 500 bytes)',
      path: '/page',
      answers: () => one(send(brotliCompressSync(mebibytes(100), fast), { 'content-encoding': 'br' })),
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
      expected: 'refused: may not be read, because its robots.txt cannot be had (HTTP 503)',
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
      name: 'an answer that never begins',
      path: '/page',
      patience,
      answers: () => one(() => {}),
      expected: 'refused: took too long to answer',
    },
    {
      name: 'headers that drip',
      path: '/page',
      patience,
      answers: () => one(dripHeaders),
      expected: 'refused: took too long to answer',
    },
    {
      name: 'headers without end',
      path: '/page',
      answers: () => one(manyHeaders),
      expected: 'refused: does not answer as the web does (HPE_HEADER_OVERFLOW)',
    },
    {
      name: 'no HTTP at all',
      path: '/page',
      answers: () => one((request) => void request.socket.end('SSH-2.0-OpenSSH\r\n')),
      expected: 'refused: does not answer as the web does (HPE_INVALID_CONSTANT)',
    },
    {
      name: 'an empty page',
      path: '/page',
      answers: () => one(send('')),
      expected: 'refused: has no article in it',
    },
    {
      name: 'a PDF that says it is a page',
      path: '/page',
      answers: () => one(send(Buffer.from(`%PDF-1.7\n${'\u0001binary stuff\u0000'.repeat(400)}`, 'latin1'))),
      expected: 'refused: is no text, whatever it says it is',
    },
    {
      name: 'a page that says it is plain text',
      path: '/page',
      answers: () => one(send(page('liar'), plain)),
      expected: 'taken',
      leaves: ['<p>'],
    },
    {
      name: 'plain text that is plain text',
      path: '/page',
      answers: () => one(send(['Council of Elm to meet', ...paragraphs('text')].join('\n\n'), plain)),
      expected: 'draft',
      keeps: [paragraphs('text').join('\n\n')],
    },
    {
      name: 'a page of no declared kind',
      path: '/page',
      answers: () => one((_request, response) => response.writeHead(200).end(page('kindless'))),
      expected: 'taken',
    },
    {
      name: 'robots.txt that hangs',
      path: '/page',
      patience,
      answers: robots(() => {}, 'hangs'),
      expected: 'refused: may not be read, because its robots.txt cannot be had (took too long to answer)',
    },
    {
      name: 'robots.txt of 20 MB, of which 500 kB are read',
      path: '/page',
      answers: robots(
        send(`User-agent: *\nDisallow: /pa\n${'# a lot to say\n'.repeat(1_400_000)}`, plain),
        'huge',
      ),
      expected: 'refused: may not be read by programs (robots.txt)',
    },
    {
      name: 'robots.txt that leads inside',
      path: '/page',
      answers: robots(
        (_request, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
        'inside',
      ),
      expected:
        'refused: may not be read, because its robots.txt cannot be had (is not on the public internet (10.0.0.1))',
    },
    {
      name: 'robots.txt that is a web page',
      path: '/page',
      answers: robots(send(page('not robots')), 'lost'),
      expected: 'taken',
    },
  ];
}
