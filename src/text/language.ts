import { type FoldedWord, foldedWords } from './folded-words.ts';

const functionWords = {
  en: new Set(
    'the of and to in is that for with was are be not have has this will we you by at as it on from or'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las de del y en que es por con para una un se su al lo como mas pero sus este esta ser no'.split(
      ' ',
    ),
  ),
} as const;

/** The language a text's small words are of, English or Spanish; null where they do not tell. */
export function languageOf(text: string): 'en' | 'es' | null {
  return languageOfWords(foldedWords(text));
}

/** As `languageOf`, of a text's folded words. */
export function languageOfWords(words: readonly Pick<FoldedWord, 'word'>[]): 'en' | 'es' | null {
  let english = 0;
  let spanish = 0;
  for (const { word } of words) {
    if (functionWords.en.has(word)) english += 1;
    if (functionWords.es.has(word)) spanish += 1;
  }
  if (english === spanish) return null;
  return english > spanish ? 'en' : 'es';
}
