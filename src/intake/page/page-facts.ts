import type { FoundFacts } from '../article-source.ts';
import { linkedArticle } from './linked-data.ts';
import type { PageDocument } from './page-document.ts';
import { joinNames, printedAuthor, statedDay } from './printed-facts.ts';
import { onOneSite } from './same-address.ts';

export interface PageFacts {
  readonly facts: FoundFacts;
  /** The address the page calls its own, where that is on another site than the page. */
  readonly elsewhere: string | null;
  /** Whether the page says that not everybody may read it whole. */
  readonly paid: boolean;
}

const nobody =
  /^(?:admin|administrator|staff|editor|editors|redacci[oó]n|web ?desk|news ?desk|guest|unknown|none|null|by)$/i;

/**
 * The source facts of a page, from its JSON-LD, then OpenGraph and other metadata, then what it shows. What none of them
 * says is not there. `address` is where the page was found; null for a saved file, whose own word is then all there is.
 */
export function pageFacts(document: PageDocument, address: string | null): PageFacts {
  const linked = linkedArticle(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent ?? '',
    ),
  );
  const meta = readMeta(document);
  const title = document.querySelector('title')?.textContent ?? undefined;
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent ?? '');
  const own = [linked?.url, attribute(document, 'link[rel~="canonical"]', 'href'), meta('og:url')].flatMap(
    (url) => absolute(url, address).filter((own) => !isFrontPage(own, address)),
  )[0];
  const elsewhere = own !== undefined && address !== null && !onOneSite(own, address) ? own : null;
  const outlet = firstOf([linked?.outlet, meta('og:site_name'), meta('application-name')], 80);
  const headline =
    firstOf(
      [linked?.headline, meta('og:title'), meta('twitter:title'), headings.length === 1 ? headings[0] : ''],
      300,
    ) ?? firstOf([title], 300);
  const shownOutlet = outlet ?? outletInTitle(title, headings[0] ?? meta('og:title'));
  const author = firstOf(
    [
      namesOf(linked?.authors ?? []),
      ...['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator'].map((name) =>
        nameOnly(meta(name)),
      ),
      shownAuthor(document),
    ],
    120,
  );
  return {
    facts: {
      headline: headline === undefined ? undefined : withoutOutlet(headline, shownOutlet),
      outlet: shownOutlet,
      author: author === undefined || nobody.test(author) || author === shownOutlet ? undefined : author,
      published: firstDay([
        linked?.published,
        meta('article:published_time'),
        meta('date'),
        meta('dc.date'),
        meta('dc.date.issued'),
        meta('parsely-pub-date'),
        meta('pubdate'),
        meta('datepublished'),
        attribute(
          document,
          'time[itemprop="datePublished"], time[pubdate], article time[datetime]',
          'datetime',
        ),
      ]),
      url: elsewhere === null ? (own ?? address ?? undefined) : (address ?? undefined),
      language: language([
        linked?.language,
        document.documentElement?.getAttribute('lang') ?? undefined,
        meta('og:locale')?.replace('_', '-'),
      ]),
    },
    elsewhere,
    paid: linked?.free === false,
  };
}

function readMeta(document: PageDocument): (name: string) => string | undefined {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim() ?? '';
    const key = name?.toLowerCase() ?? '';
    if (content !== '' && !values.has(key)) values.set(key, content);
  }
  return (name) => values.get(name);
}

function attribute(document: PageDocument, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name) ?? undefined;
}

/** An address made whole against the page's; nothing where it is no web address, or one of a machine's own. */
function absolute(url: string | undefined, base: string | null): readonly string[] {
  if (url === undefined || url.trim() === '') return [];
  const resolved = URL.canParse(url.trim(), base ?? undefined)
    ? new URL(url.trim(), base ?? undefined)
    : null;
  if (resolved === null || !/^https?:$/.test(resolved.protocol) || resolved.username !== '') return [];
  resolved.hash = '';
  const shared = base !== null && onOneSite(resolved.href, base);
  return shared || /\.\p{L}{2,}$/u.test(resolved.hostname) ? [resolved.href] : [];
}

/** Many sites name their front page as the address of every page. */
function isFrontPage(own: string, address: string | null): boolean {
  return address !== null && new URL(own).pathname === '/' && new URL(address).pathname !== '/';
}

function firstOf(values: readonly (string | undefined)[], most: number): string | undefined {
  return values
    .map((value) => value?.replace(/\s+/g, ' ').trim() ?? '')
    .find((value) => value !== '' && value.length <= most);
}

function firstDay(values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    const day = value === undefined ? null : statedDay(value);
    if (day !== null) return day;
  }
  return undefined;
}

function language(values: readonly (string | undefined)[]): string | undefined {
  return values
    .map((value) => value?.trim().replace(/^\p{L}{2,3}(?=$|-)/u, (primary) => primary.toLowerCase()) ?? '')
    .find((value) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(value));
}

function namesOf(authors: readonly string[]): string | undefined {
  const names = [...new Set(authors.map((name) => name.trim()))].filter(
    (name) => name !== '' && !/^https?:|@/.test(name),
  );
  return names.length === 0 ? undefined : joinNames(names);
}

function nameOnly(value: string | undefined): string | undefined {
  return value === undefined || /^https?:|^www\.|@/.test(value) ? undefined : value;
}

function shownAuthor(document: PageDocument): string | undefined {
  const element = document.querySelector(
    '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline, .author-name',
  );
  const text = element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const printed = printedAuthor(text);
  if (printed !== null) return printed;
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(text) ? text : undefined;
}

const divider = /\s+[|–—·•»-]\s+/;

/** The outlet behind the headline in a page's title ("Council votes | The Paper"). */
function outletInTitle(title: string | undefined, headline: string | undefined): string | undefined {
  const parts = title?.trim().split(divider) ?? [];
  const last = parts.at(-1)?.trim() ?? '';
  const rest = parts.slice(0, -1).join(' ').trim();
  const fits =
    headline !== undefined &&
    headline.trim() !== '' &&
    rest !== '' &&
    headline.includes(parts[0]?.trim() ?? '\0');
  return fits && last !== '' && last.length <= 40 && !headline.includes(last) ? last : undefined;
}

function withoutOutlet(headline: string, outlet: string | undefined): string {
  const parts = headline.split(divider);
  const last = parts.at(-1);
  if (outlet === undefined || parts.length < 2 || last?.toLowerCase() !== outlet.toLowerCase())
    return headline;
  return headline.slice(0, headline.lastIndexOf(last)).replace(/\s+[|–—·•»-]\s*$/, '');
}
