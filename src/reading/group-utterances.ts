import { createHash } from 'node:crypto';
import type { Quotation } from '../story/quotation.ts';
import { levelCountries } from '../text/countries.ts';
import { foldedWords } from '../text/folded-words.ts';
import { compareUtterances } from './compare-utterances.ts';
import type { Reading } from './reading.ts';
import { type Spoken, type StemWeights, spokenWords, weighStems } from './spoken-words.ts';

const mostSharing = 400;

/**
 * The readings with an utterance id on every quotation that is one of several wordings, translations or lengths of one
 * and the same utterance, within and across articles. Only words of one speaker are compared, and of a speaker's only
 * those that share words; a quotation inside another is part of its host and gets no id of its own. Reported speech that
 * renders an utterance has its id too, and never makes one of two quotations.
 */
export function groupUtterances(readings: readonly Reading[]): readonly Reading[] {
  const quotations = readings.flatMap((reading) => reading.quotations.filter(isComparable));
  const spoken = quotations.map((quotation) => spokenWords(quotation));
  const weights = weighStems(spoken);
  const roots = spoken.map((_, number) => number);
  for (const own of bySpeaker(spoken)) joinAlike(own, spoken, weights, roots);
  const ids = idsOf(quotations, roots);
  return readings.map((reading) =>
    Object.freeze({
      ...reading,
      quotations: Object.freeze(
        reading.quotations.map((quotation) => {
          const utterance = ids.get(quotation);
          return utterance === undefined ? quotation : Object.freeze({ ...quotation, utterance });
        }),
      ),
    }),
  );
}

function isComparable({ kind, speaker }: Quotation): boolean {
  return speaker !== null && kind !== 'nested';
}

/** The numbers of each speaker's quotations, in order; "U.S. officials" and "American officials" are one speaker here. */
function bySpeaker(spoken: readonly Spoken[]): readonly (readonly number[])[] {
  const speakers = new Map<string, number[]>();
  const keys = new Map<string, string>();
  spoken.forEach(({ quotation: { speaker } }, number) => {
    const name = speaker ?? '';
    const key = keys.get(name) ?? levelledName(name);
    keys.set(name, key);
    const own = speakers.get(key);
    if (own === undefined) speakers.set(key, [number]);
    else own.push(number);
  });
  return [...speakers.values()].filter((own) => own.length > 1);
}

function levelledName(name: string): string {
  const words = foldedWords(name).map(({ word }) => word);
  return levelCountries(words, 'without').join(' ');
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly sure: number;
}

/** Joins the surest pairs first; groups of which each was said on another day stay apart, unless words are the same. */
function joinAlike(
  own: readonly number[],
  spoken: readonly Spoken[],
  weights: StemWeights,
  roots: number[],
): void {
  const days = new Map(own.map((number) => [number, daysOf(spoken[number])]));
  const isReported = (number: number) => spoken[number]?.quotation.kind === 'indirect';
  const quoted = new Set(own.filter((number) => !isReported(number)));
  const pairs = pairsAlike(own, spoken, weights).sort((one, other) => other.sure - one.sure);
  for (const { a, b, sure } of pairs) {
    const [root, other] = [rootOf(a, roots), rootOf(b, roots)];
    if (root === other) continue;
    const [first, second] = [days.get(root) ?? [], days.get(other) ?? []];
    const apart = first.length > 0 && second.length > 0 && !first.some((day) => second.includes(day));
    if (apart && sure < 3) continue;
    const byReport = isReported(a) || isReported(b);
    if (byReport && quoted.has(root) && quoted.has(other)) continue;
    roots[root] = other;
    if (quoted.has(root)) quoted.add(other);
    days.set(other, [...first, ...second]);
  }
}

function daysOf(spoken: Spoken | undefined): readonly string[] {
  const day = spoken?.quotation.said.day ?? null;
  return day === null ? [] : [day];
}

function pairsAlike(own: readonly number[], spoken: readonly Spoken[], weights: StemWeights): Pair[] {
  const pairs: Pair[] = [];
  const having = new Map<string, number[]>();
  /** By place among the speaker's own: how many words it shares with the one at hand. */
  const shared = new Uint32Array(own.length);
  for (const [place, number] of own.entries()) {
    const sharing: number[] = [];
    for (const key of spoken[number]?.keys ?? []) {
      const earlier = having.get(key);
      if (earlier === undefined) {
        having.set(key, [place]);
        continue;
      }
      // A word that hundreds of one speaker's quotations share tells nothing of which are the same.
      if (earlier.length <= mostSharing) {
        for (const other of earlier) {
          const before = shared[other] ?? 0;
          if (before === 0) sharing.push(other);
          shared[other] = before + 1;
        }
      }
      earlier.push(place);
    }
    for (const other of sharing) {
      const count = shared[other] ?? 0;
      shared[other] = 0;
      const [a, b] = [spoken[number], spoken[own[other] ?? -1]];
      if (a === undefined || b === undefined || count < Math.min(keysNeeded(a), keysNeeded(b))) continue;
      const sure = compareUtterances(a, b, weights);
      if (sure > 0) pairs.push({ a: number, b: own[other] ?? -1, sure });
    }
  }
  return pairs;
}

/** How many keys two quotations share at least to be compared: of a fragment with one word of meaning there is but one. */
function keysNeeded({ units }: Spoken): number {
  const stems = new Set(units.flatMap(({ words }) => words.map(({ stem }) => stem)));
  return Math.min(2, stems.size);
}

function rootOf(number: number, roots: readonly number[]): number {
  let root = number;
  for (let next = roots[root] ?? root; next !== root; next = roots[root] ?? root) root = next;
  return root;
}

/** An id for each quotation that is not alone: the same at every start while the articles stay as they are. */
function idsOf(quotations: readonly Quotation[], roots: readonly number[]): ReadonlyMap<Quotation, string> {
  const groups = new Map<number, Quotation[]>();
  quotations.forEach((quotation, number) => {
    const root = rootOf(number, roots);
    groups.set(root, [...(groups.get(root) ?? []), quotation]);
  });
  const ids = new Map<Quotation, string>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const places = group.map(({ passage }) => `${passage.article.id} ${passage.span.start}`).sort();
    const id = createHash('sha256')
      .update(places[0] ?? '')
      .digest('hex')
      .slice(0, 10);
    for (const quotation of group) ids.set(quotation, id);
  }
  return ids;
}
