import { describe, expect, it } from 'vitest';
import help from '../../commands/help.ts';
import { loadCommands } from '../../src/command/load-commands.ts';
import { replyText } from './line-text.ts';
import { servicesWith } from './made-up-story.ts';

const folder = new URL('../../commands/', import.meta.url);

describe('/help', () => {
  it('names every command that is there, by its being there', async () => {
    const { data } = await help.run({}, servicesWith(), { locale: 'en-US' });
    const commands = await loadCommands(folder);
    const wanted = [...commands.values()].filter(({ name, managers }) => name !== 'help' && !managers);
    expect(wanted.length).toBeGreaterThan(1);
    expect(data).toMatchObject({
      commands: expect.arrayContaining(wanted.map(({ name }) => expect.objectContaining({ name }))),
    });
  });

  it('says what story it is, how many articles, and as of when', async () => {
    const text = replyText(await help.run({}, servicesWith(), { locale: 'en-US' }));
    expect(text[0]).toBe('The Norra ferry');
    expect(text.at(-1)).toBe('2 articles, latest 2024-03-06 · quoted word for word');
  });

  it('gives the three laws in Spanish to a reader of Spanish', async () => {
    const text = replyText(await help.run({}, servicesWith(), { locale: 'es-ES' }));
    expect(text.filter((line) => /^[123]\. /.test(line))).toEqual([
      expect.stringContaining('Solo hablan las fuentes'),
      expect.stringContaining('Ningún pasaje sin su fuente'),
      expect.stringContaining('nunca adivina'),
    ]);
    expect(text).toContain('/fuentes Los artículos que cuentan esta noticia y a quién citan');
  });
});
