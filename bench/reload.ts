/**
 * What it costs to follow a corpus while answering. `npm run bench:reload -- FOLDER` with a folder of stories or one
 * story's; it is copied first, and one article of the copy changed. Answers are asked for all the time, one after the
 * other with a pause between, so that times during the reload stand beside those before and after it in the same run.
 */
import { appendFile, cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { loadCommands } from '../src/command/load-commands.ts';
import { openLiveLibrary } from '../src/open-live-library.ts';
import { splitSentences } from '../src/text/sentences.ts';

const [given = 'corpus'] = process.argv.slice(2);
const restingSeconds = 10;
const pauseMilliseconds = 20;
const place = { guild: null, channel: null, user: 'bench', manages: false };
const silent = { info: () => {}, warn: console.warn, error: console.error };
const commandsFolder = new URL('../commands/', import.meta.url);

const copied = await mkdtemp(join(tmpdir(), 'bench-reload-'));
const corpus = join(copied, basename(resolve(given)));
await cp(given, corpus, { recursive: true });

const megabytes = () => Math.round(process.memoryUsage.rss() / 2 ** 20);
const before = megabytes();
const began = performance.now();
const library = await openLiveLibrary(
  { corpus, story: undefined, engine: 'minisearch', commands: commandsFolder },
  silent,
);
const opened = performance.now() - began;
const commands = await loadCommands(commandsFolder);
const { story } = await library.storyAt(place);
const questions = story.articles.slice(0, 200).map(({ body }) => {
  const [first = { start: 0, end: 1 }] = splitSentences(body);
  return body.slice(first.start, Math.min(first.end, first.start + 300)) || 'what happened';
});

interface Phase {
  /** Milliseconds an answer took, ascending. */
  readonly answers: readonly number[];
  /** The longest that the event loop stood still, in milliseconds. */
  readonly stood: number;
  readonly most: number;
}

let asked = 0;
/** Asks until `done`, and at least twice. */
async function askUntil(done: () => boolean): Promise<Phase> {
  const command = commands.get('ask');
  if (command === undefined) throw new Error('bench/reload: there is no /ask');
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const answers: number[] = [];
  let most = 0;
  while (answers.length < 2 || !done()) {
    const question = questions[asked % questions.length] ?? 'what happened';
    asked += 1;
    const from = performance.now();
    const open = await library.storyAt(place);
    const reply = await open.run({ command, options: { question }, locale: 'en-US' });
    if (reply.kind === 'error') throw new Error('bench/reload: a request failed');
    answers.push(performance.now() - from);
    most = Math.max(most, megabytes());
    await delay(pauseMilliseconds);
  }
  loop.disable();
  return { answers: answers.sort((a, b) => a - b), stood: loop.max / 1e6, most };
}

const resting = () => {
  const until = performance.now() + restingSeconds * 1000;
  return askUntil(() => performance.now() >= until);
};
await askUntil(() => asked >= 100);
const atRest = megabytes();
const first = await resting();

const folder = (await readdir(corpus)).includes('story.yaml') ? corpus : join(corpus, story.id);
await appendFile(join(folder, `${story.articles[0]?.id}.md`), '\nOne more sentence was added to it.\n');
const changed = performance.now();
let swapped: number | null = null;
library.onChange(() => {
  void library.storyAt(place).then((open) => {
    if (open.story.revision !== story.revision) swapped ??= performance.now() - changed;
  });
});
const during = await askUntil(() => swapped !== null);
await delay(3000);
const after = await resting();

const at = ({ answers }: Phase, share: number) => answers[Math.floor(answers.length * share)] ?? Number.NaN;
const row = (name: string, phase: Phase) =>
  console.log(
    [
      name.padEnd(18),
      String(phase.answers.length).padStart(8),
      ...[at(phase, 0.5), at(phase, 0.99), phase.stood].map((each) => each.toFixed(1).padStart(10)),
      String(phase.most).padStart(8),
    ].join(''),
  );
console.log(`${story.articles.length} articles in ${library.ids.length} stories, Node ${process.version}`);
console.log(`start to ready       ${(opened / 1000).toFixed(1)} s`);
console.log(
  `a changed article    ${((swapped ?? Number.NaN) / 1000).toFixed(1)} s until it is answered from`,
);
console.log(`memory (RSS)         ${before} MB empty, ${atRest} MB when ready\n`);
console.log('                   answers    p50 ms    p99 ms   loop ms     MB');
row('at rest', first);
row('during the reload', during);
row('afterwards', after);
const ratio = (share: number) => (at(during, share) / at(first, share)).toFixed(2).padStart(10);
console.log(`${'during / at rest'.padEnd(26)}${ratio(0.5)}${ratio(0.99)}`);
await library.close();
await rm(copied, { recursive: true });
