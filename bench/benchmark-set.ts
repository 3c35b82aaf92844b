import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { indexStory, type StoryIndex } from '../src/answer/story-index.ts';
import { readArticle } from '../src/reading/read-articles.ts';
import type { SearchEngine } from '../src/search/search-engine.ts';
import type { Article } from '../src/story/article.ts';
import { Problem } from '../src/story/problem.ts';

const document = z.object({ id: z.coerce.string(), title: z.string(), text: z.string() });
const query = z.object({
  id: z.coerce.string(),
  text: z.string(),
  answerable: z.boolean().optional(),
  candidates: z.array(z.coerce.string()).optional(),
  context: z.string().optional(),
});

export interface BenchmarkQuery {
  readonly id: string;
  readonly text: string;
  /** Whether a document answers it; a set that does not say has judgments for those it can answer. */
  readonly answerable: boolean;
  /** The only documents to choose from, where the set gives them. */
  readonly candidates: ReadonlySet<string> | null;
  /** Whether somebody wrote it to look as if a document answered it, which none does. */
  readonly bent: boolean;
  /** Documents judged to be relevant. */
  readonly relevant: ReadonlySet<string>;
}

/** A set of documents and questions, its documents indexed as articles; article ids are the documents' numbers. */
export interface BenchmarkSet {
  readonly documents: readonly string[];
  readonly queries: readonly BenchmarkQuery[];
  readonly index: StoryIndex;
}

/** Reads a set's folder (docs.jsonl, queries.jsonl, qrels.tsv) and indexes its documents, each an article by itself. */
export function readBenchmarkSet(folder: string, engine: SearchEngine): BenchmarkSet {
  const missing = ['docs.jsonl', 'queries.jsonl', 'qrels.tsv'].filter(
    (name) => !existsSync(join(folder, name)),
  );
  if (missing.length > 0) {
    throw new Problem(missing.map((name) => ({ where: join(folder, name), what: 'is not there' })));
  }
  const documents = jsonLines(join(folder, 'docs.jsonl')).map((line) => document.parse(line));
  const judged = new Map<string, Set<string>>();
  for (const line of readFileSync(join(folder, 'qrels.tsv'), 'utf8').split('\n')) {
    const [asked = '', found = '', gain = ''] = line.split('\t');
    if (Number(gain) > 0) judged.set(asked, (judged.get(asked) ?? new Set()).add(found));
  }
  const queries = jsonLines(join(folder, 'queries.jsonl')).map((line) => {
    const { id, text, answerable, candidates, context } = query.parse(line);
    const relevant = judged.get(id) ?? new Set();
    return {
      id,
      text,
      answerable: answerable ?? relevant.size > 0,
      bent: answerable === false && context !== undefined,
      candidates: candidates === undefined ? null : new Set(candidates),
      relevant,
    };
  });
  const readings = documents.map(({ title, text }, number) => readArticle(articleOf(number, title, text)));
  return { documents: documents.map(({ id }) => id), queries, index: indexStory(readings, engine) };
}

function articleOf(number: number, title: string, text: string): Article {
  return {
    id: `document-${number}`,
    outlet: 'benchmark',
    headline: title === '' ? ' ' : title,
    language: 'en',
    body: text,
  };
}

function jsonLines(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
