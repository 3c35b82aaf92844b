import { type Candidate, isCue } from './candidate-features.ts';
import type { ParsedSentence, ParsedStretch } from './parse-article.ts';
import type { Scene } from './scene.ts';

/** Verbs whose passive says what somebody is called or accused of, and not by whom. */
const names =
  /^(?:accuse|brand|call|characterise|characterize|condemn|criticise|criticize|denounce|deride|describe|dismiss|dub|hail|know|label|mock|nickname|praise|refer|term)$/;
const leads = /^(?:as|of|to|for|be|being|the|an?|last|night|week|month|,|:|')$/;

/**
 * Whether a candidate is nobody, in "the board has been accused of “…” after it closed the ward", "the port is known as
 * “…”": the passive leaves unsaid whose words they are, and no other verb around them says it.
 */
export function isToldByNobody(
  { article, rates }: Scene,
  stretch: ParsedStretch,
  { place }: Candidate,
): boolean {
  const host = article.sentences[stretch.sentence];
  if (place !== 'nobody' || host === undefined) return false;
  let lead = stretch.token - 1;
  while (leads.test(host.tokens[lead]?.lower ?? '') || host.tags[lead] === 'adverb') lead -= 1;
  const called = host.clauses.find(({ at }) => at === lead);
  if (
    called === undefined ||
    !called.passive ||
    called.link === 'agent' ||
    host.tags[lead - 1] === 'to' ||
    !names.test(called.verb.base)
  )
    return false;
  return !host.clauses.some(
    (clause) =>
      clause !== called && isCue(clause, rates) && (clause.at < lead || closes(host, stretch, clause.at)),
  );
}

/** Whether a verb behind the words says them: "…, Ruiz said." */
function closes({ tags, phrases }: ParsedSentence, stretch: ParsedStretch, at: number): boolean {
  const opens = tags.lastIndexOf('comma', at);
  if (opens > stretch.token && phrases.some(({ from }) => from === opens + 1)) return true;
  return tags
    .slice(stretch.token + 1, at)
    .every((tag) => /^(?:name|noun|determiner|own|pronoun|comma)$/.test(tag));
}
