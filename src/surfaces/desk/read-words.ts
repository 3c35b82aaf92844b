import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { FoundFacts } from '../../intake/article-source.ts';
import { statedFacts } from '../../intake/stated-facts.ts';
import { Problem } from '../../story/problem.ts';

/** The options by which somebody states an article's facts. */
export const factOptions = {
  outlet: { type: 'string' },
  headline: { type: 'string' },
  author: { type: 'string' },
  published: { type: 'string' },
  url: { type: 'string' },
  'syndicated-url': { type: 'string' },
  language: { type: 'string' },
} as const;

/** What `--help` says of them. */
export const factHelp = `Facts of the source, where the page does not say them or says them wrong:
  --outlet NAME  --headline TEXT  --author NAME  --published YYYY-MM-DD  --language TAG
  --url ADDRESS  --syndicated-url ADDRESS (of a copy, where the article has no address of its own)`;

/** As node:util's parseArgs, strictly; throws a Problem that names the options of the command. */
export function readWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const unknown = /^Unknown option '([^']+)'/.exec(error.message)?.[1];
    const known = Object.keys(options).map((name) => `--${name}`);
    const near = unknown === undefined ? undefined : known.find((name) => isNear(name, unknown));
    const what = error.message.split(/\. |\n/)[0] ?? error.message;
    throw new Problem(
      {
        where: command,
        what: what.charAt(0).toLowerCase() + what.slice(1),
        remedy:
          near === undefined
            ? `See \`${command} --help\`; options: ${known.join(', ')}`
            : `Did you mean ${near}?`,
      },
      { cause: error },
    );
  }
}

/** Throws a Problem for words that a command has no use for. */
export function refuseWords(command: string, words: readonly string[]): void {
  if (words.length === 0) return;
  throw new Problem({
    where: command,
    what: `has no use for "${words.join(' ')}"`,
    remedy: `To name a story, write --story ${words[0]}; see \`${command} --help\``,
  });
}

/**
 * The facts among a command's options; throws a Problem that lists every one that no article may have, and those that
 * cannot be true of several articles where there are `several`.
 */
export function factsOf(
  values: { readonly [name in keyof typeof factOptions]?: string | undefined },
  several: boolean,
): FoundFacts {
  const { 'syndicated-url': syndicatedUrl, outlet, headline, author, published, url, language } = values;
  const own = { headline, url, 'syndicated-url': syndicatedUrl };
  const shared = Object.entries(own).flatMap(([name, value]) =>
    several && value !== undefined ? [name] : [],
  );
  if (shared.length > 0) {
    throw new Problem(
      shared.map((name) => ({
        where: `--${name}`,
        what: 'belongs to one article, and several are named',
        remedy: 'Name one at a time, or put a sources.yaml beside the files',
      })),
    );
  }
  return statedFacts({ outlet, headline, author, published, url, language, syndicatedUrl });
}

/** Whether two names differ by one letter that is missing, added or another, or by two that changed places. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  if (a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)) return true;
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
