import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ZodError } from 'zod';
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
import { hostHere, noChoices, shelveStories } from './command/shelve-stories.ts';
import { loadStory } from './intake/load-story.ts';
import { groupUtterances } from './reading/group-utterances.ts';
import { listSpeakers } from './reading/list-speakers.ts';
import { readArticles } from './reading/read-articles.ts';
import type { SearchEngine, SearchEngineKind } from './search/search-engine.ts';
import { Problem } from './story/problem.ts';

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
  const folders = await findStories(plan.corpus);
  return Promise.all(folders.map((folder) => openStory(folder, openEngine)));
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

/** Opens empty engines of the plan's kind and settings. Throws a Problem where either is wrong. */
export async function engineOpener(
  plan: Pick<LibraryPlan, 'engine' | 'engineSettings'>,
): Promise<() => SearchEngine> {
  const kind = await engineKind(plan.engine);
  const settings = engineSettings(kind, plan.engineSettings ?? {});
  return () => kind.open(settings);
}

/** Loads, reads and indexes the story in a folder. */
export async function openStory(folder: string, openEngine: () => SearchEngine): Promise<Services> {
  const story = await loadStory(folder);
  const readings = groupUtterances(readArticles(story.articles));
  const speakers = listSpeakers(readings);
  const quotationIndex = indexQuotations(readings, speakers);
  const figures = compareFigures(readings);
  const asking = prepareAsking(readings, openEngine(), figures);
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

function engineSettings(kind: SearchEngineKind<unknown>, given: object): unknown {
  try {
    return kind.settings.parse(given);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const faults = error.issues.map(({ path, message }) => ({
      where: ['SEARCH_SETTINGS', ...path].join(' '),
      what: message,
    }));
    throw new Problem(faults, { cause: error });
  }
}

async function engineKind(name: string): Promise<SearchEngineKind<unknown>> {
  const engines = new URL('search/engines/', import.meta.url);
  const files = (await readdir(engines)).filter((file) => /(?<!\.d)\.[jt]s$/.test(file));
  const file = files.find((each) => each.replace(/\.[jt]s$/, '') === name);
  if (file === undefined) {
    const known = files.map((each) => each.replace(/\.[jt]s$/, '')).join(', ');
    throw new Problem({
      where: 'SEARCH_ENGINE',
      what: `there is no engine "${name}"`,
      remedy: `Engines: ${known}`,
    });
  }
  const engine: { default: SearchEngineKind<unknown> } = await import(new URL(file, engines).href);
  return engine.default;
}

/** The folders that hold a story.yaml: `corpus` itself, or those in it, sorted. Throws a Problem where there is none. */
export async function findStories(corpus: string): Promise<readonly string[]> {
  if (await holdsStory(corpus)) return [corpus];
  const names = await readdir(corpus).catch((cause: unknown) => {
    const fault = {
      where: 'CORPUS',
      what: `there is no folder ${corpus}`,
      remedy: 'Name a folder of stories',
    };
    throw new Problem(fault, { cause });
  });
  const folders = names.sort().map((name) => join(corpus, name));
  const held = await Promise.all(folders.map(holdsStory));
  const stories = folders.filter((_, index) => held[index]);
  if (stories.length === 0) {
    throw new Problem({
      where: corpus,
      what: 'holds no story: no folder in it has a story.yaml',
      remedy: 'See "Your own articles" in README.md',
    });
  }
  return stories;
}

function holdsStory(folder: string): Promise<boolean> {
  return stat(join(folder, 'story.yaml')).then(
    (file) => file.isFile(),
    () => false,
  );
}
