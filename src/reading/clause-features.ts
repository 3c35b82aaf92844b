import type { Clause } from '../text/clauses.ts';
import type { Phrase } from '../text/phrases.ts';
import { cueStep, isCue } from './candidate-features.ts';
import { distanceStep } from './distance-step.ts';
import type { Feature } from './feature.ts';
import type { ParsedSentence } from './parse-article.ts';
import type { Scene } from './scene.ts';

/** How the clause that a phrase is the subject of stands to the stretch at token `at`. */
export function clauseFeatures<Value>(
  feature: Feature<Value>,
  scene: Scene,
  host: ParsedSentence,
  phrase: Phrase,
  clause: Clause | null,
  at: number,
  shape: string,
  nearestCue: Clause | null,
  takingUp: Clause | null,
): readonly Value[] {
  const side = phrase.from < at ? 'L' : 'R';
  if (clause === null) {
    const standing = standingTo(host, phrase, nearestCue);
    return [
      feature`no clause ${side}`,
      feature`no clause ${side} ${shape}`,
      feature`no clause, cue ${nearestCue !== null}`,
      feature`no clause, ${standing} subject`,
      feature`no clause, ${standing} subject ${cueStep(nearestCue, scene.rates)} ${nearestCue?.link ?? '-'}`,
    ];
  }
  const step = cueStep(clause, scene.rates);
  const order = orderOf(phrase.from, clause.at, at);
  const gap = clause.at < at ? at - clause.at - 1 : clause.at - at - 1;
  const lead = clause.at < at ? leadIn(host, at) : '';
  const isNearest = nearestCue === clause;
  const [low, high] = clause.at < at ? [clause.at, at] : [at, clause.at];
  let rivals = 0;
  for (const other of host.clauses) {
    if (other.at >= high || rivals === 2) break;
    const rival = other.at > low && other.subject !== null && other.subject !== clause.subject;
    if (rival && isCue(other, scene.rates)) rivals += 1;
  }
  return [
    feature`cue ${step} ${order}`,
    feature`cue ${step} gap ${distanceStep(gap)} ${order}`,
    feature`cue ${step} ${clause.link}`,
    feature`link ${clause.link} ${order}`,
    feature`form ${clause.verb.form}${clause.passive ? ' passive' : ''} ${order}`,
    feature`verb ${clause.verb.base} ${order}`,
    feature`shape ${shape} ${order} ${step}`,
    feature`lead ${lead} ${order} ${step}`,
    feature`rivals ${rivals} ${order}`,
    feature`rivals ${rivals} ${step} ${clause.link}`,
    feature`nearest cue ${isNearest} ${order}`,
    feature`nearest cue ${isNearest} subject ${nearestCue !== null && nearestCue.subject === clause.subject} ${step}`,
    feature`gap ${distanceStep(gap)} ${clause.link}`,
    ...(takingUp === null ? [] : takingUpFeatures(feature, scene, host, takingUp, clause, order)),
  ];
}

const longestChain = 3;

/** How a phrase stands to the subject of a cue: it hangs on it by "of" and the like, or is set beside it, or neither. */
function standingTo({ phrases, tags }: ParsedSentence, phrase: Phrase, cue: Clause | null): string {
  const subject = cue?.subject == null ? undefined : phrases[cue.subject];
  if (subject === undefined) return 'no';
  let from = phrase.from;
  for (let hops = 0; hops < longestChain && from > subject.to; hops += 1) {
    const link = tags[from - 1];
    if (link === 'comma' && hops === 0 && from - 1 === subject.to) return 'beside';
    if (link !== 'preposition' && link !== 'to') return 'apart from';
    if (from - 1 === subject.to) return 'hanging on';
    const head = phrases.findLast(({ to, possessive }) => to === from - 1 && !possessive);
    if (head === undefined) return 'apart from';
    from = head.from;
  }
  return 'apart from';
}

/** Whose cue takes up a sentence that has been quoted from before, seen from a clause, and what leads over to it. */
function takingUpFeatures<Value>(
  feature: Feature<Value>,
  scene: Scene,
  host: ParsedSentence,
  takingUp: Clause,
  clause: Clause,
  order: string,
): readonly Value[] {
  const by = takingUp === clause ? 'itself' : takingUp.subject === clause.subject ? 'the same' : 'another';
  const subject = takingUp.subject === null ? undefined : host.phrases[takingUp.subject];
  const link = subject === undefined ? '' : (host.tokens[subject.from - 1]?.lower ?? '');
  return [
    feature`again by ${by}`,
    feature`again by ${by} ${cueStep(takingUp, scene.rates)} ${order}`,
    feature`again by ${by} after ${/^[a-z]+$/.test(link) ? link : '-'}`,
  ];
}

/** The order in which a mention, its verb and the quotation stand, as letters; of two at one place in that order. */
function orderOf(mention: number, verb: number, quotation: number): string {
  const first = mention <= verb ? 'mv' : 'vm';
  if (quotation < Math.min(mention, verb)) return `q${first}`;
  if (quotation >= Math.max(mention, verb)) return `${first}q`;
  return `${first[0]}q${first[1]}`;
}

/** The one or two words that lead into a stretch. */
export function leadIn(host: ParsedSentence, at: number): string {
  return `${signAt(host, at - 2)} ${signAt(host, at - 1)}`;
}

const leading: ReadonlySet<string> = new Set(
  'that to as of by in for a an the is was not and but with about on this it'.split(' '),
);

function signAt({ tags, tokens }: ParsedSentence, index: number): string {
  const tag = tags[index];
  if (tag === undefined) return 'start';
  const lower = tokens[index]?.lower ?? '';
  return leading.has(lower) ? lower : tag;
}
