import { stem } from '../../text/terms.ts';

/** Words by which news tells, dates and counts, whatever it is that happened. Written for this project, MIT like the code. */
const words = `
say said says saying tell told tells telling report reports reported reporting reportedly state stated states stating
statement add added adds adding call called calls calling ask asked asks asking announce announced announces
announcement declare declared describe described note noted claim claimed speak spoke spoken speaking talk talked write
wrote written post posted comment commented respond responded response insist insisted believe believed think thought
expect expected explain explained suggest suggested according official officials authorities spokesman spokeswoman
spokesperson source sources media press news newspaper outlet interview article story alleged allegedly
number numbers figure figures total least estimated confirmed far year years month months week weeks day days hour hours
time times today yesterday morning afternoon evening night recent recently latest early late new first last next
monday tuesday wednesday thursday friday saturday sunday weekend january february march april may june july august
september october november december people person thing way part
dijo dijeron afirmo segun anuncio declaro fuentes medios prensa ano mes semana dia`;

const telling: ReadonlySet<string> = new Set(
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => stem(word)),
);

/** Whether a stem belongs to the telling rather than to what is told. */
export function isTelling(stemmed: string): boolean {
  return telling.has(stemmed);
}
