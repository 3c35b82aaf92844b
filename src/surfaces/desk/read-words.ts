import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { FoundFacts } from '../../intake/article-source.ts';
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

/** As node:util's parseArgs, strictly; throws a Problem that lists the options of the command. */
export function readWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new Problem(
      {
        where: command,
        what: error.message.split('. ')[0] ?? error.message,
        remedy: `Options: ${known.join(', ')}`,
      },
      { cause: error },
    );
  }
}

/** The facts among a command's options. */
export function factsOf(
  values: { readonly [name in keyof typeof factOptions]?: string | undefined },
): FoundFacts {
  const { 'syndicated-url': syndicatedUrl, outlet, headline, author, published, url, language } = values;
  return { outlet, headline, author, published, url, language, syndicatedUrl };
}
