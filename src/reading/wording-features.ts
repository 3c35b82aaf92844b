import type { Clause } from '../text/clauses.ts';
import { type CueRates, cueStep } from './candidate-features.ts';
import { distanceStep } from './distance-step.ts';
import type { ParsedSentence, ParsedStretch } from './parse-article.ts';
import { rateOf } from './stretch-signals.ts';

/** Words of a stretch that are looked at one by one; a longer one tells enough by its length. */
const longestShort = 8;

/** What a stretch's features are of: the sentence around it, its marks in that sentence, its length, and the words inside. */
export const wordingParts = ['of place', 'of marks', 'of length', 'inside'] as const;

export type WordingPart = (typeof wordingParts)[number];

/** What the words inside a stretch and those around it tell of whether somebody said it; no feature is in two parts. */
export function wordingFeatures(
  text: string,
  host: ParsedSentence,
  { inner, token }: ParsedStretch,
  rates: CueRates,
): Readonly<Record<WordingPart, readonly string[]>> {
  const words = (text.slice(inner.start, inner.end).match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(
    0,
    longestShort + 1,
  );
  return {
    'of place': placeFeatures(host, token, rates),
    'of marks': marksFeatures(host, token),
    'of length': lengthFeatures(words, host, token),
    inside: insideFeatures(words),
  };
}

/** What the sentence tells of whether the word at token `at` belongs to something that somebody said or thought. */
export function placeFeatures(host: ParsedSentence, at: number, rates: CueRates): readonly string[] {
  const word = (step: number) => wordAt(host, at + step);
  const features = [-3, -2, -1, 1, 2, 3].flatMap((step) => [
    `word ${step} ${word(step)}`,
    `tag ${step} ${tagAt(host, at + step)}`,
  ]);
  for (let step = 4; step <= 8; step += 1) features.push(`left ${word(-step)}`, `right ${word(step)}`);
  features.push(
    `words -2 ${word(-2)} ${word(-1)}`,
    `words 1 ${word(1)} ${word(2)}`,
    `words around ${word(-1)} ${word(1)}`,
    `tags -3 ${tagAt(host, at - 3)} ${tagAt(host, at - 2)} ${tagAt(host, at - 1)}`,
    `ends ${wordAt(host, host.tokens.length - 2)} ${wordAt(host, host.tokens.length - 1)}`,
    `begins ${wordAt(host, 0)}`,
    `begins ${wordAt(host, 0)} ${wordAt(host, 1)}`,
    `place ${Math.min(at, 3)} ${Math.min(host.tokens.length - at, 3)}`,
    `that ${thatBefore(host, at)}`,
    ...cueFeatures(host, at, rates),
  );
  return [...new Set(features)];
}

function cueFeatures(host: ParsedSentence, at: number, rates: CueRates): readonly string[] {
  const features: string[] = [];
  const before = host.clauses.filter((clause) => clause.at < at);
  const behind = host.clauses.filter((clause) => clause.at > at);
  for (const clause of before) features.push(`before ${clause.verb.base} ${clause.subject !== null}`);
  for (const clause of behind) features.push(`behind ${clause.verb.base} ${clause.subject !== null}`);
  const add = (name: string, clause: Clause | undefined) => {
    if (clause === undefined) return features.push(`${name} none`);
    const gap = distanceStep(Math.abs(clause.at - at));
    return features.push(
      `${name} ${clause.verb.base} ${gap}`,
      `${name} ${cueStep(clause, rates)} ${clause.subject !== null} ${gap}`,
    );
  };
  const strongest = (clauses: readonly Clause[]) =>
    clauses.reduce<Clause | undefined>(
      (best, clause) => (best === undefined || rateOf(clause, rates) > rateOf(best, rates) ? clause : best),
      undefined,
    );
  add('last before', before.at(-1));
  add('first behind', behind[0]);
  add('strongest before', strongest([...before].reverse()));
  add('strongest behind', strongest(behind));
  return features;
}

function marksFeatures(host: ParsedSentence, at: number): readonly string[] {
  const word = (step: number) => wordAt(host, at + step);
  const features = [`marked`, `marked words -3 ${word(-3)} ${word(-2)} ${word(-1)}`];
  for (let step = -8; step <= 8; step += 1) {
    if (step === 0) continue;
    features.push(`marked ${step < 0 ? 'left' : 'right'} ${word(step)}`);
    if (Math.abs(step) <= 3) features.push(`marked word ${step} ${word(step)}`);
    if (step < -1) features.push(`marked words ${word(step)} ${word(step + 1)}`);
  }
  return [...new Set(features)];
}

function lengthFeatures(words: readonly string[], host: ParsedSentence, at: number): readonly string[] {
  const length = words.length;
  const capital = /^\p{Lu}/u.test(words[0] ?? '');
  return [
    `length ${length}`,
    `length ${length} capital ${capital} ${wordAt(host, at - 1)}`,
    `length ${length} ${wordAt(host, at + 1)}`,
  ];
}

function insideFeatures(words: readonly string[]): readonly string[] {
  if (words.length > longestShort) return [];
  const lower = words.map((word) => word.toLowerCase());
  const pairs = lower.slice(1).map((own, index) => `inside ${lower[index]} ${own}`);
  return [...new Set([...lower.map((own) => `inside ${own}`), ...pairs])];
}

function wordAt({ tokens, tags, verbs }: ParsedSentence, at: number): string {
  const token = tokens[at];
  if (token === undefined) return at < 0 ? '<' : '>';
  if (tags[at] === 'quotation') return '(marked)';
  return tags[at] === 'name' ? '(name)' : (verbs[at]?.base ?? token.lower);
}

function tagAt({ tags }: ParsedSentence, at: number): string {
  return tags[at] ?? (at < 0 ? '<' : '>');
}

function thatBefore({ tokens, tags }: ParsedSentence, at: number): string {
  for (let index = at - 1; index >= Math.max(0, at - 40); index -= 1) {
    if (tokens[index]?.lower === 'that' && tags[index] !== 'determiner') return distanceStep(at - index);
  }
  return 'none';
}
