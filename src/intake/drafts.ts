import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { articleFacts } from '../story/article.ts';
import { type Fault, Problem } from '../story/problem.ts';
import { articleFile } from './article-file.ts';
import type { FoundFacts } from './article-source.ts';
import { type ChangedLine, differentLines } from './difference.ts';
import { draftsFolder, readShelf, type Shelf, stated } from './shelf.ts';
import { createFile, replaceFile } from './store-file.ts';

export interface Draft {
  readonly id: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly words: number;
  /** Facts without which it cannot be published. */
  readonly missing: readonly string[];
  /** Where an article of this id is published: the lines in which the draft differs. */
  readonly changes: readonly ChangedLine[] | null;
}

/** The drafts of a story, by id. Throws a Problem that lists every file of the story that cannot be read. */
export async function listDrafts(folder: string): Promise<readonly Draft[]> {
  const shelf = await readShelf(folder);
  return shelf.articles
    .filter(({ draft }) => draft)
    .map(({ id, facts, body }) => {
      const published = shelf.articles.find((article) => !article.draft && article.id === id);
      return {
        id,
        outlet: facts.outlet ?? null,
        headline: facts.headline ?? null,
        words: body.split(/\s+/).length,
        missing: [
          ...(facts.outlet === undefined ? ['outlet'] : []),
          ...(facts.headline === undefined ? ['headline'] : []),
        ],
        changes: published === undefined ? null : differentLines(published.body, body),
      };
    });
}

export interface PublishOptions {
  readonly id: string;
  /** Facts that the draft lacks, or has wrong. */
  readonly facts: FoundFacts;
  /** Whether an article of this id may be replaced by the draft. */
  readonly replace: boolean;
}

/**
 * Makes a draft an article. Throws a Problem that names every fact that is missing or wrong. A run that was cut off
 * between storing the article and removing the draft is completed by running it again.
 */
export async function publishDraft(
  folder: string,
  { id, facts: given, replace }: PublishOptions,
): Promise<void> {
  const shelf = await readShelf(folder);
  const draft = shelf.articles.find((article) => article.draft && article.id === id);
  if (draft === undefined) throw new Problem(noDraft(id, shelf));
  const parsed = articleFacts.safeParse({ ...draft.facts, ...stated(given), id });
  const faults = parsed.success
    ? copyFaults(parsed.data.copyOf, id, shelf)
    : parsed.error.issues.map((issue) => factFault(id, String(issue.path[0]), issue.message));
  if (!parsed.success || faults.length > 0) throw new Problem(faults);
  const path = join(folder, `${id}.md`);
  const content = articleFile(parsed.data, draft.body, []);
  if (replace) await replaceFile(path, content);
  else if (!(await createFile(path, content)) && (await readFile(path, 'utf8')) !== content) {
    throw new Problem({
      where: id,
      what: 'is published already, in another form',
      remedy: 'See the difference with `drafts`; publish with --replace to put the draft in its place',
    });
  }
  await rm(join(folder, draftsFolder, `${id}.md`));
}

function noDraft(id: string, shelf: Shelf): Fault {
  const drafts = shelf.articles.filter(({ draft }) => draft).map((article) => article.id);
  const remedy = drafts.length === 0 ? 'There are no drafts' : `Drafts: ${drafts.join(', ')}`;
  return { where: id, what: 'is not a draft of this story', remedy };
}

function copyFaults(copyOf: string | undefined, id: string, shelf: Shelf): readonly Fault[] {
  if (copyOf === undefined) return [];
  const original = shelf.articles.find((article) => !article.draft && article.id === copyOf);
  if (original !== undefined && original.facts.copyOf === undefined && copyOf !== id) return [];
  return [
    {
      where: id,
      what: `is marked a copy of ${copyOf}, which is no original here`,
      remedy: 'Publish that first',
    },
  ];
}

function factFault(id: string, fact: string, message: string): Fault {
  const missing = /received undefined/.test(message);
  return {
    where: id,
    what: missing ? `${fact} is missing` : `${fact}: ${message}`,
    remedy: `Give it with --${fact}, or write it into the draft`,
  };
}
