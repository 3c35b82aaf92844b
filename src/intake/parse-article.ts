import { type Article, type ArticleFacts, articleFacts } from '../story/article.ts';
import type { Fault } from '../story/problem.ts';
import { type Facts, parseFacts } from './parse-facts.ts';

const fence = /^---[ \t]*\r?\n/;
const closingFence = /^---[ \t]*(?:\r?\n|$)/m;
const blankLines = /^(?:[ \t]*\r?\n)+/;

export interface ParsedArticle {
  readonly article: Article;
  readonly lineOf: Facts<ArticleFacts>['lineOf'];
}

/**
 * An article's file: YAML front matter between two lines of `---`, then the body. The body is kept as it stands, line
 * ends included; only the blank lines before and after it are not part of it. Returns every fault otherwise.
 */
export function parseArticle(text: string, file: string): ParsedArticle | readonly Fault[] {
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
  const facts = parseFacts(rest.slice(0, closing.index), articleFacts, { file, firstLine: 2 });
  const body = rest
    .slice(closing.index + closing[0].length)
    .replace(blankLines, '')
    .trimEnd();
  const empty: readonly Fault[] =
    body === ''
      ? [{ where: file, what: 'has no body', remedy: 'Put the article after the front matter' }]
      : [];
  if (!('value' in facts)) return [...facts, ...empty];
  if (empty.length > 0) return empty;
  return { article: Object.freeze({ ...facts.value, body }), lineOf: facts.lineOf };
}
