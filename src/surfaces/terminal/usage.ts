import { type AnyCommand, type Locale, say } from '../../command/command.ts';
import { textOption } from './read-request.ts';

/** Words of the command line that no slash command has, and what each does. `--help` behind one of the first four says more. */
export const programWords: Readonly<Record<string, string>> = {
  add: 'Take articles into a story: pages, files, folders, feeds',
  drafts: 'What waits to be published',
  publish: 'Make drafts articles',
  check: 'What is wrong or doubtful in the stories',
  extract: 'Quotations and speakers of any text: lines of {"id","text"} in, lines of {"id","quotes"} out',
};

/** Which slash command a word of the command line runs where that is another: the plural of the contract. */
export const otherNames: Readonly<Record<string, string>> = { quotes: 'quote' };

/** Whether a run only asks what there is to ask. */
export function asksForHelp(words: readonly string[]): boolean {
  return words.some((word) => word === '--help' || word === '-h');
}

/** What `--help` shows: of one command where `word` runs one, else of the whole program. */
export function usage(word: string, commands: ReadonlyMap<string, AnyCommand>, locale: Locale): string {
  const command = commands.get(otherNames[word] ?? word);
  const lines = command === undefined ? programLines(commands, locale) : commandLines(word, command, locale);
  return `${lines.join('\n')}\n`;
}

function programLines(commands: ReadonlyMap<string, AnyCommand>, locale: Locale): readonly string[] {
  const asking = [...commands.values()].map(
    ({ name, description }) => [nameShown(name), say(locale, description)] as const,
  );
  return [
    'verbatim COMMAND [TEXT] [--option value] [--corpus DIR] [--json]',
    '',
    ...aligned(asking),
    '',
    ...aligned(Object.entries(programWords)),
    '',
    'With - for the text, each line of standard input is one request. COMMAND --help shows its options.',
    'Without a COMMAND: the bot, or where no token is set, a prompt and a page in the browser.',
  ];
}

function commandLines(called: string, command: AnyCommand, locale: Locale): readonly string[] {
  const { description, options } = command;
  const bare = textOption(command);
  const rows = options.map((option) => {
    const value = option.choices?.map(({ value }) => value).join('|') ?? option.name.toUpperCase();
    return [
      option.type === 'boolean' ? `--${option.name}` : `--${option.name} ${value}`,
      `${say(locale, option.description)}${option === bare ? ` (or without --${option.name})` : ''}`,
    ] as const;
  });
  return [
    `${called}${bare === undefined ? '' : ` [${bare.name.toUpperCase()}|-]`} [options]: ${say(locale, description)}`,
    '',
    ...aligned([...rows, ['--corpus DIR', 'The folder of stories'], ['--json', 'The answer as JSON']]),
  ];
}

/** A command's name, with the other that it is known by. */
function nameShown(name: string): string {
  return [name, ...Object.keys(otherNames).filter((other) => otherNames[other] === name)].join(', ');
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
