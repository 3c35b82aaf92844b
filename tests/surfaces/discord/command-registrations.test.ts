import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import story from '../../../commands/story.ts';
import type { Command } from '../../../src/command/command.ts';
import { offeredCommands, withStoryOption } from '../../../src/command/story-option.ts';
import {
  commandRegistrations,
  serverRegistrations,
} from '../../../src/surfaces/discord/command-registrations.ts';
import { registrationDifferences } from '../../../src/surfaces/discord/registration-differences.ts';
import { madeUpCommands, passagesReply } from '../../discord/made-up-desk.ts';

const command: Command = {
  name: 'test',
  names: { en: 'test', es: 'prueba', es419: 'prueba-2' },
  description: { en: 'A test', es: 'Una prueba' },
  options: [],
  input: z.unknown(),
  run: () => passagesReply('x', 0),
};
const option = (name: string, required: boolean) =>
  ({
    name,
    names: { en: name, es: name },
    description: command.description,
    type: 'string',
    required,
  }) as const;

describe('the commands as Discord registers them', () => {
  it('can be installed by servers and members, and used everywhere, in every language', () => {
    const [find] = commandRegistrations(madeUpCommands);
    expect(find).toMatchObject({
      type: 1,
      name: 'find',
      name_localizations: { 'en-US': 'find', 'es-ES': 'buscar', 'es-419': 'buscar' },
      integration_types: [0, 1],
      contexts: [0, 1, 2],
      options: [{ type: 3, name: 'words', required: true, autocomplete: true, max_length: 300 }, { type: 5 }],
    });
    expect(commandRegistrations([command])[0]?.name_localizations).toMatchObject({ 'es-419': 'prueba-2' });
  });

  it('have an entry in the menu of messages, and keep managers’ commands to managers', () => {
    const registrations = commandRegistrations(madeUpCommands);
    expect(registrations.find(({ type }) => type === 3)).toMatchObject({
      name: 'Find this',
      name_localizations: { 'es-ES': 'Buscar esto' },
    });
    expect(registrations.find(({ name }) => name === 'govern')).toMatchObject({
      default_member_permissions: '32',
    });
    expect(serverRegistrations(madeUpCommands)[0]).not.toHaveProperty('contexts');
  });

  it('name a story only where there is more than one, and give the few values an option has in every language', () => {
    const commands = withStoryOption(new Map([...madeUpCommands, story].map((each) => [each.name, each])));
    const optionsOf = (stories: number) =>
      new Map(
        commandRegistrations(offeredCommands(commands.values(), stories)).map((each) => [
          each.name,
          'options' in each ? (each.options ?? []).map(({ name }) => name) : null,
        ]),
      );
    expect(optionsOf(1).get('find')).toEqual(['words', 'private']);
    for (const [name, options] of optionsOf(2)) {
      if (options !== null) expect(options, name).toContain('story');
    }
    expect(optionsOf(1).get('story')).toEqual(optionsOf(2).get('story'));
    const [registered] = commandRegistrations([story]);
    expect(registered).toMatchObject({
      default_member_permissions: '32',
      contexts: [0, 1, 2],
      options: [
        { name: 'story', autocomplete: true },
        {
          name: 'for',
          choices: [
            { value: 'channel', name_localizations: { 'es-419': 'Este canal' } },
            { value: 'server', name: 'The whole server' },
          ],
        },
        { name: 'undo', type: 5 },
      ],
    });
    expect(registrationDifferences(commandRegistrations([story]), commandRegistrations([story]))).toEqual([]);
  });

  it('are refused with everything that Discord would refuse', () => {
    const faults = (more: Partial<Command>) => () => commandRegistrations([{ ...command, ...more }]);
    expect(faults({ names: { en: 'Test', es: 'una prueba' } })).toThrow(
      /"Test" is no name.*\n.*"una prueba" is no name/,
    );
    expect(faults({ description: { en: 'x'.repeat(101), es: 'x' } })).toThrow(/101 characters, at most 100/);
    expect(faults({ options: [option('a', false), option('b', true)] })).toThrow(
      /required after one that is not/,
    );
    expect(faults({ options: Array(26).fill(option('a', false)) })).toThrow(/26 options, at most 25/);
    expect(faults({ options: [{ ...option('a', true), maxLength: 7000 }] })).toThrow(/7000 characters/);
    const menu = { names: { en: 'x'.repeat(33), es: 'x' }, input: () => ({}) };
    expect(faults({ message: menu })).toThrow(/at most 32 characters/);
    const entries = Array.from({ length: 16 }, () => ({
      ...command,
      message: { ...menu, names: command.names },
    }));
    expect(() => commandRegistrations(entries)).toThrow(/16 message entries, at most 15/);
  });

  it('are sent only where they differ from what Discord gives back', () => {
    const wanted = commandRegistrations(madeUpCommands);
    const given = wanted.map((each, index) => ({
      ...each,
      id: String(index),
      application_id: '1',
      version: '5',
      nsfw: false,
      dm_permission: true,
      contexts: [2, 1, 0],
      default_member_permissions: null,
      ...('default_member_permissions' in each ? { default_member_permissions: '32' } : {}),
      ...(each.type === 3 ? { description: '', description_localizations: {} } : {}),
    }));
    expect(registrationDifferences(given, wanted)).toEqual([]);
    expect(registrationDifferences([...given].reverse(), wanted)).toEqual([]);
    expect(registrationDifferences(given.slice(1), wanted)).toEqual(['/find is new']);
    expect(registrationDifferences(given, wanted.slice(1))).toEqual(['/find is gone']);
    const [first, ...others] = wanted;
    expect(registrationDifferences(given, [{ ...first, description: 'Other' }, ...others])).toEqual([
      '/find changed',
    ]);
    expect(registrationDifferences(given, [{ ...first, contexts: [0] }, ...others])).toEqual([
      '/find changed',
    ]);
    const localised = { ...first, description_localizations: { 'en-US': 'Other' } };
    expect(registrationDifferences(given, [localised, ...others])).toEqual(['/find changed']);
  });
});
