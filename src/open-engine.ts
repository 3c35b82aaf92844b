import { readdir } from 'node:fs/promises';
import { ZodError } from 'zod';
import type { LibraryPlan } from './open-story.ts';
import type { SearchEngine, SearchEngineKind } from './search/search-engine.ts';
import { Problem } from './story/problem.ts';

/** Opens empty engines of the plan's kind and settings. Throws a Problem where either is wrong. */
export async function engineOpener(
  plan: Pick<LibraryPlan, 'engine' | 'engineSettings'>,
): Promise<() => SearchEngine> {
  const kind = await engineKind(plan.engine);
  const settings = engineSettings(kind, plan.engineSettings ?? {});
  return () => kind.open(settings);
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
