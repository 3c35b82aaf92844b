import { parentPort, workerData } from 'node:worker_threads';
import { loadStory } from '../../src/intake/load-story.ts';
import { serveStory } from '../../src/library/serve-story.ts';
import type { StorySource } from '../../src/library/thread-messages.ts';
import { servicesWith } from '../commands/made-up-story.ts';
import { lightCommands } from './light-commands.ts';

/** A story's thread as the bot's, but without reading and index, which take a second to load. */
const source: StorySource = workerData;
if (parentPort !== null) {
  const commands = new Map(lightCommands.map((command) => [command.name, command]));
  await serveStory(parentPort, commands, async () => {
    const story = source.kind === 'story' ? source.story : await loadStory(source.folder);
    return source.kind === 'folder' && story.revision === source.known ? null : servicesWith({ story });
  });
}
