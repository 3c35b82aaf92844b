import { isStopWord } from '../text/stop-words.ts';
import { fold, stem, tokenise } from '../text/terms.ts';
import { countedWords, identifiedWords, peopleWords } from './asked-nouns.ts';
import { askedSpeaker } from './asked-speaker.ts';
import { deniedWord } from './denied-word.ts';
import type { Question, QuestionTerm } from './question.ts';
import { type QuestionWord, readTerm } from './read-term.ts';
import type { StoryIndex } from './story-index.ts';
import { type AnswerKind, identityPattern, kindPatterns, yesNoPattern } from './vocabulary/question-words.ts';
import { chatWords } from './vocabulary/word-tables.ts';

/** Reads a question as a member types it: chat spelling, slips and Spanish are undone towards the story's own words. */
export function analyseQuestion(text: string, index: StoryIndex): Question {
  const typed = tokenise(text).flatMap(({ word, span }, at): QuestionWord[] => {
    const capital = at > 0 && /^\p{Lu}/u.test(text.slice(span.start));
    const meant = capital && word.length > 1 ? undefined : chatWords.get(word);
    return (meant ?? [word]).map((each) => ({ word: each, capital }));
  });
  const words = typed.map(({ word }) => word);
  const inSpanish = isSpanish(words);
  const content = joinedNames(typed).filter(({ word }) => !isStopWord(word, inSpanish ? 'es' : 'en'));
  const joined = fold(words.join(' '));
  const speaker = askedSpeaker(words);
  const counted = countedWords(joined);
  const countsPeople = counted.length > 0 && counted.every((word) => peopleWords.has(word));
  const identified = identifiedWords(words);
  const denied = deniedWord(words);
  const terms = content.map((word) => ({
    ...readTerm(word, inSpanish, index),
    speaks: speaker?.words.includes(word.word) ?? false,
    counted: counted.includes(word.word) || countsPeople,
    identified: identified.includes(word.word),
    denied: word.word === denied,
  }));
  const telling = terms.filter(({ asksOnly }) => !asksOnly);
  const identity =
    identityPattern.test(joined) && telling.length > 0 && telling.every(({ isName }) => isName);
  const merged = /\b\d+ or \d+\b/.test(joined) ? numbersAsOne(terms) : terms;
  return {
    text,
    kind: identity ? 'identity' : kindOf(joined),
    speaker,
    terms: withoutRepeats(merged),
    spanish: inSpanish,
    phrases: [...text.matchAll(/["“«]([^"”»]{3,})["”»]/g)].map((match) =>
      tokenise(match[1] ?? '').map(({ word }) => stem(word)),
    ),
  };
}

/** "united states" and "united kingdom" are one word each, as their initials are. */
function joinedNames(words: readonly QuestionWord[]): readonly QuestionWord[] {
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
