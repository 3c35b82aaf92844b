import { stringify } from 'yaml';
import type { DraftFacts } from './parse-article.ts';

const order: readonly (keyof DraftFacts)[] = [
  'id',
  'outlet',
  'headline',
  'author',
  'published',
  'url',
  'syndicatedUrl',
  'copyOf',
  'language',
];

/**
 * The text of an article's file, as `parseFile` reads it. `remarks` stand in the front matter as comments, for whoever
 * opens the file; nothing reads them.
 */
export function articleFile(facts: DraftFacts, body: string, remarks: readonly string[]): string {
  const lines = order.flatMap((fact) =>
    facts[fact] === undefined ? [] : [stringify({ [fact]: facts[fact] }, { lineWidth: 0 }).trimEnd()],
  );
  const comments = remarks.map((remark) => `# ${remark.replace(/\s+/g, ' ')}`);
  return `---\n${[...lines, ...comments].join('\n')}\n---\n\n${body}\n`;
}
