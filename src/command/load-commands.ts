import { readdir } from 'node:fs/promises';
import { Problem } from '../story/problem.ts';
import { type AnyCommand, commandShape } from './command.ts';

const commandFile = /(?<!\.d)\.[jt]s$/;

/**
 * Reads every command file of a folder, sorted by name. Throws a Problem that names each file whose default export is
 * not a command, or whose name is another file's.
 */
export async function loadCommands(folder: URL): Promise<ReadonlyMap<string, AnyCommand>> {
  const files = (await readdir(folder)).filter((name) => commandFile.test(name)).sort();
  const commands = new Map<string, AnyCommand>();
  const faults = [];
  for (const file of files) {
    const { default: value }: { default?: unknown } = await import(new URL(file, folder).href);
    const shape = commandShape.safeParse(value);
    if (!shape.success) {
      const first = shape.error.issues[0];
      faults.push({
        where: `commands/${file}`,
        what: `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`,
        remedy: 'Export a command by default',
      });
      continue;
    }
    const command = value as AnyCommand;
    if (command.name !== file.replace(commandFile, '')) {
      faults.push({
        where: `commands/${file}`,
        what: `is called "${command.name}"`,
        remedy: 'Name the command like its file',
      });
    } else {
      commands.set(command.name, command);
    }
  }
  if (faults.length > 0) throw new Problem(faults);
  return commands;
}
