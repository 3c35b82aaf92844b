import { Problem } from '../../story/problem.ts';
import { add, addHelp } from './add.ts';
import { check, checkHelp } from './check.ts';
import { drafts, draftsHelp } from './drafts.ts';
import { publish, publishHelp } from './publish.ts';

/** What the desk's commands work with. */
export interface Desk {
  /** The folder that holds one folder for each story. */
  readonly corpus: string;
  /** The story that is meant where none is named; undefined where only a single one is unambiguous. */
  readonly story: string | undefined;
  /** The program's version, for the sites that are read. */
  readonly version: string;
  readonly write: (text: string) => void;
  /** Where progress is drawn while it lasts; null where that is no terminal. */
  readonly progress: NodeJS.WriteStream | null;
}

const commands = {
  add: { run: add, help: addHelp },
  drafts: { run: drafts, help: draftsHelp },
  publish: { run: publish, help: publishHelp },
  check: { run: check, help: checkHelp },
};

/** The command line's words for whoever keeps the articles. */
export const deskCommands: readonly string[] = Object.keys(commands);

/**
 * Runs `add`, `drafts`, `publish` or `check` with its words and gives the exit code: 0 where all went as asked, 1 where
 * something given could not be taken, or `check` found an error. With `--help` a command says what it does. Throws a
 * Problem for words that mean nothing.
 */
export async function runDesk(words: readonly string[], desk: Desk): Promise<number> {
  const [name = '', ...rest] = words;
  const command = Object.entries(commands).find(([known]) => known === name)?.[1];
  if (command === undefined) {
    throw new Problem({
      where: name,
      what: 'is not a command',
      remedy: `Commands: ${deskCommands.join(', ')}`,
    });
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    desk.write(`${command.help}\n`);
    return 0;
  }
  return command.run(rest, desk);
}
