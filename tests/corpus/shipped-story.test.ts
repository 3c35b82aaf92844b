import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadStory } from '../../src/intake/load-story.ts';
import { addressOf } from '../../src/story/article.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const story = await loadStory(join(root, 'corpus/colombia-us-intelligence'));
const rawFolder = join(root, '../shared/story');
const rawFiles: Readonly<Record<string, string>> = {
  'colombia-reports': '000',
  'clash-report': '001',
  hotupdates247: '002',
  'latin-times': '003',
  archyde: '004',
};

describe('the shipped story', () => {
  it('has five articles, each with an outlet, a headline and an address', () => {
    expect(story.articles.map(({ id }) => id)).toEqual(Object.keys(rawFiles).sort());
    expect(new Set(story.articles.map(({ outlet }) => outlet)).size).toBe(5);
    for (const article of story.articles) expect(addressOf(article)).toMatch(/^https:\/\//);
  });

  it('leaves out what is not known', () => {
    const known = (fact: 'author' | 'published' | 'url') =>
      story.articles.filter((article) => article[fact] !== undefined).map(({ id }) => id);
    expect(known('author')).toEqual(['archyde']);
    expect(known('published')).toEqual(['clash-report', 'colombia-reports']);
    expect(known('url')).toEqual(['archyde', 'clash-report', 'colombia-reports', 'hotupdates247']);
  });

  it('carries no line of the sites around the articles', () => {
    const around =
      /related (?:topics|news)|podcast|©|all rights reserved|leave a comment|akismet|ad\s?block|»|t\.co\//i;
    for (const { id, body } of story.articles) {
      expect(
        body.split('\n').filter((line) => around.test(line)),
        id,
      ).toEqual([]);
    }
  });

  it('keeps the printed byline and date as lines of their own', () => {
    const lines = (id: string) => story.articles.find((article) => article.id === id)?.body.split('\n') ?? [];
    expect(lines('colombia-reports')[0]).toBe('by | Nov 13, 2025');
    expect(lines('clash-report')[1]).toBe('November 12, 2025Clash Report');
    expect(lines('archyde')[0]).toBe('by James Carter Senior News Editor');
  });
});

const span = z.looseObject({ start: z.int(), end: z.int(), text: z.string() });
const layout = z.looseObject({ body: z.array(span), structure: z.array(span), not_body: z.array(span) });

if (!existsSync(rawFolder)) console.log(`skipped: no raw articles at ${rawFolder}`);

describe.skipIf(!existsSync(rawFolder))('beside the raw articles', () => {
  const names = existsSync(rawFolder) ? readdirSync(join(rawFolder, 'articles')) : [];
  const layouts = z
    .record(z.string(), layout)
    .parse(
      existsSync(rawFolder) ? JSON.parse(readFileSync(join(rawFolder, 'gold/boilerplate.json'), 'utf8')) : {},
    );

  it.each(story.articles.map((article) => [article.id, article.body]))(
    '%s is cut, never altered',
    (id, body) => {
      const number = rawFiles[id] ?? '';
      const file = names.find((name) => name.startsWith(number)) ?? '';
      const raw = readFileSync(join(rawFolder, 'articles', file), 'utf8');
      let from = 0;
      for (const line of body.split('\n')) {
        const at = raw.indexOf(line, from);
        expect(at, `"${line}" in order in ${file}`).toBeGreaterThanOrEqual(from);
        from = at + line.length;
      }
      const parts = layouts[number];
      expect(parts?.body.filter(({ text }) => !body.includes(text))).toEqual([]);
      expect(parts?.structure.filter(({ text }) => !body.includes(text))).toEqual([]);
      expect(parts?.not_body.filter(({ text }) => body.includes(text))).toEqual([]);
    },
  );
});
