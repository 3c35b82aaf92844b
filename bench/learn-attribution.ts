import { writeFileSync } from 'node:fs';
import { byFamily, type FamilyFeatures } from '../src/reading/candidate-features.ts';
import { parseArticle } from '../src/reading/parse-article.ts';
import { readScene } from '../src/reading/read-scene.ts';
import { reportNumbers, reportPlaces } from '../src/reading/report-signals.ts';
import type { Scene } from '../src/reading/scene.ts';
import { signalNames, wordPlaces } from '../src/reading/speech-signals.ts';
import type { TreeModel } from '../src/reading/tree-model.ts';
import { type Annotated, readAnnotated } from './learning/annotated.ts';
import { learnCueRates } from './learning/cue-rates.ts';
import { pronounExamples } from './learning/pronoun-examples.ts';
import { learnWeights, startNumbering, type Weights } from './learning/ranking.ts';
import { reportCases, reportExamples } from './learning/report-examples.ts';
import { speakerExamples } from './learning/speaker-examples.ts';
import { type SpeechWeights, speechCases } from './learning/speech-cases.ts';
import { type Case, learnTrees, storedTrees } from './learning/tree-learning.ts';
import { wordingExamples } from './learning/wording-examples.ts';

/*
 * Learns the weights of the attribution ranker from annotated articles (PolNeAR as JSON lines: text, attributions, direct).
 * Usage: tsx bench/learn-attribution.ts TRAIN.jsonl. What it writes are numbers for words and for feature names; no text.
 * `biome check --write src/reading` then sets the files as the rest is set.
 */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: tsx bench/learn-attribution.ts TRAIN.jsonl');
const parsed = readAnnotated(file).map((gold) => ({ gold, article: parseArticle(gold.text) }));
const rates = learnCueRates(parsed);
const scenes = parsed.map(({ gold, article }) => ({ gold, scene: readScene(article, rates) }));
type Scenes = typeof scenes;

const speaker = learnSpeaker(scenes);
const pronoun = learnPronoun();
const report = learnReport(scenes);
const wording = learnWording(scenes);
const model = {
  cueRates: Object.fromEntries([...rates].sort(([a], [b]) => (a < b ? -1 : 1))),
  speaker: Object.fromEntries(speaker),
  pronoun: Object.fromEntries(pronoun),
  report: Object.fromEntries(report),
};
store('attribution-model', model);
store('wording-model', Object.fromEntries(wording));
console.error(`${speaker.length} + ${pronoun.length} + ${report.length} + ${wording.length} weights kept`);
store('speech-model', storedTrees(learnAcross(learnSpeech, speechCases), signalNames, wordPlaces));
store(
  'report-model',
  storedTrees(
    learnAcross((from) => new Map(learnReport(from)), reportCases),
    reportNumbers,
    reportPlaces,
  ),
);

function store(name: string, learnt: object): void {
  const file = new URL(`../src/reading/${name}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(learnt, null, 2)}\n`);
}

function learnSpeaker(from: Scenes): Weights {
  const numbering = startNumbering();
  const numbers = byFamily(numbering.numberOf);
  const examples = from.flatMap(({ gold, scene }) => speakerExamples(scene, gold, numbers));
  console.error(`${examples.length} stretches to attribute, ${numbering.numbers.size} features`);
  return learnWeights(examples, numbering, { rounds: 24, shrinkage: 3e-4 });
}

function weighing(speaker: Weights): FamilyFeatures<number> {
  const weights = new Map(speaker);
  return byFamily((name) => weights.get(name) ?? 0);
}

/** What the trees over stretches in marks go by. */
function learnSpeech(from: Scenes): SpeechWeights {
  return { speaker: weighing(learnSpeaker(from)), wording: new Map(learnWording(from)) };
}

/** Trees over what weights make of articles: each fifth is read by what the others taught, as unseen articles will be. */
function learnAcross<Learnt>(
  learn: (from: Scenes) => Learnt,
  casesOf: (scene: Scene, gold: Annotated, learnt: Learnt) => readonly Case[],
): TreeModel {
  const folds = [0, 1, 2, 3, 4].map((fold) => {
    const learnt = learn(scenes.filter((_, index) => index % 5 !== fold));
    const own = scenes.filter((_, index) => index % 5 === fold);
    return own.flatMap(({ gold, scene }) => casesOf(scene, gold, learnt));
  });
  return learnTrees(folds);
}

/**
 * Twice, so that whom a pronoun stands for can go by what was learnt of the pronouns before it; in small steps, since some
 * of the corpus's own chains are wrong.
 */
function learnPronoun(): Weights {
  let weights: Weights = [];
  for (let round = 0; round < 2; round += 1) {
    const numbering = startNumbering();
    const [speakers, soFar] = [weighing(speaker), new Map(weights)];
    const cases = scenes.flatMap(({ gold, scene }) =>
      pronounExamples(scene, gold, speakers, soFar, numbering),
    );
    console.error(`${cases.length} pronouns`);
    weights = learnWeights(cases, numbering, { rounds: 10, rate: 0.015, rarest: 12 });
  }
  return weights;
}

function learnReport(from: Scenes): Weights {
  const numbering = startNumbering();
  const cues = from.flatMap(({ gold, scene }) => reportExamples(scene, gold, numbering));
  console.error(`${cues.length} cues that may report`);
  return learnWeights(cues, numbering, { rounds: 8, smallest: 0.08 });
}

function learnWording(from: Scenes): Weights {
  const numbering = startNumbering();
  const examples = from.flatMap(({ gold, scene: { article } }) =>
    wordingExamples({ gold, article }, rates, numbering),
  );
  console.error(`${examples.length} places and stretches, ${numbering.numbers.size} features of wording`);
  return learnWeights(examples, numbering, { rounds: 8, smallest: 0.1, rarest: 8 });
}
