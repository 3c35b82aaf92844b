import { Problem } from '../../story/problem.ts';
import { terms } from '../../text/terms.ts';
import type { ArticleSource, Origin, Reach } from '../article-source.ts';
import { type FeedEntry, isFeedText, readFeed } from '../page/feed-text.ts';
import { parsePage } from '../page/page-document.ts';
import { decodePage } from '../web/decode-page.ts';

const feedLinks =
  'link[rel~="alternate"][type="application/rss+xml"], link[rel~="alternate"][type="application/atom+xml"], link[rel~="alternate"][type="application/feed+json"]';

/** RSS, Atom, RDF or JSON feed: leads to its entries' pages, each of which becomes a draft. A page leads to its feed. */
const feed: ArticleSource = {
  name: 'feed',
  rank: 1,
  takes: ({ kind, feed: asked, place }) => kind !== 'folder' && (asked || /\.(?:rss|atom)$/i.test(place)),
  read: async (origin, reach) => {
    const { text, base } = await readOrigin(origin, reach);
    const entries = isFeedText(text) ? readFeed(text) : null;
    if (entries === null) return discover(text, base, origin);
    const wanted = entries.filter((entry) => matches(entry, reach.match));
    const addressed = wanted.flatMap((entry) => (URL.canParse(entry.link, base) ? [entry] : []));
    const followed = addressed.slice(0, reach.mostEntries);
    return {
      kind: 'leads',
      origin: origin.place,
      origins: followed.map((entry) => ({
        kind: 'address',
        place: new URL(entry.link, base).href,
        feed: false,
        facts: origin.facts,
        hints: entry.facts,
        draft: true,
      })),
      notes: counts(entries.length, wanted.length, addressed.length, followed.length),
    };
  },
};

export default feed;

async function readOrigin(origin: Origin, reach: Reach): Promise<{ text: string; base: string | undefined }> {
  if (origin.kind === 'file') {
    return { text: decodePage(await reach.readFile(origin.place), null).text, base: undefined };
  }
  const page = await reach.fetchPage(origin.place);
  return { text: page.text, base: page.address };
}

/** A feed that a page names in its head. */
function discover(text: string, base: string | undefined, origin: Origin) {
  const link = parsePage(text).querySelector(feedLinks)?.getAttribute('href') ?? null;
  if (link === null || !URL.canParse(link, base) || isFeedText(text)) {
    throw new Problem({
      where: origin.place,
      what: isFeedText(text) ? 'is a feed that is broken' : 'is no feed, and names none',
      remedy: 'Give the address of an RSS, Atom or JSON feed',
    });
  }
  const place = new URL(link, base).href;
  return {
    kind: 'leads' as const,
    origin: origin.place,
    origins: [{ ...origin, kind: 'address' as const, place }],
    notes: [],
  };
}

function matches(entry: FeedEntry, match: readonly string[]): boolean {
  if (match.length === 0) return true;
  const words = new Set(terms(entry.words));
  return match.some((phrase) => {
    const wanted = terms(phrase);
    return wanted.length > 0 && wanted.every((word) => words.has(word));
  });
}

function counts(all: number, wanted: number, addressed: number, followed: number): readonly string[] {
  return [
    `${all} ${all === 1 ? 'entry' : 'entries'}`,
    ...(wanted < all ? [`${all - wanted} without the words of --match`] : []),
    ...(addressed < wanted ? [`${wanted - addressed} without an address`] : []),
    ...(followed < addressed ? [`${addressed - followed} left for later (--limit)`] : []),
  ];
}
