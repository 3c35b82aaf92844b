import type { SearchEngine } from '../search/search-engine.ts';
import { stem } from '../text/terms.ts';
import type { QuestionTerm } from './question.ts';
import { isName, type StoryIndex } from './story-index.ts';
import { askingWords, generalWords } from './vocabulary/question-words.ts';
import { likeStems, spanishWords } from './vocabulary/word-tables.ts';

/** A folded word of a question, and whether it was typed with a capital where the sentence asks for none. */
export interface QuestionWord {
  readonly word: string;
  readonly capital: boolean;
}

/** What is left of a word's weight: of words that ask, of general words, of Spanish ones that no table translates. */
const shares = {
  asking: 0.25,
  unknownAsking: 0.05,
  general: 0.6,
  unknownGeneral: 0.35,
  untranslated: 0.5,
};
const repairLikeness = 0.85;
/** What a word of the same meaning loses of its likeness by being the most common of them. */
const commonLoss = 0.2;

type Reread = Omit<QuestionTerm, 'speaks' | 'counted' | 'identified' | 'denied'>;

/** What a word of the question stands for in the articles: its stems there, its weight, whether it is known. */
export function readTerm({ word, capital }: QuestionWord, inSpanish: boolean, index: StoryIndex): Reread {
  const { engine } = index;
  const own = stem(word);
  const found = new Map<string, number>([[own, 1]]);
  const include = (stemmed: string, likeness: number) => {
    if (engine.passagesWith(stemmed) === 0) return;
    found.set(stemmed, Math.max(found.get(stemmed) ?? 0, likeness));
  };
  const bases = inSpanish ? translations(word) : [];
  for (const base of bases) include(stem(base), 1);
  for (const base of [own, ...bases.map(stem)]) {
    for (const like of likeStems.get(base) ?? []) include(like.stem, like.likeness);
  }
  const held = engine.passagesWith(own) > 0;
  if (!held && found.size === 1) {
    for (const near of repairs(word, engine)) include(near, repairLikeness);
  }
  const rarityOf = (stemmed: string) => rarity(engine.passagesWith(stemmed), engine.size);
  const rarest = Math.max(...[...found.keys()].map(rarityOf));
  const alternatives = [...found].map(([stemmed, likeness]) => ({
    stem: stemmed,
    likeness: stemmed === own ? 1 : likeness * (1 - commonLoss + (commonLoss * rarityOf(stemmed)) / rarest),
  }));
  const known = held || found.size > 1;
  const holders = Math.max(
    ...alternatives.filter(({ likeness }) => likeness > 0.6).map((each) => engine.passagesWith(each.stem)),
  );
  const asking = askingWords.has(word);
  const general = generalWords.has(word);
  const share = asking
    ? known
      ? shares.asking
      : shares.unknownAsking
    : general
      ? known
        ? shares.general
        : shares.unknownGeneral
      : inSpanish && !known
        ? shares.untranslated
        : 1;
  return {
    word,
    alternatives,
    weight: rarity(holders, engine.size) * share,
    asksOnly: asking || general,
    isName: (capital && !asking) || alternatives.some((each) => isName(index, each.stem)),
    known,
  };
}

/** Robertson and Spärck Jones' weight of a term that some of the passages hold. */
function rarity(holders: number, size: number): number {
  return Math.log(1 + (size - holders + 0.5) / (holders + 0.5));
}

/** English words for a Spanish one, trying its endings off; none where the table has none. */
function translations(word: string): readonly string[] {
  const forms = [
    word,
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/a(s?)$/, 'o'),
    word.replace(/(?:o|a|e|aron|ieron|ado|ada|ados|adas|an|en|io|ando)$/, 'ar'),
  ];
  for (const form of forms) {
    const found = spanishWords.get(form);
    if (found !== undefined) return found;
  }
  return [];
}

function repairs(word: string, engine: SearchEngine): readonly string[] {
  const near = engine.resembling(word);
  const nearest = near[0]?.distance;
  return near
    .filter(({ distance }) => distance === nearest)
    .slice(0, 3)
    .map((each) => stem(each.word));
}
