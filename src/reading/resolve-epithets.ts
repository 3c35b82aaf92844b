import { bodyWords } from '../text/roles.ts';
import type { Entity } from './entities.ts';
import { roleIn } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';

/** Sentences an epithet may stand behind the one it is of. */
const farthest = 4;

/** People as far as "the 40-year-old" and "the Belgian" need to know them. */
export interface KnownPeople {
  /** By person, everything said of them where they were named. */
  readonly roles: ReadonlyMap<Entity, string>;
  /** By the age given behind a name, whose it is. */
  readonly ages: ReadonlyMap<string, Entity>;
  /** The person who last did something under their name. */
  readonly subject: { readonly entity: Entity; readonly sentence: number } | null;
}

const demonym =
  /^[a-z]{2,}(?:an|ese|ish|iard|que|ench|utch|wiss|reek|swede|dane|finn|pole|scot|czech|turk|thai|iraqi|israeli|pakistani)$/;
const noDemonym =
  /^(?:vatican|ottoman|koran|pan|van|japan|sudan|iran|milan|tehran|titan|clan|plan|leviathan)$/;

/** Whether a phrase is an article with an age or the name of a people, as news calls somebody again: "the Belgian said". */
export function isEpithet(sentence: ParsedSentence, mention: Mention): boolean {
  const phrase = sentence.phrases[mention.phrase];
  if (phrase === undefined || phrase.possessive || phrase.to - phrase.from !== 2) return false;
  const word = sentence.tokens[phrase.head];
  if (word === undefined || sentence.tokens[phrase.from]?.lower !== 'the') return false;
  if (/^\d{1,3}-year-old$/.test(word.lower)) return true;
  return (
    word.capital &&
    demonym.test(word.lower) &&
    !noDemonym.test(word.lower) &&
    !bodyWords.has(word.lower) &&
    roleIn(sentence, mention).startsWith('subject')
  );
}

/** Whom an epithet means: who has that age or comes from there, else the person who last did something. */
export function epithetMeant(sentence: ParsedSentence, mention: Mention, people: KnownPeople): Entity | null {
  const phrase = sentence.phrases[mention.phrase];
  const word = phrase === undefined ? '' : (sentence.tokens[phrase.head]?.lower ?? '');
  const [age] = /^\d+/.exec(word) ?? [];
  const known = age === undefined ? fromThere(word, people.roles) : people.ages.get(age);
  if (known !== undefined) return known;
  const { subject } = people;
  return subject !== null && mention.sentence - subject.sentence <= farthest ? subject.entity : null;
}

/** The last person with a word of the same stem among their roles: "Uruguay’s Ana Ruiz", "the Uruguayan". */
function fromThere(word: string, roles: ReadonlyMap<Entity, string>): Entity | undefined {
  const stem = word.slice(0, Math.max(4, word.length - 3));
  const found = [...roles].findLast(([, given]) =>
    given
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((other) => other.startsWith(stem)),
  );
  return found?.[0];
}
