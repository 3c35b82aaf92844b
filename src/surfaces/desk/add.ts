import { importArticles } from '../../intake/import-articles.ts';
import { loadKinds } from '../../intake/load-kinds.ts';
import { openReach, originOf } from '../../intake/open-reach.ts';
import { openPageReader } from '../../intake/page/read-page-apart.ts';
import { storyFolderOrNew } from '../../intake/story-folder.ts';
import { openWeb, publicWebOptions } from '../../intake/web/open-web.ts';
import { type Fault, Problem } from '../../story/problem.ts';
import { importText } from './import-text.ts';
import { openProgressBar } from './progress-bar.ts';
import { factOptions, factsOf, readWords } from './read-words.ts';
import type { Desk } from './run-desk.ts';

const options = {
  story: { type: 'string' },
  feed: { type: 'boolean' },
  draft: { type: 'boolean' },
  match: { type: 'string', multiple: true },
  limit: { type: 'string' },
  'allow-private': { type: 'boolean' },
  json: { type: 'boolean' },
  ...factOptions,
} as const;

const mostReadingMilliseconds = 20_000;

/** `add ADDRESS|FILE|FOLDER… [--story NAME] [--feed] [--draft]`: exit code 1 where something named gave nothing. */
export async function add(words: readonly string[], desk: Desk): Promise<number> {
  const { values, positionals } = readWords('add', words, options);
  if (positionals.length === 0) {
    throw new Problem({
      where: 'add',
      what: 'names nothing',
      remedy: 'Give web addresses, files or folders',
    });
  }
  const asked = { feed: values.feed === true, draft: values.draft === true, facts: factsOf(values) };
  const origins = await allOrigins(positionals, asked);
  const { folder, created } = await storyFolderOrNew(desk.corpus, values.story ?? desk.story);
  const rules = publicWebOptions(desk.version);
  const web = openWeb(values['allow-private'] === true ? { ...rules, isAllowed: () => true } : rules);
  const match = (values.match ?? []).flatMap((list) => list.split(',')).map((word) => word.trim());
  const pages = openPageReader(mostReadingMilliseconds);
  const bar = openProgressBar(desk.progress);
  try {
    const outcomes = await importArticles({
      folder,
      origins,
      kinds: await loadKinds(),
      reach: openReach({ web, pages, match, mostEntries: limitOf(values.limit) }),
      onProgress: bar.show,
    });
    bar.stop();
    desk.write(
      values.json === true ? `${JSON.stringify(outcomes)}\n` : importText(outcomes, { folder, created }),
    );
    const named = new Set(positionals);
    return outcomes.some(({ kind, origin }) => kind === 'nothing' && named.has(origin)) ? 1 : 0;
  } finally {
    bar.stop();
    await pages.close();
  }
}

/** Every word that names nothing is told at once, before anything is read. */
async function allOrigins(words: readonly string[], asked: Parameters<typeof originOf>[1]) {
  const faults: Fault[] = [];
  const origins = [];
  for (const word of words) {
    try {
      origins.push(await originOf(word, asked));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new Problem(faults);
  return origins;
}

function limitOf(given: string | undefined): number {
  const limit = Number(given ?? 100);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new Problem({
    where: '--limit',
    what: `is no number of entries (${given})`,
    remedy: 'Give a whole number',
  });
}
