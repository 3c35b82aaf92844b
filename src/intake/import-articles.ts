import { join } from 'node:path';
import { z } from 'zod';
import { articleFacts } from '../story/article.ts';
import { type Fault, faultText, Problem } from '../story/problem.ts';
import type { ArticleSource, FoundFacts, Origin, Reach, Reading } from './article-source.ts';
import type { ChangedLine } from './difference.ts';
import { findStanding } from './find-standing.ts';
import type { DroppedLine } from './page/cut-boilerplate.ts';
import { sameAddress, wordsOfAddress } from './page/same-address.ts';
import { draftsFolder, readShelf, type Shelf, stated } from './shelf.ts';
import { sweepFolder } from './store-file.ts';
import { storeFound } from './store-found.ts';

/** What became of one origin. */
export type Outcome =
  | {
      readonly kind: 'taken';
      readonly origin: string;
      readonly id: string;
      readonly draft: boolean;
      /** Facts that were not found. Without outlet or headline an article stays a draft. */
      readonly missing: readonly string[];
      readonly copyOf: string | null;
      readonly dropped: readonly DroppedLine[];
      readonly remarks: readonly string[];
      /** Where the article is stored already in another form: the lines that differ. */
      readonly changes: readonly ChangedLine[];
    }
  | { readonly kind: 'known'; readonly origin: string; readonly id: string; readonly draft: boolean }
  | { readonly kind: 'nothing'; readonly origin: string; readonly fault: Fault }
  | {
      readonly kind: 'list';
      readonly origin: string;
      readonly count: number;
      readonly notes: readonly string[];
    };

export interface ImportOptions {
  /** A story's folder, which exists. */
  readonly folder: string;
  readonly origins: readonly Origin[];
  readonly kinds: readonly ArticleSource[];
  readonly reach: Reach;
  /** Told after each origin; `total` grows as lists are read. */
  readonly onProgress?: (done: number, total: number, origin: string) => void;
}

/**
 * Reads articles from wherever they are and stores each as a file of its own, one after the other, so that a run may end
 * anywhere and be run again. No stored file is ever changed. Throws a Problem where the story's folder cannot be read;
 * what is wrong with an origin is an outcome.
 */
export async function importArticles(options: ImportOptions): Promise<readonly Outcome[]> {
  const { folder, kinds, reach, onProgress } = options;
  await sweepFolder(folder);
  await sweepFolder(join(folder, draftsFolder));
  const shelf = await readShelf(folder);
  const queue = [...options.origins];
  const seen = new Set<string>();
  const outcomes: Outcome[] = [];
  for (let done = 0; done < queue.length; done += 1) {
    const origin = queue[done];
    if (origin === undefined) break;
    const key = `${origin.feed} ${origin.kind === 'address' ? sameAddress(origin.place) : origin.place}`;
    if (!seen.has(key)) {
      seen.add(key);
      const reading = await readOrigin(origin, kinds, reach);
      if (reading.kind === 'leads') queue.push(...reading.origins);
      outcomes.push(await settle(reading, origin, shelf, folder));
    }
    onProgress?.(done + 1, queue.length, origin.place);
  }
  return outcomes;
}

async function readOrigin(origin: Origin, kinds: readonly ArticleSource[], reach: Reach): Promise<Reading> {
  const kind = kinds.find((candidate) => candidate.takes(origin));
  if (kind === undefined) {
    const fault = {
      where: origin.place,
      what: 'is nothing that can be read',
      remedy: 'Give a web address, a folder, or a .md, .txt or .html file',
    };
    return { kind: 'nothing', origin: origin.place, fault };
  }
  try {
    return await kind.read(origin, reach);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const [fault = { what: error.message }, ...others] = error.faults;
    const what = [fault.what, ...others.map(faultText)].join('; ');
    return { kind: 'nothing', origin: origin.place, fault: { where: origin.place, ...fault, what } };
  }
}

async function settle(reading: Reading, origin: Origin, shelf: Shelf, folder: string): Promise<Outcome> {
  if (reading.kind === 'nothing') return reading;
  if (reading.kind === 'leads') {
    return { kind: 'list', origin: reading.origin, count: reading.origins.length, notes: reading.notes };
  }
  const facts = validFacts({ ...stated(origin.hints), ...stated(reading.facts), ...stated(origin.facts) });
  const words = wordsOfAddress(facts.url ?? facts.syndicatedUrl ?? '') ?? undefined;
  const found = { ...reading, facts: { ...facts, headline: facts.headline ?? words } };
  const standing = findStanding(found, shelf);
  if (standing.kind === 'known') {
    const { id, draft } = standing.article;
    return { kind: 'known', origin: reading.origin, id, draft };
  }
  const guessed = facts.headline === undefined && words !== undefined;
  const remarks = guessed ? ['the headline is the words of its address'] : [];
  return storeFound(found, standing, { folder, shelf, draft: origin.draft, remarks });
}

/** Only facts that an article's file may hold; one that is too long or malformed is as good as not found. */
function validFacts(facts: FoundFacts): FoundFacts {
  const shape = articleFacts.unwrap().omit({ id: true }).extend({ language: z.string() }).partial();
  const valid = Object.entries(stated(facts)).filter(
    ([fact, value]) => shape.safeParse({ [fact]: value }).success,
  );
  return shape.parse(Object.fromEntries(valid));
}
