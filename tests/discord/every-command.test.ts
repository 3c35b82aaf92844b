import { generateKeyPairSync, sign } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnyCommand, locales } from '../../src/command/command.ts';
import type { Library } from '../../src/command/library.ts';
import { loadCommands } from '../../src/command/load-commands.ts';
import type { Services } from '../../src/command/services.ts';
import { hostHere, shelveStories } from '../../src/command/shelve-stories.ts';
import { withStoryOption } from '../../src/command/story-option.ts';
import { openStories } from '../../src/open-story.ts';
import { openChoices } from '../../src/settings/open-choices.ts';
import { type Gateway, startGateway } from '../../src/surfaces/discord/gateway.ts';
import { interactionsApp } from '../../src/surfaces/discord/interactions-app.ts';
import { memberPace } from '../../src/surfaces/discord/member-pace.ts';
import type { Entry } from './interaction-book.ts';
import { type AskedBy, click, onMessage, shownIn, slash, typing } from './interactions.ts';
import { until } from './live-bot.ts';
import { LoopbackDiscord, token } from './loopback-discord.ts';
import { keptLog } from './made-up-desk.ts';
import { hasSpecification } from './specification.ts';
import { makeTwoStories } from './two-stories.ts';

const root = new URL('../../', import.meta.url);
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const log = keptLog();
const counts = { requests: 0, clicks: 0, suggestions: 0, same: 0 };
const combinations = new Set<string>();

let commands: ReadonlyMap<string, AnyCommand>;
let library: Library;
let services: Services;
let temporary: string;
let discord: LoopbackDiscord;
let gateway: Gateway;
let overHttp: (interaction: object) => Promise<unknown>;

beforeAll(async () => {
  commands = withStoryOption(await loadCommands(new URL('commands/', root)));
  const corpus = fileURLToPath(new URL('corpus', root));
  const [first] = await openStories({ corpus, story: undefined, engine: 'minisearch' });
  if (first === undefined) throw new Error('no story');
  services = first;
  temporary = await makeTwoStories();
  const others = await openStories({ corpus: temporary, story: undefined, engine: 'minisearch' });
  const stories = new Map(
    [first, ...others].map((each) => [each.story.id, { host: hostHere(each, log.log), trouble: [] }]),
  );
  const { choices } = await openChoices(join(temporary, 'settings.json'), log.log);
  library = shelveStories({ stories: () => stories, fallback: first.story.id, choices, log: log.log });
  discord = await LoopbackDiscord.start();
  discord.book.patience = 60_000;
  const desk = { library, commands, log: log.log, pace: memberPace({ burst: 1e6, perSecond: 1e6 }) };
  const onFatal = (reason: unknown) => {
    throw reason;
  };
  gateway = await startGateway({ ...desk, token, api: discord.api, guild: null, onFatal });
  const nothing = () => Promise.resolve();
  const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex');
  const after = { edit: nothing, follow: nothing, withdraw: nothing };
  const app = interactionsApp({ ...desk, publicKey: key, after, clock: () => Date.now() / 1000 });
  overHttp = async (interaction) => {
    const body = JSON.stringify(interaction);
    const time = String(Math.floor(Date.now() / 1000));
    const signature = sign(null, Buffer.from(time + body), privateKey).toString('hex');
    const headers = { 'x-signature-ed25519': signature, 'x-signature-timestamp': time };
    const response = await app.request('/', { method: 'POST', body, headers });
    return JSON.parse(await response.text());
  };
});

afterAll(async () => {
  await gateway.stop();
  await discord.stop();
  await rm(temporary, { recursive: true });
  const checked = hasSpecification
    ? 'held against Discord’s specification'
    : 'not held against the specification';
  console.log(
    [
      `${commands.size} commands × options × ${locales.length} languages: ${combinations.size} combinations,`,
      `${counts.requests} requests, ${counts.suggestions} suggestions, ${counts.clicks} clicks on buttons,`,
      `${counts.same} of them also over HTTP with the same payload;`,
      `${discord.calls.length} calls ${checked}, ${discord.problems.length} problems`,
    ].join(' '),
  );
});

type Options = Readonly<Record<string, string | boolean>>;

/** Values to try for an option, taken from the story itself: what is suggested, words of a headline, and nonsense. */
function valuesOf(option: AnyCommand['options'][number]): readonly (string | boolean)[] {
  if (option.type === 'boolean') return [true, false];
  if (option.choices !== undefined) return option.choices.map(({ value }) => value);
  if (option.ofStory === true) return ['ferry', 'zzqx zzqx'];
  const [article] = services.story.articles;
  const suggested = option.suggest?.('', services, 'en-US').map(({ value }) => value) ?? [];
  const headline = (article?.headline ?? '').slice(0, option.maxLength ?? 300);
  const longest = 'word '.repeat(1200).slice(0, option.maxLength ?? 6000);
  return [...suggested.slice(0, 2), headline, 'zzqx zzqx', longest];
}

/** The required options with their first values, then every option with every value. */
function optionsToTry(command: AnyCommand): readonly Options[] {
  const required = command.options.filter((option) => option.required);
  const base = Object.fromEntries(required.map((option) => [option.name, valuesOf(option)[0] ?? '']));
  const each = command.options.flatMap((option) =>
    valuesOf(option).map((value) => ({ ...base, [option.name]: value })),
  );
  return [base, ...each];
}

/** Somebody who may use every command; what is chosen is chosen in a channel of its own. */
const manager = (command: string) => ({
  permissions: '32',
  channel: command === 'story' ? '200000000000000002' : '200000000000000001',
});

const shown = (entry: Entry) => until(() => entry.message ?? entry.further[0], 60_000);

/** Clicks every button of a message that was not clicked with this label before, and those of what comes of it. */
async function clickAll(entry: Entry, locale: string, seen: Set<string>, by: AskedBy): Promise<void> {
  const message = await shown(entry);
  for (const [label, id] of shownIn(message).buttons) {
    if (id.startsWith('http') || seen.has(label)) continue;
    seen.add(label);
    counts.clicks += 1;
    const clicked = discord.send(click(id, message, { ...by, locale }));
    const { texts } = shownIn(await shown(clicked));
    expect(texts.join('\n')).not.toMatch(/cannot be read|no se puede leer|no such|Reference|Referencia/);
    await clickAll(clicked, locale, seen, by);
  }
}

describe('every command of commands/, over the wire', () => {
  it.each(locales)(
    'answers with every option and button in %s',
    async (locale) => {
      for (const command of commands.values()) {
        const seen = new Set<string>();
        const by = manager(command.name);
        for (const options of optionsToTry(command)) {
          const interaction = slash(command.name, options, { ...by, locale });
          const entry = discord.send(interaction);
          counts.requests += 1;
          combinations.add(`${command.name} ${Object.keys(options)} ${locale}`);
          const message = await shown(entry);
          const { texts } = shownIn(message);
          expect(texts.join('')).not.toBe('');
          expect(texts.join('\n')).not.toMatch(/Reference|Referencia/);
          if (entry.response?.type === 4 && entry.further.length === 0) {
            expect(await overHttp(interaction)).toEqual(entry.response);
            counts.same += 1;
          }
          await clickAll(entry, locale, seen, by);
        }
      }
    },
    240_000,
  );

  it.each(locales)(
    'suggests while members type in %s',
    async (locale) => {
      for (const command of commands.values()) {
        for (const option of command.options.filter((each) => each.suggest ?? each.ofStory)) {
          const [known = 'The Norra'] = option.suggest?.('', services, locale).map(({ name }) => name) ?? [];
          for (const typed of ['', known.slice(0, 3), 'zzqx', '*'.repeat(100)]) {
            const entry = discord.send(typing(command.name, option.name, typed, { locale }));
            counts.suggestions += 1;
            const response = await until(() => entry.response);
            expect(response.type).toBe(8);
            if (typed === '' && response.type === 8) expect(response.data.choices?.length).toBeGreaterThan(0);
          }
        }
      }
    },
    120_000,
  );

  it.each(locales)(
    'takes messages from their menu in %s',
    async (locale) => {
      const [article] = services.story.articles;
      for (const command of commands.values()) {
        if (command.message === undefined) continue;
        for (const content of [article?.body.slice(0, 1900) ?? '', '> “zzqx zzqx zzqx”', '', '**?**']) {
          const entry = discord.send(onMessage(command.message.names.en, content, { locale }));
          counts.requests += 1;
          combinations.add(`${command.name} on a message ${locale}`);
          expect(shownIn(await shown(entry)).texts.join('')).not.toBe('');
          await clickAll(entry, locale, new Set(), {});
        }
      }
    },
    120_000,
  );

  it('keeps to Discord’s specification and limits in every call, and answers everything once', () => {
    expect(discord.problems).toEqual([]);
    const resent = log.entries.filter(({ message }) => message.startsWith('a call to Discord was lost'));
    const refused = discord.calls.filter(({ status }) => status >= 400);
    expect(refused.length).toBeLessThanOrEqual(resent.length);
    for (const entry of discord.book.entries) expect(entry.response).not.toBeNull();
    expect(log.entries.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
