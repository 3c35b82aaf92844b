import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../../src/command/load-commands.ts';
import { deskCommands } from '../../../src/surfaces/desk/run-desk.ts';
import { usage } from '../../../src/surfaces/terminal/usage.ts';

const commands = await loadCommands(new URL('../../../commands/', import.meta.url));

describe('--help', () => {
  it('names every word that the command line knows', () => {
    const text = usage('--help', commands, 'en-US');
    for (const word of [...commands.keys(), ...deskCommands, 'quotes', 'extract']) {
      expect(text).toMatch(new RegExp(`^  (?:\\w+, )?${word}\\b`, 'm'));
    }
  });

  it.each([...commands.values()])('of $name shows each of its options', ({ name, options, description }) => {
    const text = usage(name, commands, 'en-US');
    expect(text).toContain(description.en);
    for (const option of options) expect(text).toMatch(new RegExp(`^  --${option.name}\\b`, 'm'));
  });

  it('speaks the language of the machine', () => {
    expect(usage('quotes', commands, 'es-ES')).toContain('Un nombre, alias o cargo');
  });
});
