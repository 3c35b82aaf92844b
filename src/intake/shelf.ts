import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Fault, Problem } from '../story/problem.ts';
import { tokenise } from '../text/terms.ts';
import type { FoundFacts } from './article-source.ts';
import { decodeText } from './decode-text.ts';
import { sameAddress } from './page/same-address.ts';
import { type DraftFacts, draftFacts, parseFile } from './parse-article.ts';
import { isCopy, openShingleIndex } from './shingles.ts';

/** The folder, inside a story's, of what waits to be published. It is not indexed. */
export const draftsFolder = 'drafts';

/** An article that is stored, published or not. */
export interface Shelved {
  readonly id: string;
  readonly draft: boolean;
  readonly facts: DraftFacts;
  readonly body: string;
}

/** Everything a story has stored, to hold newcomers against. */
export interface Shelf {
  readonly articles: readonly Shelved[];
  readonly has: (id: string, draft: boolean) => boolean;
  readonly put: (article: Shelved) => void;
  readonly atAddress: (address: string | undefined, draft: boolean) => Shelved | null;
  /** Articles with the same words, whatever their white space, case and marks. */
  readonly withWords: (body: string) => readonly Shelved[];
  /** The stored article of which the text is a copy, or which is a copy of it; drafts do not count. */
  readonly copied: (body: string) => Shelved | null;
}

/** Reads a story's folder and its drafts. Throws a Problem that lists every file that cannot be read. */
export async function readShelf(folder: string): Promise<Shelf> {
  const published = await readFolder(folder, false);
  const drafts = await readFolder(join(folder, draftsFolder), true);
  const read = [...published, ...drafts];
  const faults = read.flatMap((entry) => ('body' in entry ? [] : entry));
  if (faults.length > 0) throw new Problem(faults);
  const shelf = openShelf();
  for (const entry of read) if ('body' in entry) shelf.put(entry);
  return shelf;
}

export function openShelf(): Shelf {
  const articles: Shelved[] = [];
  const ids = new Set<string>();
  const addresses = new Map<string, Shelved>();
  const words = new Map<string, Shelved[]>();
  const shingles = openShingleIndex<Shelved>();
  const slot = (key: string, draft: boolean) => `${draft ? 'draft' : 'article'} ${key}`;
  return {
    articles,
    has: (id, draft) => ids.has(slot(id, draft)),
    put: (article) => {
      articles.push(article);
      ids.add(slot(article.id, article.draft));
      for (const address of [article.facts.url, article.facts.syndicatedUrl]) {
        if (address !== undefined) addresses.set(slot(sameAddress(address), article.draft), article);
      }
      const hash = hashOfWords(article.body);
      words.set(hash, [...(words.get(hash) ?? []), article]);
      if (!article.draft) shingles.add(article, article.body);
    },
    atAddress: (address, draft) =>
      address === undefined ? null : (addresses.get(slot(sameAddress(address), draft)) ?? null),
    withWords: (body) => words.get(hashOfWords(body)) ?? [],
    copied: (body) => {
      const nearest = shingles.nearest(body);
      return nearest !== null && isCopy(nearest) ? nearest.key : null;
    },
  };
}

/** The facts that are there, so that spreading them over others hides none. */
export function stated(facts: FoundFacts): FoundFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function hashOfWords(body: string): string {
  const words = tokenise(body).map(({ word }) => word);
  return createHash('sha256').update(words.join(' ')).digest('hex');
}

async function readFolder(folder: string, draft: boolean): Promise<readonly (Shelved | readonly Fault[])[]> {
  const names = (await readdir(folder).catch(missingFolder)).filter(
    (name) => name.endsWith('.md') && !name.startsWith('.'),
  );
  return Promise.all(names.sort().map((name) => readShelved(join(folder, name), draft)));
}

async function readShelved(path: string, draft: boolean): Promise<Shelved | readonly Fault[]> {
  const text = decodeText(await readFile(path), path);
  if (typeof text !== 'string') return [text];
  const parsed = parseFile(text, path, draftFacts);
  if (!('facts' in parsed)) return parsed;
  return { id: basename(path, '.md'), draft, facts: parsed.facts, body: parsed.body };
}

function missingFolder(error: unknown): string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}
