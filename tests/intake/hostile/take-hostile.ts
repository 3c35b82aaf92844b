import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importArticles, type Outcome } from '../../../src/intake/import-articles.ts';
import { loadKinds } from '../../../src/intake/load-kinds.ts';
import { openReach } from '../../../src/intake/open-reach.ts';
import type { PageReader } from '../../../src/intake/page/read-page-apart.ts';
import { openWeb, publicWebOptions } from '../../../src/intake/web/open-web.ts';
import { isPublicAddress } from '../../../src/intake/web/public-address.ts';
import type { LoopbackSite } from '../loopback-site.ts';
import type { HostileInput } from './hostile-input.ts';

export interface Taken {
  readonly outcomes: readonly Outcome[];
  /** Every file the story has afterwards, drafts included, by its path inside the story. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Runs `add` on a hostile input in a story of its own, by the rules of the public web, except that 127.0.0.1 counts as
 * public, and nobody waits for turns.
 */
export async function takeHostile(
  input: HostileInput,
  site: LoopbackSite,
  pages: PageReader,
): Promise<Taken> {
  const scratch = await mkdtemp(join(tmpdir(), 'hostile-'));
  const folder = join(scratch, 'story');
  await mkdir(folder);
  await writeFile(join(folder, 'story.yaml'), 'title: The story\ncovers: The story\n');
  let looks = 0;
  const web = openWeb({
    ...publicWebOptions('test'),
    isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address),
    pace: async () => {},
    mostMilliseconds: input.patience ?? 20_000,
    resolve: async (host) => {
      if (host !== input.host?.name) throw new Error(`no such host: ${host}`);
      const given = input.host.addresses[Math.min(looks, input.host.addresses.length - 1)] ?? '';
      looks += 1;
      return given.split(',').map((address) => ({ address, family: 4 }));
    },
  });
  const host = input.host === undefined ? site.origin : `http://${input.host.name}:${site.port}`;
  try {
    const outcomes = await importArticles({
      folder,
      kinds: await loadKinds(),
      reach: openReach({ web, pages, match: [], mostEntries: 3 }),
      origins: [
        {
          kind: 'address',
          place: `${host}${input.path}`,
          feed: input.feed === true,
          facts: {},
          hints: {},
          draft: false,
        },
      ],
    });
    return { outcomes, files: await readAll(folder) };
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function readAll(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile() && entry.name !== 'story.yaml');
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, string]> => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1), await readFile(path, 'utf8')];
      }),
    ),
  );
}
