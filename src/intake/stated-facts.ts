import { articleFacts } from '../story/article.ts';
import { Problem } from '../story/problem.ts';
import type { FoundFacts } from './article-source.ts';
import { stated } from './shelf.ts';

const remedies: Readonly<Record<string, string>> = {
  published: 'Write the day as 2025-11-13',
  url: 'Write it whole, as https://example.org/story',
  syndicatedUrl: 'Write it whole, as https://example.org/story',
  language: 'Write a language tag such as en or es-419',
};

/** Facts that somebody states of an article, as given; throws a Problem that lists every one that no article may have. */
export function statedFacts(facts: FoundFacts): FoundFacts {
  const parsed = articleFacts.unwrap().omit({ id: true }).partial().safeParse(stated(facts));
  if (parsed.success) return stated(facts);
  throw new Problem(
    parsed.error.issues.map(({ path, message }) => {
      const fact = String(path[0]);
      const option = fact.replace(/(\p{Lu})/u, (letter) => `-${letter.toLowerCase()}`);
      return {
        where: `--${option}`,
        what: message.charAt(0).toLowerCase() + message.slice(1),
        remedy: remedies[fact] ?? 'Correct it, or leave it out',
      };
    }),
  );
}
