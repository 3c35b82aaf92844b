import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Desk } from '../../src/surfaces/discord/answer-interaction.ts';
import { type Gateway, startGateway } from '../../src/surfaces/discord/gateway.ts';
import type { Entry } from './interaction-book.ts';
import { shownIn, slash } from './interactions.ts';
import { LoopbackDiscord, token } from './loopback-discord.ts';
import { type Entry as LogEntry, madeUpDesk } from './made-up-desk.ts';

/** A bot on a loopback Discord of its own, with what became of it. */
export interface LiveBot {
  readonly discord: LoopbackDiscord;
  readonly log: readonly LogEntry[];
  /** Why it ended; null while it works. */
  readonly ended: () => string | null;
  restart(replaced?: Partial<Desk>): Promise<void>;
}

/** Runs a bot for one test, and holds it afterwards against what always has to be true. */
export async function withBot(
  use: (bot: LiveBot) => Promise<void>,
  replaced: Partial<Desk> = {},
  answeredTwice = 0,
): Promise<void> {
  const discord = await LoopbackDiscord.start();
  // Many bots and their Discords share a test's process: how fast one is stands in bench/discord.ts.
  discord.book.patience = 60_000;
  const log: LogEntry[] = [];
  let ended: string | null = null;
  let gateway: Gateway | null = null;
  const restart = async (changed: Partial<Desk> = replaced) => {
    await gateway?.stop();
    const { entries, ...desk } = madeUpDesk(changed);
    const onFatal = (reason: unknown) => {
      ended = String(reason);
    };
    gateway = await startGateway({
      ...desk,
      token,
      api: discord.api,
      guild: null,
      resumeTimeout: 800,
      onFatal,
    });
    log.push(...entries);
    entries.push = (...more) => log.push(...more);
  };
  try {
    await restart();
    await use({ discord, log, ended: () => ended, restart });
    expect(discord.problems).toEqual([]);
    // A callback that was given up and sent once more may arrive twice; Discord takes it once.
    const doubled = discord.book.entries.reduce((sum, entry) => sum + entry.doubled, 0);
    const resent = log.filter(({ message }) => message.startsWith('a call to Discord was lost')).length;
    expect(doubled).toBeLessThanOrEqual(answeredTwice + resent);
  } finally {
    await (gateway as Gateway | null)?.stop();
    await discord.stop();
  }
}

/** Waits for something to be there or true; works in tests that run side by side, where expect.poll does not. */
export async function until<Value>(what: () => Value, timeout = 20_000): Promise<NonNullable<Value>> {
  for (const end = performance.now() + timeout; performance.now() < end; await delay(50)) {
    const value = what();
    if (value !== null && value !== undefined && value !== false) return value;
  }
  throw new Error(`not within ${timeout} ms: ${what}`);
}

/** The first line a member reads of an answer, once it is there. */
export async function read(entry: Entry, timeout = 20_000): Promise<string> {
  const message = await until(() => entry.message ?? entry.further[0], timeout);
  const { texts } = shownIn(message);
  return (texts[0] ?? '').replace(/^### /, '').split('\n')[0] ?? '';
}

/** Asks something simple and gives what is read, which proves that the bot works. */
export function ask({ discord }: LiveBot, words = 'buoys'): Promise<string> {
  return read(discord.send(slash('find', { words })));
}

/** Rows of a table that is printed: what went wrong, and what was seen of it. */
export function faultTable(title: string) {
  const rows: { readonly injected: string; readonly seen: string }[] = [];
  return {
    row: (injected: string, seen: string) => void rows.push({ injected, seen }),
    print: () => {
      const width = Math.max(...rows.map(({ injected }) => injected.length));
      const lines = rows.map(({ injected, seen }) => `  ${injected.padEnd(width)}  ${seen}`);
      console.log([title, ...lines.sort()].join('\n'));
    },
  };
}
