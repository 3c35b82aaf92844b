import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { StoryHost } from '../command/library.ts';
import { type Log, throughTheDoor } from '../command/run-command.ts';
import type { StoryThread } from './story-thread.ts';

/** A story in a thread of its own. */
export interface ThreadHost extends StoryHost {
  /** Ends the thread for good once everything asked is answered; what is asked afterwards fails. */
  end(): Promise<void>;
}

/** Milliseconds between restarts: none at first, then doubling; a thread that lived for the longest is as good as new. */
const pause = { shortest: 1000, longest: 60_000 } as const;

/**
 * Asks a story's thread, by the door. A thread that dies is logged under a reference number, and everything that it was
 * asked gets a bug's reply; what comes while `reopen` makes another waits for that, unless it comes in a pause.
 */
export function threadHost(first: StoryThread, reopen: () => Promise<StoryThread>, log: Log): ThreadHost {
  const { story } = first;
  let ended = false;
  let current: Promise<StoryThread> = Promise.resolve(first);
  const stop = new AbortController();

  const restart = async (deaths: number): Promise<void> => {
    const wait = deaths === 0 ? 0 : Math.min(pause.longest, pause.shortest * 2 ** (deaths - 1));
    if (wait > 0) {
      current = Promise.reject(new Error(`the thread of ${story.id} is started again in a while`));
      current.catch(() => {});
      await delay(wait, null, { signal: stop.signal, ref: false }).catch(() => {});
    }
    if (ended) return;
    current = reopen();
    try {
      watch(await current, deaths);
    } catch (error) {
      if (ended) return;
      tellDeath(error);
      await restart(deaths + 1);
    }
  };
  const watch = (thread: StoryThread, deaths: number) => {
    const began = performance.now();
    void thread.died.then((reason) => {
      tellDeath(reason);
      void restart(performance.now() - began >= pause.longest ? 0 : deaths + 1);
    });
  };
  const tellDeath = (error: unknown) => {
    const reference = randomUUID().slice(0, 8);
    log.error({ reference, story: story.id, err: error }, "a story's thread died");
  };
  watch(first, -1);
  return {
    story,
    run: (request) =>
      throughTheDoor(request, log, async (input) =>
        (await current).run(request.command.name, input, request.locale),
      ),
    suggest: async ({ command, option, typed, locale }) =>
      (await current).suggest(command.name, option.name, typed, locale),
    end: async () => {
      ended = true;
      stop.abort();
      await current.then(
        (thread) => thread.end(),
        () => {},
      );
    },
  };
}
