import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { type Command, defineCommand } from '../../src/command/command.ts';
import type { Reply } from '../../src/command/reply.ts';
import { cut } from '../../src/story/passage.ts';
import { Problem } from '../../src/story/problem.ts';

const names = { en: 'light', es: 'ligero' };
const face = { names, description: names, options: [], input: z.object({}) };
const quiet: Omit<Reply, 'heading'> = {
  kind: 'list',
  items: [],
  footer: null,
  actions: [],
  private: false,
  data: null,
};

/** What a thread can do to whoever asks it: tell every article whole, take its time, refuse, fail, die, fall silent. */
export const lightCommands: readonly Command[] = [
  defineCommand({
    ...face,
    name: 'tell',
    options: [
      {
        name: 'article',
        names,
        description: names,
        type: 'string',
        required: false,
        suggest: (typed, { story }) => story.articles.map(({ id }) => ({ name: `${typed}${id}`, value: id })),
      },
    ],
    run: (_input, { story }) => ({
      ...quiet,
      heading: story.articles.map((article) => [
        { kind: 'verbatim', passage: cut(article, { start: 0, end: article.body.length }), emphasis: [] },
      ]),
    }),
  }),
  defineCommand({
    ...face,
    name: 'wait',
    input: z.object({ milliseconds: z.string().transform(Number) }),
    run: async ({ milliseconds }) => {
      await delay(milliseconds);
      return { ...quiet, heading: [[{ kind: 'own', text: 'waited' }]] };
    },
  }),
  defineCommand({
    ...face,
    name: 'refuse',
    run: () => {
      throw new Problem({ where: 'words', what: 'too few', remedy: 'Use more' });
    },
  }),
  defineCommand({
    ...face,
    name: 'fail',
    run: () => {
      throw new TypeError('a bug of the test');
    },
  }),
  defineCommand({ ...face, name: 'die', run: () => process.exit(7) }),
];

/** One of them. */
export function lightCommand(name: string): Command {
  const found = lightCommands.find((command) => command.name === name);
  if (found === undefined) throw new Error(`no light command ${name}`);
  return found;
}
