import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadStory } from '../../src/intake/load-story.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { cut, type Passage } from '../../src/story/passage.ts';
import { chromiumPath, openBrowser } from '../browser/chromium.ts';
import { generatedArticle } from './generated-article.ts';
import { matchLinks, openLink } from './land.ts';
import { serveArticles } from './serve-articles.ts';

/** How many of the generated links the browser opens; the matcher tries all. `LINKS=all` opens them all (a minute). */
const opened = process.env['LINKS'] === 'all' ? 1 : 10;

/** Tries every passage's link and opens every `every`th that is not a plain address; prints the counts. */
async function landAll(page: Page, name: string, passages: readonly Passage[], every: number) {
  const astray: string[] = [];
  const exact: Passage[] = [];
  for (const article of new Set(passages.map((passage) => passage.article))) {
    const own = passages.filter((passage) => passage.article === article);
    const landings = await matchLinks(page, own);
    exact.push(...own.filter((_, index) => landings[index] === 'exactly'));
    astray.push(...landings.filter((landing) => landing !== 'exactly' && landing !== 'fell back'));
  }
  const tried = exact.filter((_, index) => index % every === 0);
  for (const passage of tried) {
    const landing = await openLink(page, passage);
    if (landing !== 'exactly') astray.push(landing);
  }
  const back = passages.length - exact.length - astray.length;
  console.log(
    `links, ${name}: ${passages.length} tried, ${exact.length} landed exactly (${tried.length} opened in chromium), ` +
      `${back} fell back to the plain address, ${astray.length} went astray`,
  );
  return { exact: exact.length, astray };
}

/** Everything of an article that the bot can show as a passage: paragraphs, sentences, quotations and what attributes them. */
function passagesOf({ article, paragraphs, quotations }: Reading): Passage[] {
  const spans = [
    ...paragraphs.flatMap(({ span, sentences }) => [span, ...sentences]),
    ...quotations.flatMap(({ passage, attribution }) => [passage.span, attribution.span]),
  ];
  const distinct = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...distinct.values()].map((span) => cut(article, span));
}

const padding = 'Nothing else happened in the town that day, and nobody had expected that anything would.';
const cases: readonly { what: string; body: string; words: string; occurrence?: number }[] = [
  {
    what: 'a sentence that is repeated',
    body: `It rained.\n\n${padding}\n\nThe wall fell. It rained.\n\n${padding}\n\nIt rained.`,
    words: 'It rained.',
    occurrence: 2,
  },
  {
    what: 'a last sentence that is repeated',
    body: `It rained.\n\n${padding}\n\nThe wall fell. It rained.\n\n${padding}\n\nIt rained.`,
    words: 'It rained.',
    occurrence: 3,
  },
  {
    what: 'part of a longer word and a shorter one',
    body: `They disobey the orders.\n\n${padding}\n\nThey obey the orders.`,
    words: 'obey the orders',
    occurrence: 2,
  },
  {
    what: 'quotation marks, brackets and dashes at the edges',
    body: `He came.\n\n${padding}\n\n“(We – all of us – left.)” — they said…`,
    words: '“(We – all of us – left.)” —',
  },
  {
    what: 'hyphens, commas, ampersands and percent signs',
    body: `${padding}\n\nWell-known, half-built & 50% paid-for: so it stood.`,
    words: 'Well-known, half-built & 50% paid-for',
  },
  {
    what: 'accents, whole and combined',
    body: `The Nunez family left.\n\n${padding}\n\nLa señora Núñez se fue del pais\u0301 después de la tormenta de año nuevo.`,
    words: 'La señora Núñez se fue del pais\u0301 después de la tormenta de año nuevo.',
  },
  {
    what: 'right-to-left text',
    body: `سقط الجدار.\n\n${padding}\n\nقال الوزير إن السفن لن تعبر الميناء يوم الاثنين. سقط الجدار.`,
    words: 'سقط الجدار.',
    occurrence: 2,
  },
  {
    what: 'right-to-left words among others',
    body: `${padding}\n\nThe minister said “הקיר נפל” and left.\n\n${padding} הקיר נפל.`,
    words: 'הקיר נפל',
  },
  {
    what: 'text without spaces',
    body: `港の壁が崩れた。\n\n${padding}\n\n月曜日のフェリーは運休すると大臣は述べた。港の壁が崩れた。`,
    words: '港の壁が崩れた。',
    occurrence: 2,
  },
  {
    what: 'the words of the headline',
    body: `${padding}\n\nMayor Brandt saw how the harbour wall fell.`,
    words: 'the harbour wall',
  },
  {
    what: 'several paragraphs',
    body: `${padding}\n\n“We saw it.\n\n“We saw it all,” she said.\n\nWe saw it.`,
    words: '“We saw it.\n\n“We saw it all,” she said.',
  },
];

describe.skipIf(chromiumPath === null)('links that land', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  });
  afterAll(() => browser.close());

  it('scrolls to every passage of the corpus, and to nothing earlier', { timeout: 120_000 }, async () => {
    const { articles } = await loadStory('corpus/colombia-us-intelligence');
    const served = await serveArticles(articles);
    const passages = readArticles(served.articles).flatMap(passagesOf);
    const counts = await landAll(page, 'corpus', passages, 1);
    await served.close();
    expect(counts).toEqual({ exact: passages.length, astray: [] });
  });

  it('lets chromium highlight the words of the passage and no others', async () => {
    const body =
      'The wall fell.\n\nNobody saw it: the wall fell. Then (she said) the wall fell, and “so it goes”.';
    const facts = { id: 'wall', outlet: 'Echo', headline: 'Wall falls', language: 'en', body };
    const served = await serveArticles([facts]);
    for (const article of served.articles) {
      for (const words of [
        'The wall fell',
        'the wall fell',
        'Nobody saw it: the wall fell',
        'so it goes',
        'the wall fell, and “so it goes',
      ]) {
        const start = body.lastIndexOf(words);
        const span = { start, end: start + words.length };
        await page.goto('about:blank');
        expect(await openLink(page, cut(article, span))).toBe('exactly');
        const picture = (await page.screenshot()).toString('base64');
        const red = z
          .object({ shares: z.array(z.number()), elsewhere: z.number() })
          .parse(await page.evaluate(`redIn('${picture}', ${span.start}, ${span.end})`));
        expect(red.elsewhere).toBe(0);
        expect(red.shares.length).toBeGreaterThan(0);
        expect(Math.min(...red.shares)).toBeGreaterThan(0.4);
      }
    }
    await served.close();
  });

  it.each(cases)('lands on $words in $what', async ({ body, words, occurrence = 1 }) => {
    let start = -1;
    for (let found = 0; found < occurrence; found += 1) start = body.indexOf(words, start + 1);
    const facts = { id: 'case', outlet: 'Echo', headline: 'The harbour wall', language: 'en', body };
    const served = await serveArticles([facts]);
    for (const article of served.articles) {
      const passage = cut(article, { start, end: start + words.length });
      expect(await matchLinks(page, [passage])).toEqual(['exactly']);
      expect(await openLink(page, passage)).toBe('exactly');
    }
    await served.close();
  });

  it('does so for 1,000 generated passages in many scripts', { timeout: 300_000 }, async () => {
    const drawn = fc.sample(generatedArticle, { numRuns: 50, seed: 2026 });
    const served = await serveArticles(drawn.map(({ article }) => article));
    const passages = served.articles.flatMap((article, index) =>
      (drawn[index]?.spans ?? []).map((span) => cut(article, span)),
    );
    const counts = await landAll(page, 'generated', passages, opened);
    await served.close();
    expect(passages).toHaveLength(1000);
    expect(counts.astray).toEqual([]);
    expect(counts.exact).toBeGreaterThan(850);
  });
});
