import { isGivenName } from './given-names.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { remember } from './remember.ts';
import { bodyNouns, formsOfAddress, isRoleNoun } from './roles.ts';
import { settleTags } from './settle-tags.ts';
import { verbTag } from './tag-verb.ts';
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
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;

/**
 * Tags the tokens of one sentence of a text with these `words`, and finds its base noun phrases; the first `filed` tokens
 * are its dateline, in which nobody does anything.
 */
export function tagSentence(tokens: readonly Token[], words: TextWords, filed: number): TaggedSentence {
  const tags: Tag[] = [];
  const verbs: (Verb | null)[] = [];
  tokens.forEach((_, index) => {
    const [tag, verb] = index < filed ? dateline(index, filed) : tagOf(tokens, tags, index, words);
    tags.push(tag);
    verbs.push(verb);
  });
  settleTags(tokens, tags);
  const read = verbs.map((verb, index) => (verb?.base === 'make' ? makingClear(verb, tokens, index) : verb));
  return Object.freeze({ tokens, tags, verbs: read, phrases: findPhrases(tokens, tags) });
}

/** Behind a dateline a sentence begins, as behind a colon. */
function dateline(index: number, filed: number): readonly [Tag, null] {
  return [index === filed - 1 ? 'colon' : 'mark', null];
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
  if (token.kind === 'number' || token.lower === 'no.') return ['number', null];
  // A handle behind a name is no part of the name.
  if (token.lower.startsWith('@')) return [tags[index - 1] === 'name' ? 'mark' : 'name', null];
  if (token.capital && calendar.test(token.lower) && !isPartOfName(tokens, tags, index))
    return ['adverb', null];
  if (token.kind === 'mark') return [markTag(token.lower), null];
  if (isNameAsUsed(tokens, index, names)) return ['name', null];
  if (token.capital && members.test(token.lower) && tokens[index + 1]?.capital !== true)
    return ['noun', null];
  // "T-shirt", "U-turn": the letter is no initial of a name.
  if (token.capital && /^[a-z]-[a-z]{3}/.test(token.lower) && tokens[index + 1]?.capital !== true)
    return ['noun', null];
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
      if (verb.form === 'gerund') return ['gerund', verb];
      const orders = verb.form === 'base' && hardlyNouns.has(verb.base);
      if (verb.form === 'past' || verb.form === 'participle' || orders) return ['verb', verb];
    }
    if (token.lower.endsWith('ly') && !followedByName && !notVerbs.has(token.lower)) return ['adverb', null];
    const forWhom = next?.lower === 'for' && isRoleNoun(token.lower);
    const several = /[^s]s$/.test(token.lower) && /^(?:have|are|were)$/.test(next?.lower ?? '');
    const noun =
      !followedByName && !names.has(token.lower) && (forWhom || several || isCommonNoun(token.lower, common));
    return [noun ? 'noun' : 'name', null];
  }
  if (known !== undefined) {
    if (token.lower === 'her')
      return [next?.kind === 'word' && !closedClasses.has(next.lower) ? 'own' : 'pronoun', null];
    // "They all ask", "you both know": no article where it stands behind those it counts.
    if (/^(?:all|both|each)$/.test(token.lower) && tags[index - 1] === 'pronoun') return ['adverb', null];
    if (token.lower === 'that') return [thatTag(tokens, tags, index), null];
    return [known, null];
  }
  const never = (notVerbs.has(token.lower) && !alleges(tokens, tags, index)) || describes.test(token.lower);
  const verb = never ? null : verbOf(token.lower);
  if (verb === null && token.lower.endsWith('ly') && !notVerbs.has(token.lower)) return ['adverb', null];
  if (verb === null && doesSomething(tokens, tags, index)) return ['verb', infinitiveOf(token.lower)];
  if (verb === null && actsNow(tokens, tags, index)) return ['verb', thirdOf(token.lower)];
  return verb === null ? ['noun', null] : verbTag(verb, tokens, tags, index);
}

/** "a well-connected Democrat": a participle that tells what somebody is, and not what they did ("re-elected"). */
const describes =
  /^(?!(?:re|co|over|out|pre|mis|de|cross|fast|hand|double|second|side)-)[a-z]{2,}-[a-z]{3,}ed$/;

/** "The company alleged that …", "Ruiz supposed it was": what else is an adjective, behind a subject and before no noun. */
function alleges(tokens: readonly Token[], tags: readonly Tag[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    /^(?:alleged|supposed)$/.test(tokens[index]?.lower ?? '') &&
    /^(?:noun|name|pronoun|comma)$/.test(tags[index - 1] ?? '') &&
    next !== undefined &&
    (next.kind === 'mark' || closedClasses.has(next.lower))
  );
}

/** "to reroute its tugs": a word behind "to" that has an object, whatever the lexicon knows of it. */
function doesSomething(tokens: readonly Token[], tags: readonly Tag[], index: number): boolean {
  const object = tokens[index + 1]?.lower ?? '';
  return tags[index - 1] === 'to' && /^(?:determiner|own)$/.test(closedClasses.get(object) ?? '');
}

/** "Ruiz loads a cool box": a word in -s right behind a name, with an object, whatever the lexicon knows of it. */
function actsNow(tokens: readonly Token[], tags: readonly Tag[], index: number): boolean {
  const object = closedClasses.get(tokens[index + 1]?.lower ?? '') ?? '';
  return (
    tags[index - 1] === 'name' &&
    /[^s]s$/.test(tokens[index]?.lower ?? '') &&
    /^(?:determiner|own)$/.test(object)
  );
}

const thirdOf = remember(
  (form): Verb => Object.freeze({ base: form.slice(0, -1), form: 'third', reports: false }),
);

const infinitiveOf = remember((base): Verb => Object.freeze({ base, form: 'base', reports: false }));

/** "Marlene September said", "Comrade Sunday Ekpo": a month right behind a given name, a day between a title and a name. */
function isPartOfName(tokens: readonly Token[], tags: readonly Tag[], index: number): boolean {
  const title = tokens[index - 1];
  const next = tokens[index + 1];
  if (title?.capital && (formsOfAddress.has(title.lower) || isRoleNoun(title.lower)))
    return next?.kind === 'word' && next.capital && !calendar.test(next.lower);
  if (tags[index - 1] !== 'name' || tokens[index + 1]?.kind === 'number') return false;
  const titled = isRoleNoun(tokens[index - 2]?.lower ?? '') || isGivenName(tokens[index - 1]?.lower ?? '');
  return titled && /[^y]$/.test(tokens[index]?.lower ?? '');
}

/** Initials for what somebody is: "the two-time MLA". */
const members = /^(?:mps?|mlas?|meps?|msps?)$/;

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
