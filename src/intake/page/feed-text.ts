import { parseFeed } from 'feedsmith';
import type { FoundFacts } from '../article-source.ts';
import { printedDay } from './printed-facts.ts';

/** One entry of a feed: where it leads (as the feed gives it), what it says of the article, and its words. */
export interface FeedEntry {
  readonly link: string;
  readonly facts: FoundFacts;
  readonly words: string;
}

/** Whether a text is an RSS, Atom, RDF or JSON feed, by how it begins. */
export function isFeedText(text: string): boolean {
  const start = text
    .slice(0, 20_000)
    .replace(/<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/gi, '')
    .trimStart();
  return (
    /^\ufeff?\s*<(?:rss|feed|rdf:RDF)[\s>]/i.test(start) ||
    /^\{[\s\S]{0,500}jsonfeed\.org\/version/.test(start)
  );
}

/** The entries of a feed that lead somewhere, in its order; null where the text is no feed that can be read. */
export function readFeed(text: string): readonly FeedEntry[] | null {
  const parsed = parsedFeed(text);
  if (parsed === null) return null;
  const { format, feed } = parsed;
  switch (format) {
    case 'rss':
      return (feed.items ?? []).flatMap((item) =>
        entry(item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value), {
          headline: item.title,
          author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
          published: item.pubDate,
          outlet: feed.title,
          language: feed.language,
          words: [item.description, ...(item.categories ?? []).map(({ name }) => name)],
        }),
      );
    case 'atom':
      return (feed.entries ?? []).flatMap((item) =>
        entry(item.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href, {
          headline: item.title?.value,
          author: item.authors?.[0]?.name,
          published: item.published,
          outlet: feed.title?.value,
          language: undefined,
          words: [item.summary?.value],
        }),
      );
    case 'rdf':
      return (feed.items ?? []).flatMap((item) =>
        entry(item.link, {
          headline: item.title,
          author: item.dc?.creators?.[0],
          published: item.dc?.dates?.[0],
          outlet: feed.title,
          language: undefined,
          words: [item.description],
        }),
      );
    case 'json':
      return (feed.items ?? []).flatMap((item) =>
        entry(item.url, {
          headline: item.title,
          author: item.authors?.[0]?.name,
          published: item.date_published,
          outlet: feed.title,
          language: item.language ?? feed.language,
          words: [item.summary, ...(item.tags ?? [])],
        }),
      );
  }
}

/** feedsmith throws one error where it knows no format and another where the format is broken; both mean no feed. */
function parsedFeed(text: string): ReturnType<typeof parseFeed> | null {
  try {
    return parseFeed(text);
  } catch (error) {
    if (error instanceof Error && /feed format/.test(error.message)) return null;
    throw error;
  }
}

interface Given {
  readonly headline: string | undefined;
  readonly author: string | undefined;
  readonly published: unknown;
  readonly outlet: string | undefined;
  readonly language: string | undefined;
  readonly words: readonly (string | undefined)[];
}

function entry(link: string | undefined, given: Given): readonly FeedEntry[] {
  if (link === undefined || link.trim() === '') return [];
  const fits = (value: string | undefined, most: number) => {
    const text = value?.replace(/\s+/g, ' ').trim() ?? '';
    return text !== '' && text.length <= most ? text : undefined;
  };
  const language = given.language?.trim() ?? '';
  return [
    {
      link: link.trim(),
      facts: {
        headline: fits(given.headline, 300),
        author: fits(given.author, 120),
        published: (typeof given.published === 'string' ? printedDay(given.published) : null) ?? undefined,
        outlet: fits(given.outlet, 80),
        language: /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(language) ? language : undefined,
      },
      words: [given.headline, ...given.words].filter((words) => words !== undefined).join(' '),
    },
  ];
}
