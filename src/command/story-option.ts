import type { AnyCommand, CommandOption } from './command.ts';

/** The option by which any question may be put to a story of the reader's choice. */
const storyOption: CommandOption = {
  name: 'story',
  names: { en: 'story', es: 'noticia' },
  description: {
    en: 'Another story than the one that is read here',
    es: 'Otra noticia que la que se lee aquí',
  },
  type: 'string',
  required: false,
  maxLength: 100,
  ofStory: true,
};

/** Every command that asks a story with an option to name it; commands about the library stay as they are. */
export function withStoryOption(commands: ReadonlyMap<string, AnyCommand>): ReadonlyMap<string, AnyCommand> {
  return new Map(
    [...commands].map(([name, command]) => [
      name,
      command.subject === 'library' ? command : { ...command, options: [...command.options, storyOption] },
    ]),
  );
}

/** The commands as they are offered where there are so many stories: of one story, none can be named. */
export function offeredCommands(commands: Iterable<AnyCommand>, stories: number): readonly AnyCommand[] {
  if (stories > 1) return [...commands];
  return [...commands].map((command) => ({
    ...command,
    options: command.options.filter((option) => option !== storyOption),
  }));
}

/** The story that a request to a story names, where it names one; to a command about the library the name is input. */
export function namedStory(
  command: AnyCommand,
  options: Readonly<Record<string, string | boolean>>,
): string | undefined {
  const { story } = options;
  if (command.subject === 'library' || typeof story !== 'string') return undefined;
  return story.trim() === '' ? undefined : story.trim();
}
