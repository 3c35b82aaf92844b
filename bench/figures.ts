/**
 * How long comparing figures and listing events take as a story grows, beside reading the same articles. `npx tsx
 * bench/figures.ts`. The articles are looked for at `../shared/quotes/train.jsonl` from the root, or in the file that
 * ARTICLES names: one JSON object with a `text` a line.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { compareFigures } from '../src/answer/compare-figures.ts';
import { listEvents } from '../src/answer/list-events.ts';
import { readArticles } from '../src/reading/read-articles.ts';
import { articleFacts } from '../src/story/article.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = process.env['ARTICLES'] ?? join(root, '../shared/quotes/train.jsonl');

if (existsSync(file)) measure();
else console.log(`bench/figures.ts: no articles at ${file}; skipped`);

function measure(): void {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);
  console.log('articles   reading ms   figures ms   events ms   comparisons   events');
  for (const count of [10, 50, 200].filter((size) => size <= texts.length)) {
    const articles = texts.slice(0, count).map((body, index) => ({
      ...articleFacts.parse({
        id: `a${index}`,
        outlet: `Outlet ${index}`,
        headline: 'H',
        published: '2016-10-20',
      }),
      body,
    }));
    const [reading, readings] = timed(() => readArticles(articles));
    const [comparing, comparisons] = timed(() => compareFigures(readings));
    const [listing, events] = timed(() => listEvents(readings));
    const cells = [count, reading, comparing, listing, comparisons.length, events.length];
    console.log(
      cells
        .map((cell, index) => String(Math.round(cell)).padStart([8, 13, 13, 12, 14, 9][index] ?? 9))
        .join(''),
    );
  }
}

function timed<Value>(run: () => Value): readonly [milliseconds: number, value: Value] {
  const began = performance.now();
  const value = run();
  return [performance.now() - began, value];
}
