import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../story/problem.ts';
import { storyFile } from './load-story.ts';

/** The folders that hold a story.yaml: `corpus` itself, or those in it, sorted. Throws a Problem where there is none. */
export async function findStoryFolders(corpus: string): Promise<readonly string[]> {
  if (await holdsStory(corpus)) return [corpus];
  const names = await readdir(corpus).catch((cause: unknown) => {
    const fault = {
      where: 'CORPUS',
      what: `there is no folder ${corpus}`,
      remedy: 'Name a folder of stories',
    };
    throw new Problem(fault, { cause });
  });
  const folders = names
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => join(corpus, name));
  const held = await Promise.all(folders.map(holdsStory));
  const stories = folders.filter((_, index) => held[index]);
  if (stories.length === 0) {
    throw new Problem({
      where: corpus,
      what: 'holds no story: no folder in it has a story.yaml',
      remedy: 'See "Your own story in five minutes" in README.md',
    });
  }
  return stories;
}

/** Whether a folder is a story's. */
export function holdsStory(folder: string): Promise<boolean> {
  return stat(join(folder, storyFile)).then(
    (file) => file.isFile(),
    () => false,
  );
}
