import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Choices } from '../../src/command/library.ts';
import { loadCommands } from '../../src/command/load-commands.ts';
import type { Services } from '../../src/command/services.ts';
import { hostHere, noChoices, type ShelvedStory, shelveStories } from '../../src/command/shelve-stories.ts';
import { withStoryOption } from '../../src/command/story-option.ts';
import { openLibrary, openStories } from '../../src/open-story.ts';
import { openChoices } from '../../src/settings/open-choices.ts';
import type { Fault } from '../../src/story/problem.ts';
import type { Desk } from '../../src/surfaces/discord/answer-interaction.ts';
import { plainText } from '../../src/surfaces/discord/plain-text.ts';
import { type AskedBy, click, onMessage, shownIn, slash, typing } from './interactions.ts';
import { type LiveBot, until, withBot } from './live-bot.ts';
import { LoopbackDiscord, token } from './loopback-discord.ts';
import { keptLog } from './made-up-desk.ts';
import { startProgram } from './start-program.ts';
import { makeTwoStories, question, told } from './two-stories.ts';

const slowly = 60_000;
const manager: AskedBy = { permissions: '32', member: '400000000000000009' };
const alone: AskedBy = { permissions: null };
const harbour: AskedBy = { channel: '200000000000000011' };
const inland: AskedBy = { channel: '200000000000000022' };

let corpus: string;
let commands: Desk['commands'];
beforeAll(async () => {
  corpus = await makeTwoStories();
  commands = withStoryOption(await loadCommands(new URL('../../commands/', import.meta.url)));
});
afterAll(() => rm(corpus, { recursive: true }));

const plan = () => ({ corpus, story: undefined, engine: 'minisearch' });

/** What a bot with the two stories is made of, its choices kept in a file. */
async function deskOver(file: string): Promise<Partial<Desk>> {
  const { log } = keptLog();
  const { choices } = await openChoices(file, log);
  return deskWith(choices);
}

async function deskWith(choices: Choices): Promise<Partial<Desk>> {
  return { commands, library: await openLibrary(plan(), keptLog().log, choices) };
}

type Sent = Parameters<LoopbackDiscord['send']>[0];

async function messageTo(discord: LoopbackDiscord, interaction: Sent) {
  const entry = discord.send(interaction);
  return until(() => entry.message ?? entry.further[0], slowly);
}

/** A message as a member reads it, without what only marks bold or quoted words. */
const readIn = (message: Parameters<typeof shownIn>[0]) => plainText(shownIn(message).texts.join('\n'));

/** Everything a member reads of what comes. */
async function seen({ discord }: Pick<LiveBot, 'discord'>, interaction: Sent): Promise<string> {
  return readIn(await messageTo(discord, interaction));
}

const asked = (by: AskedBy, options = {}) => slash('ask', { question, ...options }, by);

describe.concurrent('two stories on one server', () => {
  it(
    'are each read in their own channel, before and after a restart, and everywhere else nobody’s choice counts',
    async () => {
      const file = join(corpus, 'restart.json');
      await withBot(
        async (bot) => {
          expect(await seen(bot, asked(harbour))).toContain(told.bridge);
          const chosen = slash('story', { story: 'ferry', for: 'channel' }, { ...manager, ...harbour });
          expect(await seen(bot, chosen)).toContain('This channel reads The Norra ferry');
          for (const turn of ['before', 'after']) {
            const inHarbour = await seen(bot, asked(harbour));
            expect(inHarbour, turn).toContain(told.ferry);
            expect(inHarbour, turn).toContain('The Norra ferry · 1 article');
            expect(await seen(bot, asked(inland)), turn).toContain(told.bridge);
            expect(await seen(bot, asked(alone)), turn).toContain(told.bridge);
            await bot.restart(await deskOver(file));
          }
        },
        await deskOver(file),
      );
    },
    slowly,
  );

  it(
    'follow a channel’s choice before the server’s, threads their channel, and either can be taken back',
    async () => {
      await withBot(
        async (bot) => {
          const story = (options: Record<string, string | boolean>) =>
            seen(bot, slash('story', options, { ...manager, ...harbour }));
          expect(await story({ story: 'the norra FERRY', for: 'server' })).toContain('The choice is saved.');
          expect(await seen(bot, asked(inland))).toContain(told.ferry);
          expect(await story({ story: 'bridge' })).toContain('Chosen for the whole server: The Norra ferry');
          expect(await seen(bot, asked(harbour))).toContain(told.bridge);
          const thread = { channel: '200000000000000033', threadOf: '200000000000000011' };
          expect(await seen(bot, asked(thread))).toContain(told.bridge);
          expect(await seen(bot, asked({ ...thread, threadOf: '200000000000000022' }))).toContain(told.ferry);
          expect(await story({ story: 'bridge', for: 'server' })).toContain('goes on reading');
          expect(await story({ undo: true, for: 'server' })).toContain('The choice is taken back.');
          expect(await seen(bot, asked(inland))).toContain(told.bridge);
          expect(await story({ story: 'nowhere' })).toContain(
            'there is no story "nowhere". Stories: bridge, ferry',
          );
        },
        await deskOver(join(corpus, 'order.json')),
      );
    },
    slowly,
  );

  it(
    'are chosen and taken back by buttons as well, in the one message that shows them',
    async () => {
      await withBot(
        async (bot) => {
          const by = { ...manager, ...harbour };
          const listed = await messageTo(bot.discord, slash('story', {}, by));
          const choice = shownIn(listed).buttons.get('Read: The Norra ferry') ?? '';
          const chosen = bot.discord.send(click(choice, listed, by));
          await until(() => chosen.response);
          expect(chosen.response?.type).toBe(7);
          expect(readIn(chosen.message ?? {})).toContain('This channel reads The Norra ferry');
          expect(await seen(bot, asked(harbour))).toContain(told.ferry);
          const back = shownIn(chosen.message ?? {}).buttons.get('Take back the choice') ?? '';
          await seen(bot, click(back, chosen.message ?? {}, by));
          expect(await seen(bot, asked(harbour))).toContain(told.bridge);
        },
        await deskOver(join(corpus, 'by-button.json')),
      );
    },
    slowly,
  );

  it(
    'can each be named in any question, and are suggested while typing',
    async () => {
      await withBot(
        async ({ discord }) => {
          const bot = { discord };
          expect(await seen(bot, asked(inland, { story: 'ferry' }))).toContain(told.ferry);
          expect(await seen(bot, asked(inland, { story: 'Bridge' }))).toContain(told.bridge);
          expect(await seen(bot, asked({ locale: 'es-ES' }, { story: 'tren' }))).toContain(
            'no hay ninguna noticia "tren". Noticias: bridge, ferry',
          );
          const choices = async (interaction: Sent) => {
            const entry = discord.send(interaction);
            const response = await until(() => entry.response);
            return response.type === 8 ? (response.data.choices ?? []) : null;
          };
          for (const [name, command] of commands) {
            if (!command.options.some(({ name }) => name === 'story')) continue;
            expect(await choices(typing(name, 'story', 'fer', manager))).toEqual([
              { name: 'The Norra ferry', value: 'ferry' },
            ]);
          }
          const filledIn = { story: 'ferry' };
          const speakers = await choices(typing('quote', 'speaker', '', { filledIn }));
          expect(JSON.stringify(speakers)).toContain('Ivo Brandt');
          expect(JSON.stringify(await choices(typing('quote', 'speaker', '')))).toContain('Paul Okoro');
        },
        await deskOver(join(corpus, 'named.json')),
      );
    },
    slowly,
  );

  it(
    'keep their buttons: an answer goes on from its story after the channel has moved to the other',
    async () => {
      await withBot(
        async (bot) => {
          const { discord } = bot;
          const move = (story: string) => seen(bot, slash('story', { story }, { ...manager, ...harbour }));
          await move('ferry');
          const speakers = await messageTo(discord, slash('speakers', {}, harbour));
          const context = await messageTo(discord, asked({ ...harbour }, { private: true }));
          await move('bridge');
          const quote = shownIn(speakers).buttons.get('Ivo Brandt') ?? '';
          expect(await seen(bot, click(quote, speakers, harbour))).toContain('We did all we could');
          const share = shownIn(context).buttons.get('Share') ?? '';
          const shared = await messageTo(discord, click(share, context, harbour));
          expect(readIn(shared)).toContain(told.ferry);
          const named = await messageTo(discord, asked(inland, { story: 'ferry', private: true }));
          const again = shownIn(named).buttons.get('Share') ?? '';
          expect(await seen(bot, click(again, named, inland))).toContain(told.ferry);
          // A message of the bot's own is verified in the story that it is from.
          expect(await seen(bot, onMessage('Verify quote', speakers, harbour))).toContain('The Norra ferry');
          expect(await seen(bot, onMessage('Verify quote', '“The steel was rotten”', harbour))).toContain(
            'The Sund bridge',
          );
        },
        await deskOver(join(corpus, 'buttons.json')),
      );
    },
    slowly,
  );

  it(
    'are for who manages the server to choose, and in private for everybody, for themselves alone',
    async () => {
      await withBot(
        async (bot) => {
          const choose = (by: AskedBy) => seen(bot, slash('story', { story: 'ferry' }, by));
          expect(await choose(harbour)).toContain('for members who may manage the server');
          expect(await seen(bot, asked(harbour))).toContain(told.bridge);
          const nothing = { flags: 0, components: [] };
          const forged = click('1ra0.0.story.{"story":"ferry","for":"server"}', nothing, harbour);
          expect(await seen(bot, forged)).toContain('for members who may manage the server');
          expect(await choose(alone)).toContain('You read The Norra ferry');
          expect(await seen(bot, asked(alone))).toContain(told.ferry);
          expect(await seen(bot, asked({ ...alone, member: '7' }))).toContain(told.bridge);
          expect(await seen(bot, asked(harbour))).toContain(told.bridge);
          const brought: AskedBy = { ...harbour, broughtAlong: true, permissions: '8' };
          expect(await seen(bot, asked(brought))).toContain(told.ferry);
          expect(await seen(bot, slash('story', { undo: true }, brought))).toContain('You read The Sund');
          expect(await seen(bot, slash('story', { story: 'ferry', for: 'server' }, brought))).toContain(
            'there is no server here',
          );
          expect(await seen(bot, asked({ ...brought, broughtAlong: false }))).toContain(told.bridge);
        },
        await deskOver(join(corpus, 'members.json')),
      );
    },
    slowly,
  );

  it(
    'that are gone leave their channels to what counts without them, and say so to managers and to old buttons',
    async () => {
      const { log, entries } = keptLog();
      const [first, second] = await openStories(plan());
      if (first === undefined || second === undefined) throw new Error('not two stories');
      const shelved = (services: Services, trouble: readonly Fault[] = []): ShelvedStory => ({
        host: hostHere(services, log),
        trouble,
      });
      let stories = new Map([
        ['bridge', shelved(first)],
        ['ferry', shelved(second)],
      ]);
      const chosen = new Map([['channel 200000000000000011', 'ferry']]);
      const choices: Choices = { ...noChoices, chosen: async (by, id) => chosen.get(`${by} ${id}`) ?? null };
      const trouble = [{ where: 'bridge/courier.md', what: 'has no outlet' }];
      const library = shelveStories({ stories: () => stories, fallback: 'bridge', choices, log });
      await withBot(
        async (bot) => {
          const answer = await messageTo(bot.discord, asked(harbour, { private: true }));
          expect(readIn(answer)).toContain(told.ferry);
          stories = new Map([
            ['bridge', shelved(first)],
            ['tunnel', shelved(first, trouble)],
          ]);
          expect(await seen(bot, asked(harbour))).toContain(told.bridge);
          expect(await seen(bot, asked(harbour))).toContain(told.bridge);
          const warned = entries.filter(({ message }) => message.includes('is not there any more'));
          expect(warned).toHaveLength(1);
          const listed = await seen(bot, slash('story', {}, { ...manager, ...harbour }));
          expect(listed).toContain('Chosen for this channel: ferry, which is not here any more');
          expect(listed).toContain('bridge/courier.md: has no outlet');
          expect(await seen(bot, slash('story', {}, alone))).not.toContain('has no outlet');
          const newer = { ...second, story: { ...second.story, revision: 'beef0000beef' } };
          stories = new Map([...stories, ['ferry', shelved(newer)]]);
          chosen.clear();
          const refused = await messageTo(
            bot.discord,
            click(shownIn(answer).buttons.get('Share') ?? '', answer, harbour),
          );
          expect(readIn(refused)).toContain('The articles have changed');
          const again = shownIn(refused).buttons.get('Ask again') ?? '';
          expect(await seen(bot, asked(harbour))).toContain(told.bridge);
          expect(await seen(bot, click(again, refused, harbour))).toContain(told.ferry);
          stories = new Map([...stories].filter(([id]) => id !== 'ferry'));
          const share = shownIn(answer).buttons.get('Share') ?? '';
          expect(await seen(bot, click(share, answer, harbour))).toContain('is not here any more');
          const spared = await seen(bot, slash('story', { story: 'tunnel' }, { ...manager, ...harbour }));
          expect(spared).toContain('The choice could not be saved');
        },
        { commands, library },
      );
    },
    slowly,
  );
});

describe('the bot as a process with two stories', () => {
  it('remembers what a channel reads although it was killed', async () => {
    const discord = await LoopbackDiscord.start();
    discord.book.patience = slowly;
    const settings = {
      DISCORD_TOKEN: token,
      DISCORD_API_BASE: discord.api,
      CORPUS: corpus,
      SETTINGS_STORE: join(corpus, 'kept', 'settings.json'),
    };
    const first = startProgram(settings);
    await until(() => first.written().includes('on Discord'), slowly);
    const options = discord.registered.map((command) => JSON.stringify(command));
    expect(options.filter((each) => each.includes('"name":"story"')).length).toBeGreaterThan(5);
    await seen({ discord }, slash('story', { story: 'ferry' }, { ...manager, ...harbour }));
    first.child.kill('SIGKILL');
    await first.ended;
    const second = startProgram(settings);
    await until(() => second.written().includes('on Discord'), slowly);
    expect(await seen({ discord }, asked(harbour))).toContain(told.ferry);
    expect(await seen({ discord }, asked(inland))).toContain(told.bridge);
    expect(`${first.written()}${second.written()}`).not.toContain(question);
    expect(discord.problems).toEqual([]);
    await discord.stop();
  }, 120_000);
});
