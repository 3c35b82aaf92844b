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
    `${[
      `${taken.length - drafts} taken`,
      ...(drafts > 0 ? [`${drafts} as ${drafts === 1 ? 'a draft' : 'drafts'}`] : []),
      ...(known > 0 ? [`${known} there already`] : []),
      ...(nothing > 0 ? [`${nothing} not taken`] : []),
    ].join(', ')} · ${story.folder}`,
    ...nextSteps(taken.filter(({ draft }) => draft)),
  ];
  return `${lines.join('\n')}\n`;
}

const mostSteps = 5;

/** What somebody has to do to have drafts searched. */
function nextSteps(drafts: readonly Taken[]): readonly string[] {
  if (drafts.length === 0) return [];
  const steps = drafts.slice(0, mostSteps).map(({ id, missing, changes }) => {
    const asked = missing.filter((fact) => fact === 'outlet' || fact === 'headline');
    return `  publish ${id}${asked.map((fact) => ` --${fact} …`).join('')}${changes.length > 0 ? ' --replace' : ''}`;
  });
  return [
    'Drafts are not searched. Look at them with `drafts`; to take them:',
    ...steps,
    ...(drafts.length > mostSteps ? [`  and ${drafts.length - mostSteps} more: see \`drafts\``] : []),
  ];
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
