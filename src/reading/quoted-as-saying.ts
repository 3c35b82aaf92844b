import type { Candidate } from './candidate-features.ts';
import type { ParsedStretch } from './parse-article.ts';
import type { Scene } from './scene.ts';

/** Whether a candidate is S in "the ministry quoted S as saying" or "S was quoted by it as saying": the words are not the ministry's. */
export function isQuotedAsSaying(
  { article }: Scene,
  stretch: ParsedStretch,
  { mention }: Candidate,
): boolean {
  if (mention === null || mention.sentence !== stretch.sentence) return false;
  const sentence = article.sentences[stretch.sentence];
  const phrase = sentence?.phrases[mention.phrase];
  if (sentence === undefined || phrase === undefined || phrase.possessive) return false;
  const quotes = (at: number) => /^(?:quote|cite|report)$/.test(sentence.verbs[at]?.base ?? '');
  const says = (as: number) => sentence.tokens[as]?.lower === 'as' && sentence.tags[as + 1] === 'gerund';
  if (quotes(phrase.from - 1)) return says(phrase.to);
  let verb = phrase.to;
  while (/^(?:auxiliary|adverb)$/.test(sentence.tags[verb] ?? '')) verb += 1;
  const as = sentence.tokens.findIndex(({ lower }, at) => at > verb && lower === 'as');
  return verb > phrase.to && quotes(verb) && as - verb <= longestAgent && says(as);
}

const longestAgent = 8;
