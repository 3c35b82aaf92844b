import type { Clause } from './clauses.ts';
import type { TaggedSentence } from './tag-sentence.ts';

/**
 * The last of the clauses so far that stands in no other: in "Ruiz said that the mayor lied, adding …" Ruiz's, not the
 * mayor's. Where each stands in another, the last that has a subject.
 */
export function outerClause(sentence: TaggedSentence, earlier: readonly Clause[]): Clause | undefined {
  const outer = earlier.findLast(
    (clause, index) =>
      clause.subject !== null && clause.link !== 'control' && !isEmbedded(sentence, earlier, index),
  );
  return outer ?? earlier.findLast(({ subject }) => subject !== null);
}

/** Whether a clause is part of another: a relative, what "that" or "because" opens, or what a verb of saying before it reports. */
function isEmbedded(sentence: TaggedSentence, earlier: readonly Clause[], index: number): boolean {
  const clause = earlier[index];
  if (clause === undefined || clause.subject === null) return false;
  if (clause.link === 'relative') return true;
  if (clause.link !== 'before') return false;
  const from = sentence.phrases[clause.subject]?.from ?? 0;
  const tag = sentence.tags[from - 1];
  if (tag === 'subordinator' || tag === 'relative') return true;
  if (tag === 'preposition')
    return /^(?:after|before|until|since)$/.test(sentence.tokens[from - 1]?.lower ?? '');
  const before = earlier[index - 1];
  return before?.verb.reports === true && from > before.at && isNextTo(sentence, before.at + 1, from);
}

/** Whether at most a hearer stands between two tokens: "told reporters he would go". */
function isNextTo({ phrases, tags }: TaggedSentence, from: number, to: number): boolean {
  let at = from;
  while (tags[at] === 'adverb') at += 1;
  return at === to || phrases.some((hearer) => hearer.from === at && hearer.to === to);
}
