import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/intake/article-source.ts';
import { loadKinds } from '../../src/intake/load-kinds.ts';
import { Problem } from '../../src/story/problem.ts';

const kinds = await loadKinds();
const origin = (kind: Origin['kind'], place: string, feed = false): Origin => ({
  kind,
  place,
  feed,
  facts: {},
  hints: {},
  draft: false,
});

const refuse = async (): Promise<never> => {
  throw new Problem({ what: 'cannot be had' });
};
const reach = {
  fetchPage: refuse,
  readFile: refuse,
  listFolder: refuse,
  readPage: refuse,
  match: [],
  mostEntries: 1,
};

/** What each kind is for, and what it must leave to others. A kind that is added is asked for its row here. */
const taken: Readonly<Record<string, readonly Origin[]>> = {
  feed: [origin('address', 'https://example.org/feed', true), origin('file', 'saved.rss')],
  folder: [origin('folder', 'inbox'), origin('folder', 'inbox', true)],
  'html-file': [origin('file', 'saved.html'), origin('file', 'SAVED.HTM')],
  markdown: [origin('file', 'notes.md')],
  'plain-text': [origin('file', 'notes.txt')],
  'web-page': [origin('address', 'https://example.org/a')],
};

describe('kinds of source', () => {
  it('are the files under kinds/, every one with its row in this test', () => {
    const files = readdirSync(new URL('../../src/intake/kinds', import.meta.url)).map((file) =>
      file.replace('.ts', ''),
    );
    expect(kinds.map(({ name }) => name).sort()).toEqual(files.sort());
    expect(Object.keys(taken).sort()).toEqual(files.sort());
  });

  it.each(kinds.map((kind) => [kind.name, kind] as const))(
    '%s is the first to take what is its own',
    (name) => {
      for (const own of taken[name] ?? [])
        expect(kinds.find((kind) => kind.takes(own))?.name, own.place).toBe(name);
    },
  );

  it.each(kinds.map((kind) => [kind.name, kind] as const))(
    '%s tells a source that cannot be read as a Problem',
    async (name, kind) => {
      const [own] = taken[name] ?? [];
      if (own === undefined) throw new Error(`no row for ${name}`);
      await expect(kind.read(own, reach)).rejects.toThrow(Problem);
    },
  );

  it('leave a picture to nobody', () => {
    expect(kinds.filter((kind) => kind.takes(origin('file', 'picture.png')))).toEqual([]);
  });
});
