import type { CueRates } from '../../src/reading/candidate-features.ts';
import { placeFeatures, wordingFeatures } from '../../src/reading/wording-features.ts';
import { isSpeech } from './annotated.ts';
import type { ParsedAnnotated } from './cue-rates.ts';
import type { Example, Numbering } from './ranking.ts';

/** Of the words outside marks, one in so many is looked at: they teach what governs words, and would drown the stretches. */
const every = 5;

/**
 * Whether somebody said a stretch in marks, and whether a word outside marks belongs to something reported, a few of them:
 * what makes words somebody's is the same for both, and far more of it is annotated.
 */
export function wordingExamples(
  { gold, article }: ParsedAnnotated,
  rates: CueRates,
  { numberOf }: Numbering,
): readonly Example[] {
  const reported = reportedIn(gold.attributions.flatMap(({ content }) => content));
  const example = (features: readonly string[], so: boolean): Example => ({
    features: [features.map(numberOf), []],
    right: [so, !so],
  });
  let words = 0;
  const outside = article.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap(({ kind, span }, at) => {
      if (kind !== 'word') return [];
      words += 1;
      return words % every === 1 ? [example(placeFeatures(sentence, at, rates), reported(span.start))] : [];
    }),
  );
  const marked = article.stretches.flatMap((stretch) => {
    const host = article.sentences[stretch.sentence];
    if (host === undefined) return [];
    const features = Object.values(wordingFeatures(article.text, host, stretch, rates)).flat();
    return [example(features, isSpeech(gold, stretch.inner))];
  });
  return [...outside, ...marked];
}

function reportedIn(contents: readonly (readonly [number, number])[]): (at: number) => boolean {
  return (at) => contents.some(([start, end]) => start <= at && at < end);
}
