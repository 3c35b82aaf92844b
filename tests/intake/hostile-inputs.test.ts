import { afterAll, describe, expect, it } from 'vitest';
import { openPageReader } from '../../src/intake/page/read-page-apart.ts';
import { parseArticle } from '../../src/intake/parse-article.ts';
import { hostileInputs, outcomeText } from './hostile-inputs.ts';
import { type Answer, serveSite } from './loopback-site.ts';
import { takeHostile } from './take-hostile.ts';

const patient = openPageReader(20_000);
const hurried = openPageReader(3000);

afterAll(async () => {
  await patient.close();
  await hurried.close();
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
      expect(outcomes.map(outcomeText).join(' / ')).toBe(input.expected);
      const taken = outcomes.filter(({ kind }) => kind === 'taken').length;
      expect([...files.keys()]).toHaveLength(taken);
      for (const [file, text] of files) {
        expect(parseArticle(text, file)).toHaveProperty('article');
        for (const kept of input.keeps ?? []) expect(text).toContain(kept);
        for (const left of input.leaves ?? []) expect(text).not.toContain(left);
      }
    } finally {
      await site.close();
    }
  });
});
