import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Command, defineCommand } from '../../src/command/command.ts';
import type { Reply } from '../../src/command/reply.ts';
import { type Log, runCommand } from '../../src/command/run-command.ts';
import type { Services } from '../../src/command/services.ts';
import { openStories } from '../../src/open-story.ts';
import { Problem } from '../../src/story/problem.ts';

let services: Services;
beforeAll(async () => {
  const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
  const [first] = await openStories({ corpus, story: undefined, engine: 'minisearch' });
  if (first === undefined) throw new Error('no story');
  services = first;
});

function commandThat(run: () => Reply | Promise<Reply>): Command {
  return defineCommand({
    name: 'ask',
    names: { en: 'ask', es: 'preguntar' },
    description: { en: 'Ask', es: 'Preguntar' },
    options: [
      {
        name: 'question',
        names: { en: 'question', es: 'pregunta' },
        description: { en: 'What?', es: '¿Qué?' },
        type: 'string',
        required: true,
      },
    ],
    input: z.object({ question: z.string().min(1).max(10) }),
    run,
  });
}

function kept(): Log & { readonly written: string[] } {
  const written: string[] = [];
  const note = (facts: object, message: string) => {
    const flat = Object.values(facts).map((value) =>
      value instanceof Error ? `${value.stack}` : String(value),
    );
    written.push(`${message} ${flat.join(' ')}`);
  };
  return { info: note, warn: note, error: note, written };
}

const text = (reply: Reply) =>
  reply.heading
    .flat()
    .map((piece) => ('text' in piece ? piece.text : ''))
    .join('');

const neverRun = () => {
  throw new Error('ran');
};

describe('the door that every command goes through', () => {
  it('tells a bug to the reader by a number, under which the log has it', async () => {
    const log = kept();
    const command = commandThat(() => {
      throw new TypeError('engine stalled');
    });
    const reply = await runCommand({ command, options: { question: 'why' }, locale: 'en-US' }, services, log);
    const reference = /Reference (\w{8})/.exec(text(reply))?.[1];
    expect(reply).toMatchObject({ kind: 'error', private: true });
    expect(text(reply)).not.toContain('stalled');
    expect(log.written.join()).toMatch(new RegExp(`${reference}.*engine stalled`, 's'));
  });

  it('tells a problem as it stands, and logs no bug', async () => {
    const log = kept();
    const command = commandThat(async () => {
      throw new Problem({ what: 'There is no such day', where: 'from', remedy: 'Write 2026-05-04' });
    });
    const reply = await runCommand({ command, options: { question: 'why' }, locale: 'en-US' }, services, log);
    expect(text(reply)).toBe('from: There is no such day. Write 2026-05-04');
    expect(log.written.join()).not.toContain('failed');
  });

  it.each([
    ['en-US', { question: 'much too long' }, '/ask question: has at most 10 characters'],
    ['es-ES', { question: 'much too long' }, '/ask pregunta: tiene como máximo 10 caracteres'],
    ['es-419', { question: '' }, '/ask pregunta: está vacío'],
    ['en-US', {}, '/ask question: is missing'],
  ] as const)(
    'says in the reader’s language what is wrong with an option (%s, %o)',
    async (locale, options, said) => {
      const reply = await runCommand({ command: commandThat(neverRun), options, locale }, services, kept());
      expect(text(reply)).toBe(said);
    },
  );

  it('never writes a question into the log', async () => {
    const log = kept();
    const command = commandThat(() => {
      throw new Error('broken');
    });
    await runCommand({ command, options: { question: 'secret' }, locale: 'en-US' }, services, log);
    await runCommand({ command, options: { question: 'secret question' }, locale: 'en-US' }, services, log);
    expect(log.written.join()).not.toContain('secret');
  });
});
