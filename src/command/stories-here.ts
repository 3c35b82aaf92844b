import type { Chooser, Place, StoriesHere, StorySummary } from './library.ts';
import type { Log } from './run-command.ts';
import type { LibraryParts, ShelvedStory } from './shelve-stories.ts';
import { latestDay } from './story-footer.ts';

/** The parts, and who is told of a choice whose story is gone. */
export interface Shelves extends LibraryParts {
  readonly tellGone: (chooser: Chooser, id: string, story: string) => void;
}

/** The story of a channel, else of its server; in private messages the member's own; else the fallback. */
export async function readingAt(
  place: Place,
  { stories, choices, fallback, tellGone }: Shelves,
): ReturnType<StoriesHere['reading']> {
  const asked: readonly Chooser[] = place.guild === null ? ['member'] : ['channel', 'server'];
  const made = await Promise.all(
    asked.map(async (by) => {
      const id = idOf(by, place);
      return { by, id: id ?? '', story: id === null ? null : await choices.chosen(by, id) };
    }),
  );
  const shelf = stories();
  for (const { by, id, story } of made) {
    if (story === null) continue;
    if (shelf.has(story)) return { by, story };
    tellGone(by, id, story);
  }
  return { by: null, story: shelf.has(fallback) ? fallback : ([...shelf.keys()][0] ?? fallback) };
}

/** Tells the log once of each choice, and not at every question. */
export function goneTeller(log: Log): Shelves['tellGone'] {
  const told = new Set<string>();
  return (chooser, id, story) => {
    const choice = [chooser, id, story].join(' ');
    if (told.has(choice)) return;
    told.add(choice);
    log.warn({ chooser, story }, 'a story that was chosen is not there any more');
  };
}

function idOf(chooser: Chooser, { guild, channel, user }: Place): string | null {
  return { server: guild, channel, member: user }[chooser];
}

/** The stories as one place has them. */
export function storiesHere(place: Place, parts: Shelves): StoriesHere {
  const { stories, elsewhere, choices } = parts;
  return {
    place,
    elsewhere: elsewhere?.() ?? [],
    stories: [...stories()].map(summaryOf),
    reading: () => readingAt(place, parts),
    chosen: async (chooser) => {
      const id = idOf(chooser, place);
      return id === null ? null : choices.chosen(chooser, id);
    },
    choose: async (chooser, story) => {
      const id = idOf(chooser, place);
      if (id === null) throw new Error(`nobody to choose for: no ${chooser} here`);
      return choices.choose(chooser, id, story);
    },
    get reachable() {
      return choices.reachable;
    },
  };
}

function summaryOf([id, { host, trouble }]: [string, ShelvedStory]): StorySummary {
  const { facts, articles } = host.story;
  return { id, title: facts.title, articles: articles.length, latest: latestDay(host.story), trouble };
}
