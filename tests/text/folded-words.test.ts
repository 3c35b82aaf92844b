import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText, foldedWords } from '../../src/text/folded-words.ts';

describe('words as they are compared', () => {
  it.each([
    ['U.S. agencies', 'US agencies'],
    ['“Türk’s view”', '"TURK\'S VIEW"'],
    ['1,200 crews', '1200 crews'],
    ['counter-narcotics', 'Counter – narcotics'],
    ['the Liberators’ Caribbean', 'the Liberators Caribbean'],
    ['a\u00a0calm\tsea…', 'a calm sea'],
  ])('are the same in %s and %s', (a, b) => {
    expect(foldedText(a)).toBe(foldedText(b));
  });

  it.each([
    ["we're here", 'were here'],
    ["it's", 'its'],
    ['5%', '5'],
    ['1.5', '15'],
    ['can', "can't"],
    ['the crew’s', 'the crews'],
    ['obey', 'disobey'],
  ])('differ in %s and %s', (a, b) => {
    expect(foldedText(a)).not.toBe(foldedText(b));
  });

  it('stand where their offsets say, in order, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0;
        for (const word of foldedWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(foldedText(text.slice(word.start, word.end))).toBe(word.word);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('are the same after folding twice', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), (text) => {
        expect(foldedText(foldedText(text))).toBe(foldedText(text));
        expect(foldedText(text.toUpperCase())).toBe(foldedText(text));
      }),
    );
  });
});
