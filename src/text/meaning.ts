import { baseStem } from './base-form.ts';
import { languageOf } from './language.ts';
import type { Span } from './span.ts';
import { englishFor } from './spanish.ts';
import { isStopWord } from './stop-words.ts';
import { tokenise } from './terms.ts';
import { meanings } from './vocabulary/meanings.ts';

/** A word that carries meaning, and what it may be compared by across wordings and languages. */
export interface MeaningWord extends Span {
  readonly stem: string;
  readonly language: 'en' | 'es' | null;
  /** The stems of words that say the same: itself, English words of one meaning, what a Spanish word translates to. */
  readonly related: ReadonlySet<string>;
  /** How the word begins once the spellings in which English and Spanish differ are levelled. */
  readonly levelled: string;
  /** Whether the vocabulary knows the word, or it is English; an unknown word's absence says little. */
  readonly known: boolean;
}

const groups = new Map<string, Set<string>>();
for (const line of meanings.trim().split('\n')) {
  const members = line.trim().split(/\s+/).map(baseStem);
  for (const member of members) {
    const together = groups.get(member) ?? new Set<string>();
    for (const other of members) together.add(other);
    groups.set(member, together);
  }
}

/** The words of a text that carry meaning, in order; the text is taken to be in one language. */
export function meaningWords(text: string, language = languageOf(text)): readonly MeaningWord[] {
  const words: MeaningWord[] = [];
  for (const { word, span } of tokenise(text)) {
    if (carriesGrammar(word, language)) continue;
    const { stem, related, levelled, known } = meaningOf(word, language);
    words.push({ start: span.start, end: span.end, stem, language, related, levelled, known });
  }
  return words;
}

/** Whether two words may stand for each other: one stem, one meaning, a translation, or across languages a cognate. */
export function meansTheSame(a: MeaningWord, b: MeaningWord): boolean {
  if (a.stem === b.stem) return true;
  if (a.language !== b.language && isCognate(a.levelled, b.levelled)) return true;
  return a.related.has(b.stem) || b.related.has(a.stem) || shareTranslation(a, b);
}

/** The stem's fellows in meaning; the stem alone where it has none. */
export function relatedStems(word: string, language: 'en' | 'es' | null): ReadonlySet<string> {
  const own = baseStem(word);
  const translated = language === 'en' ? [] : englishFor(word);
  const related = new Set([own, ...translated]);
  for (const one of language === 'es' ? translated : [own, ...translated]) {
    for (const fellow of groups.get(one) ?? []) related.add(fellow);
  }
  return related;
}

/** Whether two levelled words are one word of Latin or Greek, or one name, in English and Spanish dress. */
export function isCognate(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || a[0] !== b[0]) return false;
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared += 1;
  return shared >= 4 && shared >= 0.75 * shorter && shared >= 0.55 * Math.max(a.length, b.length);
}

/** A word with the spellings levelled in which English and Spanish differ ("inteligencia", "intelligence"). */
export function levelled(word: string): string {
  let form = word.length > 40 ? word.slice(0, 40) : word;
  form = form
    .replace(/(?<=.{3})(?:es|s)$/, '')
    .replace(/(.)\1/g, '$1')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/y/g, 'i');
  return form
    .replace(/cion(?:e?)$/, 'tion')
    .replace(/dad(?:e?)$/, 'ti')
    .replace(/^es(?=[ptc])/, 's')
    .replace(/qu/g, 'c')
    .replace(/k/g, 'c')
    .replace(/(?:encia|ence|enci)$/, 'enc')
    .replace(/(?:ancia|ance|anci)$/, 'anc');
}

/** Spanish forms of "must", "can", "have" and the like carry grammar, as their English counterparts do. */
function carriesGrammar(word: string, language: 'en' | 'es' | null): boolean {
  return isStopWord(word, language) || (language === 'es' && englishFor(word).some((one) => isStopWord(one)));
}

function meaningOf(word: string, language: 'en' | 'es' | null): Omit<MeaningWord, 'start' | 'end'> {
  const key = `${language} ${word}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const meaning = {
    stem: baseStem(word),
    language,
    related: relatedStems(word, language),
    levelled: levelled(word),
    known: language === 'en' || englishFor(word).length > 0,
  };
  if (remembered.size > 100_000) remembered.clear();
  remembered.set(key, meaning);
  return meaning;
}

const remembered = new Map<string, Omit<MeaningWord, 'start' | 'end'>>();

function shareTranslation(a: MeaningWord, b: MeaningWord): boolean {
  if (a.language === b.language && a.language !== 'es') return false;
  const [smaller, larger] = a.related.size < b.related.size ? [a.related, b.related] : [b.related, a.related];
  for (const one of smaller) if (larger.has(one)) return true;
  return false;
}
