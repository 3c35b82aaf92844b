import { describe, expect, it } from 'vitest';
import { hostHere, noChoices, shelveStories } from '../../../src/command/shelve-stories.ts';
import type { Fault } from '../../../src/story/problem.ts';
import { troubleNews } from '../../../src/surfaces/discord/trouble-news.ts';
import { servicesWith } from '../../commands/made-up-story.ts';
import { keptLog } from '../../discord/made-up-desk.ts';

const { log } = keptLog();
const host = hostHere(servicesWith(), log);
const broken: readonly Fault[] = [{ where: 'ferry/a.md:3', what: 'has no outlet' }];
const other: readonly Fault[] = [{ where: 'ferry/a.md:4', what: 'has no headline' }];
const at = (user: string, manages = true) => ({ guild: '1', channel: '2', user, manages });

/** A library whose troubles a test sets. */
function troubled() {
  const now = { trouble: broken, elsewhere: [] as readonly Fault[] };
  const library = shelveStories({
    stories: () => new Map([['ferry', { host, trouble: now.trouble }]]),
    elsewhere: () => now.elsewhere,
    fallback: 'ferry',
    choices: noChoices,
    log,
  });
  return { now, told: async (user: string) => (await troubleNews(library, at(user)))?.faults, library };
}

describe('news of files that are wrong', () => {
  it('comes once to each who manages the server, and to nobody else', async () => {
    const { told, library } = troubled();
    expect(await told('ada')).toEqual(broken);
    expect(await told('ada')).toBeUndefined();
    expect(await told('ivo')).toEqual(broken);
    expect(await troubleNews(library, at('lena', false))).toBeNull();
  });

  it('comes again when the trouble is another, or comes back after it was mended', async () => {
    const { now, told } = troubled();
    await told('ada');
    now.trouble = other;
    expect(await told('ada')).toEqual(other);
    now.trouble = [];
    expect(await told('ivo')).toBeUndefined();
    now.trouble = other;
    expect(await told('ada')).toEqual(other);
  });

  it('is also of files that are no story yet', async () => {
    const { now, told } = troubled();
    now.elsewhere = [{ where: 'quay/story.yaml', what: 'has no title' }];
    expect(await told('ada')).toEqual([...broken, ...now.elsewhere]);
  });
});
