import { readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { KeyvStoreAdapter } from 'keyv';
import { z } from 'zod';
import type { Log } from '../command/run-command.ts';
import { replaceFile, sweepFolder } from '../intake/store-file.ts';
import { Problem } from '../story/problem.ts';

const content = z.record(z.string(), z.string());
const entry = z.object({ value: z.string() });

type Entries = ReadonlyMap<string, string>;

/** What a file was like when it was read; another one has another mark. */
interface Read {
  readonly mark: string | null;
  readonly entries: Entries;
}

/**
 * A store for keyv in one JSON file that a person can read: texts by key. A change is on the disk before it is done, whole or
 * not at all, and changes wait for one another; what another process writes is read at the next look, but of two processes
 * that change it in the same moment the later wins: several share a server instead. A file that is not what it should be is
 * put aside under another name, and the log says where. Throws a Problem where the file cannot be read at all.
 */
export async function openFileStore(path: string, log: Log): Promise<KeyvStoreAdapter> {
  const turn = inTurn();
  let last: Read = { mark: null, entries: new Map() };
  const look = async (): Promise<Entries> => {
    const mark = await markOf(path);
    if (mark !== last.mark) last = await readWhole(path, mark, last.entries, log);
    return last.entries;
  };
  const change = async (to: (entries: Entries) => Iterable<readonly [string, string]>) => {
    const entries = new Map(to(await look()));
    await replaceFile(path, `${JSON.stringify(Object.fromEntries([...entries].sort()), null, 2)}\n`);
    // Whether the file is still this one is seen at the next look: another process may have written since.
    last = { mark: '', entries };
  };
  try {
    await sweepFolder(dirname(path));
    await turn(look);
  } catch (cause) {
    const fault = {
      where: `SETTINGS_STORE ${path}`,
      what: `cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      remedy: 'Name a file that this process may read and write',
    };
    throw new Problem(fault, { cause });
  }
  const store: KeyvStoreAdapter = {
    opts: { dialect: 'file', url: path },
    on: () => store,
    get: (key) =>
      turn(async () => {
        const value = (await look()).get(key);
        // keyv types what it stores and what is asked for as the same, which only its caller knows.
        return value === undefined ? undefined : Object({ value });
      }),
    set: (key, stored) =>
      turn(async () => {
        const { value } = entry.parse(stored);
        await change((entries) => new Map(entries).set(key, value));
      }),
    delete: (key) =>
      turn(async () => {
        const there = (await look()).has(key);
        if (there) await change((entries) => [...entries].filter(([each]) => each !== key));
        return there;
      }),
    clear: () => turn(() => change(() => [])),
  };
  return store;
}

/** One thing after the other, whatever becomes of each. */
function inTurn() {
  let before: Promise<unknown> = Promise.resolve();
  return <Value>(act: () => Promise<Value>): Promise<Value> => {
    const done = before.then(act);
    before = done.catch(() => {});
    return done;
  };
}

/** The file's content; of one that is none, what was known before it. */
async function readWhole(path: string, mark: string | null, before: Entries, log: Log): Promise<Read> {
  if (mark === null) return { mark, entries: new Map() };
  const text = await readFile(path, 'utf8');
  const read = content.safeParse(parsed(text));
  if (read.success) return { mark, entries: new Map(Object.entries(read.data)) };
  const aside = `${path}.broken-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  await rename(path, aside);
  log.error(
    { file: path, aside, kept: before.size },
    'the file of choices could not be read, and was put aside; what is in it can be mended there by hand',
  );
  return { mark: null, entries: before };
}

async function markOf(path: string): Promise<string | null> {
  try {
    const { ino, mtimeMs, size } = await stat(path);
    return `${ino} ${mtimeMs} ${size}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Null for what is no JSON, which is no content either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
