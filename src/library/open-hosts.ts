import { setTimeout as delay } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { Log } from '../command/run-command.ts';
import { openStoryThread, type StoryThread } from './story-thread.ts';
import { type ThreadHost, threadHost } from './thread-host.ts';
import type { StorySource } from './thread-messages.ts';

/** Starts a thread that serves a story as `serveStory` does. */
export type StartThread = (source: StorySource) => Worker;

/** The threads of a library, those included that are being opened or about to end. */
export interface Hosts {
  /**
   * A host once its story is open; null where the folder still holds the revision known. Rejects with a Problem where
   * its files are wrong.
   */
  open(folder: string, known: string | null): Promise<ThreadHost | null>;
  /** Ends a host once no place that was given its story can still ask it. */
  retire(host: ThreadHost): void;
  /** Ends every host once what it was asked is answered, and what is being opened at once. */
  end(): Promise<void>;
}

/** Milliseconds between being given a story and asking it: at most a few turns of the event loop. */
const grace = 2000;

export function openHosts(startThread: StartThread, log: Log): Hosts {
  const alive = new Set<ThreadHost>();
  const opening = new Set<Worker>();
  const open = async (source: StorySource): Promise<StoryThread | null> => {
    const worker = startThread(source);
    opening.add(worker);
    return openStoryThread(worker).finally(() => opening.delete(worker));
  };
  const end = async (host: ThreadHost) => {
    await host.end();
    alive.delete(host);
  };
  return {
    open: async (folder, known) => {
      const thread = await open({ kind: 'folder', folder, known });
      if (thread === null) return null;
      const { story } = thread;
      const reopen = async () => {
        const reopened = await open({ kind: 'story', story });
        if (reopened === null) throw new Error(`${story.id} did not open again`);
        return reopened;
      };
      const host = threadHost(thread, reopen, log);
      alive.add(host);
      return host;
    },
    retire: (host) => {
      void delay(grace, null, { ref: false }).then(() => end(host));
    },
    end: async () => {
      const ending = [...alive].map(end);
      await Promise.all([...[...opening].map((worker) => worker.terminate()), ...ending]);
    },
  };
}
