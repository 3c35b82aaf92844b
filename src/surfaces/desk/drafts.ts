import { type Draft, listDrafts } from '../../intake/drafts.ts';
import { storyFolder } from '../../intake/story-folder.ts';
import { changeLines, plain } from './plain.ts';
import { readWords, refuseWords } from './read-words.ts';
import type { Desk } from './run-desk.ts';

export const draftsHelp = `drafts [--story NAME] [--json]: what waits to be published, what it lacks, and how it differs from what is

Take one with \`publish ID\`; delete its file to refuse it.`;

/** `drafts [--story NAME]`: what waits to be published, and how it differs from what is. */
export async function drafts(words: readonly string[], desk: Desk): Promise<number> {
  const { values, positionals } = readWords('drafts', words, {
    story: { type: 'string' },
    json: { type: 'boolean' },
  });
  refuseWords('drafts', positionals);
  const list = await listDrafts(await storyFolder(desk.corpus, values.story ?? desk.story));
  if (values.json === true) {
    desk.write(`${JSON.stringify(list)}\n`);
    return 0;
  }
  const lines = list.flatMap(draftLines);
  desk.write(lines.length === 0 ? 'No drafts.\n' : `${lines.join('\n')}\n`);
  return 0;
}

function draftLines({ id, outlet, headline, words, missing, changes }: Draft): readonly string[] {
  const asked = missing.map((fact) => ` --${fact} …`).join('');
  return [
    id,
    `    ${plain(headline ?? 'no headline')} · ${plain(outlet ?? 'no outlet')} · ${words} words`,
    ...(changes === null
      ? []
      : changes.length === 0
        ? ['    has the words of the published article']
        : ['    differs from the published article:', ...changeLines(changes)]),
    `    publish ${id}${asked}${changes === null ? '' : ' --replace'}`,
  ];
}
