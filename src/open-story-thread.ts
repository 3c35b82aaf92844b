import { parentPort, workerData } from 'node:worker_threads';
import { loadCommands } from './command/load-commands.ts';
import { loadStory } from './intake/load-story.ts';
import { serveStory } from './library/serve-story.ts';
import type { StorySource } from './library/thread-messages.ts';
import { engineOpener } from './open-engine.ts';
import { type LibraryPlan, openStory } from './open-story.ts';

/** What a story's thread is started with. */
export interface StoryThreadPlan extends Pick<LibraryPlan, 'engine' | 'engineSettings'> {
  readonly source: StorySource;
  /** The address of the folder of commands. */
  readonly commands: string;
}

if (parentPort === null) throw new Error('open-story-thread is started as a thread');
const plan: StoryThreadPlan = workerData;
const { source } = plan;

await serveStory(parentPort, await loadCommands(new URL(plan.commands)), async () => {
  const openEngine = await engineOpener(plan);
  const story = source.kind === 'story' ? source.story : await loadStory(source.folder);
  const known = source.kind === 'folder' && story.revision === source.known;
  return known ? null : openStory(story, openEngine());
});
