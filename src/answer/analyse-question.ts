import type { SearchEngine } from '../search/search-engine.ts';
import { roleNouns } from '../text/roles.ts';
import { isStopWord } from '../text/stop-words.ts';
import { fold, stem, tokenise } from '../text/terms.ts';
import { type AskedSpeaker, askedSpeaker } from './asked-speaker.ts';
import { isName, type StoryIndex } from './story-index.ts';
import {
  type AnswerKind,
  askingWords,
  generalWords,
  kindPatterns,
  yesNoPattern,
} from './vocabulary/question-words.ts';
import { chatWords, type Likeness, likeStems, spanishWords } from './vocabulary/word-tables.ts';

/** A word of the question that an answer should hold. */
export interface QuestionTerm {
  /** Folded, as meant (chat spelling undone, slips not). */
  readonly word: string;
  /** Stems that count as this word, itself first. */
  readonly alternatives: readonly Likeness[];
  /** Rarity in the story (natural logarithm), less for words that only ask. */
  readonly weight: number;
  readonly isName: boolean;
  /** Whether the story holds the word or one of the same meaning. */
  readonly known: boolean;
  /** Whether the word names whose words are asked for. */
  readonly speaks: boolean;
  /** Whether the word asks or is general, and says nothing of what is asked about. */
  readonly asksOnly: boolean;
  /** Whether the word says which persons "which officials" asks to name. */
  readonly identified: boolean;
  /** Whether the word is what "how many" counts. */
  readonly counted: boolean;
}

/** What is asked, in the order of the words. */
export interface Question {
  readonly text: string;
  readonly kind: AnswerKind;
  readonly speaker: AskedSpeaker | null;
  readonly terms: readonly QuestionTerm[];
  /** Whether it is asked in Spanish. */
  readonly spanish: boolean;
  /** Words between quotation marks, as stems, each phrase in order. */
  readonly phrases: readonly (readonly string[])[];
}

interface Word {
  readonly word: string;
  readonly capital: boolean;
}

/** What is left of a word's weight: of words that ask, of general words, of Spanish ones that no table translates. */
export const shares = {
  asking: 0.25,
  unknownAsking: 0.05,
  general: 0.6,
  unknownGeneral: 0.35,
  untranslated: 0.5,
};
const repairLikeness = 0.85;
/** What a word of the same meaning loses of its likeness by being the most common of them. */
const commonLoss = 0.2;

/** Reads a question as a member types it: chat spelling, slips and Spanish are undone towards the story's own words. */
export function analyseQuestion(text: string, index: StoryIndex): Question {
  const typed = tokenise(text).flatMap(({ word, span }, at): Word[] => {
    const capital = at > 0 && /^\p{Lu}/u.test(text.slice(span.start));
    const meant = capital && word.length > 1 ? undefined : chatWords.get(word);
    return (meant ?? [word]).map((each) => ({ word: each, capital }));
  });
  const words = typed.map(({ word }) => word);
  const inSpanish = isSpanish(words);
  const content = joinedNames(typed).filter(({ word }) => !isStopWord(word));
  const joined = fold(words.join(' '));
  const speaker = askedSpeaker(words);
  const counted = countedWords(joined);
  const countsPeople = counted.length > 0 && counted.every((word) => peopleWords.has(word));
  const identified = identifiedWords(words);
  const terms = content.map((word) => ({
    ...readTerm(word, inSpanish, index),
    speaks: speaker?.words.includes(word.word) ?? false,
    counted: counted.includes(word.word) || countsPeople,
    identified: identified.includes(word.word),
  }));
  const merged = /\b\d+ or \d+\b/.test(joined) ? numbersAsOne(terms) : terms;
  return {
    text,
    kind: kindOf(joined),
    speaker,
    terms: withoutRepeats(merged),
    spanish: inSpanish,
    phrases: [...text.matchAll(/["“«]([^"”»]{3,})["”»]/g)].map((match) =>
      tokenise(match[1] ?? '').map(({ word }) => stem(word)),
    ),
  };
}

/** "united states" and "united kingdom" are one word each, as their initials are. */
function joinedNames(words: readonly Word[]): readonly Word[] {
  return words.flatMap((each, at) => {
    const next = words[at + 1]?.word;
    if (each.word === 'united' && (next === 'states' || next === 'kingdom')) return [];
    const before = words[at - 1]?.word;
    if (before === 'united' && each.word === 'states') return [{ ...each, word: 'us' }];
    if (before === 'united' && each.word === 'kingdom') return [{ ...each, word: 'uk' }];
    return [each];
  });
}

/** The kind that the question names first; a plain yes or no only where it names no other. */
function kindOf(joined: string): AnswerKind {
  const named = kindPatterns
    .map(([kind, pattern]) => ({ kind, at: kind === 'yes-no' ? joined.length : joined.search(pattern) }))
    .filter(({ kind, at }) => at >= 0 && (kind !== 'yes-no' || yesNoPattern.test(joined)))
    .sort((a, b) => a.at - b.at);
  return named[0]?.kind ?? 'open';
}

const peopleWords = new Set('people persons person ppl men ones individuals personas gente'.split(' '));

/** The noun for persons that "which …" or "what …" asks to name. */
function identifiedWords(words: readonly string[]): readonly string[] {
  const asking = words.findIndex((word) => word === 'which' || word === 'what');
  if (asking === -1) return [];
  const noun = words
    .slice(asking + 1, asking + 5)
    .find((word) => roleNouns.has(word) || roleNouns.has(word.replace(/s$/, '')));
  const before = words.slice(asking + 1, noun === undefined ? asking + 1 : words.indexOf(noun, asking));
  return noun === undefined || before.some((word) => isStopWord(word)) ? [] : [noun];
}

/** The words after "how many" up to its verb; of "how many of the X were Y", what Y says. */
function countedWords(joined: string): readonly string[] {
  const of = /\bhow many of (?:the |those |these |them )?.*?\b(?:is|are|was|were) (.+)$/.exec(joined)?.[1];
  const plain =
    /\bhow many (.+?)(?: (?:is|are|was|were|did|do|does|has|have|had|can|will|would|in|on|at|for|from|of|that|who)\b|$)/.exec(
      joined,
    )?.[1] ?? /\bcuant[oa]s (\w+)/.exec(joined)?.[1];
  return (of ?? plain ?? '').split(' ').filter((word) => !isStopWord(word) && !askingWords.has(word));
}

type Reread = Omit<QuestionTerm, 'speaks' | 'counted' | 'identified'>;

function readTerm({ word, capital }: Word, inSpanish: boolean, index: StoryIndex): Reread {
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

const spanishOnly = new Set(
  `que quien quienes cual cuales cuando donde cuantos cuantas cuanto cuanta como porque por el la los las un una de del
  en con para sobre segun dijo es son fue hay ha han va van su sus se lo y o`.split(/\s+/),
);
const englishOnly = new Set(
  `what who which when where why how did does do is are was were the a an of to in on for and or by with said say has
  have it that this they their from about any`.split(/\s+/),
);

function isSpanish(words: readonly string[]): boolean {
  const count = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length;
  return count(spanishOnly) > count(englishOnly);
}

/** "70 or 75 or 76" is one term: any of them answers. */
function numbersAsOne(terms: readonly QuestionTerm[]): readonly QuestionTerm[] {
  const numbers = terms.filter(({ word }) => /^\d/.test(word));
  const first = numbers[0];
  const alternatives = numbers.flatMap((each) => each.alternatives);
  return terms.flatMap((each) =>
    each === first ? [{ ...each, alternatives }] : numbers.includes(each) ? [] : [each],
  );
}

function withoutRepeats(terms: readonly QuestionTerm[]): readonly QuestionTerm[] {
  return terms.filter(
    (term, at) =>
      terms.findIndex((other) => other.alternatives[0]?.stem === term.alternatives[0]?.stem) === at,
  );
}
