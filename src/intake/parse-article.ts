import type { z } from 'zod';
import { type Article, articleFacts } from '../story/article.ts';
import type { Fault } from '../story/problem.ts';
import { lineAt } from './decode-text.ts';
import { parseFacts } from './parse-facts.ts';

const fence = /^---[ \t]*\r?\n/;
const closingFence = /^---[ \t]*(?:\r?\n|$)/m;
const blankLines = /^(?:[ \t]*\r?\n)+/;

/** What an article's file may say of its source before all of it is known. */
export const draftFacts = articleFacts
  .unwrap()
  .partial({ id: true, outlet: true, headline: true })
  .readonly();

export type DraftFacts = z.infer<typeof draftFacts>;

export interface ParsedFile<Facts> {
  readonly facts: Facts;
  readonly body: string;
  /** The file's line, counted from 1, on which the body begins. */
  readonly bodyLine: number;
  /** The file's line, counted from 1, of a fact. */
  readonly lineOf: (fact: string) => number;
}

export interface ParsedArticle {
  readonly article: Article;
  readonly lineOf: ParsedFile<unknown>['lineOf'];
}

/** As `parseFile`, for an article all of whose facts must be there. */
export function parseArticle(text: string, file: string): ParsedArticle | readonly Fault[] {
  const parsed = parseFile(text, file, articleFacts);
  if (!('facts' in parsed)) return parsed;
  return { article: Object.freeze({ ...parsed.facts, body: parsed.body }), lineOf: parsed.lineOf };
}

/**
 * An article's file: YAML front matter between two lines of `---`, then the body. The body is kept as it stands, line
 * ends included; only the blank lines before and after it are not part of it. Returns every fault otherwise.
 */
export function parseFile<Facts>(
  text: string,
  file: string,
  schema: z.ZodType<Facts>,
): ParsedFile<Facts> | readonly Fault[] {
  const opening = fence.exec(text);
  const rest = opening === null ? '' : text.slice(opening[0].length);
  const closing = closingFence.exec(rest);
  if (closing === null) {
    return [
      {
        where: `${file}:1`,
        what: opening === null ? 'does not begin with front matter' : 'has front matter without an end',
        remedy: 'Put the facts of the source between two lines of ---; see corpus/README.md',
      },
    ];
  }
  const facts = parseFacts(rest.slice(0, closing.index), schema, { file, firstLine: 2 });
  const behind = rest.slice(closing.index + closing[0].length);
  const bodyStart = blankLines.exec(behind)?.[0].length ?? 0;
  const body = behind.slice(bodyStart).trimEnd();
  const bodyLine = lineAt(text, text.length - behind.length + bodyStart);
  const empty: readonly Fault[] =
    body === ''
      ? [{ where: file, what: 'has no body', remedy: 'Put the article after the front matter' }]
      : [];
  if (!('value' in facts)) return [...facts, ...empty];
  if (empty.length > 0) return empty;
  return { facts: facts.value, body, bodyLine, lineOf: facts.lineOf };
}
