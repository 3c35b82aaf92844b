import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../src/text/folded-words.ts';
import { tokenise } from '../../src/text/terms.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** Words of every kind that a short way to the plain ones could read otherwise. */
const word = fc
  .array(fc.constantFrom(...'abkSTyz', "'", '.', '-', '_', '9', 'é', 'twenty', 'five', 'U.S', '’s'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

describe('words of plain letters', () => {
  it('are read alike before a space and before a curly mark, where the pattern reads them', () => {
    fc.assert(
      fc.property(word, (written) => {
        const words = (text: string) => tokenise(text).map((token) => token.word);
        const folded = (text: string) => foldedWords(text).map((token) => token.word);
        expect(words(`“${written}”`)).toEqual(words(written));
        expect(folded(`“${written}”`)).toEqual(folded(written));
      }),
    );
  });

  it('stand where the same words stand in any sentence', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (written) => {
        const text = written.join(' ');
        const spans = (part: string, from: number) =>
          tokenize(part, { start: 0, end: part.length }, []).map(({ lower, span }) => ({
            lower,
            span: { start: from + span.start, end: from + span.end },
          }));
        let from = 0;
        const apart = written.flatMap((part) => {
          const own = spans(part, from);
          from += part.length + 1;
          return own;
        });
        expect(spans(text, 0)).toEqual(apart);
      }),
    );
  });
});
