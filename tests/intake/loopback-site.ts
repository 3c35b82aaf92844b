import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface LoopbackSite {
  readonly port: number;
  readonly origin: string;
  /** Paths that were asked for, in order, robots.txt left out. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** A site on 127.0.0.1 that answers each path as told, and anything else with 404. */
export async function serveSite(pages: ReadonlyMap<string, Answer>): Promise<LoopbackSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    if (pathname !== '/robots.txt') asked.push(request.url ?? '/');
    const answer = pages.get(pathname);
    if (answer === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    else answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function send(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };
}

export function redirect(location: string): Answer {
  return (_request, response) => {
    response.writeHead(302, { location }).end();
  };
}

const words =
  'harbour market road plan council report vote bridge water school winter budget fishermen letter tower library garden ' +
  'railway factory hospital election strike festival island valley museum theatre bakery station forest lantern orchard';

/** Six paragraphs of running text, the same for the same seed, which hardly share five words with another seed's. */
export function paragraphs(seed: string): readonly string[] {
  const all = words.split(' ');
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const word = () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return all[(state >>> 8) % all.length] ?? '';
  };
  const clause = () => `the ${word()} ${word()} near the ${word()} kept its ${word()} for the ${word()}`;
  return Array.from(
    { length: 6 },
    (_, index) =>
      `In part ${index + 1} of the ${seed} ${word()}, ${clause()}, and ${clause()}. “${word()} and ${word()} again,” said the ` +
      `mayor of ${seed}, “and then the ${word()}.” Nobody in ${seed} missed the ${word()}, because ${clause()}.`,
  );
}

export interface MadeUpPage {
  readonly head?: string;
  readonly before?: string;
  readonly body?: readonly string[];
  readonly after?: string;
  readonly title?: string;
  readonly attributes?: string;
}

/** An article's page as many sites build them: menu, headline, byline, paragraphs, footer. */
export function page(
  seed: string,
  { head, before, body, after, title, attributes }: MadeUpPage = {},
): string {
  const headline = title ?? `Council of ${seed} to look again at plan`;
  return `<!doctype html><html lang="en" ${attributes ?? ''}><head><title>${headline} | The ${seed} Paper</title>
<meta property="og:site_name" content="The ${seed} Paper"><meta property="og:title" content="${headline}">
<meta name="author" content="Jo Doe"><meta property="article:published_time" content="2025-11-12T23:30:00-05:00">${head ?? ''}
</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article><h1>${headline}</h1>${before ?? ''}
${(body ?? paragraphs(seed)).map((text) => `<p>${text}</p>`).join('\n')}
</article></main>${after ?? ''}<footer><p>© 2025 The ${seed} Paper. All rights reserved.</p></footer></body></html>`;
}
