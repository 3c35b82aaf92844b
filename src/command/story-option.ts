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
  maxLength: 64,
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

/** The story that a request names, where it names one. */
export function namedStory(options: Readonly<Record<string, string | boolean>>): string | undefined {
  const { story } = options;
  return typeof story === 'string' && story.trim() !== '' ? story.trim() : undefined;
}
