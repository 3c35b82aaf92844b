import { type Candidate, isCue } from './candidate-features.ts';
import type { ParsedStretch } from './parse-article.ts';
import type { Scene } from './scene.ts';

/**
 * Whether a candidate is the agent in "S was told by A to “…”" or "described by A as “…”": where nothing but an apposition
 * parts the agent from what is quoted, the passive leaves the words to nobody else.
 */
export function isPassiveAgent(
  { article, rates }: Scene,
  stretch: ParsedStretch,
  { mention, clause, place }: Candidate,
): boolean {
  if (mention === null || clause?.link !== 'agent' || place !== 'same') return false;
  if (clause.at > stretch.token || !isCue(clause, rates) || clause.verb.base === 'quote') return false;
  const host = article.sentences[stretch.sentence];
  const phrase = host?.phrases[mention.phrase];
  if (host === undefined || phrase === undefined || phrase.to > stretch.token) return false;
  const between = host.tags.slice(phrase.to, stretch.token);
  const lead = host.tokens.slice(phrase.to, stretch.token).map(({ lower }) => lower);
  return (
    lead.some((word) => /^(?:as|to|that)$/.test(word)) &&
    !between.some((tag) => /^(?:verb|gerund|quotation|relative|conjunction|stop)$/.test(tag))
  );
}
