import { importArticles } from '../../intake/import-articles.ts';
import { loadKinds } from '../../intake/load-kinds.ts';
import { openReach, originOf } from '../../intake/open-reach.ts';
import { openPageReader } from '../../intake/page/read-page-apart.ts';
import { removeEmptyStory, storyFolderOrNew } from '../../intake/story-folder.ts';
import { openWeb, publicWebOptions } from '../../intake/web/open-web.ts';
import { type Fault, Problem } from '../../story/problem.ts';
import { importText } from './import-text.ts';
import { openProgressBar } from './progress-bar.ts';
import { factHelp, factOptions, factsOf, readWords } from './read-words.ts';
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

export const addHelp = `add ADDRESS|FILE|FOLDER… [options]: takes articles into a story

  add https://example.org/story            a page, by its address
  add saved.html article.txt notes.md      saved pages, texts, Markdown
  add inbox/                               every such file of a folder; inbox/sources.yaml may state facts by file name:
                                             article.txt: { outlet: The Paper, published: 2025-11-13 }
  add https://example.org/feed --feed --match "bridge, ferry"    the entries of a feed with these words, as drafts

  --story NAME       which story; a new name makes a new story
  --draft            to look at first: a draft is not searched until \`publish ID\`
  --feed             the address is a feed (RSS, Atom, JSON Feed) or a page that names one
  --match WORDS      only entries of the feed that have one of these, separated by commas
  --limit NUMBER     how many entries of a feed are followed (100)
  --json             the outcome as JSON
  --allow-private    also addresses of this machine and its network

${factHelp}

What is not found stays empty and is named. Without outlet or headline an article stays a draft. Nothing that is stored is
ever overwritten: a page that has changed becomes a draft that shows the difference. Exit code 1 where something named
gave nothing.`;

const mostReadingMilliseconds = 20_000;

/** `add ADDRESS|FILE|FOLDER… [--story NAME] [--feed] [--draft]`: exit code 1 where something named gave nothing. */
export async function add(words: readonly string[], desk: Desk): Promise<number> {
  const { values, positionals } = readWords('add', words, options);
  if (positionals.length === 0) {
    throw new Problem({
      where: 'add',
      what: 'names nothing to add',
      remedy: 'Give web addresses, files or folders; see `add --help`',
    });
  }
  const asked = { feed: values.feed === true, draft: values.draft === true, facts: {} };
  const origins = await allOrigins(positionals, asked);
  const several = origins.length > 1 || origins.some(({ kind, feed }) => kind === 'folder' || feed);
  const facts = factsOf(values, several);
  const mostEntries = limitOf(values.limit);
  const { folder, created } = await storyFolderOrNew(desk.corpus, values.story ?? desk.story);
  const rules = publicWebOptions(desk.version);
  const web = openWeb(values['allow-private'] === true ? { ...rules, isAllowed: () => true } : rules);
  const match = (values.match ?? []).flatMap((list) => list.split(',')).map((word) => word.trim());
  const pages = openPageReader(mostReadingMilliseconds);
  const bar = openProgressBar(desk.progress);
  try {
    const outcomes = await importArticles({
      folder,
      origins: origins.map((origin) => ({ ...origin, facts })),
      kinds: await loadKinds(),
      reach: openReach({ web, pages, match, mostEntries }),
      onProgress: bar.show,
    });
    bar.stop();
    const kept = !created || outcomes.some(({ kind }) => kind === 'taken');
    if (!kept) await removeEmptyStory(folder);
    desk.write(
      values.json === true
        ? `${JSON.stringify(outcomes)}\n`
        : importText(outcomes, { folder, created: created && kept }),
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
