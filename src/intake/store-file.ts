import { link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const unfinished = /^\.unfinished-(\d+)-\d+$/;
let count = 0;

/**
 * Creates a file whole or not at all: a reader, or a start after the power went, sees all of it or nothing. Returns false
 * where a file of that name is there already; it is never touched.
 */
export async function createFile(path: string, content: string): Promise<boolean> {
  const temporary = await writeBeside(path, content);
  try {
    await link(temporary, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!/^(?:EPERM|ENOTSUP|ENOSYS|EMLINK)$/.test(codeOf(error))) throw error;
    return await createWithoutLinks(temporary, path);
  } finally {
    await rm(temporary, { force: true });
    await syncFolder(dirname(path));
  }
  return true;
}

/** Replaces a file in one step, or creates it. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const temporary = await writeBeside(path, content);
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/** Removes what writers that no longer run left unfinished in a folder. */
export async function sweepFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(noFolder)) {
    const writer = unfinished.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) await rm(join(folder, name), { force: true });
  }
}

async function writeBeside(path: string, content: string): Promise<string> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  count += 1;
  const temporary = join(folder, `.unfinished-${process.pid}-${count}`);
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  return temporary;
}

/** Some file systems know no second name for a file; there, two writers at the same moment are not told apart. */
async function createWithoutLinks(temporary: string, path: string): Promise<boolean> {
  const there = await stat(path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );
  if (!there) await rename(temporary, path);
  return !there;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Windows and some network file systems cannot sync a folder; the file itself is synced.
    if (!/^(?:EPERM|EISDIR|EINVAL|ENOTSUP)$/.test(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function noFolder(error: unknown): string[] {
  if (codeOf(error) === 'ENOENT') return [];
  throw error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
