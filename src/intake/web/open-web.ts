import { Problem } from '../../story/problem.ts';
import { type DecodedPage, decodePage, isBinary, noText } from './decode-page.ts';
import { openPace, type Pace } from './pace.ts';
import { allowedAddresses, isPublicAddress, type ResolveHost, resolveHost } from './public-address.ts';
import { type Response, request } from './request.ts';
import { mostRobotsBytes, type Robots, readRobots } from './robots.ts';

/** A page as it arrived: the address it was found at after redirects, and its text. */
export interface FetchedPage {
  readonly address: string;
  readonly mediaType: string;
  readonly text: string;
  /** What a reader should know of how it was read, such as a character set that was declared wrongly. */
  readonly notes: readonly string[];
}

/** A reader of the public web. */
export interface Web {
  /** Throws a Problem where the page is refused, forbidden, missing, too large, too slow or no text. */
  readonly fetchPage: (address: string) => Promise<FetchedPage>;
}

export interface WebOptions {
  /** Names this reader to the sites it reads, with its version and where it can be asked about. */
  readonly userAgent: string;
  readonly isAllowed: (address: string) => boolean;
  readonly resolve: ResolveHost;
  readonly pace: Pace;
  readonly mostBytes: number;
  /** For one page, redirects and body included, waiting for turns not. */
  readonly mostMilliseconds: number;
  readonly mostRedirects: number;
}

/** The product token that robots.txt files know this reader by. */
export const robotName = 'VerbatimBot';

/** The rules for the public web: nothing private, 5 MB, 20 s, 5 redirects, two requests a second to one host. */
export function publicWebOptions(version: string): WebOptions {
  return {
    userAgent: `${robotName}/${version} (reads articles for a Discord news librarian; heeds robots.txt)`,
    isAllowed: isPublicAddress,
    resolve: resolveHost,
    pace: openPace(),
    mostBytes: 5_000_000,
    mostMilliseconds: 20_000,
    mostRedirects: 5,
  };
}

const accept =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,text/plain;q=0.8,*/*;q=0.1';
const readable =
  /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|feed\+json|json))$/;
const redirects = new Set([301, 302, 303, 307, 308]);

/** Opens a reader. What it learns of robots.txt files is kept as long as it lives. */
export function openWeb(options: WebOptions): Web {
  const robots = new Map<string, Promise<Robots>>();
  const robotsOf = (origin: string): Promise<Robots> => {
    const known = robots.get(origin) ?? askRobots(origin, options);
    robots.set(origin, known);
    return known;
  };
  return {
    fetchPage: async (given) => {
      const { address, response } = await follow(parseAddress(given), options, async (next) => {
        const rules = await robotsOf(next.origin);
        const refusal = rules.refusal(next.href);
        if (refusal !== null) {
          throw new Problem({
            where: next.href,
            what: refusal,
            remedy: 'Save the page in a browser and add the file instead',
          });
        }
        return rules.delayMilliseconds;
      });
      return pageOf(address, response);
    },
  };
}

/** An address as given, parsed; throws a Problem for anything but http and https without a password in it. */
export function parseAddress(given: string): URL {
  const parsed = URL.canParse(given) ? new URL(given) : null;
  if (parsed === null || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) {
    throw new Problem({
      where: given,
      what: 'is not a web address',
      remedy: 'It begins with https:// or http://',
    });
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw new Problem({
      where: parsed.host,
      what: 'is an address with a password in it',
      remedy: 'Leave it out',
    });
  }
  return parsed;
}

async function follow(
  start: URL,
  options: WebOptions,
  permit: (address: URL) => Promise<number>,
  larger: 'refuse' | 'cut' = 'refuse',
): Promise<{ address: URL; response: Response }> {
  let address = start;
  let left = options.mostMilliseconds;
  for (let hop = 0; hop <= options.mostRedirects; hop += 1) {
    const addresses = await allowedAddresses(address.hostname, options.resolve, options.isAllowed);
    await options.pace(address.hostname, await permit(address));
    const began = performance.now();
    const response = await request(address, {
      addresses,
      signal: AbortSignal.timeout(Math.max(1, Math.round(left))),
      mostBytes: options.mostBytes,
      larger,
      headers: { 'user-agent': options.userAgent, accept, 'accept-encoding': 'gzip, br' },
    });
    left -= performance.now() - began;
    if (!redirects.has(response.status)) return { address, response };
    const location = response.header('location');
    if (location === null) {
      throw new Problem({
        where: address.href,
        what: `sends on without saying where (HTTP ${response.status})`,
      });
    }
    if (!URL.canParse(location, address.href)) {
      throw new Problem({
        where: address.href,
        what: `sends on to something that is no address (${location})`,
      });
    }
    address = parseAddress(new URL(location, address.href).href);
  }
  throw new Problem({ where: start.href, what: `sends on more than ${options.mostRedirects} times` });
}

async function askRobots(origin: string, options: WebOptions): Promise<Robots> {
  const address = new URL('/robots.txt', origin);
  try {
    const small = { ...options, mostBytes: mostRobotsBytes };
    const { response } = await follow(address, small, async () => 0, 'cut');
    if (response.status >= 500 || response.status === 429) {
      return readRobots(origin, { kind: 'unreachable', why: `HTTP ${response.status}` }, robotName);
    }
    if (response.status !== 200) return readRobots(origin, { kind: 'none' }, robotName);
    const { text } = decodePage(response.bytes, null);
    return readRobots(origin, { kind: 'text', text }, robotName);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return readRobots(
      origin,
      { kind: 'unreachable', why: error.faults[0]?.what ?? error.message },
      robotName,
    );
  }
}

function pageOf(address: URL, response: Response): FetchedPage {
  const where = address.href;
  if (response.status < 200 || response.status >= 300) {
    throw new Problem({ where, what: statusMeaning(response.status) });
  }
  const [type = '', ...parameters] = (response.header('content-type') ?? '').split(';');
  const mediaType = type.trim().toLowerCase();
  if (mediaType !== '' && !readable.test(mediaType)) {
    throw new Problem({
      where,
      what: `is ${mediaType}, not an article`,
      remedy: 'Give the address of a page or feed',
    });
  }
  if (isBinary(response.bytes)) throw new Problem({ where, ...noText });
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(parameters.join(';'))?.[1] ?? null;
  const decoded: DecodedPage = decodePage(response.bytes, charset);
  return {
    address: where,
    mediaType: mediaType === '' ? sniff(decoded.text) : mediaType,
    text: decoded.text,
    notes: decoded.note === null ? [] : [decoded.note],
  };
}

function sniff(text: string): string {
  return /^\s*</.test(text) ? 'text/html' : 'text/plain';
}

function statusMeaning(status: number): string {
  const meanings = new Map([
    [401, 'asks for a login'],
    [402, 'asks for payment'],
    [403, 'is not shown to this reader'],
    [404, 'is not there'],
    [410, 'is gone'],
    [429, 'says there were too many requests; try again later'],
    [451, 'is withheld for legal reasons'],
  ]);
  return `${meanings.get(status) ?? 'did not give the page'} (HTTP ${status})`;
}
