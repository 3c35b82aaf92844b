import { prepareAsking } from './answer/answer-question.ts';
import { compareFigures, comparisonsAbout } from './answer/compare-figures.ts';
import { findQuotations } from './answer/find-quotations.ts';
import { eventsWithin, listEvents } from './answer/list-events.ts';
import { suggestSpeakers } from './answer/suggest-speakers.ts';
import { indexQuotations } from './answer/verify/quotation-index.ts';
import { verifyQuotation } from './answer/verify-quotation.ts';
import type { Choices, Library } from './command/library.ts';
import type { Log } from './command/run-command.ts';
import type { Services } from './command/services.ts';
import { fallbackStory, hostHere, noChoices, shelveStories } from './command/shelve-stories.ts';
import { findStoryFolders } from './intake/find-story-folders.ts';
import { loadStory } from './intake/load-story.ts';
import { engineOpener } from './open-engine.ts';
import { groupUtterances } from './reading/group-utterances.ts';
import { listSpeakers } from './reading/list-speakers.ts';
import { readArticles } from './reading/read-articles.ts';
import type { SearchEngine } from './search/search-engine.ts';
import type { Story } from './story/article.ts';

export interface LibraryPlan {
  /** A folder of stories, or one story's folder. */
  readonly corpus: string;
  /** The id of the story for places that chose none; the first by name where it is not set. */
  readonly story: string | undefined;
  /** A file under src/search/engines, without its ending. */
  readonly engine: string;
  /** The engine's own settings; its defaults where there are none. */
  readonly engineSettings?: object;
}

/** A library whose stories stay as they were when it was opened, kept in this thread. Throws as `openStories` does. */
export async function openLibrary(
  plan: LibraryPlan,
  log: Log,
  choices: Choices = noChoices,
): Promise<Library> {
  const opened = await openStories(plan);
  const ids = opened.map(({ story }) => story.id);
  const stories = new Map(
    opened.map((services) => [services.story.id, { host: hostHere(services, log), trouble: [] }]),
  );
  return shelveStories({ stories: () => stories, fallback: fallbackStory(plan.story, ids), choices, log });
}

/** Opens every story of the corpus. Throws a Problem for a folder, an article or a setting that is wrong. */
export async function openStories(plan: LibraryPlan): Promise<readonly Services[]> {
  const openEngine = await engineOpener(plan);
  const folders = await findStoryFolders(plan.corpus);
  return Promise.all(folders.map(async (folder) => openStory(await loadStory(folder), openEngine())));
}

/** Reads and indexes a story into an empty engine. */
export function openStory(story: Story, engine: SearchEngine): Services {
  const readings = groupUtterances(readArticles(story.articles));
  const speakers = listSpeakers(readings);
  const quotationIndex = indexQuotations(readings, speakers);
  const figures = compareFigures(readings);
  const asking = prepareAsking(readings, engine, figures);
  // Only /timeline needs the events, so they wait until it is asked for.
  const events = once(() => listEvents(readings));
  return Object.freeze({
    story,
    answerQuestion: asking.answerQuestion,
    leadOf: asking.leadOf,
    paragraphAround: asking.paragraphAround,
    findQuotations: (search) => findQuotations(search, speakers, readings),
    speakers: () => speakers,
    suggestSpeakers: (typed) => suggestSpeakers(typed, speakers),
    quotationsIn: (id) => readings.find(({ article }) => article.id === id)?.quotations ?? [],
    verifyQuotation: (text, speaker) => verifyQuotation(text, speaker ?? null, quotationIndex),
    compareFigures: (about) => (about === undefined ? figures : comparisonsAbout(about, figures)),
    listEvents: (range) => eventsWithin(events(), range),
  } satisfies Services);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
