import type { Clause } from '../text/clauses.ts';
import type { Phrase } from '../text/phrases.ts';
import { cueStep, isCue } from './candidate-features.ts';
import { distanceStep } from './distance-step.ts';
import type { ParsedSentence } from './parse-article.ts';
import type { Scene } from './scene.ts';

/** How the clause that a phrase is the subject of stands to the stretch at token `at`. */
export function clauseFeatures(
  scene: Scene,
  host: ParsedSentence,
  phrase: Phrase,
  clause: Clause | null,
  at: number,
  shape: string,
  nearestCue: Clause | null,
): readonly string[] {
  const side = phrase.from < at ? 'L' : 'R';
  if (clause === null)
    return [`no clause ${side}`, `no clause ${side} ${shape}`, `no clause, cue ${nearestCue !== null}`];
  const step = cueStep(clause, scene.rates);
  const order = [
    { at: phrase.from, sign: 'm' },
    { at: clause.at, sign: 'v' },
    { at, sign: 'q' },
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ sign }) => sign)
    .join('');
  const gap = clause.at < at ? at - clause.at - 1 : clause.at - at - 1;
  const lead = clause.at < at ? leadIn(host, at) : '';
  const isNearest = nearestCue === clause;
  const [low, high] = clause.at < at ? [clause.at, at] : [at, clause.at];
  const rivals = host.clauses.filter(
    (other) =>
      other.at > low &&
      other.at < high &&
      other.subject !== null &&
      other.subject !== clause.subject &&
      isCue(other, scene.rates),
  ).length;
  return [
    `cue ${step} ${order}`,
    `cue ${step} gap ${distanceStep(gap)} ${order}`,
    `cue ${step} ${clause.link}`,
    `link ${clause.link} ${order}`,
    `form ${clause.verb.form}${clause.passive ? ' passive' : ''} ${order}`,
    `verb ${clause.verb.base} ${order}`,
    `shape ${shape} ${order} ${step}`,
    `lead ${lead} ${order} ${step}`,
    `rivals ${Math.min(rivals, 2)} ${order}`,
    `rivals ${Math.min(rivals, 2)} ${step} ${clause.link}`,
    `nearest cue ${isNearest} ${order}`,
    `nearest cue ${isNearest} subject ${nearestCue !== null && nearestCue.subject === clause.subject} ${step}`,
    `gap ${distanceStep(gap)} ${clause.link}`,
  ];
}

/** The one or two words that lead into a stretch. */
export function leadIn(host: ParsedSentence, at: number): string {
  const sign = (index: number) => {
    const tag = host.tags[index];
    if (tag === undefined) return 'start';
    const lower = host.tokens[index]?.lower ?? '';
    return /^(?:that|to|as|of|by|in|for|a|an|the|is|was|not|and|but|with|about|on|this|it)$/.test(lower)
      ? lower
      : tag;
  };
  return `${sign(at - 2)} ${sign(at - 1)}`;
}
