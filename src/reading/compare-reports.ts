import type { Spoken, StemWeights, Unit } from './spoken-words.ts';
import { bySize, inOrder, standsIn, weightOf, wordsSaid } from './words-in-common.ts';

/**
 * Thresholds on how many words two sentences share, and on the share of each, by weight, that the other has too. What is
 * reported is in the reporter's words, so that more of it has to agree than of two quotations; a sentence of which the
 * other says every word may be much the shorter.
 */
const least = {
  rendering: { words: 4, smaller: 0.75, larger: 0.6 },
  shortened: { words: 5, smaller: 0.9, larger: 0.4 },
  fragment: { words: 4, smaller: 0.95 },
  verbatim: { words: 6, inOrder: 0.8, longer: 1.4 },
} as const;

/**
 * Whether of one speaker's reported words and others, reported or quoted, one renders what the other does: in most words
 * of each, in all words of the shorter, or as a quoted fragment does whose words, or whose clause, the report has.
 */
export function reportTheSame(a: Spoken, b: Spoken, weights: StemWeights): boolean {
  const parts = [...b.units, ...b.parts];
  return (
    [...a.units, ...a.parts].some((unit) => parts.some((other) => renderTheSame(unit, other, weights))) ||
    quotesFrom(a, b, weights) ||
    quotesFrom(b, a, weights)
  );
}

function renderTheSame(a: Unit, b: Unit, weights: StemWeights): boolean {
  if (disagree(a, b)) return false;
  const [small, large] = bySize(a, b, weights);
  const said = wordsSaid(small, large);
  const stems = new Set(said.map(({ stem }) => stem));
  const rare = [...stems].every((stem) => weights.count(stem) <= 2);
  if (stems.size >= 3 && rare && standsIn(small, large)) return true;
  if (said.length === small.words.length && isNearlyVerbatim(small, large)) return true;
  const { rendering, shortened } = least;
  if (stems.size < rendering.words) return false;
  const covered = weightOf(said, weights) / weights.of(small);
  if (covered < rendering.smaller) return false;
  const coveredBack = weightOf(wordsSaid(large, small), weights) / weights.of(large);
  const short = stems.size >= shortened.words && covered >= shortened.smaller;
  return coveredBack >= (short ? shortened.larger : rendering.larger);
}

/**
 * Whether a fragment in marks is of what the other reports: all its words are in the report, or it stands in it word for
 * word with most of the clause that it completes ("the dam is “beyond repair”", "that the dam was beyond repair").
 */
function quotesFrom({ quotation, units, clause }: Spoken, report: Spoken, weights: StemWeights): boolean {
  const [fragment, ...more] = units;
  if (quotation.kind !== 'partial' || report.quotation.kind !== 'indirect') return false;
  if (fragment === undefined || more.length > 0) return false;
  return report.units.some((unit) => {
    if (disagree(fragment, unit)) return false;
    const said = wordsSaid(fragment, unit);
    const stems = new Set(said.map(({ stem }) => stem));
    const covered = weightOf(said, weights) / weights.of(fragment);
    if (stems.size >= least.fragment.words && covered >= least.fragment.smaller) return true;
    if (clause === null || !standsIn(fragment, unit) || disagree(clause, unit)) return false;
    const whole = wordsSaid(clause, unit);
    const completed = new Set(whole.map(({ stem }) => stem)).size;
    const { words, smaller } = least.rendering;
    return completed >= words && weightOf(whole, weights) / weights.of(clause) >= smaller;
  });
}

const quantifier = /^(?:every|each|all|most|some|many|few|half|several|any|only|none|no)$/;

/** Whether two sentences of about one length are one word for word but for small words or forms, and count alike. */
function isNearlyVerbatim(a: Unit, b: Unit): boolean {
  const [short, long] = a.folded.length <= b.folded.length ? [a, b] : [b, a];
  const { verbatim } = least;
  if (short.folded.length < verbatim.words || long.folded.length > verbatim.longer * short.folded.length)
    return false;
  const [counts, others] = [short, long].map(({ folded }) =>
    folded.flatMap(({ word }) => (quantifier.test(word) ? [word] : [])).join(),
  );
  return counts === others && inOrder(short.line, long.line) >= verbatim.inOrder;
}

/** Whether one denies or refuses what the other does not, or they give other figures. */
function disagree(a: Unit, b: Unit): boolean {
  return (a.denies || a.refuses) !== (b.denies || b.refuses) || a.numbers.join() !== b.numbers.join();
}
