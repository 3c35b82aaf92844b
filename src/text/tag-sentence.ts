import { findPhrases, type Phrase } from './phrases.ts';
import { bodyNouns, isRoleNoun } from './roles.ts';
import { closedClasses, markTag, type Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { type Verb, verbOf } from './verbs.ts';
import { determiners, hardlyNouns, notVerbs, personalPronouns, smallNumbers } from './word-classes.ts';
import { isNameAsUsed, isNameDespiteEnding, type TextWords } from './wordlike-names.ts';

export interface TaggedSentence {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly verbs: readonly (Verb | null)[];
  readonly phrases: readonly Phrase[];
}

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;

/** Tags the tokens of one sentence of a text with these `words`, and finds its base noun phrases. */
export function tagSentence(tokens: readonly Token[], words: TextWords): TaggedSentence {
  const tags: Tag[] = [];
  const verbs: (Verb | null)[] = [];
  tokens.forEach((_, index) => {
    const [tag, verb] = tagOf(tokens, tags, index, words);
    tags.push(tag);
    verbs.push(verb);
  });
  const read = verbs.map((verb, index) => (verb?.base === 'make' ? makingClear(verb, tokens, index) : verb));
  return Object.freeze({ tokens, tags, verbs: read, phrases: findPhrases(tokens, tags) });
}

/** "made it clear", "making plain": to make clear is to say. */
function makingClear(verb: Verb, tokens: readonly Token[], index: number): Verb {
  const behind = tokens.slice(index + 1, index + 4).map(({ lower }) => lower);
  const clear = /^(?:it )?(?:\w+ly |very |quite )?(?:clear|plain|known|explicit)(?: |$)/.test(
    behind.join(' '),
  );
  return clear ? Object.freeze({ ...verb, base: 'make clear', reports: true }) : verb;
}

function tagOf(
  tokens: readonly Token[],
  tags: readonly Tag[],
  index: number,
  { common, names }: TextWords,
): readonly [Tag, Verb | null] {
  const token = tokens[index];
  if (token === undefined) return ['mark', null];
  if (token.kind === 'quotation') return ['quotation', null];
  if (token.kind === 'possessive') {
    const previous = tokens[index - 1]?.lower ?? '';
    const contracted = /^(?:he|she|it|that|there|what|who|here|let|where|how)$/.test(previous);
    return [contracted ? 'auxiliary' : 'possessive', null];
  }
  if (token.lower.endsWith('-year-old') || token.lower.endsWith('-year-olds')) return ['noun', null];
  if (token.kind === 'number') return ['number', null];
  if (token.capital && calendar.test(token.lower)) return ['adverb', null];
  if (token.kind === 'mark') return [markTag(token.lower), null];
  if (isNameAsUsed(tokens, index, names)) return ['name', null];
  const initial = isInitial(tags, index);
  const known = isAdverbAsUsed(tokens, index) ? 'adverb' : closedClasses.get(token.lower);
  const next = tokens[index + 1];
  if (
    token.capital &&
    !initial &&
    token.lower !== 'i' &&
    (known === undefined || known === 'adverb' || !inHeadline(tokens))
  ) {
    const verb = known === undefined ? verbInHeadline(tokens, tags, index) : null;
    return verb === null ? ['name', null] : ['verb', verb];
  }
  if (token.capital && initial && known === undefined) {
    if (isNameDespiteEnding(tokens, index, common)) return ['name', null];
    const followedByName = next?.kind === 'word' && next.capital;
    const verb = notVerbs.has(token.lower) ? null : verbOf(token.lower);
    if (verb !== null && !followedByName) {
      if (verb.form === 'gerund' || verb.form === 'past' || verb.form === 'participle')
        return [verb.form === 'gerund' ? 'gerund' : 'verb', verb];
    }
    if (token.lower.endsWith('ly') && !followedByName && !notVerbs.has(token.lower)) return ['adverb', null];
    const noun = !followedByName && !names.has(token.lower) && isCommonNoun(token.lower, common);
    return [noun ? 'noun' : 'name', null];
  }
  if (known !== undefined) {
    if (token.lower === 'her')
      return [next?.kind === 'word' && !closedClasses.has(next.lower) ? 'own' : 'pronoun', null];
    if (token.lower === 'that') return [thatTag(tokens, tags, index), null];
    return [known, null];
  }
  const verb = notVerbs.has(token.lower) ? null : verbOf(token.lower);
  if (verb === null && token.lower.endsWith('ly') && !notVerbs.has(token.lower)) return ['adverb', null];
  return verb === null ? ['noun', null] : verbTag(verb, tokens, tags, index);
}

/** A capital at the start of a sentence tells nothing of "Officials" or of a word that the text writes small elsewhere. */
function isCommonNoun(word: string, common: ReadonlySet<string>): boolean {
  const singular = word.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    common.has(word) ||
    smallNumbers.has(word) ||
    bodyNouns.has(word) ||
    (singular !== word && (isRoleNoun(singular) || bodyNouns.has(singular)))
  );
}

/** Whether nearly every longer word is capitalised, so that capitals tell nothing. */
function inHeadline(tokens: readonly Token[]): boolean {
  if (tokens.length > 40) return false;
  const words = tokens.filter((token) => token.kind === 'word' && token.lower.length > 3);
  return words.filter(({ capital }) => capital).length > 0.75 * words.length;
}

/** "Ruiz Defends Harbour Sale", "Ruiz Said “No”": in a headline a verb behind a name is no part of the name. */
function verbInHeadline(tokens: readonly Token[], tags: readonly Tag[], index: number): Verb | null {
  const token = tokens[index];
  if (token === undefined || tags[index - 1] !== 'name' || tokens[index + 1] === undefined) return null;
  const verb = notVerbs.has(token.lower) ? null : verbOf(token.lower);
  if (verb === null || !inHeadline(tokens)) return null;
  return verb.form === 'third' || (verb.form === 'past' && verb.reports) ? verb : null;
}

function isInitial(tags: readonly Tag[], index: number): boolean {
  const previous = tags[index - 1];
  return previous === undefined || previous === 'stop' || previous === 'colon' || previous === 'quotation';
}

/** "that" opens a clause after a verb, noun or day, or before a subject of its own, and is a determiner elsewhere. */
function thatTag(tokens: readonly Token[], tags: readonly Tag[], index: number): Tag {
  const next = tokens[index + 1];
  const subject =
    next?.kind === 'word' &&
    (next.capital || determiners.has(next.lower) || personalPronouns.has(next.lower));
  return subject || /^(?:verb|gerund|noun|name|comma|adverb)$/.test(tags[index - 1] ?? '')
    ? 'subordinator'
    : 'determiner';
}

/** "They have long said", "she once said": of time, before a verb. */
function isAdverbAsUsed(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  if (tokens[index]?.lower === 'once') return verbOf(tokens[index + 1]?.lower ?? '')?.form === 'past';
  return tokens[index]?.lower === 'long' && /^(?:have|has|had|’ve|'ve)$/.test(before);
}

const being = /^(?:is|are|was|were|be|been|being|am|'s|'re|’re)$/;

/** Whether adverbs part a verb from its auxiliary or pronoun ("does not want", "they also say"). */
function isParted(tokens: readonly Token[], tags: readonly Tag[], index: number): boolean {
  let at = index - 1;
  while (tags[at] === 'adverb') at -= 1;
  const word = tokens[at]?.lower ?? '';
  return tags[at] === 'to' || tags[at] === 'pronoun' || (tags[at] === 'auxiliary' && !being.test(word));
}

/** "reports" in "according to local press reports": everything up to the comma is whom words are put down to. */
function isPutDownTo(tokens: readonly Token[], tags: readonly Tag[], index: number): boolean {
  let at = index - 1;
  while (/^(?:noun|name|determiner|own|possessive)$/.test(tags[at] ?? '')) at -= 1;
  return tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'according';
}

/** A word that may be a noun or a verb, by what stands before and behind it. */
function verbTag(
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
    previous === 'determiner' || previous === 'own' || previous === 'possessive' || previous === 'number';
  const alone =
    previous === 'determiner' && /^(?:this|that|each|neither)$/.test(tokens[index - 1]?.lower ?? '');
  if (alone && verb.form === 'third') return ['verb', verb];
  if (
    verb.form === 'base' &&
    hardlyNouns.has(verb.base) &&
    /^(?:noun|name|number|adverb|verb|comma)$/.test(previous ?? '')
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
    if (isPutDownTo(tokens, tags, index)) return ['noun', null];
    const subject =
      previous === 'name' ||
      previous === 'noun' ||
      previous === 'quotation' ||
      previous === 'comma' ||
      previous === 'adverb';
    return subject && (verb.reports || opensContent) ? ['verb', verb] : ['noun', null];
  }
  if (verb.form === 'base' && verb.reports && opensContent) {
    const plural =
      /(?:[^s]s|police|people|men|women|children)$/.test(tokens[index - 1]?.lower ?? '') ||
      previous === 'quotation' ||
      previous === 'adverb';
    return plural ? ['verb', verb] : ['noun', null];
  }
  return ['noun', null];
}
