import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitQuestion } from '../../src/answer/split-question.ts';

describe('a question that asks for several things', () => {
  it('is split where one ends and the next begins', () => {
    expect(splitQuestion('who shut the bridge and when will it open?')).toEqual([
      'who shut the bridge',
      'when will it open?',
    ]);
    expect(splitQuestion('is the ferry full? how long is the crack')).toEqual([
      'is the ferry full',
      'how long is the crack',
    ]);
  });

  it('stays whole where "and" joins two names, and where it asks one thing', () => {
    for (const question of ['did Lindqvist and Haddad meet', 'how long is the crack?'])
      expect(splitQuestion(question)).toEqual([question]);
  });

  it('keeps the letters of figures together', () => {
    expect(splitQuestion('did the ferries carry 9,000 people')).toEqual([
      'did the ferries carry 9,000 people',
    ]);
  });

  it('has no part that the text does not hold, none empty, and all in its order', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let from = 0;
        for (const part of splitQuestion(text)) {
          expect(part.trim()).not.toBe('');
          const at = text.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
      }),
    );
  });
});
