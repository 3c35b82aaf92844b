import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { checkStory } from '../src/intake/check-story.ts';
import { importArticles } from '../src/intake/import-articles.ts';
import { loadKinds } from '../src/intake/load-kinds.ts';
import { openReach } from '../src/intake/open-reach.ts';
import { openPageReader } from '../src/intake/page/read-page-apart.ts';
import { openShelf } from '../src/intake/shelf.ts';
import { openWeb, publicWebOptions } from '../src/intake/web/open-web.ts';
import { splitParagraphs } from '../src/text/paragraphs.ts';
import { repeatable } from './made-up-news.ts';

/**
 * What taking a folder of articles in costs: `npm run bench:intake -- FOLDER`. Adds every file of it to a story that is
 * removed at the end, adds them again, checks the story, and then shelves more and more near-copies of the articles, to
 * show how the search for duplicates grows.
 */
const [inbox] = process.argv.slice(2);
if (inbox === undefined) throw new Error('bench/intake: name a folder of articles');

const scratch = await mkdtemp(join(tmpdir(), 'bench-intake-'));
const folder = join(scratch, 'story');
await mkdir(folder);
await writeFile(join(folder, 'story.yaml'), 'title: Bench\ncovers: A measurement\n');
const pages = openPageReader(20_000);
const megabytes = () => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`;

async function timed<T>(what: string, work: () => Promise<T>, describe: (result: T) => string): Promise<T> {
  const began = performance.now();
  const result = await work();
  const seconds = (performance.now() - began) / 1000;
  console.log(`${what.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${describe(result)}, ${megabytes()}`);
  return result;
}

const add = async () =>
  importArticles({
    folder,
    kinds: await loadKinds(),
    reach: openReach({ web: openWeb(publicWebOptions('bench')), pages, match: [], mostEntries: 1 }),
    origins: [
      { kind: 'folder', place: inbox, feed: false, draft: false, facts: { outlet: 'Bench' }, hints: {} },
    ],
  });
const counted = (outcomes: Awaited<ReturnType<typeof add>>) => {
  const count = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind).length;
  return `${count('taken')} taken, ${count('known')} there already, ${count('nothing')} not taken`;
};

try {
  await timed('add', add, counted);
  await timed('add again', add, counted);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await timed(
    'check',
    () => checkStory(folder, tomorrow),
    (remarks) => `${remarks.length} remarks`,
  );
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const bodies = await Promise.all(
    names.map(async (name) => (await readFile(join(folder, name), 'utf8')).split('\n---\n')[1] ?? ''),
  );
  for (const count of [bodies.length, 2 * bodies.length, 4 * bodies.length, 8 * bodies.length]) {
    shelveNearCopies(bodies, count);
  }
} finally {
  await pages.close();
  await rm(scratch, { recursive: true });
}

/** Shelves `count` articles, each a stored one without a tenth of its paragraphs, and looks each up first. */
function shelveNearCopies(bodies: readonly string[], count: number): void {
  const random = repeatable(7);
  const shelf = openShelf();
  const found = { copies: 0, looked: 0 };
  const began = performance.now();
  for (let number = 0; number < count; number += 1) {
    const source = bodies[number % bodies.length] ?? '';
    const body = splitParagraphs(source)
      .filter(() => random() > 0.1)
      .map(({ start, end }) => source.slice(start, end))
      .join('\n\n');
    if (number >= bodies.length) {
      found.looked += 1;
      if (shelf.withWords(body).length > 0 || shelf.copied(body) !== null) found.copies += 1;
    }
    shelf.put({ id: `a${number}`, draft: false, facts: { language: 'en' }, body });
  }
  const each = (performance.now() - began) / count;
  console.log(
    `near-copies  ${String(count).padStart(6)} shelved, ${each.toFixed(2)} ms each, ${found.copies}/${found.looked} found, ${megabytes()}`,
  );
}
