import { readdir, readFile, stat } from 'node:fs/promises';
import { Problem } from '../story/problem.ts';
import type { FoundFacts, Origin, Reach } from './article-source.ts';
import type { PageReader } from './page/read-page-apart.ts';
import type { Web } from './web/open-web.ts';

const mostBytes = 5_000_000;

export interface ReachParts {
  readonly web: Web;
  readonly pages: PageReader;
  readonly match: readonly string[];
  readonly mostEntries: number;
}

/** The real world for kinds of source: this machine's files, of at most 5 MB each, and a reader of the web. */
export function openReach({ web, pages, match, mostEntries }: ReachParts): Reach {
  return {
    fetchPage: web.fetchPage,
    readPage: pages.read,
    readFile: async (path) => {
      const { size } = await stat(path);
      if (size > mostBytes) {
        throw new Problem({ where: path, what: 'is larger than 5 MB', remedy: 'Is it an article?' });
      }
      return readFile(path);
    },
    listFolder: async (path) =>
      (await readdir(path, { withFileTypes: true }))
        .filter((entry) => !entry.isDirectory())
        .map(({ name }) => name),
    match,
    mostEntries,
  };
}

/** What a word of the command line names: a web address, a folder or a file. Throws a Problem where it is none. */
export async function originOf(
  word: string,
  asked: { readonly feed: boolean; readonly draft: boolean; readonly facts: FoundFacts },
): Promise<Origin> {
  const origin = { place: word, hints: {}, ...asked };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(word)) return { ...origin, kind: 'address' };
  const found = await stat(word).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) {
    const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#]|$)/u.test(word);
    throw new Problem({
      where: word,
      what: 'is neither a web address nor a file or folder that is there',
      remedy:
        host && !/\.(?:md|txt|html?)$/i.test(word)
          ? `Did you mean https://${word}?`
          : 'A web address begins with https://',
    });
  }
  return { ...origin, kind: found.isDirectory() ? 'folder' : 'file' };
}
