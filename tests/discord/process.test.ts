import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { shownIn, slash } from './interactions.ts';
import { until } from './live-bot.ts';
import { LoopbackDiscord, token } from './loopback-discord.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** The program as it is started, with nothing but these settings. */
function startProgram(settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'info', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (written += String(data)));
  const ended = once(child, 'exit').then(([code]) => Number(code));
  return { child, ended, written: () => written };
}

describe('the bot as a process', () => {
  it('answers from the shipped story, and ends with a failure and the reason when its token dies', async () => {
    const discord = await LoopbackDiscord.start();
    discord.book.patience = 60_000;
    const program = startProgram({ DISCORD_TOKEN: token, DISCORD_API_BASE: discord.api });
    await until(() => program.written().includes('on Discord'), 60_000);
    const entry = discord.send(slash('ask', { question: 'how many people were killed?' }));
    const message = await until(() => entry.message, 60_000);
    expect(shownIn(message).texts[0]).toContain('how many people were killed?');
    discord.gateway.close(4004);
    expect(await program.ended).toBeGreaterThan(0);
    expect(program.written()).toContain('Discord does not accept this token');
    expect(program.written()).not.toContain(token);
    expect(program.written()).not.toContain(entry.id.replace(/^/, 'token-'));
    expect(program.written()).not.toContain('how many people');
    expect(discord.problems).toEqual([]);
    await discord.stop();
  }, 120_000);

  it('ends at once with the reason when it cannot log in', async () => {
    const discord = await LoopbackDiscord.start();
    discord.acceptsToken = false;
    const program = startProgram({ DISCORD_TOKEN: token, DISCORD_API_BASE: discord.api });
    expect(await program.ended).toBeGreaterThan(0);
    expect(program.written()).toContain('DISCORD_TOKEN: Discord does not accept this token');
    expect(program.written()).not.toContain(token);
    await discord.stop();
  }, 120_000);
});
