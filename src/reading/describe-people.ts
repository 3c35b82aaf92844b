import { levelCountries, namesCountry } from '../text/countries.ts';
import { foldName } from '../text/names.ts';
import { remember } from '../text/remember.ts';
import { wordList } from '../text/word-list.ts';
import type { Entity } from './entities.ts';

/** People with what the article says of them, who was named last first. */
type Recent = readonly (readonly [Entity, string])[];

/** "the Turkish president" behind "Turkey’s Ana Ruiz": of the people named last the one who is said to be a country's and no more. */
export function ofCountry(modifiers: readonly string[], recent: Recent): Entity | null {
  const country = modifiers.find((modifier) => namesCountry([modifier]));
  if (country === undefined) return null;
  const of = recent.find(([, given]) => {
    const [place = '', ...more] = wordsOf(given).filter((word) => word.length > 1 && !counterpart.test(word));
    return namesCountry([place]) && [place, ...more].every((word) => sameCountry(word, country));
  });
  return of?.[0] ?? null;
}

/** Words that say what somebody is by whom they stand beside. */
const counterpart = /^(?:his|her|its|their|the|counterpart|leader|host|opponent|rival|ally)$/;

/** Whether two words are a country's, its people's or its capital's alike. */
export function sameCountry(a: string, b: string): boolean {
  return levelCountries([a], 'without')[0] === levelCountries([b], 'without')[0];
}

const wordsOf = remember((given) => Object.freeze(foldName(given).split(/[^\p{L}-]+/u)));

/** Of the people named last the one whose roles have one of the nouns, and nothing against the words before it. */
export function personCalled(
  heads: readonly string[],
  modifiers: readonly string[],
  recent: Recent,
): Entity | null {
  for (const [entity, given] of recent) {
    const roles = wordsOf(given);
    if (!roles.some((word) => heads.includes(word))) continue;
    const places = roles.filter((word) => !heads.includes(word) && word.length > 3);
    const agrees = modifiers.some((modifier) =>
      places.some((place) => sameStem(modifier, place) || sameCountry(modifier, place)),
    );
    if (modifiers.length === 0 || places.length === 0 || agrees) return entity;
  }
  return null;
}

/** "Colombian" and "Colombia's" name one country. */
export function sameStem(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 6);
  return length >= 4 && a.slice(0, length) === b.slice(0, length);
}

/** What news calls again those whom it brought in by their office: "the Ohio Republican" for "Representative Ana Ruiz of Ohio". */
const inPolitics = /^(?:democrat|republican|nominee|candidate|incumbent|challenger|contender)$/;
const elected = [
  ...wordList(`senator sen representative rep congressman congresswoman governor gov mayor lawmaker legislator assemblyman
    assemblywoman councilman councilwoman`),
];

/** Sentences in which whoever acts alone may be called by party or candidacy. */
const farthest = 4;

/**
 * Whom "the Ohio Republican" or "the nominee" means: of the people named last one with an elected office, else the only
 * person who did something in the last few sentences; null for any other noun.
 */
export function politicianMeant(
  head: string,
  modifiers: readonly string[],
  recent: Recent,
  subjects: ReadonlyMap<Entity, number>,
  sentence: number,
): Entity | null {
  if (!inPolitics.test(head)) return null;
  const called = personCalled(elected, modifiers, recent);
  const [only, ...others] = [...subjects].filter(([, at]) => sentence - at <= farthest);
  return called ?? (only !== undefined && others.length === 0 ? only[0] : null);
}
