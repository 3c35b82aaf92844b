import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadStory } from '../../src/intake/load-story.ts';
import { parseArticle } from '../../src/intake/parse-article.ts';
import { type Fault, Problem } from '../../src/story/problem.ts';

const storyYaml = 'title: The bridge\ncovers: The vote on the bridge\n';

function article(id: string, more = '', body = 'The council voted.'): string {
  return `---\nid: ${id}\noutlet: The Paper\nheadline: Council votes\n${more}---\n\n${body}\n`;
}

let scratch: string;
let folder: string;

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'load-story-'));
  folder = join(scratch, 'the-bridge');
  await mkdir(folder);
});

afterEach(async () => {
  await rm(scratch, { recursive: true });
});

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
}

/** The faults of loading, with places relative to the story's folder. */
async function faultsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Fault[]> {
  await put(files);
  const problem = await loadStory(folder).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(problem instanceof Problem)) throw new Error(`expected a Problem, got ${String(problem)}`);
  return problem.faults.map((fault) => ({ ...fault, where: (fault.where ?? '').replace(`${folder}/`, '') }));
}

async function placesOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly unknown[]> {
  return (await faultsOf(files)).map(({ where }) => where);
}

describe('loading a story', () => {
  it('gives frozen articles in the order of their files, and nothing that is not known', async () => {
    await put({ 'story.yaml': storyYaml, 'b.md': article('b'), 'a.md': article('a', 'author: Jo Doe\n') });
    const story = await loadStory(folder);
    expect(story.id).toBe('the-bridge');
    expect(story.articles).toEqual([
      {
        id: 'a',
        outlet: 'The Paper',
        headline: 'Council votes',
        author: 'Jo Doe',
        language: 'en',
        body: 'The council voted.',
      },
      { id: 'b', outlet: 'The Paper', headline: 'Council votes', language: 'en', body: 'The council voted.' },
    ]);
    expect([story, story.facts, story.articles, ...story.articles].every(Object.isFrozen)).toBe(true);
  });

  it('lists everything wrong in every file at once, each with its line', async () => {
    const faults = await faultsOf({
      'story.yaml': 'title: The bridge\n',
      'good.md': article('good'),
      'day.md': article('day', 'published: 13 November 2025\nurl: ftp://example.org\ncolour: red\n'),
      'named.md': article('other'),
      'bare.md': 'No front matter at all.\n',
      'open.md': '---\nid: open\n',
      'empty.md': article('empty', '', '  \n'),
    });
    expect(faults.map(({ where, what }) => `${where} ${what}`)).toEqual([
      'story.yaml:1 covers is missing',
      'bare.md:1 does not begin with front matter',
      'day.md:5 published: Invalid ISO date ("13 November 2025")',
      'day.md:6 url: not a web address (http or https) ("ftp://example.org")',
      'day.md:7 colour is not a fact that is known here',
      'empty.md has no body',
      `named.md:2 id is "other", which is not the file's name`,
      'open.md:1 has front matter without an end',
    ]);
    expect(faults.filter(({ remedy }) => remedy === undefined).map(({ where }) => where)).toEqual([
      'day.md:5',
      'day.md:6',
    ]);
  });

  it('names the line on which YAML breaks', async () => {
    expect(
      await placesOf({
        'story.yaml': 'title: "The bridge\ncovers: x\n',
        'colon.md': article('colon', 'author: Doe: Jo\n'),
        'twice.md': article('twice', 'author: Jo\nauthor: Jo\n'),
      }),
    ).toEqual(['story.yaml:3', 'colon.md:5', 'twice.md:6']);
  });

  it('tells a number that should be text to stand in quotes, and an empty fact to be left out', async () => {
    expect(await faultsOf({ 'story.yaml': storyYaml, '7.md': article('7', 'author:\n') })).toEqual([
      {
        where: '7.md:2',
        what: 'id: Invalid input: expected string, received number (7)',
        remedy: 'Put it in quotes',
      },
      { where: '7.md:5', what: 'author is empty', remedy: 'Leave the line out where the fact is not known' },
    ]);
  });

  it('refuses aliases that grow without bound', async () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ];
    const faults = await faultsOf({
      'story.yaml': storyYaml,
      'bomb.md': article('bomb', `${bomb.join('\n')}\n`),
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.what).toContain('alias');
  });

  it('refuses a folder that is missing, holds no story, or no article', async () => {
    expect(await placesOf({})).toEqual(['story.yaml', folder]);
    expect(await placesOf({ 'story.yaml': storyYaml, '.hidden.md': 'x', 'notes.txt': 'x' })).toEqual([
      folder,
    ]);
    await expect(loadStory(join(folder, 'nowhere'))).rejects.toThrow('cannot be read as a folder');
    await mkdir(join(scratch, 'Not An Id'));
    await expect(loadStory(join(scratch, 'Not An Id'))).rejects.toThrow('Rename the folder');
  });

  it('names the line of bytes that are not UTF-8', async () => {
    const latin = Buffer.from(article('latin', '', 'One line.\nCaf\xe9.'), 'latin1');
    const wide = Buffer.from(`\ufeff${article('wide')}`, 'utf16le');
    const faults = await faultsOf({
      'story.yaml': storyYaml,
      'latin.md': latin,
      'wide.md': wide,
      'nul.md': article('nul', '', 'a\0b'),
    });
    expect(faults.map(({ where, what }) => `${where} ${what}`)).toEqual([
      'latin.md:8 has bytes that are not UTF-8',
      'nul.md:7 has a NUL character',
      'wide.md is UTF-16',
    ]);
  });

  it('keeps Windows line ends and leaves a byte order mark outside', async () => {
    const text = `\ufeff${article('windows', '', 'First.\n\nSecond.')}`.replaceAll('\n', '\r\n');
    await put({ 'story.yaml': storyYaml, 'windows.md': text });
    expect((await loadStory(folder)).articles[0]?.body).toBe('First.\r\n\r\nSecond.');
  });

  it('holds a copy to an original that is there and is no copy itself', async () => {
    await put({ 'story.yaml': storyYaml, 'a.md': article('a'), 'b.md': article('b', 'copyOf: a\n') });
    expect((await loadStory(folder)).articles[1]?.copyOf).toBe('a');
    expect(
      await placesOf({
        'c.md': article('c', 'copyOf: b\n'),
        'd.md': article('d', 'copyOf: d\n'),
        'e.md': article('e', 'copyOf: nobody\n'),
      }),
    ).toEqual(['c.md:5', 'd.md:5', 'e.md:5']);
  });

  it('changes its revision with any byte, name or file, and with nothing else', async () => {
    const revision = async () => (await loadStory(folder)).revision;
    await put({ 'story.yaml': storyYaml, 'a.md': article('a') });
    const first = await revision();
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(await revision()).toBe(first);
    await put({ 'a.md': `${article('a')}\n` });
    const second = await revision();
    await put({ 'story.yaml': `${storyYaml}\n` });
    const third = await revision();
    await put({ 'b.md': article('b') });
    expect(new Set([first, second, third, await revision()]).size).toBe(4);
  });

  it('keeps any body character for character between its first and last line', () => {
    const line = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\0\ud800-\udfff]/g, '').trim());
    fc.assert(
      fc.property(line, fc.array(line), line, fc.constantFrom('\n', '\r\n'), (first, middle, last, end) => {
        fc.pre(first !== '' && last !== '');
        const body = [first, ...middle, last].join(end);
        expect(parseArticle(article('any', '', body), 'any.md')).toMatchObject({ article: { body } });
      }),
    );
  });
});
