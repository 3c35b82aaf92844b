const place = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3}`;
const capitals = String.raw`\p{Lu}{2}[\p{Lu}.'’-]*(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}`;
const region = String.raw`(?:, \p{Lu}[\p{L}. ]{1,20}?)?`;
const day = String.raw`,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:,? \d{4})?`;
const agency = String.raw` ?\([\p{L}/. ]{2,30}\)`;
const dash = String.raw` ?\.?(?:--|[-–—])\s`;

/** Where something is that was filed without a day: "Beit Sahwan, occupied West Bank – ", and not "Ana Ruiz, the mayor – ". */
const placeAlone = new RegExp(
  `^${place}, (?!the |an? |his |her |their |its |who |aged )\\p{L}[\\p{L} .]{2,30} [–—-]{1,2} (?=\\p{Lu})`,
  'u',
);

/** "GOMA, Feb 11 (Meridian) - ", "La Paz, 24 Apr (AA).- ", "PARIS — ". */
const dateline = new RegExp(
  `^(?:${capitals}${region}(?:${day})?(?:${agency})?|${place}${region}(?:${day}(?:${agency})?|${agency}))${dash}`,
  'u',
);

/** "ISLAMABAD: The court …", which only a first paragraph opens with; a transcript has its labels again. */
const placeAndColon = new RegExp(`^${capitals}${region}: (?=\\p{Lu}\\p{Ll}*\\s)`, 'u');

/**
 * How many code units at the start of an article's first paragraph say where it was filed, with a colon behind; 0 where
 * they do not, and where a later line of the `text` opens with them too.
 */
export function filedFromLength(paragraph: string, text: string): number {
  const filed = placeAndColon.exec(paragraph)?.[0];
  return filed === undefined || text.includes(`\n${filed}`) ? 0 : filed.length;
}

/**
 * How many code units at the start of a paragraph are its dateline: where and when a report was filed and by which agency,
 * up to the dash. 0 where it has none.
 */
export function datelineLength(paragraph: string): number {
  return /[-–—]/.test(paragraph)
    ? ((dateline.exec(paragraph) ?? placeAlone.exec(paragraph))?.[0].length ?? 0)
    : 0;
}
