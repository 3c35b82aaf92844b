import { afterAll, describe, expect, it } from 'vitest';
import { startGateway } from '../../src/surfaces/discord/gateway.ts';
import { slash } from './interactions.ts';
import { ask, faultTable, type LiveBot, read, until, withBot } from './live-bot.ts';
import { LoopbackDiscord, token } from './loopback-discord.ts';
import { madeUpDesk } from './made-up-desk.ts';

const table = faultTable('Faults of the gateway');
afterAll(table.print);

/** Breaks the connection, asks meanwhile, and expects one answer once the bot is back. */
async function survives(injected: string, bot: LiveBot, fault: () => void): Promise<void> {
  const { discord } = bot;
  const { resumes, identifies } = discord.gateway;
  const before = identifies.length;
  fault();
  await until(() => discord.gateway.resumes + identifies.length > resumes + before);
  await until(() => discord.gateway.live);
  expect(await ask(bot)).toBe('buoys');
  expect(bot.ended()).toBeNull();
  const how = identifies.length > before ? 'connected anew' : 'resumed';
  table.row(injected, `${how}; asked again, the member got the answer`);
}

describe.concurrent('a bot whose gateway fails', () => {
  for (const code of [4000, 4001, 4002, 4005, 4009, 1000, 4003, 4007, 4008]) {
    it(
      `comes back after close ${code}`,
      () => withBot((bot) => survives(`close ${code}`, bot, () => bot.discord.gateway.close(code))),
      20_000,
    );
  }

  it(
    'comes back when it is told to reconnect',
    () => withBot((bot) => survives('op 7, reconnect', bot, () => bot.discord.gateway.reconnect())),
    20_000,
  );

  it('comes back when its session is invalid', async () => {
    await withBot((bot) =>
      survives('op 9, session can be resumed', bot, () => bot.discord.gateway.invalidate(true)),
    );
    await withBot((bot) => survives('op 9, session lost', bot, () => bot.discord.gateway.invalidate(false)));
  }, 60_000);

  it(
    'answers once what was asked while its connection was gone',
    () =>
      withBot(async (bot) => {
        bot.discord.gateway.drop();
        const entry = bot.discord.send(slash('find', { words: 'while away' }));
        expect(await read(entry)).toBe('while away');
        expect(bot.discord.gateway.resumes).toBe(1);
        table.row(
          'socket dropped, a question meanwhile',
          'resumed; the question was replayed and answered once',
        );
      }),
    20_000,
  );

  it(
    'notices that nobody hears its heartbeats',
    () =>
      withBot(async (bot) => {
        const { gateway } = bot.discord;
        gateway.heartbeatInterval = 150;
        gateway.acknowledges = false;
        gateway.drop();
        await until(() => gateway.resumes >= 2);
        gateway.acknowledges = true;
        await until(() => gateway.live);
        expect(await ask(bot)).toBe('buoys');
        table.row('heartbeats not acknowledged', 'resumed; asked again, the member got the answer');
      }),
    20_000,
  );

  it(
    'does not wait for ever for the answer to a RESUME',
    () =>
      withBot(async (bot) => {
        bot.discord.gateway.onResume = 'silence';
        await survives('RESUME never answered', bot, () => bot.discord.gateway.drop());
        expect(bot.discord.gateway.identifies.length).toBe(2);
      }),
    20_000,
  );

  it(
    'connects anew when its RESUME is refused',
    () =>
      withBot(async (bot) => {
        bot.discord.gateway.onResume = 'invalid session';
        await survives('RESUME refused', bot, () => bot.discord.gateway.drop());
      }),
    20_000,
  );

  for (const code of [4004, 4010, 4011, 4012, 4013, 4014]) {
    it(
      `ends with the reason after close ${code}, for it cannot come back`,
      () =>
        withBot(async (bot) => {
          bot.discord.gateway.close(code);
          expect(await until(bot.ended)).toMatch(
            code === 4004 ? /DISCORD_TOKEN/ : new RegExp(`close ${code}`),
          );
          table.row(`close ${code} in mid life`, `the process ends: ${bot.ended()}`);
        }),
      20_000,
    );
  }

  it(
    'ends with the reason when its token is refused in mid life',
    () =>
      withBot(async (bot) => {
        bot.discord.acceptsToken = false;
        bot.discord.gateway.onResume = 'silence';
        bot.discord.gateway.drop();
        expect(await until(bot.ended)).toMatch(/DISCORD_TOKEN/);
        table.row('401 in mid life', `the process ends: ${bot.ended()}`);
      }),
    20_000,
  );

  it(
    'survives frames that are no interaction, and tells the member where it can',
    () =>
      withBot(async (bot) => {
        const { gateway } = bot.discord;
        const whole = slash('find', { words: 'x' });
        for (const d of [null, 7, [], {}, { ...whole, token: 5 }, { type: 2 }, { ...whole, id: 'x' }])
          gateway.dispatch('INTERACTION_CREATE', d);
        gateway.dispatch('MESSAGE_CREATE', null);
        gateway.dispatch('GUILD_CREATE', { id: 5 });
        gateway.dispatch('NO_SUCH_EVENT', undefined);
        for (const text of ['not json', '5', 'null', '{"op":99}', '{}', '[]']) gateway.raw(text);
        for (const broken of [
          { ...whole, data: null },
          { ...whole, type: 9 },
          { ...whole, data: { name: 5 } },
          { ...slash('find'), member: undefined },
          { ...whole, data: { ...whole.data, type: 3, target_id: '5' } },
        ]) {
          const { id, token } = slash('find');
          const entry = bot.discord.send({ ...broken, id, token });
          expect(await read(entry)).toContain('cannot read');
        }
        expect(await ask(bot)).toBe('buoys');
        table.row(
          'malformed INTERACTION_CREATE',
          'the process lives; where there is a token: “… cannot read …”',
        );
      }),
    20_000,
  );
});

describe.concurrent('a bot that cannot start', () => {
  const starting = async (prepare: (discord: LoopbackDiscord) => void, given = token): Promise<string> => {
    const discord = await LoopbackDiscord.start();
    try {
      prepare(discord);
      const options = { token: given, api: discord.api, guild: null, onFatal: () => undefined };
      const gateway = await startGateway({ ...madeUpDesk(), ...options });
      await gateway.stop();
      return 'started';
    } catch (error) {
      return String(error);
    } finally {
      await discord.stop();
    }
  };

  it('says which setting is wrong', async () => {
    const refused = await starting(() => undefined, `${token}x`);
    expect(refused).toMatch(/DISCORD_TOKEN: Discord does not accept this token/);
    expect(refused).not.toContain(token.slice(0, 12));
    table.row('401 at login', `the process ends: ${refused}`);
    const closed = await starting((discord) => {
      discord.gateway.onIdentify = { close: 4004 };
    });
    expect(closed).toMatch(/DISCORD_TOKEN/);
    table.row('close 4004 at login', `the process ends: ${closed}`);
  });

  it('says when to try again where Discord lets it connect no more today', async () => {
    const none = await starting((discord) => {
      discord.sessionsLeft = 0;
    });
    expect(none).toMatch(/connect 0 more times today.*Try again after/);
    table.row('no sessions left', `the process ends: ${none}`);
  });

  it('says that Discord cannot be reached', async () => {
    const options = { token, api: 'http://127.0.0.1:9/api', guild: null, onFatal: () => undefined };
    const error = await startGateway({ ...madeUpDesk(), ...options }).catch(String);
    expect(error).toMatch(/Discord cannot be reached \(ECONNREFUSED\)/);
    table.row('Discord unreachable at login', `the process ends: ${String(error)}`);
  });
});
