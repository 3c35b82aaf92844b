import type { CueRates } from './candidate-features.ts';
import type { ParsedArticle, ParsedStretch } from './parse-article.ts';
import { scoreFeatures } from './score-features.ts';
import { wordingFeatures, wordingParts } from './wording-features.ts';

/** What the numbers of `wordingSignals` are, in their order. */
export const wordingNames = [
  'wording',
  ...wordingParts.map((part) => `wording ${part}` as const),
  'wording of the stretch before',
  'paragraphs since the stretch before',
  'wording of the stretch behind',
  'paragraphs until the stretch behind',
] as const;

/** What is said of a stretch where there is none before or behind: nothing either way, and far off. */
const noNeighbour = { wording: 0, paragraphs: 9 } as const;

/**
 * What the linear model makes of each stretch, whole and part by part, and of its neighbours: speech stands beside speech,
 * and where titles stand there are more of them. Stretches are in order.
 */
export function wordingSignals(
  article: ParsedArticle,
  stretches: readonly ParsedStretch[],
  rates: CueRates,
  weights: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  const scores = stretches.map((stretch) => scoresOf(article, stretch, rates, weights));
  const wordings = scores.map((parts) => parts.reduce((sum, score) => sum + score, 0));
  const neighbour = (index: number, step: number) => {
    const [own, other] = [stretches[index], stretches[index + step]];
    if (own === undefined || other === undefined) return [noNeighbour.wording, noNeighbour.paragraphs];
    const paragraphs = Math.abs(own.paragraph - other.paragraph);
    return [wordings[index + step] ?? 0, Math.min(noNeighbour.paragraphs, paragraphs)];
  };
  return scores.map((parts, index) => [
    wordings[index] ?? 0,
    ...parts,
    ...neighbour(index, -1),
    ...neighbour(index, 1),
  ]);
}

function scoresOf(
  { text, sentences }: ParsedArticle,
  stretch: ParsedStretch,
  rates: CueRates,
  weights: ReadonlyMap<string, number>,
): readonly number[] {
  const host = sentences[stretch.sentence];
  if (host === undefined) throw new Error('wordingSignals: a stretch stands in no sentence');
  const features = wordingFeatures(text, host, stretch, rates);
  return wordingParts.map((part) => scoreFeatures(features[part], weights));
}
