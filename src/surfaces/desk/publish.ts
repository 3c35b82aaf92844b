import { publishDraft } from '../../intake/drafts.ts';
import { storyFolder } from '../../intake/story-folder.ts';
import { type Fault, Problem } from '../../story/problem.ts';
import { factHelp, factOptions, factsOf, readWords } from './read-words.ts';
import type { Desk } from './run-desk.ts';

const options = {
  story: { type: 'string' },
  replace: { type: 'boolean' },
  json: { type: 'boolean' },
  ...factOptions,
} as const;

export const publishHelp = `publish ID… [options]: makes drafts articles, which are searched

  --story NAME    which story
  --replace       put the draft in the place of the published article of its id
  --json          what was published, as JSON

${factHelp}

See the drafts with \`drafts\`. Exit code 1 where one could not be published; the others are.`;

/** `publish ID… [--replace] [--outlet NAME …]`: makes drafts articles; those that cannot be are told together. */
export async function publish(words: readonly string[], desk: Desk): Promise<number> {
  const { values, positionals } = readWords('publish', words, options);
  if (positionals.length === 0) {
    throw new Problem({
      where: 'publish',
      what: 'names no draft',
      remedy: 'See them with `drafts`, then `publish ID`',
    });
  }
  const facts = factsOf(values, positionals.length > 1);
  const folder = await storyFolder(desk.corpus, values.story ?? desk.story);
  const faults: Fault[] = [];
  const published: string[] = [];
  for (const id of positionals) {
    try {
      await publishDraft(folder, { id, facts, replace: values.replace === true });
      published.push(id);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      faults.push(...error.faults);
    }
  }
  desk.write(
    values.json === true ? `${JSON.stringify(published)}\n` : published.map((id) => `+ ${id}\n`).join(''),
  );
  if (faults.length > 0) throw new Problem(faults);
  return 0;
}
