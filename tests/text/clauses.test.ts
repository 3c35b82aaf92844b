import { describe, expect, it } from 'vitest';
import { findClauses } from '../../src/text/clauses.ts';
import { tagSentence } from '../../src/text/tag-sentence.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { textWords } from '../../src/text/wordlike-names.ts';

/** Who does what the verb written as `verb` says in a sentence; null where nobody is found. */
function subjectOf(sentence: string, verb: string): string | null {
  const tagged = tagSentence(
    tokenize(sentence, { start: 0, end: sentence.length }, []),
    textWords(sentence),
    0,
  );
  const clause = findClauses(tagged).find(({ at }) => tagged.tokens[at]?.lower === verb);
  if (clause === undefined) throw new Error(`no clause of “${verb}” in “${sentence}”`);
  const span = clause.subject === null ? undefined : tagged.phrases[clause.subject]?.span;
  return span === undefined ? null : sentence.slice(span.start, span.end);
}

describe('who does what a verb says', () => {
  it.each([
    [
      'stands before a bracket',
      'Sen. Ana Ruiz (R-Fla.) said the bridge would close.',
      'said',
      'Sen. Ana Ruiz',
    ],
    [
      'stands before where they are from',
      'Ana Ruiz, 29, of Mobile, Ala., said it rained.',
      'said',
      'Ana Ruiz',
    ],
    [
      'stands before when they say it',
      'The spokesman Ivo Brandt on Thursday evening said it rained.',
      'said',
      'The spokesman Ivo Brandt',
    ],
    ['is who is counted', 'About 40 farmers say they will leave.', 'say', '40 farmers'],
    [
      'stands before what is set off',
      'The officials have, in fact, praised the mayor.',
      'praised',
      'The officials',
    ],
    ['is what was released', 'A report released Wednesday found no fault.', 'found', 'A report'],
    [
      'stands before a relative clause',
      'An official who saw the note said it was short.',
      'said',
      'An official',
    ],
    ['is named with “by”', 'As reported by the Herald, the bridge is closed.', 'reported', 'the Herald'],
    ['is who is ready', 'The union was quick to endorse the plan.', 'endorse', 'The union'],
    [
      'is whom another makes do it',
      'The vote led the chairman to declare victory.',
      'declare',
      'the chairman',
    ],
    [
      'stands behind “having”',
      'Having announced the closing, Ana Ruiz left the hall.',
      'announced',
      'Ana Ruiz',
    ],
  ])('%s', (_where, sentence, verb, subject) => {
    expect(subjectOf(sentence, verb)).toBe(subject);
  });

  it.each([
    ['adds', 'Ana Ruiz said that the mayor had lied, adding that he should go.', 'adding'],
    [
      'adds without “that”',
      'Ana Ruiz told reporters the mayor had lied, adding that he should go.',
      'adding',
    ],
    [
      'adds behind a subordinate clause',
      'As they met in Quito, Ana Ruiz was far away in Lima, promising a bridge.',
      'promising',
    ],
    ['says more', 'Ana Ruiz denied the report that the bridge had closed and said it was safe.', 'said'],
    ['gives out a statement', 'Ana Ruiz issued a statement saying the bridge was safe.', 'saying'],
  ])('is whom the sentence is of who %s', (_how, sentence, verb) => {
    expect(subjectOf(sentence, verb)).toBe('Ana Ruiz');
  });

  it.each([
    [
      'what a relative clause reports',
      'Officials who say the mayor denied it will resign.',
      'denied',
      'the mayor',
    ],
    [
      'what is listed behind a comma',
      'Ana Ruiz blamed the printer, announced new forms and left.',
      'announced',
      'Ana Ruiz',
    ],
    ['behind an adverb', 'Ana Ruiz then listed the bridges.', 'listed', 'Ana Ruiz'],
  ])('is not mistaken for %s', (_what, sentence, verb, subject) => {
    expect(subjectOf(sentence, verb)).toBe(subject);
  });
});
