import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rankSentences } from '../src/answer/choose-passages.ts';
import { signalsOf } from '../src/answer/confidence.ts';
import { confidenceModel } from '../src/answer/confidence-model.ts';
import { lookUp } from '../src/answer/look-up.ts';
import type { WeighedPassage } from '../src/answer/weigh-passages.ts';
import minisearch from '../src/search/engines/minisearch.ts';
import { type BenchmarkQuery, type BenchmarkSet, readBenchmarkSet } from './benchmark-set.ts';
import { areaUnderCurve, fitLogistic, likelihood, type Observation } from './logistic-regression.ts';

/**
 * Fits the coefficients of the confidence (src/answer/confidence-model.ts) and prints them with how well they hold:
 * `calibrate -- [FOLDER…] [--ridge 0.002]`. Each answerable question counts twice: with its documents, where the first
 * sentence is from one of them, and without, when nothing in the set answers it. A question that its set calls
 * unanswerable counts as that, unless it was bent to look answerable (`--bent` for those too): of these no word tells.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ridge: { type: 'string', default: '0.002' }, bent: { type: 'boolean', default: false } },
});
const names = Object.keys(confidenceModel.coefficients);
const defaults = ['clapnq', 'squad2'].map((name) => join('..', 'shared', 'retrieval', name));
const folders = (positionals.length > 0 ? positionals : defaults).filter((folder) => {
  const there = existsSync(folder);
  if (!there) console.error(`${folder} is not there: left out`);
  return there;
});

function observe(query: BenchmarkQuery, set: BenchmarkSet): Observation[] {
  const { question, passages } = lookUp(query.text, undefined, set.index);
  const isRelevant = ({ passage }: Pick<WeighedPassage, 'passage'>) =>
    query.relevant.has(set.documents[Number(passage.reading.article.id.replace('document-', ''))] ?? '');
  const observation = (among: readonly WeighedPassage[], happened: boolean): Observation[] => {
    const best = rankSentences(among)[0];
    if (best === undefined || (happened && !isRelevant(best))) return [];
    const signals: Readonly<Record<string, number>> = signalsOf(question, best);
    return [{ signals: names.map((name) => signals[name] ?? 0), happened }];
  };
  if (query.answerable) {
    return [
      ...observation(passages, true),
      ...observation(
        passages.filter((passage) => !isRelevant(passage)),
        false,
      ),
    ];
  }
  return !query.bent || values.bent ? observation(passages, false) : [];
}

const observed = folders.flatMap((folder) => {
  const set = readBenchmarkSet(folder, minisearch.open(minisearch.settings.parse({})));
  const found = set.queries.flatMap((query) => observe(query, set));
  console.log(
    `${folder}: ${found.length} observations, ${found.filter(({ happened }) => happened).length} answered`,
  );
  return found;
});
if (observed.length > 0) {
  const ridge = Number(values.ridge);
  const half = (odd: number) => observed.filter((_, at) => at % 2 === odd);
  for (const [fitted, held] of [
    [half(0), half(1)],
    [half(1), half(0)],
  ] as const) {
    const model = fitLogistic(fitted, ridge);
    const rows = held.map(({ signals, happened }) => ({ score: likelihood(model, signals), happened }));
    console.log(`fitted on one half, AUROC on the other: ${areaUnderCurve(rows).toFixed(3)}`);
  }
  const fitted = fitLogistic(observed, ridge);
  const answered = observed.filter(({ happened }) => happened).length;
  const model = {
    ...fitted,
    intercept: fitted.intercept + Math.log((observed.length - answered) / answered),
  };
  console.log('for as many questions that are answered as are not:');
  console.log(`intercept: ${model.intercept.toFixed(2)}`);
  for (const [at, name] of names.entries()) {
    console.log(`${name}: ${(model.coefficients[at] ?? 0).toFixed(2)}`);
  }
  console.log('confidence | questions | answered');
  const rows = observed.map(({ signals, happened }) => ({ score: likelihood(model, signals), happened }));
  for (let low = 0; low < 10; low += 1) {
    const bin = rows.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === low);
    const share = bin.filter(({ happened }) => happened).length / (bin.length || 1);
    console.log(`${low / 10}-${(low + 1) / 10} | ${bin.length} | ${share.toFixed(2)}`);
  }
}
