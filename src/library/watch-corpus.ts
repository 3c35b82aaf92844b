import { basename } from 'node:path';
import { watch } from 'chokidar';
import type { Log } from '../command/run-command.ts';
import { isStoryFile } from '../intake/load-story.ts';

export interface WatchedCorpus {
  readonly corpus: string;
  /** Called once files have changed and then kept still, and now and then without a sign. */
  readonly onSign: () => void;
  /** Milliseconds between looks without a sign: mounts and exchanged links give none. */
  readonly lookEvery: number;
  readonly log: Log;
}

/** Milliseconds without a sign after which files count as still: editors write in pieces, git one file after another. */
const quiet = 300;
/** Milliseconds after which a change is looked at although others keep coming. */
const mostDelay = 5000;

/** Watches the files of a corpus for signs of change; what has changed is for the caller to find out. */
export function watchCorpus({ corpus, onSign, lookEvery, log }: WatchedCorpus): { close(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  const sign = () => {
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        onSign();
      },
      Math.max(0, Math.min(quiet, since + mostDelay - now)),
    );
  };
  const watcher = watch(corpus, {
    ignoreInitial: true,
    depth: 1,
    atomic: false,
    ignored: (path, stats) => path !== corpus && isForeign(basename(path), stats?.isFile() === true),
  });
  watcher.on('all', sign);
  watcher.on('ready', sign);
  watcher.on('error', (error) => {
    log.warn(
      { err: error, seconds: lookEvery / 1000 },
      'the corpus cannot be watched; it is looked at instead',
    );
  });
  const looking = setInterval(onSign, lookEvery).unref();
  return {
    close: async () => {
      clearTimeout(timer);
      clearInterval(looking);
      await watcher.close();
    },
  };
}

/** Temporary files of editors and git, drafts, notes: nothing that a story is made of. */
function isForeign(name: string, isFile: boolean): boolean {
  return name.startsWith('.') || (isFile && !isStoryFile(name));
}
