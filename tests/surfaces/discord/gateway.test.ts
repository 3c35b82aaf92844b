import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../../src/surfaces/discord/gateway.ts';
import { click, onMessage, shownIn, slash, typing } from '../../discord/interactions.ts';
import { LoopbackDiscord, token } from '../../discord/loopback-discord.ts';
import { madeUpDesk } from '../../discord/made-up-desk.ts';

/** The machine may be busy; how fast the bot is stands in bench/discord.ts. */
const wait = { timeout: 15_000 };

let discord: LoopbackDiscord;
let gateway: Gateway | null = null;

const start = async (more = {}) => {
  const desk = madeUpDesk();
  gateway = await startGateway({
    ...desk,
    token,
    api: discord.api,
    guild: null,
    onFatal: (reason) => {
      throw reason;
    },
    ...more,
  });
  return desk;
};

beforeEach(async () => {
  discord = await LoopbackDiscord.start();
  discord.book.patience = 60_000;
});

afterEach(async () => {
  await gateway?.stop();
  gateway = null;
  await discord.stop();
  expect(discord.problems).toEqual([]);
});

describe('the bot on the gateway', () => {
  it('asks for no intent at all', async () => {
    await start();
    expect(discord.gateway.identifies).toMatchObject([{ intents: 0 }]);
  });

  it('registers its commands once, and again only when they differ', async () => {
    await start();
    const puts = () => discord.calls.filter(({ method }) => method === 'PUT').length;
    expect(puts()).toBe(1);
    expect(discord.registered.length).toBeGreaterThan(5);
    await gateway?.stop();
    await start();
    expect(puts()).toBe(1);
    await gateway?.stop();
    await start({ commands: new Map([...madeUpDesk().commands].slice(1)) });
    expect(puts()).toBe(2);
  });

  it('registers at last what Discord could not take at first, at the start and later', async () => {
    const down = { status: 503, body: {} };
    const offered = () => discord.registered.length;
    const untilOffered = () => expect.poll(offered, wait).toBeGreaterThan(5);
    // discord.js makes four attempts of one call.
    discord.fail(/^PUT .*commands/, down, 8);
    const { entries } = await start({ registrationWait: 50 });
    await untilOffered();
    discord.registered = [];
    discord.fail(/^GET .*commands/, down, 4);
    await gateway?.register();
    expect(offered()).toBe(0);
    await untilOffered();
    const told = entries.filter(({ message }) => message.includes('until the next attempt'));
    expect(told).toHaveLength(3);
  });

  it('answers a command with the passages and their source', async () => {
    await start();
    const entry = discord.send(slash('find', { words: 'buoys' }));
    await expect.poll(() => entry.message, wait).not.toBeNull();
    const { texts, buttons } = shownIn(entry.message ?? {});
    expect(texts[0]).toBe('### buoys');
    expect(texts[1]).toBe(
      '> The ferry passed **buoy 1** at dawn.\n-# Harbour Post · Ada Lindqvist · <t:1709721000:D>',
    );
    expect(buttons.get('Read there')).toContain('https://harbour.example/voyage#:~:text=');
  });

  it('suggests while a member types, and takes a message from its context menu', async () => {
    await start();
    const typed = discord.send(typing('find', 'words', 'buo'));
    await expect
      .poll(() => typed.response)
      .toEqual({
        type: 8,
        data: { choices: [{ name: 'buo…', value: 'buo' }] },
      });
    const entry = discord.send(onMessage('Find this', '> **every** buoy'));
    await expect.poll(() => shownIn(entry.message ?? {}).texts[0], wait).toBe('### every buoy');
  });

  it('turns pages in place for whoever asked, and apart for everybody else', async () => {
    await start();
    const asked = discord.send(slash('find', { words: 'buoys' }));
    await expect.poll(() => asked.message, wait).not.toBeNull();
    const more = shownIn(asked.message ?? {}).buttons.get('More') ?? '';
    const own = discord.send(click(more, asked.message ?? {}));
    await expect.poll(() => own.response?.type, wait).toBe(7);
    const other = discord.send(
      click(more, asked.message ?? {}, { member: '400000000000000009', askedBy: '400000000000000001' }),
    );
    await expect.poll(() => other.response?.type, wait).toBe(4);
    expect(Number(other.message?.flags) & 64).toBe(64);
  });

  it('says who cannot log in', async () => {
    await expect(start({ token: `${token}x` })).rejects.toThrow(/DISCORD_TOKEN: Discord does not accept/);
  });
});
