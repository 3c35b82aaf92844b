import type { Outcome } from '../../intake/import-articles.ts';
import { faultText } from '../../story/problem.ts';
import { changeLines, plain } from './plain.ts';

type Taken = Extract<Outcome, { kind: 'taken' }>;

/** What a run of `add` did, for people: each origin, what was missing and dropped, and what to do next. */
export function importText(
  outcomes: readonly Outcome[],
  story: { readonly folder: string; readonly created: boolean },
): string {
  const taken = outcomes.filter((outcome) => outcome.kind === 'taken');
  const drafts = taken.filter(({ draft }) => draft).length;
  const known = outcomes.filter(({ kind }) => kind === 'known').length;
  const nothing = outcomes.filter(({ kind }) => kind === 'nothing').length;
  const lines = [
    ...(story.created
      ? [`New story: ${story.folder}/story.yaml says what it covers; make it say more.`]
      : []),
    ...outcomes.flatMap(outcomeLines),
    '',
    `${taken.length - drafts} taken, ${drafts} as draft, ${known} there already, ${nothing} not taken · ${story.folder}`,
    ...(drafts > 0 ? ['Drafts are not searched. Look with `drafts`, take one with `publish ID`.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function outcomeLines(outcome: Outcome): readonly string[] {
  const origin = plain(outcome.origin);
  switch (outcome.kind) {
    case 'taken':
      return takenLines(outcome, origin);
    case 'known':
      return [`= ${origin}: there already as ${outcome.draft ? 'draft ' : ''}${outcome.id}`];
    case 'nothing':
      return [`- ${plain(faultText(outcome.fault))}`];
    case 'list':
      return [
        `> ${origin}: ${outcome.count} to read${outcome.notes.map((note) => `; ${plain(note)}`).join('')}`,
      ];
  }
}

function takenLines({ id, draft, missing, copyOf, dropped, remarks, changes }: Taken, origin: string) {
  return [
    `${draft ? '~ draft' : '+'} ${id} ← ${origin}`,
    ...(missing.length > 0 ? [`    not found: ${missing.join(', ')}`] : []),
    ...(copyOf === null ? [] : [`    a copy of ${copyOf}`]),
    ...(dropped.length > 0 ? [`    left out as the site's: ${lineCount(dropped.length)}`] : []),
    ...remarks.map((remark) => `    ${plain(remark)}`),
    ...changeLines(changes),
  ];
}

function lineCount(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}
