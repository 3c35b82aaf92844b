import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  personalPronouns,
  possessiveDeterminers,
  prepositions,
  relatives,
  subordinators,
} from './word-classes.ts';

/** What a token does in its sentence, as far as a small lexicon and its neighbours tell. */
export type Tag =
  | 'determiner'
  | 'own'
  | 'pronoun'
  | 'relative'
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'subordinator'
  | 'auxiliary'
  | 'adverb'
  | 'verb'
  | 'gerund'
  | 'name'
  | 'noun'
  | 'number'
  | 'possessive'
  | 'quotation'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'bracket'
  | 'stop'
  | 'mark';

/** The tags of words that hardly ever do anything else, by lower-case word. */
export const closedClasses: ReadonlyMap<string, Tag> = new Map(
  (
    [
      [adverbs, 'adverb'],
      [subordinators, 'subordinator'],
      [conjunctions, 'conjunction'],
      [prepositions, 'preposition'],
      [determiners, 'determiner'],
      [possessiveDeterminers, 'own'],
      [personalPronouns, 'pronoun'],
      [relatives, 'relative'],
      [auxiliaries, 'auxiliary'],
      [new Set(['to']), 'to'],
    ] as const
  ).flatMap(([set, tag]) => [...set].map((word) => [word, tag] as const)),
);

/** The tag of a mark of punctuation. */
export function markTag(mark: string): Tag {
  if (mark === ',' || mark === ';') return 'comma';
  if (mark === ':') return 'colon';
  if (/^[–—]|^--+$/.test(mark) || mark === '-') return 'dash';
  if (/^[()[\]]$/.test(mark)) return 'bracket';
  if (/^[.!?…]/.test(mark)) return 'stop';
  return 'mark';
}
