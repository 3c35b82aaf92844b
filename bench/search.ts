import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import { prepareAsking } from '../src/answer/answer-question.ts';
import minisearch from '../src/search/engines/minisearch.ts';
import { madeUpNews, madeUpQuestion, repeatable } from './made-up-news.ts';

/**
 * Build time, memory, p50 and p99 of the whole answer of /ask beside bare MiniSearch's search (default options, the same
 * passages and questions, in turn, in one process): `bench:search -- [--sizes 100,1000,10000,100000]`. Made-up passages
 * with the word frequencies of real texts, the same in every run.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000,100000' },
    questions: { type: 'string', default: '200' },
  },
});

const percentile = (sorted: Float64Array, share: number) =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
const megabytes = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576;
};

console.log('passages | build s (bare) | MB (bare) | p50 ms (bare, ratio) | p99 ms (bare, ratio)');
for (const size of values.sizes.split(',').map(Number)) {
  const random = repeatable(size);
  const readings = madeUpNews(size, random);
  const questions = Array.from({ length: Number(values.questions) }, () => madeUpQuestion(readings, random));

  const empty = megabytes();
  let began = performance.now();
  const { answerQuestion } = prepareAsking(readings, minisearch.open(minisearch.settings.parse({})));
  const built = performance.now() - began;
  const held = megabytes() - empty;

  const before = megabytes();
  began = performance.now();
  const bare = new MiniSearch({ fields: ['headline', 'text'] });
  bare.addAll(
    readings.flatMap(({ article, paragraphs }, at) =>
      paragraphs.map(({ span }, number) => ({
        id: `${at} ${number}`,
        headline: article.headline,
        text: article.body.slice(span.start, span.end),
      })),
    ),
  );
  const bareBuilt = performance.now() - began;
  const bareHeld = megabytes() - before;

  const ours = new Float64Array(questions.length);
  const bareTimes = new Float64Array(questions.length);
  for (const question of questions.slice(0, 20)) {
    answerQuestion(question);
    bare.search(question);
  }
  questions.forEach((question, at) => {
    began = performance.now();
    answerQuestion(question);
    ours[at] = performance.now() - began;
    began = performance.now();
    bare.search(question);
    bareTimes[at] = performance.now() - began;
  });
  ours.sort();
  bareTimes.sort();
  const against = (share: number) => {
    const [mine, other] = [percentile(ours, share), percentile(bareTimes, share)];
    return `${mine.toFixed(2)} (${other.toFixed(2)}, ${(mine / other).toFixed(3)})`;
  };
  console.log(
    [
      size,
      `${(built / 1000).toFixed(2)} (${(bareBuilt / 1000).toFixed(2)})`,
      `${held.toFixed(0)} (${bareHeld.toFixed(0)})`,
      against(0.5),
      against(0.99),
    ].join(' | '),
  );
}
