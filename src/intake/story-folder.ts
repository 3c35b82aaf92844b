import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Problem } from '../story/problem.ts';
import { slug } from './choose-id.ts';
import { createFile } from './store-file.ts';

/** The stories of a corpus by id: its folders that hold a story.yaml, sorted. */
export async function listStories(corpus: string): Promise<readonly string[]> {
  const entries = await readdir(corpus, { withFileTypes: true }).catch((error: unknown) => {
    throw new Problem(
      {
        where: corpus,
        what: 'cannot be read as a folder',
        remedy: 'CORPUS names the folder that holds the stories',
      },
      { cause: error },
    );
  });
  const stories: string[] = [];
  for (const entry of entries) {
    const there = await exists(join(corpus, entry.name, 'story.yaml'));
    if (!entry.name.startsWith('.') && there) stories.push(entry.name);
  }
  return stories.sort();
}

/** As `listStories`; throws a Problem where there is none. */
export async function someStories(corpus: string): Promise<readonly string[]> {
  const stories = await listStories(corpus);
  if (stories.length > 0) return stories;
  throw new Problem({
    where: corpus,
    what: 'holds no story yet',
    remedy: 'Make one with `add ADDRESS --story "Its name"`',
  });
}

/**
 * The folder of a story, by its id or title. Without a name it is the only story there is. Throws a Problem that lists
 * the stories where the name is none of them.
 */
export async function storyFolder(corpus: string, name: string | undefined): Promise<string> {
  const stories = await someStories(corpus);
  const id = name === undefined ? (stories.length === 1 ? stories[0] : undefined) : slug(name);
  if (id !== undefined && stories.includes(id)) return join(corpus, id);
  throw new Problem({
    where: name ?? corpus,
    what: name === undefined ? 'holds more than one story' : 'is not the name of a story',
    remedy: `Say which with --story: ${stories.join(', ')}`,
  });
}

/** As `storyFolder`, but a name that is no story yet becomes one, with a story.yaml to be filled in. */
export async function storyFolderOrNew(
  corpus: string,
  name: string | undefined,
): Promise<{ readonly folder: string; readonly created: boolean }> {
  if (name === undefined) return { folder: await storyFolder(corpus, undefined), created: false };
  const id = slug(name);
  if (id === '') {
    throw new Problem({ where: '--story', what: 'has no Latin letter or digit in it', remedy: 'Add one' });
  }
  const folder = join(corpus, id);
  const title = name.trim().slice(0, 100);
  const facts = { title, language: 'en', covers: `Articles about: ${title}` };
  return {
    folder,
    created: await createFile(join(folder, 'story.yaml'), stringify(facts, { lineWidth: 0 })),
  };
}

/** Takes back a story that was made for articles of which none came; one that has anything in it stays. */
export async function removeEmptyStory(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length === 1 && names[0] === 'story.yaml') await rm(folder, { recursive: true });
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(?:ENOENT|ENOTDIR)$/.test(String(error.code)))
      return false;
    throw error;
  }
}
