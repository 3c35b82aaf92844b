import { type MeaningWord, meansTheSame } from '../text/meaning.ts';
import { negationBefore } from '../text/negations.ts';
import type { StemWeights, Unit } from './spoken-words.ts';

/** The words of one sentence that some word of the other may stand for. */
export function wordsSaid(one: Unit, other: Unit): readonly MeaningWord[] {
  const language = one.words[0]?.language;
  if (language === 'es' || language !== other.words[0]?.language)
    return one.words.filter((word) => other.words.some((each) => meansTheSame(word, each)));
  // Within a language that is not translated, words mean the same by their stems alone, which are looked up at once.
  const { stems, related } = stemsOf(other);
  return one.words.filter((word) => related.has(word.stem) || someIn(word.related, stems));
}

interface UnitStems {
  readonly stems: ReadonlySet<string>;
  /** The stems that any of its words is related to, its own among them. */
  readonly related: ReadonlySet<string>;
}

const stemsOfUnits = new WeakMap<Unit, UnitStems>();

function stemsOf(unit: Unit): UnitStems {
  const known = stemsOfUnits.get(unit);
  if (known !== undefined) return known;
  const related = new Set<string>();
  for (const word of unit.words) for (const one of word.related) related.add(one);
  const found = { stems: new Set(unit.words.map(({ stem }) => stem)), related };
  stemsOfUnits.set(unit, found);
  return found;
}

function someIn(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

/** Whether one stands word for word in the other, whatever governs it there. */
export function standsWhole(small: Unit, large: Unit): boolean {
  return large.line.includes(small.line);
}

/** Whether one stands word for word in the other, and not under a negation that it leaves out. */
export function standsIn(small: Unit, large: Unit): boolean {
  const at = large.line.indexOf(small.line);
  if (at < 0) return false;
  const before = large.line.slice(0, at).split(' ').length - 1;
  return small.denies || negationBefore(large.text, large.folded, before) === null;
}

/** What words weigh together. */
export function weightOf(words: readonly MeaningWord[], weights: StemWeights): number {
  return words.reduce((sum, { stem }) => sum + weights.weight(stem), 0);
}

/** The share of the smaller line's words that stand in the larger in the same order. */
export function inOrder(small: string, large: string): number {
  const words = small.trim().split(' ');
  const others = large.trim().split(' ').slice(0, 200);
  let above: number[] = new Array(others.length + 1).fill(0);
  for (const word of words) {
    const current = [0];
    others.forEach((other, column) => {
      const longest = Math.max(above[column + 1] ?? 0, current[column] ?? 0);
      current.push(word === other ? Math.max(longest, (above[column] ?? 0) + 1) : longest);
    });
    above = current;
  }
  return (above.at(-1) ?? 0) / words.length;
}

/** Two sentences, the one that says less first; of two that say as much, the one in fewer words. */
export function bySize(a: Unit, b: Unit, weights: StemWeights): readonly [small: Unit, large: Unit] {
  const more = weights.of(a) - weights.of(b) || a.folded.length - b.folded.length;
  return more <= 0 ? [a, b] : [b, a];
}
