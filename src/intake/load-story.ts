import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Story, type StoryFacts, storyFacts } from '../story/article.ts';
import { type Fault, Problem } from '../story/problem.ts';
import { decodeText } from './decode-text.ts';
import { type ParsedArticle, parseArticle } from './parse-article.ts';
import { parseFacts } from './parse-facts.ts';

export const storyFile = 'story.yaml';
const storyId = /^[a-z0-9][a-z0-9-]{0,63}$/;

interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a story's folder: `story.yaml` and every `*.md` in it, articles in the order of their files' names. Files whose
 * name begins with a dot and folders (drafts) are not read. Throws a Problem that names file, line and remedy of
 * everything that is wrong; a story loads whole or not at all.
 */
export async function loadStory(folder: string): Promise<Story> {
  return storyOf(folder, await readStoryFiles(folder));
}

async function readStoryFiles(folder: string): Promise<readonly StoredFile[]> {
  let names: readonly string[];
  try {
    names = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => !entry.isDirectory() && isStoryFile(entry.name))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    throw new Problem(
      {
        where: folder,
        what: 'cannot be read as a folder',
        remedy: 'Name a folder that holds a story.yaml and articles',
      },
      { cause: error },
    );
  }
  const read = await Promise.all(names.map((name) => readStored(folder, name)));
  const faults = read.filter((file) => 'what' in file);
  if (faults.length > 0) throw new Problem(faults);
  return read.filter((file) => 'bytes' in file);
}

async function readStored(folder: string, name: string): Promise<StoredFile | Fault> {
  try {
    return { name, bytes: await readFile(join(folder, name)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { where: join(folder, name), what: `cannot be read (${reason})` };
  }
}

/** Whether a file of that name belongs to a story: its facts or an article. */
export function isStoryFile(name: string): boolean {
  return name === storyFile || (name.endsWith('.md') && !name.startsWith('.'));
}

function storyOf(folder: string, files: readonly StoredFile[]): Story {
  const id = basename(resolve(folder));
  const facts = factsOf(folder, files);
  const articles = files.filter(({ name }) => name !== storyFile).map((file) => articleOf(folder, file));
  const parsed = articles.filter((article) => 'article' in article);
  const faults = [
    ...(storyId.test(id) ? [] : [badFolderName(folder)]),
    ...('title' in facts ? [] : facts),
    ...articles.flatMap((article) => ('article' in article ? [] : article)),
    ...parsed.flatMap((article) => faultsAmong(article, parsed, folder)),
    ...(articles.length > 0
      ? []
      : [{ where: folder, what: 'has no articles', remedy: 'Add one as <id>.md; see corpus/README.md' }]),
  ];
  if (faults.length > 0 || !('title' in facts)) throw new Problem(faults);
  return Object.freeze({
    id,
    facts,
    articles: Object.freeze(parsed.map(({ article }) => article)),
    revision: revisionOf(files),
  });
}

function factsOf(folder: string, files: readonly StoredFile[]): StoryFacts | readonly Fault[] {
  const where = join(folder, storyFile);
  const file = files.find(({ name }) => name === storyFile);
  if (file === undefined) {
    return [
      {
        where,
        what: 'is missing',
        remedy: 'Add it with a title and what the story covers; see corpus/README.md',
      },
    ];
  }
  const text = decodeText(file.bytes, where);
  if (typeof text !== 'string') return [text];
  const facts = parseFacts(text, storyFacts, { file: where, firstLine: 1 });
  return 'value' in facts ? facts.value : facts;
}

function articleOf(folder: string, { name, bytes }: StoredFile): ParsedArticle | readonly Fault[] {
  const where = join(folder, name);
  const text = decodeText(bytes, where);
  if (typeof text !== 'string') return [text];
  const parsed = parseArticle(text, where);
  if (!('article' in parsed)) return parsed;
  const { id } = parsed.article;
  if (id === basename(name, '.md')) return parsed;
  return [
    {
      where: `${where}:${parsed.lineOf('id')}`,
      what: `id is "${id}", which is not the file's name`,
      remedy: `Call the file ${id}.md, or write "id: ${basename(name, '.md')}"`,
    },
  ];
}

/** Ids are the files' names, so no two articles share one; what is left to compare is who is a copy of whom. */
function faultsAmong(
  { article, lineOf }: ParsedArticle,
  all: readonly ParsedArticle[],
  folder: string,
): readonly Fault[] {
  const { id, copyOf } = article;
  if (copyOf === undefined) return [];
  const original = all.find((other) => other.article.id === copyOf)?.article;
  const where = `${join(folder, `${id}.md`)}:${lineOf('copyOf')}`;
  if (original === undefined) {
    return [
      {
        where,
        what: `copyOf names "${copyOf}", which is no article here`,
        remedy: 'Name an article of this story',
      },
    ];
  }
  if (original === article || original.copyOf !== undefined) {
    return [{ where, what: `copyOf names "${copyOf}", which is a copy itself`, remedy: 'Name the original' }];
  }
  return [];
}

function badFolderName(folder: string): Fault {
  return {
    where: folder,
    what: "the folder's name is the story's id and may hold only lower-case letters, digits and hyphens, at most 64",
    remedy: 'Rename the folder',
  };
}

/** A hash over every file's name and bytes, each with its length before it so that nothing can slide between them. */
function revisionOf(files: readonly StoredFile[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of files) {
    hash.update(`${Buffer.byteLength(name)} ${name} ${bytes.byteLength} `).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}
