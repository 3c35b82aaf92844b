import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/command/load-commands.ts';
import { withStoryOption } from '../../src/command/story-option.ts';
import { parseConfig } from '../../src/config.ts';
import type { LiveLibrary } from '../../src/library/keep-library.ts';
import { openDiscord } from '../../src/open-discord.ts';
import { openLiveLibrary } from '../../src/open-live-library.ts';
import { plainText } from '../../src/surfaces/discord/plain-text.ts';
import { articleFile, type Corpus, makeCorpus, place, storyFile } from '../library/live-corpus.ts';
import { type AskedBy, click, shownIn, slash } from './interactions.ts';
import { until } from './live-bot.ts';
import { LoopbackDiscord, token } from './loopback-discord.ts';
import { keptLog } from './made-up-desk.ts';

const slowly = 60_000;
const folder = new URL('../../commands/', import.meta.url);
const manager: AskedBy = { permissions: '32', member: '400000000000000009' };
const { log, entries } = keptLog();

let corpus: Corpus;
let library: LiveLibrary;
let discord: LoopbackDiscord;
let bot: { stop(): Promise<void> };

beforeAll(async () => {
  corpus = await makeCorpus();
  await corpus.write('ferry', {
    'story.yaml': storyFile('The Norra ferry'),
    'harbour.md': articleFile('harbour', 'A ferry sank off Norra Island on Tuesday, killing 12 people.'),
  });
  const commands = withStoryOption(await loadCommands(folder));
  const plan = { corpus: corpus.folder, story: undefined, engine: 'minisearch', commands: folder };
  library = await openLiveLibrary(plan, log);
  discord = await LoopbackDiscord.start();
  discord.book.patience = slowly;
  const config = parseConfig({ DISCORD_TOKEN: token, DISCORD_API_BASE: discord.api });
  bot = await openDiscord(config, { library, commands, log }, (reason) => {
    throw reason;
  });
});
afterAll(async () => {
  await bot.stop();
  await library.close();
  await discord.stop();
  await corpus.remove('');
});

const question = 'how many people were killed?';
const asked = (by: AskedBy = {}) => slash('ask', { question, private: true }, by);

const readIn = (message: Parameters<typeof shownIn>[0]) => plainText(shownIn(message).texts.join('\n'));

async function sent(interaction: Parameters<LoopbackDiscord['send']>[0]) {
  const entry = discord.send(interaction);
  const message = await until(() => entry.message, slowly);
  return { entry, message, text: readIn(message) };
}

async function changed(files: Readonly<Record<string, string>>) {
  const story = async () => (await library.storyAt(place)).story;
  const { revision } = await story();
  let now = revision;
  await corpus.write('ferry', files);
  await until(() => {
    void story().then((read) => {
      now = read.revision;
    });
    return now !== revision;
  }, slowly);
}

describe('a bot whose articles change while it runs', { timeout: 60_000 }, () => {
  it('answers from the new articles, and says of a button of the old ones that they have changed', async () => {
    const before = await sent(asked());
    expect(before.text).toContain('12 people');
    await changed({
      'harbour.md': articleFile('harbour', 'A ferry sank off Norra Island on Tuesday, killing 14 people.'),
    });
    expect((await sent(asked())).text).toContain('14 people');
    const share = shownIn(before.message).buttons.get('Share') ?? '';
    const clicked = await sent(click(share, before.message));
    expect(clicked.text).toContain('The articles have changed since this answer was given');
    const again = shownIn(clicked.message).buttons.get('Ask again') ?? '';
    expect((await sent(click(again, clicked.message))).text).toContain('14 people');
  });

  it('tells each manager once, in private, that a file is wrong and where, and nobody else', async () => {
    await corpus.write('ferry', { 'new.md': articleFile('new', 'Text.', 'published: soon\n') });
    await until(() => entries.some(({ level }) => level === 'warn'), slowly);
    const first = await sent(asked(manager));
    const notice = await until(() => first.entry.further[0]);
    expect(readIn(notice)).toContain('ferry/new.md:6');
    expect(Number(notice.flags) & 64).toBe(64);
    const spanish = await sent(asked({ ...manager, member: '400000000000000010', locale: 'es-ES' }));
    expect(readIn(await until(() => spanish.entry.further[0]))).toContain('archivos');
    const others = [
      await sent(asked(manager)),
      await sent(asked()),
      await sent(asked({ permissions: null })),
    ];
    expect(others.map(({ entry }) => entry.further.length)).toEqual([0, 0, 0]);
    expect((await sent(slash('story', {}, manager))).text).toContain('ferry/new.md:6');
    await corpus.write('quay', { 'story.yaml': 'title: ""\n', 'a.md': articleFile('a', 'A quay.') });
    await until(() => JSON.stringify(entries).includes('quay/story.yaml'), slowly);
    expect((await sent(slash('story', {}, manager))).text).toContain('quay/story.yaml');
    await Promise.all(['ferry/new.md', 'quay'].map(corpus.remove));
  });

  it('offers to name a story once there are two, and no more when one is left', async () => {
    const offers = () =>
      discord.registered.filter((each) => JSON.stringify(each).includes('"name":"story"')).length;
    const ofOne = offers();
    await corpus.write('bridge', {
      'story.yaml': storyFile('The Sund bridge'),
      'courier.md': articleFile('courier', 'A bridge fell and killed 31 workers.'),
    });
    await until(() => offers() > ofOne + 4, slowly);
    expect((await sent(slash('ask', { question, story: 'bridge' }))).text).toContain('31 workers');
    await corpus.remove('bridge');
    await until(() => offers() === ofOne, slowly);
  });

  it('has sent Discord nothing that it refuses, and its log no question', () => {
    expect(discord.problems).toEqual([]);
    expect(JSON.stringify(entries)).not.toContain('killed');
    expect(entries.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
