import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type CommandOption, defineCommand } from '../../../src/command/command.ts';
import { Problem } from '../../../src/story/problem.ts';
import { readArguments, readSlashOptions, takeCorpus } from '../../../src/surfaces/terminal/read-request.ts';

const option = (name: string, type: 'string' | 'boolean'): CommandOption => ({
  name,
  names: { en: name, es: name },
  description: { en: name, es: name },
  type,
  required: false,
});

const command = defineCommand({
  name: 'quote',
  names: { en: 'quote', es: 'citar' },
  description: { en: 'quote', es: 'citar' },
  options: [option('speaker', 'string'), option('about', 'string'), option('private', 'boolean')],
  input: z.object({}),
  run: () => {
    throw new Error('not run here');
  },
});

describe('words of a shell', () => {
  it('give the text to the first text option and the rest by name', () => {
    expect(readArguments(command, ['Ada', 'Lindqvist', '--about', 'the ferry', '--private'])).toEqual({
      speaker: 'Ada Lindqvist',
      about: 'the ferry',
      private: true,
    });
  });

  it('name the option that does not exist, and those that do', () => {
    expect(() => readArguments(command, ['--spaeker', 'Ada'])).toThrow(Problem);
    expect(() => readArguments(command, ['--spaeker', 'Ada'])).toThrow(
      /--spaeker.*--speaker, --about, --private/s,
    );
  });
});

describe('--corpus', () => {
  it.each([
    [['ask', 'when', '--corpus', 'news', '--json']],
    [['ask', 'when', '--corpus=news', '--json']],
    [['--corpus', 'news', 'ask', 'when', '--json']],
  ])('is taken out of %j', (words) => {
    expect(takeCorpus(words)).toEqual({ corpus: 'news', rest: ['ask', 'when', '--json'] });
  });

  it.each([[['ask', '--corpus']], [['--corpus=', 'ask']], [['--corpus', '--json']]])(
    'names a folder, else that is said (%j)',
    (words) => {
      expect(() => takeCorpus(words)).toThrow(Problem);
    },
  );
});

describe('a line at the prompt', () => {
  it('gives the bare text to the first text option', () => {
    expect(readSlashOptions(command, 'Ada Lindqvist')).toEqual({ speaker: 'Ada Lindqvist' });
  });

  it('reads options as Discord shows them', () => {
    expect(readSlashOptions(command, 'speaker:Ada Lindqvist about:the ferry: why private:true')).toEqual({
      speaker: 'Ada Lindqvist',
      about: 'the ferry: why',
      private: true,
    });
  });

  it('keeps a text with colons that name no option', () => {
    expect(readSlashOptions(command, 'at 10:30: what did she say')).toEqual({
      speaker: 'at 10:30: what did she say',
    });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        for (const value of Object.values(readSlashOptions(command, line))) expect(value).toBeDefined();
      }),
    );
  });
});
