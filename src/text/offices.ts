import { namesCountryOrCapital } from './countries.ts';
import { isGivenName } from './given-names.ts';
import { bodyWords, isRoleNoun } from './roles.ts';
import { wordList } from './word-list.ts';

/** What an office is for ends with such a word: whoever holds it is named behind. */
const portfolio = wordList(`
  affairs security services relations development resources intelligence prosecutions rights staff exchequer opposition
  state defence defense war justice health finance interior education energy treasury commerce labour labor agriculture
  transport transportation environment culture trade tourism care communications policy operations police
  climate water sport sports arts equality children families women youth fisheries forestry mines mining petroleum works
  infrastructure housing planning lands science technology innovation industry business economy revenue customs immigration
  citizenship veterans pensions welfare employment skills communities aviation shipping ports railways roads information
  broadcasting disability corrections prisons heritage budget management protection reform cooperation integration`);

/** Words that lead into the name of a place, in which a given name may stand: "San Francisco", "St. Louis". */
const leadsPlace = /^(?:san|santa|santo|saint|são|st\.?|fort|port|lake|mount|cape|and|&)$/;

const longest = 8;

/**
 * Where the name of whoever holds an office begins among the words behind its "of" or "for", which are in lower
 * case: 2 of "national intelligence ana ruiz", 1 of "london omar diaz". Null where they name nobody ("national
 * intelligence") or somebody else ("senator ana ruiz", "martin luther king").
 */
export function holderAmong(words: readonly string[]): number | null {
  const first = words[0] ?? '';
  if (isGivenName(first) || isRoleNoun(first) || bodyWords.has(words.at(-1) ?? '')) return null;
  for (let at = 1; at < Math.min(words.length, longest); at += 1) {
    const before = words[at - 1] ?? '';
    const word = words[at] ?? '';
    if (word === 'and' || word === '&') continue;
    if (portfolio.has(before) && !portfolio.has(word)) return at;
    if (namesCountryOrCapital(before) && !namesCountryOrCapital(word) && !isRoleNoun(word)) return at;
    const given = at < words.length - 1 && isGivenName(word);
    if (given && !leadsPlace.test(before)) return at;
  }
  return null;
}
