import { afterAll, describe, expect, it } from 'vitest';
import { oneStory } from '../../src/command/shelve-stories.ts';
import { memberPace } from '../../src/surfaces/discord/member-pace.ts';
import { click, shownIn, slash } from './interactions.ts';
import { ask, faultTable, read, until, withBot } from './live-bot.ts';
import { keptLog, voyageServices } from './made-up-desk.ts';

const table = faultTable('Faults of calls and clicks');
afterAll(table.print);

const callback = /^POST \/interactions/;
const edit = /^PATCH /;
const slowly = 60_000;

describe.concurrent('a bot whose calls to Discord fail', () => {
  const rateLimit = (scope: 'user' | 'global') => ({
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: 0.3, global: scope === 'global' },
    headers: {
      'retry-after': '0.3',
      'x-ratelimit-scope': scope,
      ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    },
  });
  const transient = [
    ['429 on a callback', rateLimit('user'), 1],
    ['429 for the whole bot', rateLimit('global'), 1],
    ['500 once on a callback', { status: 500 }, 1],
    ['connection reset before a callback arrived', 'reset', 1],
    ['callback hangs once', 'hang', 1],
  ] as const;
  for (const [injected, fault, times] of transient) {
    it(
      `answers all the same: ${injected}`,
      () =>
        withBot(async (bot) => {
          bot.discord.fail(callback, fault, times);
          const entry = bot.discord.send(slash('find', { words: 'buoys' }));
          expect(await read(entry)).toBe('buoys');
          table.row(injected, `answered after ${Math.round(entry.took / 100) / 10} s`);
        }),
      slowly,
    );
  }

  it(
    'does not answer twice when only the receipt was lost',
    () =>
      withBot(
        async (bot) => {
          bot.discord.fail(callback, 'reset after');
          const entry = bot.discord.send(slash('find', { words: 'buoys' }));
          expect(await read(entry)).toBe('buoys');
          await until(() => entry.doubled === 1);
          await until(() => bot.log.some(({ message }) => message === 'the lost call had arrived'));
          table.row(
            'connection reset after a callback arrived',
            'answered once; the second try is told 40060',
          );
        },
        {},
        1,
      ),
    slowly,
  );

  it(
    'lives on when Discord takes nothing',
    () =>
      withBot(async (bot) => {
        for (const [injected, fault] of [
          ['503 for ever on callbacks', { status: 503 }],
          ['callbacks hang for ever', 'hang'],
        ] as const) {
          bot.discord.fail(callback, fault, 2);
          const entry = bot.discord.send(slash('find', { words: 'lost' }));
          const taken = () =>
            bot.log.filter(({ message }) => message === 'Discord did not take an answer').length;
          const before = taken();
          await until(() => taken() > before);
          expect(entry.response).toBeNull();
          expect(await ask(bot)).toBe('buoys');
          table.row(injected, 'that answer is lost and logged; the next question is answered');
        }
        expect(JSON.stringify(bot.log)).not.toContain('token-');
      }),
    slowly,
  );

  it(
    'keeps a promise although the edit is lost once',
    () =>
      withBot(async (bot) => {
        bot.discord.fail(edit, 'reset');
        const entry = bot.discord.send(slash('slow'));
        await until(() => entry.response?.type === 5);
        expect(await read(entry)).toBe('slow');
        table.row('connection reset during the edit of a late answer', 'edited at the second try');
      }),
    slowly,
  );

  it(
    'stops when it is too late, or somebody has answered already',
    () =>
      withBot(
        async (bot) => {
          bot.discord.book.patience = -1;
          const late = bot.discord.send(slash('find', { words: 'late' }));
          await until(() => late.late);
          bot.discord.book.patience = 60_000;
          await until(() => bot.log.some(({ facts }) => JSON.stringify(facts).includes('10062')));
          table.row('callback too late (10062)', 'logged as a warning, nothing sent again');

          const interaction = slash('find', { words: 'twice' });
          const entry = bot.discord.send(interaction);
          bot.discord.gateway.dispatch('INTERACTION_CREATE', interaction);
          await until(() => entry.doubled === 1);
          expect(await read(entry)).toBe('twice');
          await until(() => bot.log.some(({ facts }) => JSON.stringify(facts).includes('40060')));
          table.row('acknowledged before (40060)', 'logged as a warning, nothing sent again');
          const calls = bot.discord.calls.filter(({ path }) => path.endsWith('/callback'));
          expect(calls.length).toBe(3);
          expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
        },
        {},
        1,
      ),
    slowly,
  );

  it(
    'says so when Discord refuses what it wrote',
    () =>
      withBot(async (bot) => {
        bot.discord.fail(callback, { status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
        const refused = await read(bot.discord.send(slash('find', { words: 'x' })));
        expect(refused).toMatch(/Something broke on our side.*Reference [0-9a-f]{8}/);
        table.row('Discord refuses the body (50035)', `“${refused}”`);
        bot.discord.fail(callback, { status: 400, body: { code: 200000, message: 'Blocked by AutoMod' } });
        const blocked = await read(bot.discord.send(slash('find', { words: 'x' })));
        expect(blocked).toContain('AutoMod');
        table.row('AutoMod blocks the answer (200000)', `“${blocked}”`);
      }),
    slowly,
  );
});

describe.concurrent('a bot that meets trouble in itself', () => {
  it(
    'apologises with the number under which the log has it',
    () =>
      withBot(async (bot) => {
        const seen = await read(bot.discord.send(slash('broken')));
        const [, reference = '-'] = /Reference ([0-9a-f]{8})/.exec(seen) ?? [];
        expect(JSON.stringify(bot.log.filter(({ level }) => level === 'error'))).toContain(reference);
        table.row('exception inside a command', `“${seen}”`);
        const spanish = await read(bot.discord.send(slash('broken', {}, { locale: 'es-ES' })));
        expect(spanish).toContain('Referencia');
      }),
    slowly,
  );

  it(
    'tells every fault of a request',
    () =>
      withBot(async (bot) => {
        const entry = bot.discord.send(slash('refused'));
        await read(entry);
        expect(shownIn(entry.message ?? {}).texts[0]).toBe('words\\: too few. Use more\ntoo old');
        table.row('wrong input', '“words: too few. Use more / too old”, to the member alone');
      }),
    slowly,
  );

  it(
    'sends no payload that Discord would refuse',
    () =>
      withBot(async (bot) => {
        const seen = await read(bot.discord.send(slash('empty')));
        expect(seen).toContain('Something broke on our side');
        expect(JSON.stringify(bot.log)).toContain('an empty container');
        table.row('a reply that is no valid message', `“${seen}”`);
      }),
    slowly,
  );

  it(
    'promises an answer that takes long, and moves a private one out of sight',
    () =>
      withBot(async (bot) => {
        const open = bot.discord.send(slash('slow'));
        const alone = bot.discord.send(slash('slow', { private: true }));
        const secret = bot.discord.send(slash('secret'));
        expect(await read(open)).toBe('slow');
        expect(open.response?.type).toBe(5);
        expect(await read(alone)).toBe('slow');
        expect(Number(alone.message?.flags) & 64).toBe(64);
        await until(() => secret.further.length === 1);
        expect(secret.message).toBeNull();
        expect(Number(secret.further[0]?.flags) & 64).toBe(64);
        table.row(
          'a command of 2.2 s',
          'a promise within 3 s, then the answer; a private one only to the member',
        );
      }),
    slowly,
  );

  it(
    'lets nobody but managers use what is theirs',
    () =>
      withBot(async (bot) => {
        const member = await read(bot.discord.send(slash('govern')));
        expect(member).toContain('may manage the server');
        expect(await read(bot.discord.send(slash('govern', {}, { permissions: '32' })))).toBe('governed');
        expect(await read(bot.discord.send(slash('govern', {}, { permissions: null })))).toBe('governed');
        table.row('a manager’s command by another member', `“${member}”`);
      }),
    slowly,
  );
});

describe.concurrent('a click', () => {
  const asked = async (bot: Parameters<Parameters<typeof withBot>[0]>[0], words: string, options = {}) => {
    const entry = bot.discord.send(slash('find', { words, ...options }));
    await read(entry);
    const message = entry.message ?? {};
    return { message, buttons: shownIn(message).buttons };
  };

  it(
    'on a button from before a restart turns the page',
    () =>
      withBot(async (bot) => {
        const words = `the buoys of ${'a very long question '.repeat(10)}`.trim();
        const { message, buttons } = await asked(bot, words);
        await bot.restart();
        const entry = bot.discord.send(click(buttons.get('More') ?? '', message));
        expect(await read(entry)).toBe(words);
        expect(entry.response?.type).toBe(7);
        expect(shownIn(entry.message ?? {}).texts.at(-1)).toContain('Page 2 of');
        table.row('click from before a restart', 'the next page, in place');
      }),
    slowly,
  );

  it(
    'on a button of an older corpus says so, and asks again when told to',
    () =>
      withBot(async (bot) => {
        const { message, buttons } = await asked(bot, 'buoys');
        const story = { ...voyageServices.story, revision: 'fedcba98' };
        await bot.restart({ library: oneStory({ ...voyageServices, story }, keptLog().log) });
        for (const label of ['More', 'Context', 'Look for a reef']) {
          const entry = bot.discord.send(click(buttons.get(label) ?? '', message));
          const seen = await read(entry);
          expect(seen).toContain('The articles have changed since');
          expect(Number(entry.message?.flags) & 64).toBe(64);
          const again = shownIn(entry.message ?? {}).buttons.get('Ask again') ?? '';
          const answer = await read(bot.discord.send(click(again, entry.message ?? {})));
          expect(answer).toBe(label === 'Look for a reef' ? 'reef' : 'buoys');
          table.row('click on a button of an older corpus', `“${seen}”`);
        }
      }),
    slowly,
  );

  it(
    'on a forged or foreign button is refused',
    () =>
      withBot(async (bot) => {
        const { message } = await asked(bot, 'buoys');
        for (const id of [
          'x',
          '1pa0',
          `1pa0.abc12345.find.{"words":[0,5,"forged!!"]}`,
          '1pa0.abc12345.find.{"words":{}}',
          '1pa0.abc12345.find.[]',
          '1pa0.abc12345.find.{broken}',
          'other-bot:5',
        ]) {
          const entry = bot.discord.send(click(id, message));
          expect(await read(entry)).toContain('This button cannot be read');
          expect(Number(entry.message?.flags) & 64).toBe(64);
        }
        expect(await read(bot.discord.send(click('1pazz.abc12345.find.{"words":"x"}', message)))).toContain(
          'no such page',
        );
        expect(await read(bot.discord.send(click('1pa0.abc12345.gone.{}', message)))).toContain(
          'no such command',
        );
        expect(await read(bot.discord.send(click('1ra0.abc12345.govern.{}', message)))).toContain(
          'may manage',
        );
        expect(await read(bot.discord.send(click('1ra0.abc12345.find.{"words":""}', message)))).toContain(
          '/find words',
        );
        table.row('forged custom_id', '“This button cannot be read …”, or what the command itself refuses');
      }),
    slowly,
  );

  it(
    'on Share makes a private answer public, word for word',
    () =>
      withBot(async (bot) => {
        const { message, buttons } = await asked(bot, 'buoys', { private: true });
        expect(Number(message.flags) & 64).toBe(64);
        const entry = bot.discord.send(click(buttons.get('Share') ?? '', message));
        await read(entry);
        expect(Number(entry.message?.flags) & 64).toBe(0);
        expect(shownIn(entry.message ?? {}).texts).toEqual(shownIn(message).texts);
        expect(shownIn(entry.message ?? {}).buttons.has('Share')).toBe(false);
      }),
    slowly,
  );

  it(
    'on Context shows the paragraphs to the member alone, from the page that was clicked',
    () =>
      withBot(async (bot) => {
        const { message, buttons } = await asked(bot, 'buoys');
        const more = bot.discord.send(click(buttons.get('More') ?? '', message));
        await read(more);
        const second = shownIn(more.message ?? {});
        const entry = bot.discord.send(click(second.buttons.get('Context') ?? '', more.message ?? {}));
        await read(entry);
        expect(Number(entry.message?.flags) & 64).toBe(64);
        const [first = ''] = second.texts
          .filter((text) => text.startsWith('> '))
          .map((text) => /buoy \d+/.exec(text)?.[0]);
        const around = shownIn(entry.message ?? {}).texts.filter((text) => text.startsWith('> '));
        expect(around.some((text) => text.includes(first))).toBe(true);
        expect(around[0]).toContain('The sea was calm.');
      }),
    slowly,
  );

  it(
    'finds all pages sent at once where no button can carry the words',
    () =>
      withBot(async (bot) => {
        const entry = bot.discord.send(slash('find', { words: 'word '.repeat(700) }));
        await until(() => entry.further.length === 2);
        expect(shownIn(entry.message ?? {}).buttons.has('More')).toBe(false);
        const texts = [entry.message, ...entry.further].flatMap((message) => shownIn(message ?? {}).texts);
        for (let buoy = 1; buoy <= 12; buoy += 1) expect(texts.join('\n')).toContain(`**buoy ${buoy}**`);
        table.row(
          'a text of 3,500 characters, twelve passages',
          'all pages at once, no buttons that could not work',
        );
      }),
    slowly,
  );
});

describe('a crowd', () => {
  it(
    'of 500 at once is answered, each once',
    () =>
      withBot(async (bot) => {
        const entries = Array.from({ length: 500 }, (_, index) =>
          bot.discord.send(
            slash('find', { words: `question ${index}` }, { member: String(500_000_000 + index) }),
          ),
        );
        await until(() => entries.every(({ message }) => message !== null), 80_000);
        const seen = entries.map(({ message }) => shownIn(message ?? {}).texts[0]);
        expect(seen).toEqual(entries.map((_, index) => `### question ${index}`));
        const slowest = Math.max(...entries.map(({ took }) => took));
        expect(entries.flatMap(({ further }) => further)).toEqual([]);
        table.row(
          '500 interactions at once',
          `all answered once; the slowest acknowledged after ${Math.round(slowest)} ms`,
        );
      }),
    100_000,
  );

  it(
    'of one member who hammers a command is asked to slow down',
    () =>
      withBot(
        async (bot) => {
          const entries = Array.from({ length: 30 }, () =>
            bot.discord.send(slash('find', { words: 'again' })),
          );
          const seen = await Promise.all(entries.map((entry) => read(entry)));
          expect(seen.slice(0, 10)).toEqual(Array(10).fill('again'));
          expect(seen.filter((text) => text.includes('faster than this bot answers')).length).toBeGreaterThan(
            10,
          );
          const other = bot.discord.send(slash('find', { words: 'calm' }, { member: '77' }));
          expect(await read(other)).toBe('calm');
          table.row('one member, 30 commands at once', `10 answered, then “${seen.at(-1)}”`);
        },
        { pace: memberPace({ burst: 10, perSecond: 1 }) },
      ),
    slowly,
  );
});
