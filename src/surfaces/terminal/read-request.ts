import { parseArgs } from 'node:util';
import { type AnyCommand, type CommandOption, inputTypes } from '../../command/command.ts';
import { Problem } from '../../story/problem.ts';

/** The options of one request by name, as `runCommand` takes them. */
export type Options = Readonly<Record<string, string | boolean>>;

/** The option a bare text is for: the first text option of the command. */
export function textOption(command: AnyCommand): CommandOption | undefined {
  return command.options.find((option) => option.type === 'string');
}

/**
 * Reads a command's arguments as a shell gives them: `--name value` for each option, the rest is its text.
 * Throws a Problem that names the option.
 */
export function readArguments(command: AnyCommand, words: readonly string[]): Options {
  const known = Object.fromEntries([...inputTypes(command)].map(([name, type]) => [name, { type }] as const));
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: known, allowPositionals: true });
    const given: Record<string, string | boolean> = {};
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string' || typeof value === 'boolean') given[name] = value;
    }
    const option = textOption(command);
    if (positionals.length > 0 && option !== undefined && given[option.name] === undefined) {
      given[option.name] = positionals.join(' ');
    } else if (positionals.length > 0) {
      throw new Problem({ where: command.name, what: `takes no text (${positionals.join(' ')})` });
    }
    return given;
  } catch (error) {
    if (error instanceof Problem) throw error;
    const what = error instanceof Error ? error.message.split('. ')[0] : String(error);
    const options = command.options.map(({ name }) => `--${name}`).join(', ');
    throw new Problem(
      {
        where: command.name,
        what: what ?? 'cannot be read',
        remedy: `Options: ${options === '' ? 'none' : options}`,
      },
      { cause: error },
    );
  }
}

/**
 * Reads what stands after a slash command at the prompt: `name:value` for each option, or whatever else a button sets,
 * values running on to the next name, and the text before the first of them for the command's text option.
 */
export function readSlashOptions(command: AnyCommand, rest: string): Options {
  const types = inputTypes(command);
  const mark = new RegExp(`(?:^|\\s)(${[...types.keys()].join('|') || '(?!)'}):`, 'g');
  const marks = [...rest.matchAll(mark)];
  const given: Record<string, string | boolean> = {};
  const bare = rest.slice(0, marks[0]?.index ?? rest.length).trim();
  const option = textOption(command);
  if (bare !== '' && option !== undefined) given[option.name] = bare;
  marks.forEach((match, index) => {
    const value = rest.slice(match.index + match[0].length, marks[index + 1]?.index ?? rest.length).trim();
    const [, name = ''] = match;
    if (value === '') return;
    given[name] = types.get(name) === 'boolean' ? /^(true|yes|sí|si|1)$/i.test(value) : value;
  });
  return given;
}

/**
 * Takes `--corpus DIR` out of a run's words, wherever it stands; all others go to the command. Throws a Problem where it
 * names no folder.
 */
export function takeCorpus(words: readonly string[]): {
  readonly corpus: string | undefined;
  readonly rest: readonly string[];
} {
  const at = words.findIndex((word) => word === '--corpus' || word.startsWith('--corpus='));
  const word = words[at];
  if (word === undefined) return { corpus: undefined, rest: words };
  const isApart = word === '--corpus';
  const corpus = isApart ? words[at + 1] : word.slice('--corpus='.length);
  if (corpus === undefined || corpus === '' || corpus.startsWith('--')) {
    throw new Problem({ where: '--corpus', what: 'names no folder', remedy: 'Write --corpus DIR' });
  }
  return { corpus, rest: [...words.slice(0, at), ...words.slice(at + (isApart ? 2 : 1))] };
}
