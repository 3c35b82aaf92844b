import { publishDraft } from '../../intake/drafts.ts';
import { storyFolder } from '../../intake/story-folder.ts';
import { type Fault, Problem } from '../../story/problem.ts';
import { factOptions, factsOf, readWords } from './read-words.ts';
import type { Desk } from './run-desk.ts';

const options = { story: { type: 'string' }, replace: { type: 'boolean' }, ...factOptions } as const;

/** `publish ID… [--replace] [--outlet NAME …]`: makes drafts articles; those that cannot be are told together. */
export async function publish(words: readonly string[], desk: Desk): Promise<number> {
  const { values, positionals } = readWords('publish', words, options);
  if (positionals.length === 0) {
    throw new Problem({ where: 'publish', what: 'names no draft', remedy: 'See them with `drafts`' });
  }
  const folder = await storyFolder(desk.corpus, values.story ?? desk.story);
  const faults: Fault[] = [];
  for (const id of positionals) {
    try {
      await publishDraft(folder, { id, facts: factsOf(values), replace: values.replace === true });
      desk.write(`+ ${id}\n`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new Problem(faults);
  return 0;
}
