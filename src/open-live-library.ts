import { basename, resolve } from 'node:path';
import type { Choices } from './command/library.ts';
import type { Log } from './command/run-command.ts';
import { fallbackStory, noChoices } from './command/shelve-stories.ts';
import { findStoryFolders } from './intake/find-story-folders.ts';
import { keepLibrary, type LiveLibrary } from './library/keep-library.ts';
import { engineOpener } from './open-engine.ts';
import type { LibraryPlan } from './open-story.ts';
import type { StoryThreadPlan } from './open-story-thread.ts';
import { startWorker } from './threads/start-worker.ts';

export interface LiveLibraryPlan extends LibraryPlan {
  /** A folder of command files. */
  readonly commands: URL;
}

/**
 * A library that follows its corpus while it runs, every story in a thread of its own. Rejects with a Problem for a
 * folder, an article or a setting that is wrong.
 */
export async function openLiveLibrary(
  { corpus, story, engine, engineSettings = {}, commands }: LiveLibraryPlan,
  log: Log,
  choices: Choices = noChoices,
): Promise<LiveLibrary> {
  await engineOpener({ engine, engineSettings });
  const folders = await findStoryFolders(corpus);
  fallbackStory(
    story,
    folders.map((folder) => basename(resolve(folder))),
  );
  return keepLibrary({
    corpus,
    story,
    choices,
    log,
    startThread: (source) => {
      const plan: StoryThreadPlan = { source, engine, engineSettings, commands: commands.href };
      return startWorker(new URL('./open-story-thread', import.meta.url), { workerData: plan });
    },
  });
}
