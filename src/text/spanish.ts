import { baseStem } from './base-form.ts';
import { spanish } from './vocabulary/spanish.ts';
import { spanishProse } from './vocabulary/spanish-prose.ts';

const table = readTables(spanish, spanishProse);

const clitics = /(?:se|me|te|nos|los|las|les|lo|la|le)$/;
const verbEndings =
  'iendo|ando|iendose|andose|ieron|aron|aban|aba|ian|ia|ados|adas|ado|ada|idos|idas|ido|ida|aran|eran|iran|ara|era|ira|aria|eria|iria|arian|erian|irian|aremos|eremos|iremos|aramos|asen|ase|ieran|iera|amos|emos|imos|an|en|as|es|a|e|o|i|io'.split(
    '|',
  );
const infinitives = ['ar', 'er', 'ir'];
const longest = 40;

/**
 * The stems of the English words that a Spanish word (folded) stands for; none where the vocabulary does not know it.
 * Inflected forms are led back to the entry by trying off plural, gender, pronoun and the regular verb endings.
 */
export function englishFor(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const found = word.length > longest ? [] : lookUp(word);
  if (remembered.size > 100_000) remembered.clear();
  remembered.set(word, found);
  return found;
}

const remembered = new Map<string, readonly string[]>();

function lookUp(word: string): readonly string[] {
  const bare =
    clitics.test(word) && /[aei]r(?:se|me|te|nos|l[oae]s?)$|ndo\w+$/.test(word)
      ? [word.replace(clitics, '')]
      : [];
  for (const form of [word, ...bare]) {
    for (const candidates of [[form], nounForms(form), verbForms(form)]) {
      const english = candidates.flatMap((candidate) => table.get(candidate) ?? []);
      if (english.length > 0) return [...new Set(english)];
    }
  }
  return [];
}

function nounForms(word: string): readonly string[] {
  const single = word.endsWith('ces')
    ? [`${word.slice(0, -3)}z`]
    : word.endsWith('es')
      ? [word.slice(0, -2), word.slice(0, -1)]
      : word.endsWith('s')
        ? [word.slice(0, -1)]
        : [];
  const masculine = [word, ...single].flatMap((form) =>
    form.endsWith('a') ? [`${form.slice(0, -1)}o`, form.slice(0, -1)] : [],
  );
  return [...single, ...masculine];
}

function verbForms(word: string): readonly string[] {
  return verbEndings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 2)
    .flatMap((ending) => roots(word.slice(0, -ending.length)))
    .flatMap((root) => infinitives.map((infinitive) => root + infinitive));
}

/** A verb's root as its infinitive has it: without the change of vowel or spelling that an ending brings. */
function roots(root: string): readonly string[] {
  const plain = [
    root,
    root.replace(/zc$/, 'c'),
    root.replace(/qu$/, 'c'),
    root.replace(/gu$/, 'g'),
    root.replace(/c$/, 'z'),
    root.replace(/j$/, 'g'),
  ];
  const vowels = plain.flatMap((form) => [
    form,
    form.replace(/ie(?=[^aeiou]{1,3}$)/, 'e'),
    form.replace(/ue(?=[^aeiou]{1,3}$)/, 'o'),
    form.replace(/i(?=[^aeiou]{1,2}$)/, 'e'),
  ]);
  return [...new Set(vowels)];
}

function readTables(...tables: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>();
  for (const line of tables.join('\n').split('\n')) {
    const [word = '', english = ''] = line.split(':').map((part) => part.trim());
    if (english !== '')
      entries.set(word, [...(entries.get(word) ?? []), ...english.split(/\s+/).map(baseStem)]);
  }
  return entries;
}
