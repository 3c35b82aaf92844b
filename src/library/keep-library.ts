import { resolve } from 'node:path';
import type { Choices, Library } from '../command/library.ts';
import type { Log } from '../command/run-command.ts';
import { type ShelvedStory, shelveStories } from '../command/shelve-stories.ts';
import { holdsStory } from '../intake/find-story-folders.ts';
import { type Fault, Problem } from '../story/problem.ts';
import { openHosts, type StartThread } from './open-hosts.ts';
import { type Scan, scanCorpus } from './scan-corpus.ts';
import type { ThreadHost } from './thread-host.ts';
import { keepTroubles } from './troubles.ts';
import { watchCorpus } from './watch-corpus.ts';

export interface LibraryKeeping {
  /** A folder of stories, or one story's folder. */
  readonly corpus: string;
  /** The id of the story for places that chose none; the first by name where it is not set or not there any more. */
  readonly story: string | undefined;
  readonly startThread: StartThread;
  readonly choices: Choices;
  readonly log: Log;
  /** Milliseconds between looks at files that gave no sign of change. */
  readonly lookEvery?: number;
}

/** A library that follows its corpus while it runs. */
export interface LiveLibrary extends Library {
  /** Has `listener` called when the stories or their troubles may be others than before. */
  onChange(listener: () => void): void;
  /** Stops following, and ends every thread once what it was asked is answered. */
  close(): Promise<void>;
}

/**
 * Opens every story of the corpus in a thread of its own and follows the files: a story whose files changed is opened
 * anew beside the old one and takes its place whole when it is ready. Where the files are wrong the old one stays, with
 * the faults as its trouble. Rejects with a Problem where a story cannot be opened to begin with.
 */
export async function keepLibrary({
  story: wanted,
  choices,
  log,
  ...keeping
}: LibraryKeeping): Promise<LiveLibrary> {
  const corpus = resolve(keeping.corpus);
  const single = await holdsStory(corpus);
  const hosts = openHosts(keeping.startThread, log);
  const troubles = keepTroubles(corpus, log);
  const served = new Map<string, ThreadHost>();
  /** Fingerprints of the files last opened, or tried. */
  const seen = new Map<string, string>();
  const listeners: (() => void)[] = [];
  let shelf: ReadonlyMap<string, ShelvedStory> = new Map();
  let elsewhere: readonly Fault[] = [];
  let closed = false;

  const found = (holder: string, error: unknown) => {
    // Closing ends the threads in which stories are being opened.
    if (!closed) troubles.found(holder, error);
  };
  const tellChange = () => {
    const inOrder = [...served].sort(([a], [b]) => (a < b ? -1 : 1));
    shelf = new Map(inOrder.map(([id, host]) => [id, { host, trouble: troubles.of(id) }]));
    elsewhere = troubles.holders.filter((holder) => !served.has(holder)).flatMap(troubles.of);
    for (const listener of listeners) listener();
  };

  const renew = async (id: string, folder: string, fingerprint: string) => {
    seen.set(id, fingerprint);
    const old = served.get(id);
    const began = performance.now();
    const host = await hosts.open(folder, old?.story.revision ?? null);
    troubles.mended(id);
    if (host === null) return;
    served.set(id, host);
    if (old !== undefined) hosts.retire(old);
    const { revision, articles } = host.story;
    const milliseconds = Math.round(performance.now() - began);
    log.info({ story: id, revision, articles: articles.length, milliseconds }, 'serving a story');
  };

  const remove = (id: string) => {
    const host = served.get(id);
    served.delete(id);
    seen.delete(id);
    troubles.mended(id);
    if (host === undefined) return;
    hosts.retire(host);
    log.info({ story: id }, 'a story was removed');
  };

  const catchUp = async () => {
    const scan = await scanCorpus(corpus, single);
    for (const [id, { folder, fingerprint, hasFacts, articles }] of scan) {
      // A folder that is being filled is no story yet; one that is served and lost its story.yaml is in trouble.
      const isStory = served.has(id) || (hasFacts && articles > 0);
      if (!isStory || seen.get(id) === fingerprint) continue;
      await renew(id, folder, fingerprint).catch((error: unknown) => found(id, error));
      tellChange();
    }
    if ([...served.keys()].every((id) => !scan.has(id))) throw nothingLeft(corpus);
    troubles.mended(corpus);
    for (const id of seen.keys()) if (!scan.has(id)) remove(id);
  };

  let again = false;
  let following: Promise<void> | null = null;
  const follow = async () => {
    while (again && !closed) {
      again = false;
      await catchUp().catch((error: unknown) => found(corpus, error));
      tellChange();
    }
    following = null;
  };

  await openAll(await scanCorpus(corpus, single), renew).catch(async (error: unknown) => {
    await hosts.end();
    throw error;
  });
  tellChange();
  const watching = watchCorpus({
    corpus,
    lookEvery: keeping.lookEvery ?? 30_000,
    log,
    onSign: () => {
      again = true;
      following ??= follow();
    },
  });

  const library = shelveStories({
    stories: () => shelf,
    get fallback() {
      return wanted !== undefined && shelf.has(wanted) ? wanted : ([...shelf.keys()][0] ?? '');
    },
    elsewhere: () => elsewhere,
    choices,
    log,
  });
  return {
    get ids() {
      return library.ids;
    },
    storyAt: library.storyAt,
    storyNamed: library.storyNamed,
    onChange: (listener) => void listeners.push(listener),
    close: async () => {
      closed = true;
      await watching.close();
      await Promise.all([following, hosts.end()]);
    },
  };
}

/** Opens the stories that are there to begin with, side by side. Throws all their faults at once. */
async function openAll(
  scan: Scan,
  open: (id: string, folder: string, fingerprint: string) => Promise<void>,
): Promise<void> {
  const stories = [...scan].filter(([, { hasFacts }]) => hasFacts);
  const opened = await Promise.allSettled(
    stories.map(([id, { folder, fingerprint }]) => open(id, folder, fingerprint)),
  );
  const reasons = opened.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  const bug = reasons.find((reason) => !(reason instanceof Problem));
  if (bug !== undefined) throw bug;
  const faults = reasons.flatMap((reason) => (reason instanceof Problem ? reason.faults : []));
  if (faults.length > 0) throw new Problem(faults);
}

function nothingLeft(corpus: string): Problem {
  return new Problem({
    where: corpus,
    what: 'holds no story any more',
    remedy: 'The stories that it held are served until there are others',
  });
}
