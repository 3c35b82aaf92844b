import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Lowest first: a room may import itself and what its row names, and nothing else. */
const rooms: Record<string, { rooms: string[]; packages: string[] }> = {
  'src/text': { rooms: [], packages: ['stemmer'] },
  'src/story': { rooms: ['src/text'], packages: ['zod'] },
  'src/intake/kinds': { rooms: ['src/intake', 'src/story', 'src/text'], packages: ['zod'] },
  'src/intake/page': {
    rooms: ['src/intake/article-source.ts', 'src/threads', 'src/story', 'src/text'],
    packages: ['zod', 'linkedom', '@mozilla/readability', 'feedsmith', 'normalize-url'],
  },
  'src/intake/web': { rooms: ['src/story/problem.ts'], packages: ['ipaddr.js', 'robots-parser'] },
  'src/intake': {
    rooms: ['src/intake/page', 'src/intake/web', 'src/story', 'src/text'],
    packages: ['zod', 'yaml', 'diff'],
  },
  'src/reading': { rooms: ['src/story', 'src/text'], packages: ['chrono-node'] },
  'src/search/engines': { rooms: ['src/search', 'src/story', 'src/text'], packages: ['minisearch', 'zod'] },
  'src/search': { rooms: ['src/story', 'src/text'], packages: [] },
  'src/answer': {
    rooms: ['src/reading', 'src/search/search-engine.ts', 'src/story', 'src/text'],
    packages: ['chrono-node', 'diff'],
  },
  'src/command': { rooms: ['src/answer', 'src/story', 'src/text'], packages: ['zod'] },
  'src/threads': { rooms: [], packages: [] },
  'src/library': {
    rooms: ['src/command', 'src/intake', 'src/story', 'src/text'],
    packages: ['chokidar'],
  },
  commands: { rooms: ['src/command', 'src/answer', 'src/story', 'src/text'], packages: ['zod'] },
  'src/render': {
    rooms: ['src/command', 'src/answer/answer.ts', 'src/story', 'src/text'],
    packages: ['discord-api-types'],
  },
  'src/surfaces/discord': {
    rooms: ['src/command', 'src/render', 'src/story', 'src/text'],
    packages: ['discord.js', 'discord-api-types', 'hono', '@hono/node-server', 'zod'],
  },
  'src/surfaces/desk': { rooms: ['src/intake', 'src/story/problem.ts'], packages: ['cli-progress'] },
  'src/surfaces': {
    rooms: ['src/command', 'src/render', 'src/story', 'src/text'],
    packages: ['discord-api-types', 'hono', '@hono/node-server', 'zod'],
  },
  'src/settings': {
    rooms: ['src/command', 'src/intake/store-file.ts', 'src/story'],
    packages: ['zod', 'keyv', '@keyv/redis', '@keyv/postgres', 'pg'],
  },
  'src/config.ts': {
    rooms: ['src/settings/store-address.ts', 'src/story/problem.ts'],
    packages: ['dotenv', 'zod'],
  },
};

const importPattern =
  /^(?:import|export)\b[^'"]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

function roomOf(file: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function strays(file: string): string[] {
  const room = roomOf(file);
  if (room === undefined) return [];
  const rule = rooms[room];
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(importPattern)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    if (name.startsWith('node:')) return [];
    if (!name.startsWith('.')) {
      const wanted = rule?.packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`));
      return wanted ? [] : [`${file} imports ${name}`];
    }
    const target = relative(root, resolve(dirname(join(root, file)), name));
    if (roomOf(target) === room) return [];
    const wanted = rule?.rooms.some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
    return wanted ? [] : [`${file} imports ${target}`];
  });
}

describe('the house', () => {
  it('has no import that its table does not name', () => {
    expect(files.flatMap(strays)).toEqual([]);
  });

  it('has a room for every file but the one that connects them', () => {
    const connecting = [
      'main',
      'open-story',
      'open-story-thread',
      'open-live-library',
      'open-preview',
      'open-discord',
      'open-engine',
      'run-extract',
    ].map((name) => `src/${name}.ts`);
    expect(files.filter((file) => roomOf(file) === undefined && !connecting.includes(file))).toEqual([]);
  });

  it('keeps the environment in config.ts', () => {
    const readers = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('process.env'));
    expect(readers.filter((file) => file !== 'src/config.ts')).toEqual([]);
  });
});
