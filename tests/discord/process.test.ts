import { describe, expect, it } from 'vitest';
import { shownIn, slash } from './interactions.ts';
import { until } from './live-bot.ts';
import { LoopbackDiscord, token } from './loopback-discord.ts';
import { startProgram } from './start-program.ts';

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
