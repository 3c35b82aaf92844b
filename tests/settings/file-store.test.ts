import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChoices } from '../../src/settings/open-choices.ts';
import { keptLog } from '../discord/made-up-desk.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'choices-'));
});
afterAll(() => rm(folder, { recursive: true }));

const written: Readonly<Record<string, string>> = {
  'channel:300000000000000001': 'ferry',
  'member:400000000000000001': 'bridge',
  'server:200000000000000001': 'ferry',
};
const whole = `${JSON.stringify(written, null, 2)}\n`;

describe('choices in a file', () => {
  it('are there for the next process, in a file that a person can read, and gone when they are taken back', async () => {
    const path = join(folder, 'deep', 'down', 'settings.json');
    const { choices } = await openChoices(path, keptLog().log);
    expect(await choices.chosen('channel', '1')).toBeNull();
    await choices.choose('channel', '1', 'ferry');
    await choices.choose('member', '2', 'bridge');
    const next = await openChoices(path, keptLog().log);
    expect(await next.choices.chosen('channel', '1')).toBe('ferry');
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ 'channel:1': 'ferry', 'member:2': 'bridge' });
    await next.choices.choose('member', '2', null);
    expect(await readFile(path, 'utf8')).not.toContain('member');
    expect(await choices.chosen('member', '2')).toBeNull();
    expect(await readdir(join(folder, 'deep', 'down'))).toEqual(['settings.json']);
  });

  it('are all kept when many are made at once', async () => {
    const path = join(folder, 'many.json');
    const { choices } = await openChoices(path, keptLog().log);
    const ids = Array.from({ length: 60 }, (_, index) => String(index));
    const kept = await Promise.all(ids.map((id) => choices.choose('channel', id, `story-${id}`)));
    expect(kept).not.toContain(false);
    const stored = Object.entries(JSON.parse(await readFile(path, 'utf8')));
    expect(stored).toHaveLength(60);
    for (const [key, story] of stored) expect(`channel:${String(story).replace('story-', '')}`).toBe(key);
  });

  it('torn at any byte, or garbled, are put aside untouched, where the log says, and the bot starts', async () => {
    let runs = 0;
    const torn = fc.record({
      kept: fc.nat(whole.length),
      rest: fc.oneof(fc.constant(''), fc.constant('\0'.repeat(40)), fc.string({ unit: 'binary' })),
    });
    await fc.assert(
      fc.asyncProperty(torn, async ({ kept, rest }) => {
        runs += 1;
        const own = join(folder, `torn-${runs}`);
        const path = join(own, 'settings.json');
        await mkdir(own);
        await writeFile(path, whole.slice(0, kept) + rest);
        const before = await readFile(path);
        const { log, entries } = keptLog();
        const { choices } = await openChoices(path, log);
        const story = await choices.chosen('channel', '300000000000000001');
        const [aside] = (await readdir(own)).filter((name) => name.includes('.broken-'));
        if (aside === undefined) {
          const stored: unknown = JSON.parse(before.toString());
          expect(story).toBe(Object(stored)['channel:300000000000000001'] ?? null);
          expect(entries).toEqual([]);
          return;
        }
        expect((await readFile(join(own, aside))).equals(before)).toBe(true);
        expect(entries).toEqual([
          expect.objectContaining({
            level: 'error',
            facts: expect.objectContaining({ aside: join(own, aside) }),
          }),
        ]);
        expect(story).toBeNull();
        expect(await choices.choose('channel', '1', 'ferry')).toBe(true);
        expect(await choices.chosen('channel', '1')).toBe('ferry');
      }),
      { numRuns: 80 },
    );
  });

  it('that are torn while the bot runs stay known, and are written anew with the next', async () => {
    const path = join(folder, 'running.json');
    const { log, entries } = keptLog();
    await writeFile(path, whole);
    const { choices } = await openChoices(path, log);
    await writeFile(path, whole.slice(0, 50));
    expect(await choices.chosen('member', '400000000000000001')).toBe('bridge');
    await choices.choose('channel', '1', 'ferry');
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ ...written, 'channel:1': 'ferry' });
    expect(entries.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('that cannot be read stop the start, with the file’s name', async () => {
    const opening = openChoices(folder, keptLog().log);
    await expect(opening).rejects.toThrow(`SETTINGS_STORE ${folder}: cannot be read (EISDIR`);
  });

  it('that cannot be written are not called saved, and the log says why', async () => {
    const own = join(folder, 'no-room');
    await writeFile(own, 'a file where the folder should be');
    const { log, entries } = keptLog();
    const opening = openChoices(join(own, 'settings.json'), log);
    await expect(opening).rejects.toThrow('ENOTDIR');
    const path = join(folder, 'read-only', 'settings.json');
    const { choices } = await openChoices(path, log);
    await writeFile(join(folder, 'read-only'), 'in the way');
    expect(await choices.choose('channel', '1', 'ferry')).toBe(false);
    expect(JSON.stringify(entries)).toContain('a choice could not be saved');
    expect(choices.reachable).toBe(false);
    expect(await choices.chosen('channel', '1')).toBeNull();
  });

  it('survive a kill at any moment: whole, with every choice that was called saved', async () => {
    const script = fileURLToPath(new URL('./choose-for-ever.ts', import.meta.url));
    const kills = Array.from({ length: 4 }, async (_, index) => {
      const path = join(folder, `killed-${index}`, 'settings.json');
      const child = spawn(process.execPath, ['--import', 'tsx', script, path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let printed = '';
      child.stdout.on('data', (data) => (printed += String(data)));
      await once(child.stdout, 'data');
      await delay(50 * index + Math.random() * 40);
      child.kill('SIGKILL');
      await once(child, 'close');
      const last = Number(printed.trim().split('\n').at(-1));
      const { log, entries } = keptLog();
      const { choices } = await openChoices(path, log);
      for (let count = Math.max(1, last - 39); count <= last; count += 1) {
        const story = (await choices.chosen('channel', String(count % 40))) ?? '';
        expect(Number(story.replace('story-', ''))).toBeGreaterThanOrEqual(count);
      }
      expect(entries).toEqual([]);
      await choices.choose('channel', '0', 'after');
      expect(await readdir(join(folder, `killed-${index}`))).toEqual(['settings.json']);
      return last;
    });
    console.log(`killed after ${(await Promise.all(kills)).join(', ')} choices; none lost, no half file`);
  }, 30_000);
});
