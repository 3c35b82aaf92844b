import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextInHand } from '../../../src/intake/page/read-text.ts';

/**
 * A page's text, every line of it marked by hand. In the file a line begins with "! " (a fact, or how many blank lines
 * stand between lines), "+ " (the article), "- " (the site), "# " (the headline) or "? " (a byline, a note of the
 * desk: kept or not, either is right).
 */
export interface MarkedPage {
  readonly name: string;
  readonly text: string;
  readonly article: readonly string[];
  readonly site: readonly string[];
  readonly facts: Readonly<Record<string, string>>;
}

/** How many lines of a page, or of many, went the right way. */
export interface LineCounts {
  readonly article: number;
  readonly articleKept: number;
  readonly site: number;
  readonly siteKept: number;
}

const folder = fileURLToPath(new URL('./marked-pages', import.meta.url));

export function markedPages(half: 'open' | 'sealed'): readonly MarkedPage[] {
  return readdirSync(join(folder, half))
    .sort()
    .map((name) => markedPage(name, readFileSync(join(folder, half, name), 'utf8')));
}

function markedPage(name: string, source: string): MarkedPage {
  const marked = source
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ mark: line.slice(0, 1), text: line.slice(2) }));
  const marks = (mark: string) => marked.filter((line) => line.mark === mark).map(({ text }) => text);
  const facts = Object.fromEntries(marks('!').map((fact) => fact.split(/: (.*)/, 2)));
  const between = '\n'.repeat(1 + Number(facts['gaps'] ?? 0));
  return {
    name: name.replace('.txt', ''),
    text: marked
      .filter(({ mark }) => mark !== '!')
      .map(({ text }) => text)
      .join(between),
    article: marks('+'),
    site: marks('-'),
    facts,
  };
}

export function countLines(page: MarkedPage, { body }: TextInHand): LineCounts {
  const kept = new Set(body.split('\n').map((line) => line.trim()));
  const stay = (lines: readonly string[]) => lines.filter((line) => kept.has(line));
  return {
    article: page.article.length,
    articleKept: stay(page.article).length,
    site: page.site.length,
    siteKept: stay(page.site).length,
  };
}

export function sumCounts(counts: readonly LineCounts[]): LineCounts {
  const sum = (count: keyof LineCounts) => counts.reduce((total, page) => total + page[count], 0);
  return {
    article: sum('article'),
    articleKept: sum('articleKept'),
    site: sum('site'),
    siteKept: sum('siteKept'),
  };
}

/** Shares, 0..1: of the article's lines kept, of the site's dropped, and of the kept lines those of the article. */
export function scores({ article, articleKept, site, siteKept }: LineCounts): {
  readonly kept: number;
  readonly dropped: number;
  readonly precision: number;
} {
  return {
    kept: articleKept / article,
    dropped: (site - siteKept) / site,
    precision: articleKept / Math.max(1, articleKept + siteKept),
  };
}
