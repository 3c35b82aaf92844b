import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lookUp } from '../src/answer/look-up.ts';
import type { WeighedSentence } from '../src/answer/weigh-passages.ts';
import type { SearchEngineKind } from '../src/search/search-engine.ts';
import { faultText, Problem } from '../src/story/problem.ts';
import { type BenchmarkQuery, type BenchmarkSet, readBenchmarkSet } from './benchmark-set.ts';

/**
 * Runs the look-up of /ask over a public set: `bench:retrieval -- FOLDER --out RUN.jsonl [--engine NAME]`. A line of the
 * run has a question's ranked documents, the confidence, and the sentence that /ask would show first.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, engine: { type: 'string', default: 'minisearch' } },
  });
  const [folder] = positionals;
  if (folder === undefined || values.out === undefined) {
    throw new Problem({
      what: 'a folder and --out are needed',
      remedy: 'FOLDER --out RUN.jsonl [--engine NAME]',
    });
  }
  const { default: kind }: { default: SearchEngineKind<unknown> } = await import(
    new URL(`../src/search/engines/${values.engine}.ts`, import.meta.url).href
  );
  const began = performance.now();
  const set = readBenchmarkSet(folder, kind.open(kind.settings.parse({})));
  const read = performance.now();
  const lines = set.queries.map((query) => JSON.stringify(runQuery(query, set)));
  writeFileSync(values.out, `${lines.join('\n')}\n`);
  const each = (performance.now() - read) / set.queries.length;
  console.log(
    `${set.documents.length} documents, ${set.index.passages.length} passages read in ${((read - began) / 1000).toFixed(1)} s; ` +
      `${set.queries.length} questions, ${each.toFixed(2)} ms each`,
  );
}

const mostRanked = 100;

function runQuery(query: BenchmarkQuery, { documents, index }: BenchmarkSet) {
  const { passages, sentences, confidence } = lookUp(query.text, undefined, index);
  const ranked = new Map<string, number>();
  for (const { passage, score } of passages) {
    const id = documents[Number(passage.reading.article.id.replace('document-', ''))] ?? '';
    if (query.candidates !== null && !query.candidates.has(id)) continue;
    if (!ranked.has(id)) ranked.set(id, score);
  }
  return {
    qid: query.id,
    ranked: [...ranked].slice(0, mostRanked),
    confidence,
    sentence: textOf(sentences[0]),
  };
}

function textOf(sentence: WeighedSentence | undefined): string {
  const span = sentence?.passage.paragraph.sentences[sentence.at];
  return sentence === undefined || span === undefined
    ? ''
    : sentence.passage.reading.article.body.slice(span.start, span.end);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.faults.map(faultText).join('\n'));
  process.exitCode = 2;
}
