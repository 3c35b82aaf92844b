import { z } from 'zod';
import { type Command, defineCommand } from '../../src/command/command.ts';
import type { Item, Reply } from '../../src/command/reply.ts';
import type { Log } from '../../src/command/run-command.ts';
import type { Services } from '../../src/command/services.ts';
import { oneStory } from '../../src/command/shelve-stories.ts';
import { Problem } from '../../src/story/problem.ts';
import type { Desk } from '../../src/surfaces/discord/answer-interaction.ts';
import { memberPace } from '../../src/surfaces/discord/member-pace.ts';
import { article, passageOf, servicesWith } from '../commands/made-up-story.ts';

const sentences = Array.from({ length: 30 }, (_, index) => `The ferry passed buoy ${index + 1} at dawn.`);

/** Thirty paragraphs of three sentences, so that answers have pages and passages have paragraphs around them. */
export const voyage = article(
  {
    id: 'voyage',
    outlet: 'Harbour Post',
    headline: 'The last voyage',
    author: 'Ada Lindqvist',
    published: '2024-03-06',
    url: 'https://harbour.example/voyage',
  },
  sentences.map((sentence) => `The sea was calm. ${sentence} Nobody spoke.`).join('\n\n'),
);

const story = { ...servicesWith().story, articles: [voyage], revision: 'abc12345ffff' };

/** Services over the voyage; `paragraphAround` gives the paragraph. */
export const voyageServices: Services = servicesWith({
  story,
  paragraphAround: ({ article: from, span }) => {
    const start = from.body.lastIndexOf('\n\n', span.start) + 1;
    const end = from.body.indexOf('\n\n', span.end);
    return passageOf(from, from.body.slice(start, end < 0 ? undefined : end).trim());
  },
});

/** An item that quotes the nth buoy's sentence. */
export function buoy(index: number): Item {
  const passage = passageOf(voyage, sentences[index % sentences.length] ?? '');
  const number = `buoy ${(index % sentences.length) + 1}`;
  const start = voyage.body.indexOf(number, passage.span.start);
  return {
    lead: [],
    quote: { passage, emphasis: [{ start, end: start + number.length }] },
    trail: [],
    source: { article: voyage, alsoIn: [] },
    divided: index > 0,
  };
}

/** A reply with so many passages. */
export function passagesReply(words: string, count: number, more: Partial<Reply> = {}): Reply {
  return {
    kind: 'answer',
    heading: [[{ kind: 'member', text: words }]],
    items: Array.from({ length: count }, (_, index) => buoy(index)),
    footer: [{ kind: 'own', text: '1 article · quoted word for word' }],
    actions: [],
    private: false,
    data: null,
    ...more,
  };
}

const words = { en: 'words', es: 'palabras' };
const description = { en: 'A command of a test', es: 'Un comando de una prueba' };
const text = { names: words, description, type: 'string', required: true } as const;

/** Commands that show what surfaces must do; each stands for a way a command can behave. */
export const madeUpCommands: readonly Command[] = [
  defineCommand({
    name: 'find',
    names: { en: 'find', es: 'buscar' },
    description,
    options: [
      {
        ...text,
        name: 'words',
        maxLength: 300,
        suggest: (typed) => [{ name: `${typed}…`, value: typed || 'a' }],
      },
      { ...text, name: 'private', type: 'boolean', required: false },
    ],
    input: z.object({ words: z.string().min(1).max(4000), private: z.boolean().default(false) }),
    message: { names: { en: 'Find this', es: 'Buscar esto' }, input: (text) => ({ words: text }) },
    run: ({ words, private: alone }) =>
      passagesReply(words, words.startsWith('nothing') ? 0 : 12, {
        private: alone,
        actions: [{ label: 'Look for a reef', command: 'find', input: { words: 'reef' } }],
      }),
  }),
  defineCommand({
    name: 'silent',
    names: { en: 'silent', es: 'mudo' },
    description,
    options: [{ ...text, name: 'words' }],
    input: z.object({ words: z.string() }),
    run: ({ words }) => passagesReply(words, 12, { heading: [[{ kind: 'own', text: 'Found' }]] }),
  }),
  defineCommand({
    name: 'slow',
    names: { en: 'slow', es: 'lento' },
    description,
    options: [{ ...text, name: 'private', type: 'boolean', required: false }],
    input: z.object({ private: z.boolean().default(false), quietly: z.boolean().default(false) }),
    run: ({ private: alone }) =>
      new Promise<Reply>((resolve) => {
        setTimeout(() => resolve(passagesReply('slow', 1, { private: alone })), 2200);
      }),
  }),
  defineCommand({
    name: 'secret',
    names: { en: 'secret', es: 'secreto' },
    description,
    options: [],
    input: z.object({}),
    run: () =>
      new Promise<Reply>((resolve) => {
        setTimeout(() => resolve(passagesReply('secret', 1, { private: true })), 2200);
      }),
  }),
  defineCommand({
    name: 'broken',
    names: { en: 'broken', es: 'roto' },
    description,
    options: [],
    input: z.object({}),
    run: () => {
      throw new Error('a bug of the test');
    },
  }),
  defineCommand({
    name: 'refused',
    names: { en: 'refused', es: 'rechazado' },
    description,
    options: [],
    input: z.object({}),
    run: () => {
      throw new Problem([{ where: 'words', what: 'too few', remedy: 'Use more' }, { what: 'too old' }]);
    },
  }),
  defineCommand({
    name: 'empty',
    names: { en: 'empty', es: 'vacío' },
    description,
    options: [],
    input: z.object({}),
    run: () => passagesReply('', 0, { heading: [], footer: null }),
  }),
  defineCommand({
    name: 'govern',
    names: { en: 'govern', es: 'gobernar' },
    description,
    options: [],
    managers: true,
    input: z.object({}),
    run: () => passagesReply('governed', 1),
  }),
];

export interface Entry {
  readonly level: 'info' | 'warn' | 'error';
  readonly facts: object;
  readonly message: string;
}

/** A log that keeps what is written to it. */
export function keptLog(): { readonly log: Log; readonly entries: Entry[] } {
  const entries: Entry[] = [];
  const write = (level: Entry['level']) => (facts: object, message: string) => {
    entries.push({ level, facts, message });
  };
  return { log: { info: write('info'), warn: write('warn'), error: write('error') }, entries };
}

/** A desk over the voyage with the made-up commands; members are not held up unless a pace is given. */
export function madeUpDesk(replaced: Partial<Desk> = {}): Desk & { readonly entries: Entry[] } {
  const { log, entries } = keptLog();
  return {
    library: oneStory(voyageServices, log),
    commands: new Map(madeUpCommands.map((command) => [command.name, command])),
    log,
    pace: memberPace({ burst: 1e6, perSecond: 1e6 }),
    entries,
    ...replaced,
  };
}
