import { roleNouns } from '../text/roles.ts';
import { isStopWord } from '../text/stop-words.ts';
import { askingWords } from './vocabulary/question-words.ts';

/** Words for people in general: counting them counts whoever the sentence is about. */
export const peopleWords = new Set(
  'people persons person ppl men ones individuals personas gente'.split(' '),
);

/** The noun for persons that "which …" or "what …" asks to name. */
export function identifiedWords(words: readonly string[]): readonly string[] {
  const asking = words.findIndex((word) => word === 'which' || word === 'what');
  if (asking === -1) return [];
  const noun = words
    .slice(asking + 1, asking + 5)
    .find((word) => roleNouns.has(word) || roleNouns.has(word.replace(/s$/, '')));
  const before = words.slice(asking + 1, noun === undefined ? asking + 1 : words.indexOf(noun, asking));
  return noun === undefined || before.some((word) => isStopWord(word)) ? [] : [noun];
}

/** The words after "how many" up to its verb (`joined`: folded, by single blanks); of "how many of the X were Y", what Y says. */
export function countedWords(joined: string): readonly string[] {
  const of = /\bhow many of (?:the |those |these |them )?.*?\b(?:is|are|was|were) (.+)$/.exec(joined)?.[1];
  const plain =
    /\bhow many (.+?)(?: (?:is|are|was|were|did|do|does|has|have|had|can|will|would|in|on|at|for|from|of|that|who)\b|$)/.exec(
      joined,
    )?.[1] ?? /\bcuant[oa]s (\w+)/.exec(joined)?.[1];
  return (of ?? plain ?? '').split(' ').filter((word) => !isStopWord(word) && !askingWords.has(word));
}
