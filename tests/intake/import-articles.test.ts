import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FoundFacts, Origin } from '../../src/intake/article-source.ts';
import { listDrafts, publishDraft } from '../../src/intake/drafts.ts';
import { importArticles, type Outcome } from '../../src/intake/import-articles.ts';
import { loadKinds } from '../../src/intake/load-kinds.ts';
import { loadStory } from '../../src/intake/load-story.ts';
import { openReach } from '../../src/intake/open-reach.ts';
import { openPageReader } from '../../src/intake/page/read-page-apart.ts';
import { openWeb, publicWebOptions } from '../../src/intake/web/open-web.ts';
import { type Answer, type LoopbackSite, page, paragraphs, send, serveSite } from './loopback-site.ts';

const kinds = await loadKinds();
const pages = openPageReader(20_000);
const answers = new Map<string, Answer>();
let site: LoopbackSite;
let scratch: string;
let folder: string;

beforeEach(async () => {
  site = await serveSite(answers);
  scratch = await mkdtemp(join(tmpdir(), 'import-'));
  folder = join(scratch, 'story');
  await mkdir(folder);
  await writeFile(join(folder, 'story.yaml'), 'title: The story\ncovers: The story\n');
});

afterEach(async () => {
  answers.clear();
  await site.close();
  await rm(scratch, { recursive: true });
});

afterAll(() => pages.close());

function origin(
  kind: Origin['kind'],
  place: string,
  facts: FoundFacts = {},
  more: Partial<Origin> = {},
): Origin {
  return { kind, place, facts, hints: {}, feed: false, draft: false, ...more };
}

async function take(...origins: readonly Origin[]): Promise<readonly Outcome[]> {
  const web = openWeb({ ...publicWebOptions('test'), isAllowed: () => true, pace: async () => {} });
  return importArticles({
    folder,
    kinds,
    reach: openReach({ web, pages, match: ['harbour'], mostEntries: 10 }),
    origins,
  });
}

async function file(name: string, content: string): Promise<string> {
  const path = join(scratch, name);
  await writeFile(path, content);
  return path;
}

const ids = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => `${outcome.kind} ${'id' in outcome ? outcome.id : ''}`.trim());

describe('adding articles', () => {
  it('takes a page with its facts, and knows it again under another form of its address', async () => {
    answers.set('/a', send(page('Elmton')));
    const [taken] = await take(origin('address', `${site.origin}/a?utm_source=x#top`));
    expect(taken).toMatchObject({ kind: 'taken', draft: false, missing: [] });
    const { articles } = await loadStory(folder);
    expect(articles).toMatchObject([
      {
        outlet: 'The Elmton Paper',
        headline: 'Council of Elmton to look again at plan',
        author: 'Jo Doe',
        published: '2025-11-12',
        body: paragraphs('Elmton').join('\n\n'),
      },
    ]);
    answers.set('/a/', send(page('Elmton')));
    expect(ids(await take(origin('address', `${site.origin}/a/`)))).toEqual([
      'known council-of-elmton-to-look-again-at-plan',
    ]);
  });

  it('keeps what was not found empty, names it, and leaves an article without an outlet a draft', async () => {
    const path = await file('notes.txt', paragraphs('Elmton').join('\n\n'));
    const [outcome] = await take(origin('file', path));
    expect(outcome).toMatchObject({
      kind: 'taken',
      draft: true,
      id: 'notes',
      missing: ['outlet', 'headline', 'author', 'published', 'url'],
    });
    expect(await readdir(folder)).toEqual(['drafts', 'story.yaml']);
    await expect(publishDraft(folder, { id: 'notes', facts: {}, replace: false })).rejects.toThrow(
      /outlet is missing.*\n.*headline is missing/,
    );
    await publishDraft(folder, {
      id: 'notes',
      facts: { outlet: 'The Paper', headline: 'Notes' },
      replace: false,
    });
    expect((await loadStory(folder)).articles).toMatchObject([{ id: 'notes', outlet: 'The Paper' }]);
    expect(await listDrafts(folder)).toEqual([]);
    expect(ids(await take(origin('file', path)))).toEqual(['known notes']);
  });

  it('never overwrites a curated file: a page that has changed becomes a draft with the difference', async () => {
    answers.set('/a', send(page('Elmton')));
    await take(origin('address', `${site.origin}/a`));
    const id = 'council-of-elmton-to-look-again-at-plan';
    const path = join(folder, `${id}.md`);
    const before = await readFile(path, 'utf8');
    const [first = '', ...others] = paragraphs('Elmton');
    const changed = [first.replace('said the mayor', 'shouted the mayor'), ...others];
    answers.set('/a', send(page('Elmton', { body: changed })));
    const [outcome] = await take(origin('address', `${site.origin}/a`));
    expect(outcome).toMatchObject({
      kind: 'taken',
      id,
      draft: true,
      changes: [
        { kind: 'removed', text: first },
        { kind: 'added', text: changed[0] },
      ],
    });
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(await listDrafts(folder)).toMatchObject([
      { id, changes: [{ kind: 'removed' }, { kind: 'added' }] },
    ]);
    await expect(publishDraft(folder, { id, facts: {}, replace: false })).rejects.toThrow('--replace');
    await publishDraft(folder, { id, facts: {}, replace: true });
    expect((await loadStory(folder)).articles[0]?.body).toBe(changed.join('\n\n'));
  });

  it('marks a syndicated copy, and a shortened one, as a copy of the first', async () => {
    const text = paragraphs('Elmton');
    answers.set('/a', send(page('Elmton')));
    answers.set('/b', send(page('Elmton', { head: '' }).replaceAll('The Elmton Paper', 'Wire News')));
    answers.set(
      '/c',
      send(page('Elmton', { body: text.slice(0, 4) }).replaceAll('The Elmton Paper', 'Third Paper')),
    );
    answers.set('/d', send(page('Oakville')));
    const outcomes = await take(
      ...['a', 'b', 'c', 'd'].map((path) => origin('address', `${site.origin}/${path}`)),
    );
    const first = 'council-of-elmton-to-look-again-at-plan';
    expect(outcomes.map((outcome) => (outcome.kind === 'taken' ? outcome.copyOf : outcome.kind))).toEqual([
      null,
      first,
      first,
      null,
    ]);
    const { articles } = await loadStory(folder);
    expect(articles.filter(({ copyOf }) => copyOf === undefined)).toHaveLength(2);
  });

  it('follows a feed’s matching entries, as drafts, and reports the rest', async () => {
    const item = (title: string, link: string) => `<item><title>${title}</title><link>${link}</link></item>`;
    const items =
      item('Harbour plan', '/a') +
      item('Weather', '/b') +
      item('The old harbor', '/c') +
      item('A harbour', '/gone');
    answers.set(
      '/feed',
      send(`<rss version="2.0"><channel><title>F</title>${items}</channel></rss>`, {
        'content-type': 'application/rss+xml',
      }),
    );
    answers.set('/a', send(page('Elmton')));
    const outcomes = await take(origin('address', `${site.origin}/feed`, {}, { feed: true }));
    expect(outcomes).toMatchObject([
      { kind: 'list', count: 2, notes: ['4 entries', '2 without the words of --match'] },
      { kind: 'taken', draft: true },
      { kind: 'nothing', fault: { what: 'is not there (HTTP 404)' } },
    ]);
    expect(await readdir(folder)).toEqual(['drafts', 'story.yaml']);
    expect(site.asked).toEqual(['/feed', '/a', '/gone']);
  });

  it('reads a folder of saved pages, texts and Markdown, with facts from sources.yaml', async () => {
    const inbox = join(scratch, 'inbox');
    await mkdir(inbox);
    const markdown = ['# Market to move', '', ...paragraphs('Oakville')].join('\n\n');
    await Promise.all([
      writeFile(
        join(inbox, 'one.html'),
        page('Elmton', { head: '<link rel="canonical" href="https://elmton.example.org/plan">' }),
      ),
      writeFile(join(inbox, 'two.md'), markdown),
      writeFile(
        join(inbox, 'three.txt'),
        ['Bridge to close', ...paragraphs('Ashford'), '© 2025 The Ashford Sun. All rights reserved.'].join(
          '\n\n',
        ),
      ),
      writeFile(join(inbox, 'picture.png'), 'x'),
      writeFile(
        join(inbox, 'sources.yaml'),
        'two.md:\n  outlet: The Oakville Times\n  published: 2025-11-01\n',
      ),
    ]);
    const outcomes = await take(origin('folder', inbox));
    expect(outcomes[0]).toMatchObject({ kind: 'list', count: 3, notes: ['not read: picture.png'] });
    expect((await loadStory(folder)).articles).toMatchObject([
      { id: 'bridge-to-close', outlet: 'The Ashford Sun', body: paragraphs('Ashford').join('\n\n') },
      { outlet: 'The Elmton Paper', url: 'https://elmton.example.org/plan' },
      { id: 'market-to-move', outlet: 'The Oakville Times', published: '2025-11-01' },
    ]);
  });

  it('takes a folder of curated Markdown as it is, ids and bodies', async () => {
    const curated = join(scratch, 'curated');
    await mkdir(curated);
    const text = '---\nid: mine\noutlet: The Paper\nheadline: Mine\n---\n\nby | May 4\n\nShort — but mine.\n';
    await writeFile(join(curated, 'mine.md'), text);
    await take(origin('folder', curated));
    expect((await loadStory(folder)).articles).toMatchObject([
      { id: 'mine', body: 'by | May 4\n\nShort — but mine.' },
    ]);
  });

  it('completes a run that was cut off, whatever it left behind', async () => {
    const names = ['a', 'b', 'c'];
    const origins = await Promise.all(
      names.map(async (name) =>
        origin('file', await file(`${name}.txt`, paragraphs(name).join('\n\n')), {
          outlet: 'P',
          headline: name.repeat(3),
        }),
      ),
    );
    await take(...origins.slice(0, 1));
    await writeFile(join(folder, '.unfinished-999999-1'), '---\nid: b');
    expect(ids(await take(...origins))).toEqual(['known aaa', 'taken bbb', 'taken ccc']);
    expect((await readdir(folder)).sort()).toEqual(['aaa.md', 'bbb.md', 'ccc.md', 'story.yaml']);
  });

  it('says what is wrong with a stored file before it takes anything', async () => {
    await writeFile(join(folder, 'broken.md'), 'no front matter');
    await expect(take(origin('file', await file('a.txt', 'x')))).rejects.toThrow('broken.md:1');
  });
});
