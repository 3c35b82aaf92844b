import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { openStories } from '../src/open-story.ts';

/**
 * Start to ready, and the time of one answer, beside bare MiniSearch (default options) on the same passages, in one run.
 * Start is everything between having the code and the first answer: loading, checking, reading and indexing the story.
 */
const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const questions = [
  'how many people were killed',
  'why did the strikes begin',
  'who announced the suspension',
  'what did the minister say about drug trafficking',
  'when was the summit',
  'is there a recipe for soup',
];
const rounds = 200;

const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const percentile = (values: number[], share: number) =>
  values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

async function timed<T>(work: () => T | Promise<T>): Promise<[number, T]> {
  const began = performance.now();
  const result = await work();
  return [performance.now() - began, result];
}

const open = () => openStories({ corpus, story: undefined, engine: 'minisearch' });
const [first, [services]] = await timed(open);
if (services === undefined) throw new Error('bench/start: no story');
const passages = services.story.articles
  .flatMap((article) => article.body.split('\n').filter((line) => line.trim() !== ''))
  .map((text, id) => ({ id, text }));

function indexBare(): MiniSearch {
  const bare = new MiniSearch({ fields: ['text'] });
  bare.addAll(passages);
  return bare;
}

const [bareFirst, bare] = await timed(indexBare);
const starts: number[] = [];
const bareStarts: number[] = [];
const answers: number[] = [];
const bareAnswers: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  if (round < 20) {
    starts.push((await timed(open))[0]);
    bareStarts.push((await timed(indexBare))[0]);
  }
  for (const question of questions) {
    answers.push((await timed(() => services.answerQuestion(question, {})))[0]);
    bareAnswers.push((await timed(() => bare.search(question)))[0]);
  }
}

const row = (name: string, ours: number, theirs: number) =>
  console.log(
    `${name.padEnd(34)} ${ours.toFixed(2).padStart(9)} ${theirs.toFixed(2).padStart(9)} ${(ours / theirs).toFixed(2).padStart(8)}`,
  );

console.log(`${passages.length} passages, Node ${process.version}\n`);
console.log(
  `${'milliseconds'.padEnd(34)} ${'Verbatim'.padStart(9)} ${'bare'.padStart(9)} ${'ratio'.padStart(8)}`,
);
row('start to ready, cold', first, bareFirst);
row('start to ready, warm, median', median(starts), median(bareStarts));
row('one answer, p50', median(answers), median(bareAnswers));
row('one answer, p99', percentile(answers, 0.99), percentile(bareAnswers, 0.99));
