import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Library, OpenStory } from '../../src/command/library.ts';
import type { Reply } from '../../src/command/reply.ts';
import { noChoices } from '../../src/command/shelve-stories.ts';
import { keepLibrary, type LibraryKeeping, type LiveLibrary } from '../../src/library/keep-library.ts';
import { startWorker } from '../../src/threads/start-worker.ts';
import { type Entry, keptLog } from '../discord/made-up-desk.ts';
import { lightCommand } from './light-commands.ts';

export const place = { guild: null, channel: null, user: '1', manages: true };

/** An article's file. */
export function articleFile(id: string, body: string, more = ''): string {
  return `---\nid: ${id}\noutlet: Harbour Post\nheadline: The ferry\nlanguage: en\n${more}---\n${body}\n`;
}

/** A folder of stories that a test writes to as people and programs do. */
export interface Corpus {
  readonly folder: string;
  /** Whole or not at all, as `add` writes. */
  write(story: string, files: Readonly<Record<string, string>>): Promise<void>;
  remove(path: string): Promise<void>;
}

export async function makeCorpus(): Promise<Corpus> {
  const folder = await mkdtemp(join(tmpdir(), 'live-corpus-'));
  return {
    folder,
    write: async (story, files) => {
      await mkdir(join(folder, story), { recursive: true });
      await Promise.all(
        Object.entries(files).map(async ([name, text]) => {
          const unfinished = join(folder, story, `.${name}.tmp`);
          await writeFile(unfinished, text);
          await rename(unfinished, join(folder, story, name));
        }),
      );
    },
    remove: (path) => rm(join(folder, path), { recursive: true, force: true }),
  };
}

export function storyFile(title: string): string {
  return `title: ${title}\nlanguage: en\ncovers: What happened.\n`;
}

export interface Kept {
  readonly library: LiveLibrary;
  readonly log: readonly Entry[];
  /** Every thread ever started, the newest last. */
  readonly threads: readonly Worker[];
}

/** A library over the folder in real threads, which have only the light commands. */
export async function keepLight(folder: string, more: Partial<LibraryKeeping> = {}): Promise<Kept> {
  const { log, entries } = keptLog();
  const threads: Worker[] = [];
  const library = await keepLibrary({
    corpus: folder,
    story: undefined,
    choices: noChoices,
    log,
    startThread: (source) => {
      const thread = startWorker(new URL('./light-story-thread', import.meta.url), { workerData: source });
      threads.push(thread);
      return thread;
    },
    ...more,
  });
  return { library, log: entries, threads };
}

/** What a light command replies. */
export function run(story: OpenStory, name: string, options: Record<string, string> = {}): Promise<Reply> {
  return story.run({ command: lightCommand(name), options, locale: 'en-US' });
}

/** The bodies that a story of the library tells, in the order of its articles. */
export async function told(library: Library, named?: string): Promise<readonly string[]> {
  const story = named === undefined ? await library.storyAt(place) : library.storyNamed(place, named);
  if (story === null) return [];
  return linesOf(await run(story, 'tell'));
}

/** The lines of a reply's heading. */
export function linesOf({ heading }: Reply): readonly string[] {
  return heading.map((line) =>
    line
      .map((piece) => (piece.kind === 'verbatim' ? piece.passage.text : 'text' in piece ? piece.text : ''))
      .join(''),
  );
}

/** A library of one story about a ferry, of one article, in a corpus of its own. */
export async function keepFerry(): Promise<{ readonly corpus: Corpus; readonly kept: Kept }> {
  const corpus = await makeCorpus();
  await corpus.write('ferry', {
    'story.yaml': storyFile('The ferry'),
    'a.md': articleFile('a', 'A ferry sank.'),
  });
  return { corpus, kept: await keepLight(corpus.folder) };
}
