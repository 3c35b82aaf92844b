import { cut, type Passage } from '../story/passage.ts';
import { type Fault, Problem } from '../story/problem.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { storyCalled, suggestStories } from './find-stories.ts';
import type { Choices, Library, OpenStory, Place, StoriesHere, StoryHost } from './library.ts';
import { fact } from './piece.ts';
import type { Reply } from './reply.ts';
import { type Log, runCommand, runLibraryCommand } from './run-command.ts';
import type { Services } from './services.ts';
import { goneTeller, readingAt, storiesHere } from './stories-here.ts';

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
  /** What is wrong with files that belong to no story on the shelf; nothing where it is left out. */
  readonly elsewhere?: () => readonly Fault[];
  readonly choices: Choices;
  readonly log: Log;
}

type Shelf = ReadonlyMap<string, ShelvedStory>;

/** A library over stories that may be exchanged at any time; a request keeps the revision that it began with. */
export function shelveStories(given: LibraryParts): Library {
  const parts = { ...given, tellGone: goneTeller(given.log) };
  const open = (id: string, shelf: Shelf, place: Place): OpenStory | null => {
    const shelved = shelf.get(id);
    return shelved === undefined ? null : openStory(shelved, storiesHere(place, parts), parts.log);
  };
  return {
    get ids() {
      return [...parts.stories().keys()];
    },
    async storyAt(place) {
      const only = parts.stories().size === 1;
      const chosen = only ? null : await readingAt(place, parts);
      const shelf = parts.stories();
      // A story may have gone while its choice was looked up.
      const opened =
        open(chosen?.story ?? parts.fallback, shelf, place) ?? open([...shelf.keys()][0] ?? '', shelf, place);
      if (opened === null) throw new Error('library: there is no story at all');
      return opened;
    },
    storyNamed(place, named) {
      const shelf = parts.stories();
      const stories = [...shelf].map(([id, { host }]) => ({ id, title: host.story.facts.title }));
      return open(storyCalled(named, stories)?.id ?? '', shelf, place);
    },
  };
}

function openStory({ host, trouble }: ShelvedStory, here: StoriesHere, log: Log): OpenStory {
  return {
    story: host.story,
    trouble: [...trouble, ...here.elsewhere],
    run: async ({ command, ...request }) => {
      if (command.subject === 'library') return runLibraryCommand({ ...request, command }, here, log);
      const reply = await host.run({ ...request, command });
      return here.stories.length > 1 ? underTitle(reply, host.story.facts.title) : reply;
    },
    suggest: async ({ command, option, typed, locale }) => {
      if (option.ofStory === true) return suggestStories(typed, here.stories);
      return command.subject === 'library' ? [] : host.suggest({ command, option, typed, locale });
    },
    paragraphAround,
  };
}

/** Where there are several stories, the footer says which one the words are from. */
function underTitle(reply: Reply, title: string): Reply {
  if (reply.footer === null || reply.kind === 'help') return reply;
  return { ...reply, footer: [fact(title), { kind: 'own', text: ' · ' }, ...reply.footer] };
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
  return shelveStories({ stories: () => stories, fallback: id, choices: noChoices, log });
}

/** The story for places that chose none, out of those there are. Throws a Problem where the wanted one is not there. */
export function fallbackStory(wanted: string | undefined, ids: readonly string[]): string {
  const id = wanted === undefined ? ids[0] : ids.find((each) => each === wanted);
  if (id !== undefined) return id;
  throw new Problem({
    where: 'STORY',
    what: `there is no story "${wanted}"`,
    remedy: `Stories: ${ids.join(', ')}`,
  });
}

/** For where no choice can be kept. */
export const noChoices: Choices = {
  chosen: async () => null,
  choose: async () => false,
  reachable: true,
};

/** The whole paragraph a passage stands in; the passage itself where it reaches over several. */
export function paragraphAround(passage: Passage): Passage {
  const { article, span } = passage;
  const paragraph = splitParagraphs(article.body).find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  return paragraph === undefined ? passage : cut(article, paragraph);
}
