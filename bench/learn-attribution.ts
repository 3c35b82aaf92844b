import { readFileSync, writeFileSync } from 'node:fs';
import { attributeStretches, historyOf, speakersSoFar } from '../src/reading/attribute-stretches.ts';
import type { History } from '../src/reading/candidate-features.ts';
import { findCandidates } from '../src/reading/find-candidates.ts';
import { findReports } from '../src/reading/find-reports.ts';
import { parseArticle } from '../src/reading/parse-article.ts';
import { readScene, type SceneWithEntities } from '../src/reading/read-scene.ts';
import { chooseByWeights, resolvePronouns } from '../src/reading/resolve-pronouns.ts';
import type { Scene } from '../src/reading/scene.ts';
import { speechFeatures } from '../src/reading/speech-features.ts';
import { partsOfName } from '../src/text/names.ts';
import type { Span } from '../src/text/span.ts';

/*
 * Learns the weights of the attribution ranker from annotated articles (PolNeAR as JSON lines: text, attributions, direct).
 * Usage: tsx bench/learn-attribution.ts TRAIN.jsonl. What it writes are numbers for verbs and for feature names; no text.
 */
interface Attribution {
  readonly source: readonly (readonly [number, number])[];
  readonly sourceText: string;
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
  readonly silverCoref?: readonly string[];
}
interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly indirect: readonly number[];
  readonly direct: readonly { readonly start: number; readonly end: number; readonly attr: number }[];
}
interface Example {
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const [file = '', passes = '12'] = process.argv.slice(2);
const annotated: readonly Annotated[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
const parsed = annotated.map((article) => ({ gold: article, article: parseArticle(article.text) }));

/** For each verb with enough occurrences outside marks: the share in which an annotator took it for a cue. */
function learnCueRates(): Map<string, number> {
  const counts = new Map<string, { cues: number; all: number }>();
  for (const { gold, article } of parsed) {
    const starts = new Set(
      gold.attributions.flatMap(({ cue }) =>
        cue.flatMap(([start, end]) => {
          const inside: number[] = [];
          for (let at = start; at < end; at += 1) inside.push(at);
          return inside;
        }),
      ),
    );
    for (const sentence of article.sentences) {
      for (const clause of sentence.clauses) {
        const count = counts.get(clause.verb.base) ?? { cues: 0, all: 0 };
        count.all += 1;
        if (starts.has(sentence.tokens[clause.at]?.span.start ?? -1)) count.cues += 1;
        counts.set(clause.verb.base, count);
      }
    }
  }
  return new Map(
    [...counts]
      .filter(([, { all }]) => all >= 4)
      .map(([verb, { cues, all }]) => [verb, Math.round((100 * (cues + 0.15)) / (all + 1)) / 100]),
  );
}

function goldOf(gold: Annotated, start: number, end: number): Attribution | null {
  const found = gold.direct.find((direct) => direct.start < end && start < direct.end);
  return found === undefined ? null : (gold.attributions[found.attr] ?? null);
}

/** The stretch of a source that names the speaker: up to its first comma. */
function naming(attribution: Attribution): readonly [number, number] | null {
  const [first] = attribution.source;
  if (first === undefined) return null;
  const lead = attribution.sourceText.split(',').find((piece) => piece.trim() !== '') ?? '';
  return [first[0], Math.min(first[1], first[0] + lead.length)];
}

const numbers = new Map<string, number>();
const numberOf = (feature: string) => {
  const known = numbers.get(feature);
  if (known !== undefined) return known;
  numbers.set(feature, numbers.size);
  return numbers.size - 1;
};

function examplesOf(scene: Scene, gold: Annotated): readonly Example[] {
  const history: History[] = [];
  const examples: Example[] = [];
  for (const stretch of scene.article.stretches) {
    const attribution = goldOf(gold, stretch.inner.start, stretch.inner.end);
    if (attribution === null) continue;
    const place = naming(attribution);
    /* A relative pronoun stands for the phrase right before it. */
    const isRelative = /^(?:who|which|that)$/i.test(attribution.sourceText);
    const candidates = findCandidates(scene, stretch, history);
    const shares = candidates.map(({ mention }) => {
      if (place === null || mention === null) return place === null && mention === null ? 1 : 0;
      if (isRelative) return Math.abs(place[0] - mention.span.end - 1) <= 1 ? 1 : 0;
      const shared = Math.min(mention.span.end, place[1]) - Math.max(mention.span.start, place[0]);
      return shared <= 0
        ? 0
        : shared / (place[1] - place[0]) - 0.0001 * (mention.span.end - mention.span.start - shared);
    });
    const best = Math.max(...shares);
    const right = shares.map((share) => best > 0 && share === best);
    const chosen = candidates[right.indexOf(true)] ?? { mention: null, clause: null };
    history.push(historyOf(scene, stretch, chosen));
    if (best <= 0) continue;
    examples.push({ features: candidates.map(({ features }) => features.map(numberOf)), right });
  }
  return examples;
}

/** Multinomial logistic regression over the candidates of each stretch, by AdaGrad with L2 shrinkage. */
function learnWeights(examples: readonly Example[], rounds: number, shrinkage = 2e-5): Float64Array {
  const weights = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size);
  const order = examples.map((_, index) => index);
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let round = 0; round < rounds; round += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      const held = order[index] ?? 0;
      order[index] = order[other] ?? 0;
      order[other] = held;
    }
    let loss = 0;
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const scores = example.features.map((features) =>
        features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
      );
      const top = Math.max(...scores);
      const parts = scores.map((score) => Math.exp(score - top));
      const total = parts.reduce((sum, part) => sum + part, 0);
      const good = parts.reduce((sum, part, at) => sum + (example.right[at] ? part : 0), 0);
      loss -= Math.log(good / total);
      example.features.forEach((features, at) => {
        const part = parts[at] ?? 0;
        const slope = part / total - (example.right[at] ? part / good : 0);
        if (Math.abs(slope) < 1e-5) return;
        for (const feature of features) {
          const step = slope + shrinkage * (weights[feature] ?? 0);
          squares[feature] = (squares[feature] ?? 0) + step * step;
          weights[feature] =
            (weights[feature] ?? 0) - (0.15 * step) / Math.sqrt((squares[feature] ?? 0) + 1e-6);
        }
      });
    }
    console.error(`round ${round + 1}: loss ${(loss / examples.length).toFixed(4)}`);
  }
  return weights;
}

/** Learns which stretches are speech: those an annotator gave to anybody, against the rest. */
function speechExamples(
  scene: Scene,
  gold: Annotated,
  weights: ReadonlyMap<string, number>,
): readonly Example[] {
  return attributeStretches(scene, weights).map((attributed) => {
    const { start, end } = attributed.stretch.inner;
    const speech = gold.direct.some(
      (direct) => Math.min(direct.end, end) - Math.max(direct.start, start) > 0.5 * (end - start),
    );
    const features = speechFeatures(scene.article, attributed, scene.rates);
    return {
      features: [features.map((feature) => numberOf(`speech ${feature}`)), []],
      right: [speech, !speech],
    };
  });
}

/** Learns whom pronouns stand for from the corpus's own coreference chains; unlabelled pronouns go by the weights so far. */
function pronounExamples(
  scene: SceneWithEntities,
  gold: Annotated,
  speaker: ReadonlyMap<string, number>,
  soFar: ReadonlyMap<string, number>,
): readonly Example[] {
  const examples: Example[] = [];
  const speakers = speakersSoFar(attributeStretches(scene, speaker));
  const guess = chooseByWeights(soFar);
  resolvePronouns(scene, speakers, (pronoun, antecedents) => {
    const label = gold.attributions.find(
      ({ source, silverCoref }) =>
        silverCoref !== undefined && source.some(([start]) => start === pronoun.span.start),
    );
    const names = label?.silverCoref?.map((name) => partsOfName(name).words.at(-1) ?? '');
    if (names === undefined) return guess(pronoun, antecedents);
    const right = antecedents.map(({ entity }) => names.includes(entity.words.at(-1) ?? '-'));
    if (!right.includes(true)) return guess(pronoun, antecedents);
    examples.push({
      features: antecedents.map(({ features }) => features.map((feature) => numberOf(`pronoun ${feature}`))),
      right,
    });
    const guessed = guess(pronoun, antecedents);
    const at = antecedents.findIndex(({ entity }) => entity === guessed);
    return right[at] ? guessed : (antecedents[right.indexOf(true)]?.entity ?? null);
  });
  return examples;
}

/** Learns what reports speech without quoting it; words of attributions that also quote teach nothing. */
function reportExamples(scene: Scene, gold: Annotated): readonly Example[] {
  const contents = gold.indirect.flatMap((index) => gold.attributions[index]?.content ?? []);
  const whole = gold.indirect.flatMap((index) => {
    const content = gold.attributions[index]?.content ?? [];
    return content.length === 0
      ? []
      : [[Math.min(...content.map(([start]) => start)), Math.max(...content.map(([, end]) => end))] as const];
  });
  const quoted = gold.direct.flatMap(({ attr }) => gold.attributions[attr]?.content ?? []);
  const likeness = (content: Span, [start, end]: readonly [number, number]) =>
    Math.max(0, Math.min(end, content.end) - Math.max(start, content.start)) /
    (Math.max(end, content.end) - Math.min(start, content.start));
  return scene.article.sentences.flatMap((sentence) =>
    findReports(scene, sentence).flatMap((ways) => {
      const right = ways.map(({ content }) =>
        [...contents, ...whole].some((place) => likeness(content, place) >= 0.5),
      );
      const none = !right.includes(true);
      if (none && ways.some(({ content }) => quoted.some((place) => likeness(content, place) > 0.3)))
        return [];
      const features = ways.map((way) =>
        [...way.shared, ...way.features].map((feature) => numberOf(`report ${feature}`)),
      );
      return [{ features: [...features, []], right: [...right, none] }];
    }),
  );
}

/** The weights worth keeping, rounded, in the order of their names. */
function weightsOf(
  from: readonly Example[],
  fitted: Float64Array,
  smallest = 0.03,
): readonly (readonly [string, number])[] {
  const counts = new Map<number, number>();
  for (const { features } of from) {
    for (const feature of new Set(features.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...numbers]
    .map(
      ([feature, number]) =>
        [feature, Math.round(100 * (fitted[number] ?? 0)) / 100, counts.get(number) ?? 0] as const,
    )
    .filter(([, weight, count]) => Math.abs(weight) >= smallest && count >= 4)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => [feature, weight] as const);
}

function stripped(
  prefix: string,
  weights: readonly (readonly [string, number])[],
): readonly (readonly [string, number])[] {
  return weights.map(([feature, weight]) => [feature.slice(prefix.length), weight] as const);
}

const rates = learnCueRates();
const scenes = parsed.map(({ gold, article }) => ({ gold, scene: readScene(article, rates) }));
const examples = scenes.flatMap(({ gold, scene }) => examplesOf(scene, gold));
console.error(`${examples.length} stretches, ${numbers.size} features`);
const speaker = weightsOf(examples, learnWeights(examples, Number(passes)));
/** Each half of the articles attributed by what the other half taught, as unseen articles will be. */
const halves = [0, 1].map((half) => scenes.filter((_, index) => index % 2 === half));
const stretches = halves.flatMap((half, index) => {
  const others = (halves[1 - index] ?? []).flatMap(({ gold, scene }) => examplesOf(scene, gold));
  const taught = new Map(weightsOf(others, learnWeights(others, Number(passes))));
  return half.flatMap(({ gold, scene }) => speechExamples(scene, gold, taught));
});
const speech = stripped('speech ', weightsOf(stretches, learnWeights(stretches, 12)));
let pronoun: readonly (readonly [string, number])[] = [];
for (let round = 0; round < 2; round += 1) {
  const soFar = new Map(pronoun);
  const cases = scenes.flatMap(({ gold, scene }) => pronounExamples(scene, gold, new Map(speaker), soFar));
  console.error(`${cases.length} pronouns`);
  pronoun = stripped('pronoun ', weightsOf(cases, learnWeights(cases, 10)));
}
const reports = scenes.flatMap(({ gold, scene }) => reportExamples(scene, gold));
console.error(`${reports.length} ways to report`);
const report = stripped('report ', weightsOf(reports, learnWeights(reports, 8), 0.08));
const model = {
  cueRates: Object.fromEntries([...rates].sort(([a], [b]) => (a < b ? -1 : 1))),
  speaker: Object.fromEntries(speaker),
  speech: Object.fromEntries(speech),
  pronoun: Object.fromEntries(pronoun),
  report: Object.fromEntries(report),
};
writeFileSync(
  new URL('../src/reading/attribution-model.json', import.meta.url),
  `${JSON.stringify(model, null, 2)}\n`,
);
console.error(`${speaker.length} + ${speech.length} + ${pronoun.length} + ${report.length} weights kept`);
