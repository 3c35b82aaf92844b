import { join } from 'node:path';
import { checkStory, type Remark } from '../../intake/check-story.ts';
import { someStories, storyFolder } from '../../intake/story-folder.ts';
import { plain } from './plain.ts';
import { readWords, refuseWords } from './read-words.ts';
import type { Desk } from './run-desk.ts';

export const checkHelp = `check [--story NAME] [--json]: what is wrong or doubtful in the stories

Errors keep a story from being served as it should: facts that are missing or malformed, an address or text that is there
twice, dates to come, characters read in the wrong set. Warnings want a look: unknown authors and days, what may be the
site's and not the article's, quotations opened and not closed, sentences of over 1,000 characters. Exit code 1 on errors.`;

/** The latest day anywhere on earth: a paper in Kiribati may have tomorrow's date. */
const mostAheadMilliseconds = 14 * 60 * 60 * 1000;

/** `check [--story NAME] [--json]`: what is wrong or doubtful in the stories; exit code 1 on errors. */
export async function check(words: readonly string[], desk: Desk): Promise<number> {
  const { values, positionals } = readWords('check', words, {
    story: { type: 'string' },
    json: { type: 'boolean' },
  });
  refuseWords('check', positionals);
  const folders =
    values.story === undefined
      ? (await someStories(desk.corpus)).map((id) => join(desk.corpus, id))
      : [await storyFolder(desk.corpus, values.story)];
  const today = new Date(Date.now() + mostAheadMilliseconds).toISOString().slice(0, 10);
  const remarks: Remark[] = [];
  for (const folder of folders) remarks.push(...(await checkStory(folder, today)));
  const errors = remarks.filter(({ level }) => level === 'error').length;
  if (values.json === true) desk.write(`${JSON.stringify(remarks)}\n`);
  else
    desk.write(
      `${table(remarks)}${remedies(remarks)}${count(errors, 'error')}, ${count(remarks.length - errors, 'warning')} · ${folders.join(', ')}\n`,
    );
  return errors > 0 ? 1 : 0;
}

/** What to do about each kind of remark, once. */
function remedies(remarks: readonly Remark[]): string {
  const lines = new Set(remarks.map(({ rule, remedy }) => `${rule}: ${plain(remedy)}\n`));
  return lines.size === 0 ? '' : `\n${[...lines].join('')}\n`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function table(remarks: readonly Remark[]): string {
  const rows = remarks.map(({ level, rule, where, what }) => [level, rule, where, plain(what)] as const);
  const width = (column: 0 | 1 | 2) => Math.max(0, ...rows.map((row) => row[column].length));
  const widths = [width(0), width(1), width(2)] as const;
  return rows
    .map(([level, rule, where, what]) =>
      [level.padEnd(widths[0]), rule.padEnd(widths[1]), where.padEnd(widths[2]), what].join('  '),
    )
    .map((line) => `${line}\n`)
    .join('');
}
