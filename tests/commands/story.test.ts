import { describe, expect, it } from 'vitest';
import story from '../../commands/story.ts';
import type { Chooser, Place, StoriesHere, StorySummary } from '../../src/command/library.ts';
import { Problem } from '../../src/story/problem.ts';
import { replyText } from './line-text.ts';

const stories: readonly StorySummary[] = [
  { id: 'bridge', title: 'The Sund bridge', articles: 1, latest: '2024-05-11', trouble: [] },
  {
    id: 'ferry',
    title: 'The Norra ferry',
    articles: 12,
    latest: null,
    trouble: Array.from({ length: 7 }, (_, index) => ({ where: `ferry/${index}.md`, what: 'has no outlet' })),
  },
];
const server: Place = { guild: '1', channel: '2', user: '3', manages: true };
const alone: Place = { guild: null, channel: '4', user: '3', manages: false };

/** A place whose choices are kept in a map; the first story is the bot's own choice. */
function placed(place: Place, made: readonly (readonly [Chooser, string])[] = [], reachable = true) {
  const choices = new Map(made);
  const here: StoriesHere = {
    place,
    stories,
    elsewhere: [],
    reachable,
    reading: async () => {
      const choosers: readonly Chooser[] = place.guild === null ? ['member'] : ['channel', 'server'];
      const by = choosers.find((chooser) => stories.some(({ id }) => id === choices.get(chooser))) ?? null;
      return { by, story: (by === null ? undefined : choices.get(by)) ?? 'bridge' };
    },
    chosen: async (chooser) => choices.get(chooser) ?? null,
    choose: async (chooser, id) => {
      if (id === null) choices.delete(chooser);
      else choices.set(chooser, id);
      return reachable;
    },
  };
  return { here, choices };
}

const asks = (options: object) => story.input.parse(options);

async function refusal(place: Place, options: object, locale: 'en-US' | 'es-419' = 'en-US') {
  const error = await Promise.resolve(story.run(asks(options), placed(place).here, { locale })).catch(
    (thrown: unknown) => thrown,
  );
  return error instanceof Problem ? error.message : `no problem: ${JSON.stringify(error)}`;
}

describe('/story', () => {
  it('says which story is read and by whose choice, and what there is, with articles and their last day', async () => {
    const { here } = placed(server, [['server', 'ferry']]);
    const text = replyText(await story.run(asks({}), here, { locale: 'en-US' }));
    expect(text.slice(0, 4)).toEqual([
      'This channel reads The Norra ferry',
      'Chosen for the whole server',
      'The Sund bridge',
      '1 article, latest 2024-05-11 · bridge',
    ]);
    expect(text).toContain('The Norra ferry · read here');
    expect(text).toContain('12 articles · ferry');
  });

  it('says when nobody chose, and which choice waits behind another, or is of a story that is gone', async () => {
    const none = replyText(await story.run(asks({}), placed(alone).here, { locale: 'es-ES' }));
    expect(none[0]).toBe('Lees The Sund bridge');
    expect(none[1]).toContain('Por elección de nadie');
    const { here } = placed(server, [
      ['channel', 'tunnel'],
      ['server', 'ferry'],
    ]);
    const text = replyText(await story.run(asks({}), here, { locale: 'en-US' }));
    expect(text[0]).toBe('This channel reads The Norra ferry');
    expect(text).toContain('Chosen for this channel: tunnel, which is not here any more');
    expect(text).toContain('Chosen for the whole server');
  });

  it('chooses by id or title for the channel, for the server where told, and in private for oneself', async () => {
    const { here, choices } = placed(server);
    await story.run(asks({ story: 'THE NORRA FERRY' }), here, { locale: 'en-US' });
    await story.run(asks({ story: 'bridge', for: 'server' }), here, { locale: 'en-US' });
    expect([...choices]).toEqual([
      ['channel', 'ferry'],
      ['server', 'bridge'],
    ]);
    await story.run(asks({ undo: true }), here, { locale: 'en-US' });
    expect([...choices]).toEqual([['server', 'bridge']]);
    const own = placed(alone);
    await story.run(asks({ story: 'ferry' }), own.here, { locale: 'en-US' });
    expect([...own.choices]).toEqual([['member', 'ferry']]);
  });

  it('says what cannot be done, in the reader’s language', async () => {
    expect(await refusal(server, { story: 'tunnel' })).toBe(
      'story: there is no story "tunnel". Stories: bridge, ferry',
    );
    expect(await refusal(alone, { story: 'ferry', for: 'server' }, 'es-419')).toContain(
      'aquí no hay ningún servidor',
    );
    expect(await refusal(server, { story: 'ferry', undo: true })).toContain('Use one of them');
    const away = placed(server, [], false);
    await expect(story.run(asks({ story: 'ferry' }), away.here, { locale: 'en-US' })).rejects.toThrow(
      'The choice could not be saved',
    );
    const shown = replyText(await story.run(asks({}), away.here, { locale: 'en-US' }));
    expect(shown.join('\n')).toContain('Choices cannot be read or saved at present');
  });

  it('tells managers, and nobody else, what is wrong in the files, and how much more there is', async () => {
    const told = replyText(await story.run(asks({}), placed(server).here, { locale: 'en-US' })).join('\n');
    expect(told).toContain('ferry/4.md: has no outlet\nand 2 more');
    const reply = await story.run(asks({}), placed(alone).here, { locale: 'en-US' });
    expect(`${replyText(reply).join('\n')}${JSON.stringify(reply.data)}`).not.toContain('has no outlet');
  });

  it('has a button for every other story and one to take the choice back', async () => {
    const { here } = placed(server, [['server', 'ferry']]);
    const { actions } = await story.run(asks({}), here, { locale: 'en-US' });
    expect(actions.map(({ input }) => input)).toEqual([
      { story: 'bridge', for: 'channel' },
      { undo: true, for: 'server' },
    ]);
  });
});
