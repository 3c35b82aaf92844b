import { createInterface } from 'node:readline';
import { runAt } from '../../command/asked-story.ts';
import type { AnyCommand, Locale } from '../../command/command.ts';
import type { Library } from '../../command/library.ts';
import { replyJson } from '../../render/json.ts';
import { type TerminalStyle, terminalText } from '../../render/terminal-text.ts';
import { Problem } from '../../story/problem.ts';
import { type Options, readArguments, textOption } from './read-request.ts';
import { terminalPlace } from './terminal-place.ts';
import { otherNames, programWords } from './usage.ts';

export interface CommandLineParts {
  readonly commands: ReadonlyMap<string, AnyCommand>;
  readonly library: Library;
  readonly locale: Locale;
  readonly style: TerminalStyle;
  readonly input: NodeJS.ReadableStream;
  /** Standard output: answers. */
  readonly write: (text: string) => void;
  /** Standard error: what was wrong with a request. */
  readonly complain: (text: string) => void;
}

/**
 * Runs `COMMAND [TEXT|-] [--option value…] [--json]` and gives the exit code: 0 where every request was answered (that
 * the articles do not say is an answer), 1 otherwise. With `-` each line of the input is one request and gets, in
 * order, one line of JSON or one text. Throws a Problem for a command or an option that does not exist.
 */
export async function runCommandLine(words: readonly string[], parts: CommandLineParts): Promise<number> {
  const [name = '', ...rest] = words;
  const command = parts.commands.get(otherNames[name] ?? name);
  if (command === undefined) {
    const known = [...parts.commands.keys(), ...Object.keys(otherNames), ...Object.keys(programWords)].join(
      ', ',
    );
    throw new Problem({ where: name, what: 'is not a command', remedy: `Commands: ${known}` });
  }
  const json = rest.includes('--json');
  const others = rest.filter((word) => word !== '--json');
  if (!others.includes('-'))
    return (await answer(command, readArguments(command, others), json, parts)) ? 0 : 1;

  const options = readArguments(
    command,
    others.filter((word) => word !== '-'),
  );
  let failed = false;
  for await (const line of createInterface({ input: parts.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answered = await answer(command, { ...options, ...lineOptions(command, line) }, json, parts);
    failed ||= !answered;
  }
  return failed ? 1 : 0;
}

/** A line of input: a JSON object gives options by name, as far as the command has them; anything else is its text. */
function lineOptions(command: AnyCommand, line: string): Options {
  const given = objectOf(line);
  const option = textOption(command);
  if (given === null) return option === undefined ? {} : { [option.name]: line };
  return Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, string | boolean] =>
        command.options.some(({ name }) => name === entry[0]) &&
        (typeof entry[1] === 'string' || typeof entry[1] === 'boolean'),
    ),
  );
}

/** The object that a line writes; null for any other text, which may well begin with a brace too. */
function objectOf(line: string): object | null {
  if (!line.startsWith('{')) return null;
  try {
    return Object(JSON.parse(line));
  } catch {
    return null;
  }
}

async function answer(
  command: AnyCommand,
  options: Options,
  json: boolean,
  { library, locale, style, write, complain }: CommandLineParts,
): Promise<boolean> {
  const reply = await runAt(library, terminalPlace, { command, options, locale });
  const answered = reply.kind !== 'notice' && reply.kind !== 'error';
  if (json) write(`${JSON.stringify(replyJson(reply))}\n`);
  else if (answered) write(terminalText(reply, style));
  else complain(terminalText(reply, style));
  return answered;
}
