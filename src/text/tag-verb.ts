import { closedClasses, type Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { type Verb, verbOf } from './verbs.ts';
import { formsOfBe, frequentAdjectives, hardlyNouns } from './word-classes.ts';

/** Whether adverbs part a verb from its auxiliary or pronoun ("does not want", "they also say"). */
function isParted(tokens: readonly Token[], tags: readonly Tag[], index: number): boolean {
  let at = index - 1;
  while (tags[at] === 'adverb') at -= 1;
  const word = tokens[at]?.lower ?? '';
  return tags[at] === 'to' || tags[at] === 'pronoun' || (tags[at] === 'auxiliary' && !formsOfBe.has(word));
}

/** "reports" in "according to local press reports": everything up to the comma is whom words are put down to. */
function isPutDownTo(tokens: readonly Token[], tags: readonly Tag[], index: number): boolean {
  let at = index - 1;
  while (/^(?:noun|name|determiner|own|possessive)$/.test(tags[at] ?? '')) at -= 1;
  return tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'according';
}

/** "advocates" in "reform advocates also say", "levels" in "turnout levels don’t tell": what stands right before a verb acts. */
function isBeforeVerb(tokens: readonly Token[], index: number): boolean {
  let at = index + 1;
  while (/^(?:also|now|still|often|already|never|always)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const next = tokens[at];
  if (next?.kind !== 'word' || next.capital) return false;
  if (closedClasses.get(next.lower) === 'auxiliary')
    return /^(?:do|did|have|are|were|will|would|could|can)/.test(next.lower);
  const verb = verbOf(next.lower);
  return verb?.form === 'base' && hardlyNouns.has(verb.base);
}

/** "Ruiz and Diaz call": two names that are several people together. */
function isJoined(tags: readonly Tag[], index: number): boolean {
  let at = index - 1;
  while (tags[at] === 'name') at -= 1;
  return at < index - 1 && tags[at] === 'conjunction' && tags[at - 1] === 'name';
}

/** The tag of a word that may be a noun or a verb, by what stands before and behind it, with the verb where it is one. */
export function verbTag(
  verb: Verb,
  tokens: readonly Token[],
  tags: readonly Tag[],
  index: number,
): readonly [Tag, Verb | null] {
  const previous = tags[index - 1];
  const next = tokens[index + 1];
  if (verb.form === 'gerund') {
    const modifies = previous === 'determiner' || previous === 'own' || previous === 'possessive';
    return modifies ? ['noun', null] : ['gerund', verb];
  }
  const nominal =
    previous === 'determiner' ||
    previous === 'own' ||
    previous === 'possessive' ||
    previous === 'number' ||
    (previous === 'noun' && verb.form !== 'past' && frequentAdjectives.has(tokens[index - 1]?.lower ?? ''));
  const alone =
    previous === 'determiner' && /^(?:this|that|each|neither)$/.test(tokens[index - 1]?.lower ?? '');
  if (alone && verb.form === 'third') return ['verb', verb];
  const another =
    previous === 'determiner' && /^(?:another|both|some|many)$/.test(tokens[index - 1]?.lower ?? '');
  if (
    another &&
    verb.reports &&
    verb.form === 'past' &&
    (next?.kind === 'quotation' || /^[:,]$/.test(next?.lower ?? ''))
  )
    return ['verb', verb];
  if (
    verb.form === 'base' &&
    hardlyNouns.has(verb.base) &&
    /^(?:noun|name|number|adverb|verb|comma|conjunction)$/.test(previous ?? '')
  )
    return ['verb', verb];
  if (nominal) return ['noun', null];
  if (verb.form === 'past' || verb.form === 'participle') return ['verb', verb];
  if (previous === 'pronoun' || previous === 'relative') return ['verb', verb];
  if (previous === 'to' || previous === 'auxiliary') {
    return verb.form === 'third' ? ['noun', null] : ['verb', verb];
  }
  if (previous === 'adverb' && verb.form === 'base' && isParted(tokens, tags, index)) return ['verb', verb];
  if (previous === 'preposition' || previous === 'verb' || previous === 'gerund') return ['noun', null];
  const opensContent =
    next === undefined ||
    next.kind === 'quotation' ||
    closedClasses.has(next.lower) ||
    next.capital ||
    next.lower === ',' ||
    next.lower === ':';
  if (verb.form === 'third') {
    if (isPutDownTo(tokens, tags, index) || isBeforeVerb(tokens, index)) return ['noun', null];
    const subject =
      previous === 'name' ||
      previous === 'noun' ||
      previous === 'quotation' ||
      previous === 'comma' ||
      previous === 'adverb' ||
      (previous === 'conjunction' && hardlyNouns.has(verb.base));
    return subject && (verb.reports || opensContent || hardlyNouns.has(verb.base))
      ? ['verb', verb]
      : ['noun', null];
  }
  if (verb.form === 'base' && verb.reports && opensContent) {
    const plural =
      /(?:[^s]s|police|people|men|women|children)$/.test(tokens[index - 1]?.lower ?? '') ||
      previous === 'quotation' ||
      previous === 'adverb' ||
      isJoined(tags, index);
    return plural ? ['verb', verb] : ['noun', null];
  }
  return ['noun', null];
}
