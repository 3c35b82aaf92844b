import { appendFile, rename, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../src/story/problem.ts';
import { until } from '../discord/live-bot.ts';
import {
  articleFile,
  type Corpus,
  type Kept,
  keepFerry,
  keepLight,
  makeCorpus,
  place,
  run,
  storyFile,
  told,
} from './live-corpus.ts';

/** Threads take a second each to start, and several where the machine is busy. */
const slowly = 60_000;

let corpus: Corpus;
let kept: Kept;

/** Asks until the answer is another, and gives every answer there was until then. */
async function toldUntil(wanted: readonly string[], named?: string): Promise<readonly (readonly string[])[]> {
  const seen: (readonly string[])[] = [];
  for (const end = performance.now() + slowly; performance.now() < end; await delay(20)) {
    const now = await told(kept.library, named);
    if (JSON.stringify(now) === JSON.stringify(wanted)) return seen;
    seen.push(now);
  }
  throw new Error(`never told ${JSON.stringify(wanted)}, last ${JSON.stringify(seen.at(-1))}`);
}

/** How many threads were started, once a change that came while files were read was looked at too. */
async function threadsWhenStill(): Promise<number> {
  for (;;) {
    const started = kept.threads.length;
    await delay(800);
    if (kept.threads.length === started) return started;
  }
}

beforeAll(async () => {
  ({ corpus, kept } = await keepFerry());
});
afterAll(async () => {
  await kept.library.close();
  await corpus.remove('');
});

describe('a library under a running bot', { timeout: slowly }, () => {
  it('answers from an added, a changed and a removed article, and from the old ones until then', async () => {
    await corpus.write('ferry', { 'b.md': articleFile('b', 'It was calm.') });
    expect(new Set((await toldUntil(['A ferry sank.', 'It was calm.'])).flat())).toEqual(
      new Set(['A ferry sank.']),
    );

    // As an editor that writes in pieces.
    const path = join(corpus.folder, 'ferry', 'b.md');
    await writeFile(path, '---\nid: b\nout');
    await delay(50);
    await appendFile(path, articleFile('b', 'It was stormy.').slice('---\nid: b\nout'.length));
    const before = await toldUntil(['A ferry sank.', 'It was stormy.']);
    expect(new Set(before.map((bodies) => bodies[1]))).toEqual(new Set(['It was calm.']));

    await corpus.remove('ferry/b.md');
    await toldUntil(['A ferry sank.']);
    expect(kept.log.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('keeps answering from the old files where a new one is broken, says where once, and goes on when it is mended', async () => {
    const { revision } = (await kept.library.storyAt(place)).story;
    await corpus.write('ferry', { 'c.md': articleFile('c', 'Broken.', 'published: yesterday\n') });
    const troubled = async () => (await kept.library.storyAt(place)).trouble;
    const trouble = await untilAsync(troubled, (faults) => faults.length > 0);
    expect(trouble[0]?.where).toBe(join('ferry', 'c.md:6'));
    expect(await told(kept.library)).toEqual(['A ferry sank.']);
    expect((await kept.library.storyAt(place)).story.revision).toBe(revision);

    // Written again just as wrong: told once.
    await corpus.write('ferry', { 'c.md': articleFile('c', 'Broken still.', 'published: yesterday\n') });
    const started = kept.threads.length;
    await until(() => kept.threads.length > started, slowly);
    await corpus.write('ferry', { 'c.md': articleFile('c', 'Mended.', 'published: 2024-03-06\n') });
    await toldUntil(['A ferry sank.', 'Mended.']);
    expect(await troubled()).toEqual([]);
    const warnings = kept.log.filter(({ level }) => level === 'warn');
    expect(warnings).toHaveLength(1);
    expect(JSON.stringify(warnings)).toContain('c.md:6');
    await corpus.remove('ferry/c.md');
    await toldUntil(['A ferry sank.']);
  });

  it('opens nothing anew for temporary files, drafts and files that were only touched', async () => {
    const started = await threadsWhenStill();
    await corpus.write('ferry', { '.a.md.swp': 'x', 'notes.txt': 'y', 'a.md~': 'z' });
    await corpus.write('ferry/drafts', { 'd.md': articleFile('d', 'A draft.') });
    await delay(800);
    expect(kept.threads.length).toBe(started);
    await corpus.write('ferry', { 'a.md': articleFile('a', 'A ferry sank.') });
    const { story } = await kept.library.storyAt(place);
    await until(() => kept.threads.length > started, slowly);
    await until(() => kept.threads.at(-1)?.threadId === -1, slowly);
    expect((await kept.library.storyAt(place)).story).toBe(story);
  });

  it('takes in a new story and lets one go, and tells who follows the stories', async () => {
    const counts: number[] = [];
    kept.library.onChange(() => counts.push(kept.library.ids.length));
    await corpus.write('mine', { 'story.yaml': storyFile('The mine') });
    await corpus.write('mine', { 'a.md': articleFile('a', 'A mine closed.') });
    await toldUntil(['A mine closed.'], 'mine');
    expect(kept.library.ids).toEqual(['ferry', 'mine']);
    await corpus.remove('mine');
    await until(() => kept.library.ids.length === 1, slowly);
    expect(kept.library.storyNamed(place, 'mine')).toBeNull();
    expect(counts).toContain(2);
    expect(counts.at(-1)).toBe(1);
  });

  it('tells of a new folder that is no story yet', async () => {
    await corpus.write('quay', { 'story.yaml': 'title: ""\n', 'a.md': articleFile('a', 'A quay.') });
    const trouble = await untilAsync(
      async () => (await kept.library.storyAt(place)).trouble,
      (faults) => faults.length > 0,
    );
    expect(trouble[0]?.where).toMatch(/^quay/);
    await corpus.remove('quay');
    await untilAsync(
      async () => (await kept.library.storyAt(place)).trouble,
      (faults) => faults.length === 0,
    );
  });

  it('goes on with the last story when its folder is gone, and says so', async () => {
    await corpus.remove('ferry');
    const trouble = await untilAsync(
      async () => (await kept.library.storyAt(place)).trouble,
      (faults) => faults.length > 0,
    );
    expect(trouble[0]?.what).toContain('no story');
    expect(trouble[0]?.where).toBe(basename(corpus.folder));
    expect(await told(kept.library)).toEqual(['A ferry sank.']);
    await corpus.write('ferry', {
      'story.yaml': storyFile('The ferry'),
      'a.md': articleFile('a', 'A ferry sank again.'),
    });
    await toldUntil(['A ferry sank again.']);
    expect((await kept.library.storyAt(place)).trouble).toEqual([]);
  });

  it('answers every request that is under way while the story is exchanged', async () => {
    const story = await kept.library.storyAt(place);
    const waiting = [300, 2500].map((milliseconds) =>
      run(story, 'wait', { milliseconds: String(milliseconds) }),
    );
    await corpus.write('ferry', { 'a.md': articleFile('a', 'Exchanged.') });
    await toldUntil(['Exchanged.']);
    const late = run(story, 'tell');
    const replies = await Promise.all([...waiting, late]);
    expect(replies.map(({ kind }) => kind)).toEqual(['list', 'list', 'list']);
  });

  it('opens the story once or twice when two hundred files are replaced at once', async () => {
    const files = (text: string) =>
      Object.fromEntries(
        Array.from({ length: 200 }, (_, index) => [`f${index}.md`, articleFile(`f${index}`, text)]),
      );
    await corpus.write('ferry', files('Before.'));
    await toldUntil(['Exchanged.', ...Array.from({ length: 200 }, () => 'Before.')]);
    const started = await threadsWhenStill();
    await corpus.write('ferry', files('After.'));
    await toldUntil(['Exchanged.', ...Array.from({ length: 200 }, () => 'After.')]);
    expect(kept.threads.length - started).toBeLessThanOrEqual(2);
  });
});

describe('a library whose folder is a link', { timeout: slowly }, () => {
  it('notices that the link leads elsewhere, which gives no sign', async () => {
    const both = await makeCorpus();
    for (const [release, text] of [
      ['first', 'Before.'],
      ['second', 'After.'],
    ] as const) {
      await both.write(`${release}/ferry`, {
        'story.yaml': storyFile('The ferry'),
        'a.md': articleFile('a', text),
      });
    }
    const link = join(both.folder, 'current');
    await symlink('first', link);
    const { library } = await keepLight(link, { lookEvery: 100 });
    expect(await told(library)).toEqual(['Before.']);
    await symlink('second', `${link}.new`);
    await rename(`${link}.new`, link);
    await untilAsync(
      () => told(library),
      ([text]) => text === 'After.',
    );
    await library.close();
    await both.remove('');
  });
});

describe('a library that cannot be opened', { timeout: slowly }, () => {
  it('names every fault of every story', async () => {
    const broken = await makeCorpus();
    await broken.write('one', { 'story.yaml': storyFile('One'), 'a.md': 'no front matter' });
    await broken.write('two', { 'story.yaml': 'title: ""\n', 'a.md': articleFile('b', 'Text.') });
    const error = await keepLight(broken.folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Problem);
    expect(String(error)).toContain(join('one', 'a.md'));
    expect(String(error)).toContain(join('two', 'story.yaml'));
    await broken.remove('');
  });
});

async function untilAsync<Value>(
  ask: () => Promise<Value>,
  wanted: (value: Value) => boolean,
): Promise<Value> {
  for (const end = performance.now() + slowly; performance.now() < end; await delay(30)) {
    const value = await ask();
    if (wanted(value)) return value;
  }
  throw new Error('not in time');
}
