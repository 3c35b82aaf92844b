import { openChoices } from '../../src/settings/open-choices.ts';

/** Chooses for one channel after the other, and prints the number of each choice once it is kept, until it is killed. */
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const { choices } = await openChoices(process.argv[2] ?? '', silent);
for (let count = 1; ; count += 1) {
  const kept = await choices.choose('channel', String(count % 40), `story-${count}`);
  if (kept) process.stdout.write(`${count}\n`);
}
