import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../discord/live-bot.ts';
import { type Corpus, type Kept, keepFerry, linesOf, place, run, told } from './live-corpus.ts';

let corpus: Corpus;
let kept: Kept;
beforeAll(async () => {
  ({ corpus, kept } = await keepFerry());
});
afterAll(async () => {
  await kept.library.close();
  await corpus.remove('');
});

const errors = () => kept.log.filter(({ level }) => level === 'error');

describe('what a story’s thread is asked', { timeout: 60_000 }, () => {
  it('may be refused, with what is wrong and what to do', async () => {
    const reply = await run(await kept.library.storyAt(place), 'refuse');
    expect(linesOf(reply)).toEqual(['words: too few. Use more']);
  });

  it('may fail, which is logged with where it failed under the reference that the reader gets', async () => {
    const reply = await run(await kept.library.storyAt(place), 'fail');
    const [entry] = errors();
    expect(reply.kind).toBe('error');
    expect(reply.data).toEqual({ error: Reflect.get(entry?.facts ?? {}, 'reference') });
    const error: unknown = Reflect.get(entry?.facts ?? {}, 'err');
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toContain('a bug of the test');
    expect(String(Reflect.get(Object(error), 'stack'))).toContain('light-commands.ts');
  });

  it('may kill it: everything under way is told so, once, and the story comes back as it was', async () => {
    const story = await kept.library.storyAt(place);
    const before = errors().length;
    const under = [run(story, 'wait', { milliseconds: '5000' }), run(story, 'tell'), run(story, 'die')];
    const [waited, tells, dies] = await Promise.all(under);
    expect([waited?.kind, tells?.kind, dies?.kind]).toEqual(['error', 'list', 'error']);
    expect(await told(kept.library)).toEqual(['A ferry sank.']);
    const deaths = errors().slice(before);
    expect(deaths.filter(({ message }) => message === "a story's thread died")).toHaveLength(1);
    expect(deaths).toHaveLength(3);
    expect(kept.threads).toHaveLength(2);
  });

  it('may be answered after it is killed from outside, although its files are broken by then', async () => {
    await corpus.write('ferry', { 'b.md': 'no front matter' });
    await until(() => kept.log.some(({ message }) => message.startsWith('files are wrong')), 60_000);
    const started = kept.threads.length;
    await kept.threads.find(({ threadId }) => threadId !== -1)?.terminate();
    await until(() => kept.threads.length > started, 60_000);
    const reply = await untilAnswered();
    expect(reply).toEqual(['A ferry sank.']);
  });
});

/** A thread that died twice within a minute is started again after a pause; what is asked in it fails at once. */
async function untilAnswered(): Promise<readonly string[]> {
  for (;;) {
    const reply = await run(await kept.library.storyAt(place), 'tell');
    if (reply.kind === 'list') return linesOf(reply);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
