import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isStoryFile, storyFile } from '../intake/load-story.ts';
import { Problem } from '../story/problem.ts';

/** A story's folder as its directory tells, nothing of it read. */
export interface ScannedFolder {
  readonly folder: string;
  readonly hasFacts: boolean;
  readonly articles: number;
  /** Another whenever a file of the story was added, written, replaced or removed. */
  readonly fingerprint: string;
}

/** The folders with story files, by the id of the story each would be. */
export type Scan = ReadonlyMap<string, ScannedFolder>;

/**
 * Looks at `corpus`, which is one story's folder or holds several. Links are followed, since a mounted corpus may be
 * made of them. Throws a Problem where the folder itself cannot be read.
 */
export async function scanCorpus(corpus: string, single: boolean): Promise<Scan> {
  const folders = single ? [corpus] : (await namesIn(corpus)).map((name) => join(corpus, name));
  const scanned = await Promise.all(folders.map(scanFolder));
  return new Map(
    scanned.filter((each) => each !== null).map((each) => [basename(resolve(each.folder)), each]),
  );
}

async function namesIn(corpus: string): Promise<readonly string[]> {
  try {
    return (await readdir(corpus)).filter((name) => !name.startsWith('.')).sort();
  } catch (cause) {
    throw new Problem({ where: corpus, what: 'cannot be read as a folder' }, { cause });
  }
}

/** Null for what is no folder, is gone, or has no file of a story in it. */
async function scanFolder(folder: string): Promise<ScannedFolder | null> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter(isStoryFile).sort();
  if (files.length === 0) return null;
  const lines = await Promise.all(
    files.map((name) =>
      stat(join(folder, name)).then(
        ({ size, mtimeMs, ino }) => `${name} ${size} ${mtimeMs} ${ino}`,
        (error: unknown) => `${name} ${String(error)}`,
      ),
    ),
  );
  const hasFacts = files.includes(storyFile);
  return { folder, hasFacts, articles: files.length - Number(hasFacts), fingerprint: lines.join('\n') };
}
