import type { Candidate } from './candidate-features.ts';
import type { ParsedStretch } from './parse-article.ts';
import type { Scene } from './scene.ts';

/** Whether a candidate is the subject in "what S described as “…”": by its grammar such words are nobody else's. */
export function namesOwnWords({ article }: Scene, stretch: ParsedStretch, candidate: Candidate): boolean {
  const { mention, clause } = candidate;
  if (mention === null || clause === null || mention.sentence !== stretch.sentence) return false;
  const sentence = article.sentences[stretch.sentence];
  const phrase = sentence?.phrases[mention.phrase];
  if (sentence === undefined || phrase === undefined || phrase.kind === 'pronoun') return false;
  if (clause.at < phrase.to || stretch.token <= clause.at) return false;
  const between = sentence.tokens.slice(clause.at + 1, stretch.token).map(({ lower }) => lower);
  return (
    sentence.tokens[phrase.from - 1]?.lower === 'what' &&
    between.every((word) => /^(?:as|a|an|the)$/.test(word))
  );
}
