import { namesCountry } from '../text/countries.ts';
import { foldName } from '../text/names.ts';
import type { Phrase } from '../text/phrases.ts';
import { rolesConflict } from '../text/role-classes.ts';
import { isLifeNoun, officeNouns } from '../text/role-uses.ts';
import { bodyWords, genderOfRole, isRoleNoun } from '../text/roles.ts';
import type { Entity } from './entities.ts';
import { doesSomething, reportsSomething } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';

/** Sentences an epithet may stand behind the one it is of. */
const farthest = 4;

/** People as far as "the 40-year-old" and "the Belgian" need to know them. */
export interface KnownPeople {
  /** By person, everything said of them where they were named; who was named last comes last. */
  readonly roles: ReadonlyMap<Entity, string>;
  /** By the age given behind a name, whose it is. */
  readonly ages: ReadonlyMap<string, Entity>;
  /** Who last did something under their name or an epithet, and where, the last one last. */
  readonly subjects: ReadonlyMap<Entity, number>;
}

const demonym =
  /^[a-z]{2,}(?:an|ese|ish|iard|que|ench|utch|wiss|reek|swede|dane|finn|pole|scot|czech|turk|thai|iraqi|israeli|pakistani)$|^(?:swede|dane|finn|pole|scot|czech|turk|thai|iraqi|israeli|pakistani)$/;
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
    doesSomething(sentence, mention)
  );
}

/** Whom an epithet means: who has that age or comes from there, else the person who last did something. */
export function epithetMeant(sentence: ParsedSentence, mention: Mention, people: KnownPeople): Entity | null {
  const phrase = sentence.phrases[mention.phrase];
  const word = phrase === undefined ? '' : (sentence.tokens[phrase.head]?.lower ?? '');
  const [age] = /^\d+/.exec(word) ?? [];
  const known = age === undefined ? fromThere(word, people.roles) : people.ages.get(age);
  return known ?? lastActing(mention, people, () => true);
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

/** Words that open a description of somebody who was named before: "the former driver", "the four-term lawmaker". */
const again =
  /^(?:former|retired|veteran|long-?time|senior|outspoken|embattled|ousted|one-?time|self-\p{Ll}+|\p{L}+-(?:born|based|raised|educated|trained)|(?:two|three|four|five|six|seven|eight|nine|ten|multi|\d+)-(?:time|term))$/u;

/**
 * Whom a description means that fits nobody's role as given: "the former driver", "the widower", "the ceramicist" is
 * who last did something, of those of that gender and without a role against it. Null for the holder of an office, and
 * for whom the article `introduced` without a name ("a potter … the potter").
 */
export function calledAgain(
  sentence: ParsedSentence,
  mention: Mention,
  people: KnownPeople,
  introduced: ReadonlyMap<string, unknown>,
  before: readonly ParsedSentence[],
): Entity | null {
  const phrase = sentence.phrases[mention.phrase];
  if (phrase === undefined || phrase.possessive || mention.plural) return null;
  if (sentence.tokens[phrase.from]?.lower !== 'the' || !doesSomething(sentence, mention)) return null;
  const words = sentence.tokens.slice(phrase.from + 1, phrase.to).map(({ lower }) => foldName(lower));
  const head = words.at(-1) ?? '';
  const opens = words.length > 1 && again.test(words[0] ?? '');
  if (introduced.has(head) || (!opens && sentence.tokens[phrase.head]?.capital)) return null;
  const ofPeople =
    mention.type === 'thing' &&
    words.length > 1 &&
    namesCountry([words[0] ?? '']) &&
    reportsSomething(sentence, mention);
  if (!isRoleNoun(head) && !isLifeNoun(head) && !ofPeople) return null;
  // "The tugs’ builder": whose it is tells who it is, and nobody is called so again.
  if (sentence.phrases.some(({ possessive, from }) => possessive && from === phrase.from)) return null;
  const office = officeNouns.has(head);
  const named = namesIn(sentence, phrase);
  const told = named.every((name) => before.some(({ tokens }) => tokens.some(({ lower }) => lower === name)));
  if (!told || (office && !opens && named.length === 0)) return null;
  const young = /^(?:teenager|teen|youngster)$/.test(head)
    ? [...people.ages].findLast(([age]) => Number(age) > 12 && Number(age) < 20)
    : undefined;
  if (young !== undefined) return young[1];
  const gender = genderOfRole(head);
  const past = /^(?:former|ex|retired|ousted)$/.test(words[0] ?? '');
  const fits = (entity: Entity) =>
    (gender === null || entity.gender === null || gender === entity.gender) &&
    !(past && holds(entity, head)) &&
    !rolesConflict(entity.roles, [words.join(' ')]);
  const [only, ...others] =
    gender === null
      ? []
      : [...people.subjects.keys()].filter((entity) => entity.gender === gender && fits(entity));
  if (others.length === 0 && only !== undefined) return only;
  const near = [...people.subjects].filter(
    ([entity, at]) => mention.sentence - at <= farthest && fits(entity),
  );
  return (office || named.length > 0) && near.length > 1 ? null : lastActing(mention, people, fits);
}

const prize =
  /^(?:olympic|paralympic|nobel|oscar|grammy|booker|pulitzer|world|european|asian|african|commonwealth)$/;

/** The names inside a description that are no people's, country's or prize's: "Harrow Vale" of "the Harrow Vale manager". */
function namesIn({ tokens, tags }: ParsedSentence, { from, head }: Phrase): readonly string[] {
  return tokens.slice(from + 1, head).flatMap(({ lower, capital }, at) => {
    if (!capital || tags[from + 1 + at] !== 'name') return [];
    return again.test(lower) || prize.test(lower) || namesCountry([foldName(lower)]) ? [] : [lower];
  });
}

/** Whether somebody is said to hold an office, and not to have held it. */
function holds({ roles }: Entity, office: string): boolean {
  return roles.some((role) => {
    const words = role.split(/\s+/).map((word) => foldName(word));
    return words.includes(office) && !words.includes('former');
  });
}

function lastActing(
  { sentence }: Mention,
  { subjects }: KnownPeople,
  fits: (entity: Entity) => boolean,
): Entity | null {
  const [entity = null] =
    [...subjects].findLast(([other, at]) => sentence - at <= farthest && fits(other)) ?? [];
  return entity;
}
