import { afterAll, describe, expect, it } from 'vitest';
import { openPageReader } from '../../../src/intake/page/read-page-apart.ts';
import { draftFacts, parseFile } from '../../../src/intake/parse-article.ts';
import { type Answer, serveSite } from '../loopback-site.ts';
import { type HostileInput, outcomeText } from './hostile-input.ts';
import { howItAnswers } from './how-it-answers.ts';
import { takeHostile } from './take-hostile.ts';
import { whatTheFeedIs } from './what-the-feed-is.ts';
import { whatThePageIs } from './what-the-page-is.ts';
import { whereItLeads } from './where-it-leads.ts';

/** Everything that the web may do to a reader, served from loopback; `port` is the site’s. */
function hostileInputs(port: number): readonly HostileInput[] {
  return [...whereItLeads(port), ...howItAnswers(), ...whatThePageIs(port), ...whatTheFeedIs()];
}

/** Each input and what became of it, as it was, for the table printed at the end. */
const table: [string, string][] = [];

const patient = openPageReader(20_000);
const hurried = openPageReader(3000);

afterAll(async () => {
  await patient.close();
  await hurried.close();
  const width = Math.max(...table.map(([name]) => name.length));
  console.log(table.map(([name, became]) => `${name.padEnd(width)}  ${became}`).join('\n'));
});

describe('adding what the web may serve', () => {
  it.each(hostileInputs(0).map(({ name }) => name))('%s', async (name) => {
    const answers = new Map<string, Answer>();
    const site = await serveSite(answers);
    const input = hostileInputs(site.port).find((candidate) => candidate.name === name);
    if (input === undefined) throw new Error(name);
    for (const [path, answer] of Object.entries(input.answers())) answers.set(path, answer);
    try {
      const { outcomes, files } = await takeHostile(
        input,
        site,
        input.patience === undefined ? patient : hurried,
      );
      const became = outcomes.map(outcomeText).join(' / ');
      table.push([name, became]);
      expect(became).toBe(input.expected);
      const taken = outcomes.filter(({ kind }) => kind === 'taken').length;
      expect([...files.keys()]).toHaveLength(taken);
      for (const [file, text] of files) {
        expect(parseFile(text, file, draftFacts)).toHaveProperty('facts');
        for (const kept of input.keeps ?? []) expect(text).toContain(kept);
        for (const left of input.leaves ?? []) expect(text).not.toContain(left);
      }
    } finally {
      await site.close();
    }
  });
});
