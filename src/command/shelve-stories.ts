import { cut, type Passage } from '../story/passage.ts';
import { type Fault, Problem } from '../story/problem.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { fold } from '../text/terms.ts';
import type { Suggestion } from './command.ts';
import type { Choices, Chooser, Library, OpenStory, Place, StoriesHere, StoryHost } from './library.ts';
import type { Reply } from './reply.ts';
import { type Log, problemReply, type Request, runCommand, runLibraryCommand } from './run-command.ts';
import type { Services } from './services.ts';
import { namedStory } from './story-option.ts';

/** A story on the shelf: the revision that is served, and what keeps a newer one from being. */
export interface ShelvedStory {
  readonly host: StoryHost;
  readonly trouble: readonly Fault[];
}

export interface LibraryParts {
  /** Every story as it stands at the moment of asking, by id; at least one. */
  readonly stories: () => ReadonlyMap<string, ShelvedStory>;
  /** The id of the story for places that chose none. */
  readonly fallback: string;
  readonly choices: Choices;
  readonly log: Log;
}

/** A library over stories that may be exchanged at any time; a request keeps the revision that it began with. */
export function shelveStories(parts: LibraryParts): Library {
  return {
    get count() {
      return parts.stories().size;
    },
    async storyAt(place, named) {
      const stories = parts.stories();
      const id = named === undefined ? await chosenAt(place, stories, parts) : idNamed(named, stories);
      const shelved = stories.get(id);
      if (shelved === undefined) throw noSuchStory(id, [...stories.keys()]);
      return openStory(shelved.host, storiesHere(place, id, parts), parts.log);
    },
  };
}

/** Asks a library: the story that the options name or the place reads. A story that is not there is a notice too. */
export async function runAt(library: Library, place: Place, request: Request): Promise<Reply> {
  try {
    const story = await library.storyAt(place, namedStory(request.options));
    return await story.run(request);
  } catch (error) {
    if (error instanceof Problem) return problemReply(error);
    throw error;
  }
}

/** A story's id by its id or title; what is neither is given back. */
function idNamed(named: string, stories: ReadonlyMap<string, ShelvedStory>): string {
  if (stories.has(named)) return named;
  const title = fold(named.trim());
  return [...stories].find(([, { host }]) => fold(host.story.facts.title) === title)?.[0] ?? named;
}

/** The story of a channel, else of its server; in private messages the member's own; else the fallback. */
async function chosenAt(
  place: Place,
  stories: ReadonlyMap<string, ShelvedStory>,
  { choices, fallback, log }: LibraryParts,
): Promise<string> {
  if (stories.size === 1) return [...stories.keys()][0] ?? fallback;
  const asked: readonly Chooser[] = place.guild === null ? ['member'] : ['channel', 'server'];
  for (const chooser of asked) {
    const id = idOf(chooser, place);
    const story = id === null ? null : await choices.chosen(chooser, id);
    if (story === null) continue;
    if (stories.has(story)) return story;
    log.warn({ chooser, story }, 'a story that was chosen is not there any more');
  }
  return fallback;
}

function idOf(chooser: Chooser, { guild, channel, user }: Place): string | null {
  return { server: guild, channel, member: user }[chooser];
}

function openStory(host: StoryHost, here: StoriesHere, log: Log): OpenStory {
  return {
    story: host.story,
    run: ({ command, ...request }) =>
      command.subject === 'library'
        ? runLibraryCommand({ ...request, command }, here, log)
        : host.run({ ...request, command }),
    suggest: async ({ command, option, typed, locale }) => {
      if (option.ofStory === true) return suggestStories(typed, here);
      return command.subject === 'library' ? [] : host.suggest({ command, option, typed, locale });
    },
    paragraphAround,
  };
}

/** A story kept here, in this very thread. */
export function hostHere(services: Services, log: Log): StoryHost {
  return {
    story: services.story,
    run: (request) => runCommand(request, services, log),
    suggest: async ({ option, typed, locale }) => option.suggest?.(typed, services, locale) ?? [],
  };
}

/** A library of one story that is kept here. */
export function oneStory(services: Services, log: Log): Library {
  const { id } = services.story;
  const stories = new Map([[id, { host: hostHere(services, log), trouble: [] }]]);
  const choices: Choices = { chosen: async () => null, choose: async () => {} };
  return shelveStories({ stories: () => stories, fallback: id, choices, log });
}

/** The whole paragraph a passage stands in; the passage itself where it reaches over several. */
export function paragraphAround(passage: Passage): Passage {
  const { article, span } = passage;
  const paragraph = splitParagraphs(article.body).find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  return paragraph === undefined ? passage : cut(article, paragraph);
}

function storiesHere(place: Place, current: string, { stories, choices }: LibraryParts): StoriesHere {
  return {
    place,
    current,
    stories: [...stories()].map(([id, { host, trouble }]) => ({
      id,
      title: host.story.facts.title,
      articles: host.story.articles.length,
      trouble,
    })),
    chosen: async (chooser) => {
      const id = idOf(chooser, place);
      return id === null ? null : choices.chosen(chooser, id);
    },
    choose: async (chooser, story) => {
      const id = idOf(chooser, place);
      if (id === null) throw new Error(`nobody to choose for: no ${chooser} here`);
      if (story !== null && !stories().has(story)) throw noSuchStory(story, [...stories().keys()]);
      await choices.choose(chooser, id, story);
    },
  };
}

/** Stories whose title or id has what was typed, those that begin with it first. */
function suggestStories(typed: string, { stories }: StoriesHere): readonly Suggestion[] {
  const wanted = fold(typed.trim());
  const rank = ({ name, value }: Suggestion) =>
    Math.min(
      ...[fold(name), value].map((text) => (text.startsWith(wanted) ? 0 : text.includes(wanted) ? 1 : 2)),
    );
  return stories
    .map(({ id, title }) => ({ name: title.slice(0, 100), value: id }))
    .filter((suggestion) => rank(suggestion) < 2)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .slice(0, 25);
}

function noSuchStory(id: string, known: readonly string[]): Problem {
  return new Problem({
    where: 'story',
    what: `there is no story "${id}"`,
    remedy: `Stories: ${known.join(', ')}`,
  });
}
