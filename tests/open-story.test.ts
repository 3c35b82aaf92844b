import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fallbackStory } from '../src/command/shelve-stories.ts';
import { openStories } from '../src/open-story.ts';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));

const none = { findings: [], answered: false };

describe('opening the corpus', () => {
  let empty: string;
  beforeAll(async () => {
    empty = await mkdtemp(join(tmpdir(), 'corpus-'));
  });
  afterAll(() => rm(empty, { recursive: true }));

  it('takes a folder of stories, or one story’s folder', async () => {
    for (const folder of [corpus, join(corpus, 'colombia-us-intelligence')]) {
      const [services] = await openStories({ corpus: folder, story: undefined, engine: 'minisearch' });
      expect(services?.story.articles).toHaveLength(5);
    }
  });

  it('names the stories there are where the one asked for is not', async () => {
    expect(() => fallbackStory('harbour', ['colombia-us-intelligence'])).toThrow(
      'STORY: there is no story "harbour". Stories: colombia-us-intelligence',
    );
  });

  it('names the engines there are where the one asked for is not', async () => {
    await expect(openStories({ corpus, story: undefined, engine: 'warp' })).rejects.toThrow(
      /SEARCH_ENGINE: there is no engine "warp"\. Engines: .*minisearch/,
    );
  });

  it('names every setting of the engine that is wrong', async () => {
    const engineSettings = { k1: 'much', warp: 9 };
    const opening = openStories({ corpus, story: undefined, engine: 'minisearch', engineSettings });
    await expect(opening).rejects.toThrow(/SEARCH_SETTINGS k1: [\s\S]*warp/);
  });

  it('says what is missing from a folder without a story', async () => {
    await expect(openStories({ corpus: empty, story: undefined, engine: 'minisearch' })).rejects.toThrow(
      'story.yaml',
    );
  });

  it('says that a folder is not there', async () => {
    const gone = join(empty, 'gone');
    await expect(openStories({ corpus: gone, story: undefined, engine: 'minisearch' })).rejects.toThrow(
      `there is no folder ${gone}`,
    );
  });

  it('cuts every passage of an answer out of its article', async () => {
    const [services] = await openStories({ corpus, story: undefined, engine: 'minisearch' });
    const { findings, answered } = services?.answerQuestion('how many people were killed', {}) ?? none;
    expect(answered).toBe(true);
    expect(new Set(findings.map(({ passage }) => passage.article.outlet)).size).toBeGreaterThanOrEqual(3);
    for (const { passage, emphasis } of findings) {
      expect(passage.text).toBe(passage.article.body.slice(passage.span.start, passage.span.end));
      for (const words of emphasis) {
        expect(words.start).toBeGreaterThanOrEqual(passage.span.start);
        expect(words.end).toBeLessThanOrEqual(passage.span.end);
      }
    }
  });
});
