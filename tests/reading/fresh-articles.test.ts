import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { knownMisses } from './articles/known-misses.ts';
import { type Comparison, compareWithExpected } from './compare-with-expected.ts';
import { readFreshStory } from './fresh-article.ts';

const root = fileURLToPath(new URL('articles', import.meta.url));
const classes = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(classes.map(({ name }) => name))('fresh articles: %s', (name) => {
  const compared: Comparison[] = [];

  afterAll(() => {
    const sum = (count: (one: Comparison) => number) =>
      compared.reduce((total, one) => total + count(one), 0);
    const right = compared.filter(({ faults }) => faults.length === 0).length;
    console.log(
      `${name}: ${right} of ${compared.length} stories right; ${sum(({ found }) => found)} of ` +
        `${sum(({ expected }) => expected)} quotations found, ${sum(({ attributed }) => attributed)} with their ` +
        `speaker, ${sum(({ spurious }) => spurious)} spurious`,
    );
  });

  it.each(readdirSync(join(root, name)).sort())('%s is read as its writer means it', (file) => {
    const comparison = compareWithExpected(readFreshStory(join(root, name, file)), {
      indirect: name === 'indirect',
      said: name === 'said',
      utterances: name === 'utterances',
    });
    compared.push(comparison);
    expect(comparison.faults).toEqual(knownMisses[`${name}/${file}`] ?? []);
  });
});
