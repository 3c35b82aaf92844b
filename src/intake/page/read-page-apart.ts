import type { Worker } from 'node:worker_threads';
import { type Fault, Problem } from '../../story/problem.ts';
import { startWorker } from '../../threads/start-worker.ts';
import type { FoundArticle, NothingFound } from '../article-source.ts';
import type { PageInHand } from './read-page.ts';

/** What the reading thread sends back. */
export type PageAnswer =
  | { readonly kind: 'read'; readonly reading: FoundArticle | NothingFound }
  | { readonly kind: 'problem'; readonly faults: readonly Fault[] };

/** Reads pages in a thread of its own. */
export interface PageReader {
  readonly read: (page: PageInHand) => Promise<FoundArticle | NothingFound>;
  readonly close: () => Promise<void>;
}

const mostMegabytes = 512;

/**
 * A page can be built so that parsing it takes minutes or all memory; here it can take no longer than `mostMilliseconds`
 * and 512 MB, and then gives a Problem. Pages are read one at a time.
 */
export function openPageReader(mostMilliseconds: number): PageReader {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const readNow = async (page: PageInHand) => {
    worker ??= startWorker(new URL('./page-worker', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    const reading = worker;
    const answer = await ask(reading, page, mostMilliseconds).catch((error: unknown) => {
      worker = null;
      throw error;
    });
    if (answer === null) {
      worker = null;
      await reading.terminate();
      throw new Problem({
        what: 'takes too long or too much memory to read',
        remedy: 'Add its text as a file',
      });
    }
    if (answer.kind === 'problem') throw new Problem(answer.faults);
    return answer.reading;
  };
  return {
    read: (page) => {
      const reading = last.then(() => readNow(page));
      last = reading.catch(() => {});
      return reading;
    },
    close: async () => {
      await last;
      await worker?.terminate();
      worker = null;
    },
  };
}

/** The thread's answer; null where it gave none in time or ran out of memory. Rejects for a bug in the thread. */
function ask(worker: Worker, page: PageInHand, mostMilliseconds: number): Promise<PageAnswer | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve(null)), mostMilliseconds);
    const onMessage = (answer: PageAnswer) => settle(() => resolve(answer));
    const onError = (error: unknown) => {
      const outOfMemory =
        error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      settle(() => (outOfMemory ? resolve(null) : reject(error)));
    };
    const onExit = () => settle(() => reject(new Error('the thread that reads pages ended by itself')));
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(page);
  });
}
