import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadStory } from '../../src/intake/load-story.ts';
import { parseArticle } from '../../src/intake/parse-article.ts';
import { paragraphs } from './loopback-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** With KILLS=20 twenty points are spread over the run; each takes a start of the program. */
const kills = Number(process.env['KILLS'] ?? 2);
const files = 200;
const bodies = new Map(
  Array.from({ length: files }, (_, n): [string, string] => [
    `Council of town${n} to look again`,
    paragraphs(`town${n}`).join('\n\n'),
  ]),
);

let scratch: string;
let inbox: string;
let story: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'killed-'));
  inbox = join(scratch, 'inbox');
  story = join(scratch, 'corpus', 'story');
  await mkdir(inbox);
  await Promise.all(
    [...bodies].map(([headline, body], n) => writeFile(join(inbox, `${n}.txt`), `${headline}\n\n${body}\n`)),
  );
});

afterAll(() => rm(scratch, { recursive: true }));

function startAdd() {
  const words = [
    'add',
    inbox,
    '--story',
    'story',
    '--outlet',
    'The Paper',
    '--corpus',
    join(scratch, 'corpus'),
  ];
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...words], { cwd: root, stdio: 'pipe' });
}

function stored(): readonly string[] {
  try {
    return readdirSync(story).filter((name) => name.endsWith('.md'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Every file there is whole: its facts parse, and its body is one that was given. */
async function expectWhole(): Promise<void> {
  for (const name of stored()) {
    const parsed = parseArticle(await readFile(join(story, name), 'utf8'), name);
    if (!('article' in parsed)) throw new Error(`${name} is not whole: ${JSON.stringify(parsed)}`);
    expect(parsed.article.body).toBe(bodies.get(parsed.article.headline));
  }
}

describe(`add of ${files} files, ended by kill -9 at ${kills} points spread over its run`, () => {
  it(
    'leaves no half file, and the next run completes it with nothing twice',
    async () => {
      const counts: number[] = [];
      for (let point = 0; point < kills; point += 1) {
        const run = startAdd();
        const ended = once(run, 'exit');
        const enough = Math.round((files * (point + 0.5)) / kills);
        while (stored().length < enough && run.exitCode === null) await wait(1);
        run.kill('SIGKILL');
        const [, signal] = await ended;
        expect(signal).toBe('SIGKILL');
        counts.push(stored().length);
        await expectWhole();
      }
      const last = startAdd();
      const [code] = await once(last, 'exit');
      expect(code).toBe(0);
      await expectWhole();
      expect((await loadStory(story)).articles.map(({ headline }) => headline).sort()).toEqual(
        [...bodies.keys()].sort(),
      );
      expect((await readdir(story)).filter((name) => !name.endsWith('.md'))).toEqual(['story.yaml']);
      console.log(`killed with ${counts.join(', ')} of ${files} files stored; the last run stored the rest`);
    },
    60_000 + kills * 40_000,
  );
});
