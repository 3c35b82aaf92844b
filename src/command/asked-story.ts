import { Problem } from '../story/problem.ts';
import { type AnyCommand, type Locale, say } from './command.ts';
import type { Library, OpenStory, Place } from './library.ts';
import type { Reply } from './reply.ts';
import { problemReply, type Request } from './run-command.ts';
import { namedStory } from './story-option.ts';

/** The story that a request names, or else the one its place reads. Throws a Problem where there is none of that name. */
export async function askedStory(
  library: Library,
  place: Place,
  { command, options, locale }: Request,
): Promise<OpenStory> {
  const named = namedStory(command, options);
  if (named === undefined) return library.storyAt(place);
  const story = library.storyNamed(place, named);
  if (story === null) throw noSuchStory(named, library.ids, locale);
  return story;
}

/** Asks a library: the story that the options name or the place reads. A story that is not there is a notice too. */
export async function runAt(library: Library, place: Place, request: Request): Promise<Reply> {
  try {
    const story = await askedStory(library, place, request);
    return await story.run(request);
  } catch (error) {
    if (error instanceof Problem) return problemReply(error);
    throw error;
  }
}

/** The story in which to look for what an option may be: the one named so far, else the one its place reads. */
export async function suggestingStory(
  library: Library,
  place: Place,
  command: AnyCommand,
  options: Request['options'],
): Promise<OpenStory> {
  const named = namedStory(command, options);
  const story = named === undefined ? null : library.storyNamed(place, named);
  return story ?? library.storyAt(place);
}

/** For a story that is asked for and not there. */
export function noSuchStory(named: string, ids: readonly string[], locale: Locale): Problem {
  return new Problem({
    where: say(locale, { en: 'story', es: 'noticia' }),
    what: say(locale, { en: `there is no story "${named}"`, es: `no hay ninguna noticia "${named}"` }),
    remedy: say(locale, { en: `Stories: ${ids.join(', ')}`, es: `Noticias: ${ids.join(', ')}` }),
  });
}
