import { listDrafts } from '../../intake/drafts.ts';
import { storyFolder } from '../../intake/story-folder.ts';
import { changeLines, plain } from './plain.ts';
import { readWords } from './read-words.ts';
import type { Desk } from './run-desk.ts';

/** `drafts [--story NAME]`: what waits to be published, and how it differs from what is. */
export async function drafts(words: readonly string[], desk: Desk): Promise<number> {
  const { values } = readWords('drafts', words, { story: { type: 'string' }, json: { type: 'boolean' } });
  const list = await listDrafts(await storyFolder(desk.corpus, values.story ?? desk.story));
  if (values.json === true) {
    desk.write(`${JSON.stringify(list)}\n`);
    return 0;
  }
  const lines = list.flatMap(({ id, outlet, headline, words: count, missing, changes }) => [
    `${id}`,
    `    ${plain(headline ?? 'no headline')} · ${plain(outlet ?? 'no outlet')} · ${count} words`,
    ...(missing.length > 0 ? [`    needs ${missing.map((fact) => `--${fact}`).join(' and ')}`] : []),
    ...(changes === null
      ? []
      : ['    would replace the published article (--replace):', ...changeLines(changes)]),
  ]);
  desk.write(lines.length === 0 ? 'No drafts.\n' : `${lines.join('\n')}\n`);
  return 0;
}
