import { isGivenName } from './given-names.ts';
import type { MarkedStretch } from './quotation-marks.ts';

const capitalised = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?$/u;
const wordBefore = /(?<![\p{L}’'-])(\p{Lu}[\p{L}-]*\.?) $/u;
const surnameBehind = /^ \p{Lu}\p{Ll}/u;

const longestWord = 30;

/** Whether a stretch in marks is what somebody is called between given name and surname: Raymond “Buck” Halvorsen. */
export function isNickname(text: string, { outer, inner, closed }: MarkedStretch): boolean {
  if (!closed || inner.end - inner.start > longestWord) return false;
  if (!capitalised.test(text.slice(inner.start, inner.end))) return false;
  if (!surnameBehind.test(text.slice(outer.end, outer.end + 3))) return false;
  const [, given = ''] =
    wordBefore.exec(text.slice(Math.max(0, outer.start - longestWord), outer.start)) ?? [];
  return isGivenName(given.toLowerCase());
}
