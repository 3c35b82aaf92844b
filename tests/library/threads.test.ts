import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyCommand, Locale } from '../../src/command/command.ts';
import type { Library, OpenStory } from '../../src/command/library.ts';
import { loadCommands } from '../../src/command/load-commands.ts';
import type { LiveLibrary } from '../../src/library/keep-library.ts';
import { openLiveLibrary } from '../../src/open-live-library.ts';
import { openLibrary } from '../../src/open-story.ts';
import { renderDiscordMessage } from '../../src/render/discord-message.ts';
import { replyJson } from '../../src/render/json.ts';
import { terminalText } from '../../src/render/terminal-text.ts';
import { keptLog } from '../discord/made-up-desk.ts';
import { place } from './live-corpus.ts';

type Options = Readonly<Record<string, string | boolean>>;

const folder = new URL('../../commands/', import.meta.url);
const plan = {
  corpus: fileURLToPath(new URL('../../corpus', import.meta.url)),
  story: undefined,
  engine: 'minisearch',
};

/** Requests of every kind that a command can be asked: answered, differing, not answered, refused. */
const requests: readonly (readonly [string, Options])[] = [
  ['ask', { question: 'how many people were killed' }],
  ['ask', { question: 'who announced the suspension', outlet: 'Clash Report' }],
  ['ask', { question: 'what did rubio reply?' }],
  ['ask', { question: 'what is the boiling point of tin' }],
  ['ask', {}],
  ['quote', {}],
  ['quote', { speaker: 'Petro' }],
  ['quote', { speaker: 'Nobody At All' }],
  ['verify', { quote: 'extrajudicial killing' }],
  [
    'verify',
    { quote: 'We will continue to work with the United States against drug trafficking and terrorism' },
  ],
  ['verify', { quote: 'The moon is made of cheese and so are we' }],
  ['verify', { quote: '' }],
  ['sources', {}],
  ['sources', { about: 'Caribbean' }],
  ['article', { article: 'latin-times' }],
  ['article', { article: 'petro' }],
  ['speakers', {}],
  ['figures', {}],
  ['figures', { about: 'killed' }],
  ['timeline', {}],
  ['timeline', { from: 'yesterday-ish' }],
  ['help', {}],
];

let commands: ReadonlyMap<string, AnyCommand>;
let here: Library;
let apart: LiveLibrary;
const { log, entries } = keptLog();

beforeAll(async () => {
  commands = await loadCommands(folder);
  [here, apart] = await Promise.all([
    openLibrary(plan, log),
    openLiveLibrary({ ...plan, commands: folder }, log),
  ]);
});
afterAll(() => apart.close());

function named(name: string): AnyCommand {
  const command = commands.get(name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return command;
}

/** Everything that any surface shows of a reply. */
async function shown(story: OpenStory, name: string, options: Options, locale: Locale) {
  const reply = await story.run({ command: named(name), options, locale });
  const frame = {
    locale,
    revision: story.story.revision,
    story: story.story.id,
    origin: { command: name, input: options },
    page: 0,
    private: false,
    paragraphAround: story.paragraphAround,
  } as const;
  return {
    reply,
    json: JSON.stringify(replyJson(reply)),
    terminal: terminalText(reply, { colour: true, locale }, { from: 0, count: 50 }),
    answer: JSON.stringify(renderDiscordMessage(reply, { ...frame, view: 'answer' })),
    context: JSON.stringify(renderDiscordMessage(reply, { ...frame, view: 'context' })),
  };
}

describe('a story in a thread of its own', { timeout: 60_000 }, () => {
  it('has a request here for every command that asks a story', () => {
    const asking = [...commands.values()].filter(({ subject }) => subject !== 'library');
    expect(new Set(requests.map(([name]) => name))).toEqual(new Set(asking.map(({ name }) => name)));
  });

  it.each(['en-US', 'es-419'] as const)('gives what it would give here, to the byte (%s)', async (locale) => {
    const [inside, outside] = [await here.storyAt(place), await apart.storyAt(place)];
    for (const [name, options] of requests) {
      const wanted = await shown(inside, name, options, locale);
      expect(await shown(outside, name, options, locale), `${name} ${JSON.stringify(options)}`).toEqual(
        wanted,
      );
    }
  });

  it('suggests what it would suggest here', async () => {
    const [inside, outside] = [await here.storyAt(place), await apart.storyAt(place)];
    for (const command of commands.values()) {
      for (const option of command.options) {
        for (const typed of ['', 'pet', 'zzz']) {
          const asked = { command, option, typed, locale: 'en-US' } as const;
          expect(await outside.suggest(asked)).toEqual(await inside.suggest(asked));
        }
      }
    }
  });

  it('has every passage cut from the articles that are told beside it', async () => {
    const story = await apart.storyAt(place);
    const reply = await story.run({
      command: named('ask'),
      options: { question: 'how many people were killed' },
      locale: 'en-US',
    });
    const passages = reply.items.flatMap(({ quote }) => (quote === null ? [] : [quote.passage]));
    expect(passages.length).toBeGreaterThan(2);
    for (const { article, span, text } of passages) {
      expect(story.story.articles).toContain(article);
      expect(text).toBe(article.body.slice(span.start, span.end));
    }
  });

  it('writes to the same log, and no words of a question', () => {
    const answered = entries.filter(({ message }) => message === 'answered');
    expect(answered.length).toBeGreaterThan(2 * requests.length);
    expect(JSON.stringify(entries)).not.toContain('killed');
  });
});
