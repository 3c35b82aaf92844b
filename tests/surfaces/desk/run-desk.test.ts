import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../src/story/problem.ts';
import { runDesk } from '../../../src/surfaces/desk/run-desk.ts';
import { type Answer, page, paragraphs, send, serveSite } from '../../intake/loopback-site.ts';

let corpus: string;
let inbox: string;

beforeEach(async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'desk-'));
  corpus = join(scratch, 'corpus');
  inbox = join(scratch, 'inbox');
  await mkdir(corpus);
  await mkdir(inbox);
});

afterEach(() => rm(join(corpus, '..'), { recursive: true }));

/** What a run prints, and its exit code; or what its Problem says. */
async function desk(...words: readonly string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const write = (more: string) => {
    text += more;
  };
  try {
    const code = await runDesk(words, { corpus, story: undefined, version: 'test', write, progress: null });
    return { code, text };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { code: 1, text: `${text}${error.message}` };
  }
}

async function file(name: string, seed: string, headline = `Council of ${seed} to meet`): Promise<string> {
  const path = join(inbox, name);
  await writeFile(path, [headline, ...paragraphs(seed)].join('\n\n'));
  return path;
}

const stored = async (path: string) => readFile(join(corpus, 'harbour', path), 'utf8');

describe('add', () => {
  it('makes a story of its first articles, says what it did and what to do about drafts', async () => {
    const one = await file('one.txt', 'Elmton');
    const { code, text } = await desk('add', one, '--story', 'Harbour');
    expect(code).toBe(0);
    expect(text.replaceAll(corpus, 'corpus').replaceAll(inbox, 'inbox')).toBe(
      [
        'New story: corpus/harbour/story.yaml says what it covers; make it say more.',
        '~ draft council-of-elmton-to-meet ← inbox/one.txt',
        '    not found: outlet, author, published, url',
        '',
        '0 taken, 1 as a draft · corpus/harbour',
        'Drafts are not searched. Look at them with `drafts`; to take them:',
        '  publish council-of-elmton-to-meet --outlet …',
        '',
      ].join('\n'),
    );
    expect((await desk('publish', 'council-of-elmton-to-meet', '--outlet', 'The Paper')).text).toBe(
      '+ council-of-elmton-to-meet\n',
    );
    expect(await stored('council-of-elmton-to-meet.md')).toContain('outlet: The Paper');
    expect((await desk('add', one)).text).toContain('there already as council-of-elmton-to-meet');
  });

  it('leaves no story behind where nothing came of it, and exits with 1', async () => {
    await writeFile(join(inbox, 'picture.png'), 'x');
    const { code, text } = await desk('add', join(inbox, 'picture.png'), '--story', 'Harbour');
    expect([code, text]).toEqual([1, expect.stringContaining('is nothing that can be read')]);
    expect(await readdir(corpus)).toEqual([]);
  });

  it('gives its outcomes as JSON', async () => {
    const { text } = await desk('add', await file('one.txt', 'Elmton'), '--story', 'Harbour', '--json');
    expect(JSON.parse(text)).toMatchObject([
      { kind: 'taken', draft: true, missing: ['outlet', 'author', 'published', 'url'] },
    ]);
  });

  it('keeps what somebody has curated when a page has changed, and says what it says now', async () => {
    const answers = new Map<string, Answer>([['/a', send(page('Elmton'))]]);
    const site = await serveSite(answers);
    const address = `${site.origin}/a`;
    try {
      await desk('add', address, '--story', 'Harbour', '--allow-private');
      const [name = ''] = (await readdir(join(corpus, 'harbour'))).filter((entry) => entry.endsWith('.md'));
      const id = name.replace('.md', '');
      await writeFile(
        join(corpus, 'harbour', name),
        (await stored(name)).replace('Jo Doe', 'Jo Doe and Ann Lee'),
      );
      answers.set(
        '/a',
        send(
          page('Elmton', {
            body: [...paragraphs('Elmton'), 'He then went home, and nobody saw him there again.'],
          }),
        ),
      );
      const { text } = await desk('add', address, '--allow-private');
      expect(text).toContain('its author reads now: Jo Doe');
      expect(text).toContain('+ He then went home');
      expect(text).toContain(`publish ${id} --replace`);
      expect((await desk('drafts')).text).toContain(
        'differs from the published article:\n    + He then went home',
      );
      expect((await desk('publish', id)).text).toContain('publish with --replace');
      await desk('publish', id, '--replace');
      expect(await stored(name)).toMatch(/author: Jo Doe and Ann Lee[\s\S]*He then went home/);
    } finally {
      await site.close();
    }
  });
});

describe('words that mean nothing are told with what to do', () => {
  it.each([
    [['add'], 'add: names nothing to add. Give web addresses, files or folders; see `add --help`'],
    [['add', 'x', '--outlt', 'P'], "add: unknown option '--outlt'. Did you mean --outlet?"],
    [['add', 'x', '--colour'], "add: unknown option '--colour'. See `add --help`; options: --story,"],
    [['add', 'example.org/story'], 'Did you mean https://example.org/story?'],
    [
      ['add', 'a.txt', 'b.txt'],
      'a.txt: is neither a web address nor a file or folder that is there. A web address begins with https://\nb.txt: is',
    ],
    [['drafts'], 'holds no story yet. Make one with `add ADDRESS --story "Its name"`'],
    [['check'], 'holds no story yet'],
    [['check', 'harbour'], 'check: has no use for "harbour". To name a story, write --story harbour'],
    [['publish'], 'publish: names no draft. See them with `drafts`'],
    [['sweep'], 'sweep: is not a command. Commands: add, drafts, publish, check'],
  ])('%j', async (words, told) => {
    const { code, text } = await desk(...words);
    expect(code).toBe(1);
    expect(text).toContain(told);
  });

  it('every fact that no article may have, before anything is stored', async () => {
    const one = await file('one.txt', 'Elmton');
    const stating = ['--published', '11/12/2025', '--url', 'example.org', '--language', 'Klingon!'];
    const { code, text } = await desk('add', one, '--story', 'Harbour', ...stating);
    expect(code).toBe(1);
    expect(text.split('\n').map((line) => line.split(':')[0])).toEqual([
      '--published',
      '--url',
      '--language',
    ]);
    expect(await readdir(corpus)).toEqual([]);
  });

  it('a headline for several articles at once', async () => {
    const files = [await file('one.txt', 'Elmton'), await file('two.txt', 'Oakville')];
    const { text } = await desk('add', ...files, '--story', 'Harbour', '--headline', 'The same');
    expect(text).toContain('--headline: belongs to one article, and several are named');
  });

  it.each(['add', 'drafts', 'publish', 'check'])('%s --help says what it does', async (command) => {
    const { code, text } = await desk(command, '--help');
    expect(code).toBe(0);
    expect(text.startsWith(command)).toBe(true);
    expect(text.split('\n').every((line) => line.length <= 130)).toBe(true);
  });
});

describe('publish', () => {
  it('publishes what can be, and tells the rest together', async () => {
    await file('one.txt', 'Elmton');
    await file('two.txt', 'Oakville', 'x');
    await desk('add', inbox, '--story', 'Harbour');
    const { code, text } = await desk(
      'publish',
      'council-of-elmton-to-meet',
      'two',
      'nobody',
      '--outlet',
      'P',
    );
    expect(code).toBe(1);
    expect(text).toBe(
      [
        '+ council-of-elmton-to-meet',
        'two: headline is missing. Give it with --headline, or write it into the draft',
        'nobody: is not a draft of this story. Drafts: two',
      ].join('\n'),
    );
    expect(
      JSON.parse((await desk('publish', 'two', '--headline', 'Two', '--outlet', 'P', '--json')).text),
    ).toEqual(['two']);
    expect((await desk('drafts')).text).toBe('No drafts.\n');
  });

  it('asks for the original before its copy', async () => {
    await file('one.txt', 'Elmton');
    await desk('add', inbox, '--story', 'Harbour', '--outlet', 'P', '--draft');
    const path = join(corpus, 'harbour', 'drafts', 'council-of-elmton-to-meet.md');
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace('language: en', 'language: en\ncopyOf: another'),
    );
    expect((await desk('publish', 'council-of-elmton-to-meet')).text).toContain(
      'is marked a copy of another, which is no original here. Publish that first',
    );
  });
});

describe('check', () => {
  const article = (facts: string, body: string) => `---\n${facts}\n---\n\n${body}\n`;
  const clean = paragraphs('Elmton').join('\n\n');

  async function harbour(files: Readonly<Record<string, string>>): Promise<void> {
    await mkdir(join(corpus, 'harbour'));
    await writeFile(join(corpus, 'harbour', 'story.yaml'), 'title: Harbour\ncovers: The harbour\n');
    for (const [name, text] of Object.entries(files)) await writeFile(join(corpus, 'harbour', name), text);
  }

  const whole = (id: string) =>
    `id: ${id}\noutlet: The Paper\nheadline: Council of ${id} meets\nauthor: Jo Doe\npublished: 2025-11-12\nurl: https://example.org/${id}`;

  const faults: Readonly<Record<string, [string, string, string]>> = {
    'a fact that is unknown to the schema': [
      article(`${whole('one')}\ncolour: red`, clean),
      'error',
      'schema',
    ],
    'a missing outlet': [article('id: one\nheadline: H', clean), 'error', 'schema'],
    'a missing author': [article(whole('one').replace('author: Jo Doe\n', ''), clean), 'warning', 'facts'],
    'no address': [article(whole('one').replace(/\nurl: .*/, ''), clean), 'warning', 'facts'],
    'leftover boilerplate': [
      article(whole('one'), `${clean}\n\nSign up for our newsletter.`),
      'warning',
      'boilerplate',
    ],
    'an unpaired mark': [
      article(whole('one'), `${clean}\n\n“We shall see, said the mayor of the town.\n\nNobody did.`),
      'warning',
      'marks',
    ],
    mojibake: [
      article(whole('one'), `${clean}\n\nThe mayor of BogotÃ¡ said so on Friday.`),
      'error',
      'mojibake',
    ],
    'a date to come': [article(whole('one').replace('2025-11-12', '2199-01-01'), clean), 'error', 'date'],
    'a sentence that is too long to show': [
      article(whole('one'), `${clean}\n\nThe mayor ${'said and '.repeat(130)}left.`),
      'warning',
      'sentence',
    ],
  };

  it.each(Object.entries(faults))('finds %s', async (_, [text, level, rule]) => {
    await harbour({ 'one.md': text });
    const { code, text: json } = await desk('check', '--json');
    expect(JSON.parse(json)).toMatchObject([{ level, rule, where: expect.stringContaining('one.md') }]);
    expect(code).toBe(level === 'error' ? 1 : 0);
  });

  it('finds an article that is there twice, by address and by words', async () => {
    await harbour({
      'one.md': article(whole('one'), clean),
      'two.md': article(
        whole('two').replace('example.org/two', 'www.example.org/one?utm_source=x'),
        paragraphs('Ash').join('\n\n'),
      ),
      'three.md': article(whole('three'), clean),
      'four.md': article(whole('four'), paragraphs('Ash').slice(0, 4).join('\n\n')),
    });
    const remarks: unknown = JSON.parse((await desk('check', '--json')).text);
    expect(remarks).toMatchObject([
      { level: 'error', rule: 'duplicate', what: expect.stringMatching(/has the words of/) },
      { level: 'error', rule: 'duplicate', what: 'has the address of one' },
      { level: 'warning', rule: 'duplicate', what: expect.stringMatching(/shares most of its words with/) },
    ]);
  });

  it('prints a table, what to do, and how many', async () => {
    await harbour({
      'one.md': article(whole('one').replace('author: Jo Doe\n', ''), clean),
      'note.docx': 'x',
    });
    const { text } = await desk('check');
    expect(text.replaceAll(`${corpus}/`, '')).toBe(
      [
        'warning  facts   harbour/one.md:1   author not known',
        'warning  unread  harbour/note.docx  is not read: only story.yaml and .md files are',
        '',
        'facts: Fill in what the page says, and only that',
        'unread: Add it with `add`, or remove it',
        '',
        '0 errors, 2 warnings · harbour',
        '',
      ].join('\n'),
    );
  });

  it('has nothing to say about a story in order', async () => {
    await harbour({ 'one.md': article(whole('one'), clean) });
    expect(await desk('check')).toEqual({ code: 0, text: `0 errors, 0 warnings · ${corpus}/harbour\n` });
  });
});
