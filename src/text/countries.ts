import { places } from './vocabulary/places.ts';

interface Country {
  readonly key: string;
  readonly capital: boolean;
}

const countries = new Map<string, Country>();
for (const line of places.trim().split('\n')) {
  const [own = '', capitals = ''] = line.split('|').map((part) => part.trim());
  const [key = '', ...others] = own.split(/\s+/);
  for (const word of [key, ...others]) countries.set(word, { key, capital: false });
  for (const word of capitals.split(/\s+/)) {
    if (word !== '' && !countries.has(word)) countries.set(word, { key, capital: true });
  }
}

/** Words that name a country only behind "united" or "european". */
const second = new Set(['states', 'kingdom', 'nations', 'union']);

/**
 * Folded words with each that names a country, its people or is its adjective or initials put as one word for all of
 * them: "united states", "american" and "us" come out alike. With `capitals` its capital too, which news says for its
 * government.
 */
export function levelCountries(words: readonly string[], capitals: 'with capitals' | 'without'): string[] {
  const levelled: string[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    const compound = second.has(word) && (before === 'united' || (word === 'union' && before === 'european'));
    if (compound) levelled.pop();
    const name = compound && word === 'union' ? 'eu' : word;
    const country = second.has(word) && !compound ? undefined : countries.get(name);
    const meant = country !== undefined && (!country.capital || capitals === 'with capitals');
    levelled.push(meant ? country.key : word);
  });
  return levelled;
}

/** Whether one of the folded words names a country, its people or is its adjective. */
export function namesCountry(words: readonly string[]): boolean {
  return words.some((word) => countries.get(word)?.capital === false);
}

/** Whether a folded word names a country or the capital by which news means it. */
export function namesCountryOrCapital(word: string): boolean {
  return countries.has(word);
}

/** Whether the folded words together name one country and nothing else. */
export function isCountry(words: readonly string[]): boolean {
  return levelCountries(words, 'without').length === 1 && namesCountry(words);
}
