import { foldedWords } from './folded-words.ts';

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
  const words = foldedWords(text).map(({ word }) => word);
  const english = words.filter((word) => functionWords.en.has(word)).length;
  const spanish = words.filter((word) => functionWords.es.has(word)).length;
  if (english === spanish) return null;
  return english > spanish ? 'en' : 'es';
}
