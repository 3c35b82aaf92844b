import { foldName } from '../text/names.ts';
import { isRoleNoun } from '../text/roles.ts';
import type { Entity } from './entities.ts';
import type { KnownSoFar } from './known-so-far.ts';
import { doesSomething } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';
import type { NamedScene } from './resolve-descriptions.ts';

/**
 * Whom initials with an article mean that do something: who was given an office with these initials last ("Cabinet
 * Secretary Ana Ruiz … the CS"). Null for any other phrase.
 */
export function calledByInitials(
  { article }: NamedScene,
  sentence: ParsedSentence,
  mention: Mention,
  { roles }: KnownSoFar,
): Entity | null {
  const phrase = sentence.phrases[mention.phrase];
  if (phrase === undefined || phrase.to - phrase.from !== 2 || !sentence.tokens[phrase.head]?.capital)
    return null;
  if (sentence.tokens[phrase.from]?.lower !== 'the' || !doesSomething(sentence, mention)) return null;
  const written = article.text.slice(mention.span.start, mention.span.end);
  const [initials] = /(?<= )\p{Lu}{2,4}$/u.exec(written) ?? [];
  if (initials === undefined) return null;
  const [entity = null] = [...roles].findLast(([, given]) => hasOffice(given, initials)) ?? [];
  return entity;
}

/** Whether capitalised words in a row that end in an office ("Chief Minister") begin with these letters. */
function hasOffice(given: string, initials: string): boolean {
  const words = given.split(/\s+/);
  return words.some((word, at) => {
    if (!isRoleNoun(foldName(word))) return false;
    const title = words.slice(Math.max(0, at + 1 - initials.length), at + 1);
    return (
      title.length === initials.length &&
      title.every((part, index) => part.startsWith(initials[index] ?? ' '))
    );
  });
}
