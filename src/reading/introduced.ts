import { genderOfRole, isRoleNoun } from '../text/roles.ts';
import type { Entity } from './entities.ts';
import { doesSomething } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';

/** Sentences in which whom the lead brought in without a name ("a retired teacher who …") is named. */
const soon = 3;

/** Somebody whom the first sentence brings in by a description, before the name comes. */
export interface Lead {
  readonly words: string;
  readonly head: string;
  readonly mention: Mention;
}

/** Whether a phrase brings in somebody without a name: "a porter", and neither "Ana Ruiz, a porter" nor "a porter named Ruiz". */
export function bringsIn(sentence: ParsedSentence, mention: Mention): boolean {
  const { phrases, tags, tokens } = sentence;
  const phrase = phrases[mention.phrase];
  if (phrase === undefined || mention.type !== 'role' || mention.plural) return false;
  if (!/^(?:an?|one|another)$/.test(tokens[phrase.from]?.lower ?? '')) return false;
  if (/^(?:named|called)$/.test(tokens[phrase.to]?.lower ?? '')) return false;
  if (tags[phrase.to] === 'comma' && tags[phrase.to + 1] === 'name') return false;
  const before = tags[phrase.from - 1];
  if (before === 'comma' && phrases.some(({ to, kind }) => to === phrase.from - 1 && kind === 'name'))
    return false;
  return !/^(?:is|was|became|remains|as)$/.test(tokens[phrase.from - 1]?.lower ?? '');
}

/** "The engineer who signed off on the dam": whom the first sentence tells of is not known before it. */
function tellsWho({ phrases, tokens }: ParsedSentence, mention: Mention): boolean {
  const phrase = phrases[mention.phrase];
  if (phrase === undefined || mention.type !== 'role' || mention.plural) return false;
  return tokens[phrase.from]?.lower === 'the' && tokens[phrase.to]?.lower === 'who';
}

/** The description by which an article's first sentence brings in whom it is about; null where it names them. */
export function leadIn(sentence: ParsedSentence, mention: Mention): Lead | null {
  if (sentence.index !== 0 || !(bringsIn(sentence, mention) || tellsWho(sentence, mention))) return null;
  if (!doesSomething(sentence, mention)) return null;
  const phrase = sentence.phrases[mention.phrase];
  const words = sentence.tokens.slice((phrase?.from ?? 0) + 1, phrase?.to).map(({ lower }) => lower);
  return { words: words.join(' '), head: words.at(-1) ?? '', mention };
}

/** Whether a name is that of whom the lead brought in: the first person who does something right behind it. */
export function isOfLead(lead: Lead, sentence: ParsedSentence, mention: Mention, entity: Entity): boolean {
  const titled = (mention.parts?.role ?? '').toLowerCase().split(/\s+/).includes(lead.head);
  if (titled && entity.mentions[0] === mention && sentence.index > 0)
    return sentence.index - lead.mention.sentence <= soon;
  if (
    entity.kind === 'body' ||
    entity.roles.length > 0 ||
    entity.mentions[0] !== mention ||
    sentence.index - lead.mention.sentence > soon
  )
    return false;
  if (entity.words.length < 2 || !doesSomething(sentence, mention)) return false;
  const gender = genderOfRole(lead.head);
  return sentence.index > 0 && (gender === null || entity.gender === null || gender === entity.gender);
}

/** What a clause without another verb says somebody is: "Ruiz was a baker". Null where it says nothing of the kind. */
export function saidToBe(
  sentence: ParsedSentence,
  mention: Mention,
): { readonly of: number; readonly words: string } | null {
  const { phrases, tags, tokens } = sentence;
  const phrase = phrases[mention.phrase];
  if (phrase === undefined || !/^(?:an?|the)$/.test(tokens[phrase.from]?.lower ?? '')) return null;
  if (!isRoleNoun(tokens[phrase.head]?.lower ?? '')) return null;
  let at = phrase.from - 1;
  if (!/^(?:is|was|became|remains)$/.test(tokens[at]?.lower ?? '')) return null;
  while (tags[at - 1] === 'adverb' || tags[at - 1] === 'auxiliary') at -= 1;
  const of = phrases.findIndex(({ to, possessive }) => to === at && !possessive);
  const words = tokens.slice(phrase.from + 1, phrase.to).map(({ lower }) => lower);
  return of < 0 ? null : { of, words: words.join(' ') };
}
