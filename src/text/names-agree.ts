import { isRoleNoun } from './roles.ts';
import { closedClasses } from './tags.ts';
import { verbOf } from './verbs.ts';

/**
 * Whether two bare names can be one person's or body's: the shorter one's words stand in the longer one in order, and
 * they agree in the last word, or in the first and in the first of two surnames ("Ana Ruiz" for "Ana María Ruiz Peña").
 * Near spellings do not agree ("Petro", "Pedro").
 */
export function namesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (nameKey(short.at(-1)) !== nameKey(long.at(-1)) && !agreeInFirstSurname(short, long)) return false;
  let at = 0;
  for (const word of short) {
    at = long.findIndex((other, index) => index >= at && sameWord(word, other)) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether the longer name has a second surname, as Spanish and Portuguese ones do; a word of a headline behind a name is none. */
function agreeInFirstSurname(short: readonly string[], long: readonly string[]): boolean {
  const second = long.at(-1) ?? '';
  if (long.length < 3 || short.length < 2 || short[0] !== long[0] || short.at(-1) !== long.at(-2))
    return false;
  return iberian.test(second) && verbOf(second) === null && !isRoleNoun(second) && !closedClasses.has(second);
}

const iberian = /^.{2,}(?:[aeiou]|[aeiou][szr]|nz|[aeo]n|[aei]l)$/;

/** Whether two names of two words are one with the family name first in one of them ("Bae Sang-cheol", "Sang-cheol Bae"). */
export function areTurned([one, other, ...more]: readonly string[], turned: readonly string[]): boolean {
  return more.length === 0 && turned.length === 2 && one === turned[1] && other === turned[0];
}

/** A word as names are looked up by it: one paper hyphenates what another writes together ("Eun-bi", "Eunbi"). */
export function nameKey(word: string | undefined): string {
  return word?.replace(/-/g, '') ?? '';
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.startsWith(b) || b.startsWith(a);
  return nameKey(a) === nameKey(b);
}
