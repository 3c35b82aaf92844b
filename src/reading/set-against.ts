import { type Candidate, type History, isCue } from './candidate-features.ts';
import { cueTakingUp } from './history-features.ts';
import type { ParsedStretch } from './parse-article.ts';
import type { Scene } from './scene.ts';

/**
 * Whether a candidate's cue is set against the quotation before it, as in "A said it was “…,” while B called it “…”" or
 * "“…,” to which B answered that it was “…”": such a clause stands beside the first and not inside what A says, so that
 * B says what follows.
 */
export function isSetAgainst(
  scene: Scene,
  stretch: ParsedStretch,
  { clause, place }: Candidate,
  previous: History | null,
): boolean {
  if (clause === null || place !== 'same' || previous?.stretch.sentence !== stretch.sentence) return false;
  const host = scene.article.sentences[stretch.sentence];
  if (host === undefined || clause.subject === null || !isCue(clause, scene.rates)) return false;
  if (cueTakingUp(scene, host, stretch, previous) !== clause) return false;
  const subject = host.phrases[clause.subject];
  if (subject === undefined) return false;
  const [first, second] = [subject.from - 2, subject.from - 1].map((at) => host.tokens[at]?.lower ?? '');
  return /^(?:while|whereas)$/.test(second ?? '') || (first === 'to' && second === 'which');
}
