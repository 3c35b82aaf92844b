import type { Clause } from '../text/clauses.ts';
import { bodyWords } from '../text/roles.ts';
import { isStopWord } from '../text/stop-words.ts';
import { verbOf } from '../text/verbs.ts';
import { auxiliaries, personalPronouns, possessiveDeterminers } from '../text/word-classes.ts';
import type { CueRates } from './candidate-features.ts';
import type { ParsedSentence } from './parse-article.ts';

const reach = 70;

/** What the words between the marks tell. */
export function insideSignals(
  text: string,
  words: readonly string[],
  lower: readonly string[],
): readonly number[] {
  const last = text.at(-1) ?? '';
  return [
    words.length,
    text.length,
    share(
      words.filter((word) => /^\p{L}{4,}/u.test(word)),
      isCapital,
    ),
    share(words, isCapital),
    /^\p{Ll}/u.test(text) ? 0 : isCapital(text) ? 1 : 2,
    last === ',' ? 1 : last === '.' ? 2 : /[!?…]/.test(last) ? 3 : 0,
    lower.filter((word) => auxiliaries.has(word) || (verbOf(word)?.form ?? 'base') !== 'base').length,
    lower.filter((word) => personalPronouns.has(word) || possessiveDeterminers.has(word)).length,
    share(lower, isStopWord),
  ];
}

function share(words: readonly string[], test: (word: string) => boolean): number {
  return words.length === 0 ? 0.5 : words.filter(test).length / words.length;
}

/** The strongest cues of the sentence on either side of the stretch at token `at`, and how far off they stand. */
export function cueSignals(host: ParsedSentence, at: number, rates: CueRates): readonly number[] {
  let [before, beforeGap, behind, behindGap, near, withSubject] = [0, 0, 0, 0, 0, 0];
  for (const clause of host.clauses) {
    const gap = Math.abs(clause.at - at);
    if (gap >= reach) continue;
    const rate = rateOf(clause, rates);
    if (gap <= 6) near = Math.max(near, rate);
    if (clause.at < at && clause.subject !== null) withSubject = Math.max(withSubject, rate);
    if (clause.at < at && rate > before) [before, beforeGap] = [rate, gap];
    if (clause.at > at && rate > behind) [behind, behindGap] = [rate, gap];
  }
  let that = at - 1;
  while (that >= Math.max(0, at - 40) && !opensClause(host, that)) that -= 1;
  const thatGap = opensClause(host, that) ? at - that : -1;
  return [before, Math.min(beforeGap, 30), behind, Math.min(behindGap, 30), near, withSubject, thatGap];
}

/** Whether the token at `at` is a "that" with what is said behind it. */
function opensClause({ tokens, tags }: ParsedSentence, at: number): boolean {
  return tokens[at]?.lower === 'that' && tags[at] !== 'determiner';
}

/** How often the verb of a clause attributes words to somebody; a guess where it was never seen. */
export function rateOf(clause: Clause, rates: CueRates): number {
  return rates.get(clause.verb.base) ?? (clause.verb.reports ? 0.2 : 0.05);
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Nouns for what has a title, and for those who make, play or broadcast it. */
const works = new Set(
  `book books memoir autobiography biography novel novella poem play musical opera film movie documentary blockbuster sequel reboot
  remake franchise trilogy show shows series sitcom drama episode season program programme podcast broadcast newscast song songs
  single hit hits album record tune anthem theme ballad concert tour exhibition painting sculpture photograph video game column
  editorial essay article op-ed magazine journal newsletter blog chapter title star stars starred starring host hosts hosted
  co-host anchor author co-author starlet cast actor actress director singer band soundtrack cover premiere pageant syllabus
  report study paper bestseller best-seller`.split(/\s+/),
);

const farthestWork = 5;

/** How near a noun for a work stands on either side of the stretch at token `at`, and whether a body owns it ("the Herald’s “…”"). */
export function titleSignals({ tokens, tags }: ParsedSentence, at: number): readonly number[] {
  const nearest = (step: number) => {
    for (let gap = 1; gap <= farthestWork; gap += 1)
      if (works.has(tokens[at + step * gap]?.lower ?? '')) return gap;
    return farthestWork + 1;
  };
  const owner = tags[at - 1] === 'possessive' ? (tokens[at - 2]?.lower ?? '') : '';
  return [nearest(-1), nearest(1), bodyWords.has(owner) ? 1 : 0];
}
