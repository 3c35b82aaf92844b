import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article } from '../story/article.ts';
import { articleFacts } from '../story/article.ts';
import { type Fault, Problem } from '../story/problem.ts';
import { checkArticle } from './check-article.ts';
import { decodeText } from './decode-text.ts';
import { loadStory } from './load-story.ts';
import { sameAddress } from './page/same-address.ts';
import { parseFile } from './parse-article.ts';
import { openShelf } from './shelf.ts';

/** Something that `check` noticed. An error keeps the story from being served as it should; a warning wants a look. */
export interface Remark {
  readonly level: 'error' | 'warning';
  readonly rule:
    | 'schema'
    | 'facts'
    | 'boilerplate'
    | 'marks'
    | 'mojibake'
    | 'duplicate'
    | 'date'
    | 'sentence'
    | 'unread';
  /** File and line. */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

/** An article as its file has it. */
export interface FiledArticle {
  readonly article: Article;
  readonly file: string;
  readonly bodyLine: number;
  readonly lineOf: (fact: string) => number;
}

/**
 * Everything that is wrong or doubtful in a story's folder. `today` is a day, YYYY-MM-DD. Never throws a Problem: a story
 * that does not load is among the remarks.
 */
export async function checkStory(folder: string, today: string): Promise<readonly Remark[]> {
  const faults = await loadStory(folder).then(
    () => [],
    (error: unknown) => {
      if (error instanceof Problem) return error.faults;
      throw error;
    },
  );
  if (faults.some(({ what }) => what === 'cannot be read as a folder')) return faults.map(schemaRemark);
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  const filed: FiledArticle[] = [];
  for (const name of names.filter((file) => file.endsWith('.md'))) {
    const article = await readFiled(join(folder, name));
    if (article !== null) filed.push(article);
  }
  return [
    ...faults.map(schemaRemark),
    ...filed.flatMap((article) => checkArticle(article, today)),
    ...duplicates(filed),
    ...names
      .filter((name) => !name.endsWith('.md') && name !== 'story.yaml')
      .map((name) => unread(join(folder, name))),
  ];
}

function schemaRemark({ where, what, remedy }: Fault): Remark {
  return { level: 'error', rule: 'schema', where: where ?? '', what, remedy: remedy ?? 'Correct it' };
}

async function readFiled(file: string): Promise<FiledArticle | null> {
  const text = decodeText(await readFile(file), file);
  if (typeof text !== 'string') return null;
  const parsed = parseFile(text, file, articleFacts);
  if (!('facts' in parsed)) return null;
  const { facts, body, bodyLine, lineOf } = parsed;
  return { article: { ...facts, id: basename(file, '.md'), body }, file, bodyLine, lineOf };
}

/** Two files for one article: the same address, the same words, or most of them, without a word on it. */
function duplicates(filed: readonly FiledArticle[]): readonly Remark[] {
  const shelf = openShelf();
  const addresses = new Map<string, string>();
  const remarks: Remark[] = [];
  for (const { article, file, lineOf } of filed) {
    const remark = (level: Remark['level'], line: number, what: string) =>
      remarks.push({
        level,
        rule: 'duplicate',
        where: `${file}:${line}`,
        what,
        remedy: 'Remove one, or mark the copy with copyOf',
      });
    for (const fact of ['url', 'syndicatedUrl'] as const) {
      const address = article[fact];
      if (address === undefined) continue;
      const other = addresses.get(sameAddress(address));
      if (other !== undefined && other !== article.id) {
        remark('error', lineOf(fact), `has the address of ${other}`);
      }
      addresses.set(sameAddress(address), article.id);
    }
    const twin = shelf.withWords(article.body)[0];
    const original = twin ?? shelf.copied(article.body);
    if (original !== null && article.copyOf === undefined && original.facts.copyOf !== article.id) {
      const said = twin === undefined ? 'shares most of its words with' : 'has the words of';
      remark(twin === undefined ? 'warning' : 'error', 1, `${said} ${original.id}`);
    }
    shelf.put({ id: article.id, draft: false, facts: article, body: article.body });
  }
  return remarks;
}

function unread(where: string): Remark {
  return {
    level: 'warning',
    rule: 'unread',
    where,
    what: 'is not read: only story.yaml and .md files are',
    remedy: 'Add it with `add`, or remove it',
  };
}
