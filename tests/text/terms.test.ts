import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, stem, terms, tokenise } from '../../src/text/terms.ts';

const words = (text: string) => tokenise(text).map((token) => token.word);

describe('terms', () => {
  it('reads an initialism with and without full stops as one word', () => {
    expect(words('the U.S. and the US, by the U.N. at 5 a.m.')).toEqual([
      'the',
      'us',
      'and',
      'the',
      'us',
      'by',
      'the',
      'un',
      'at',
      '5',
      'am',
    ]);
  });

  it('reads a number as one word, in digits or in letters', () => {
    expect(words('4,000 sailors, 3.5 tons, Seventy-five lives, nine men')).toEqual([
      '4000',
      'sailors',
      '3.5',
      'tons',
      '75',
      'lives',
      '9',
      'men',
    ]);
  });

  it('folds accents, case, possessives and apostrophes of either shape', () => {
    expect(words("Türk’s ÉTÉ don't didn’t Straße")).toEqual(['turk', 'ete', 'dont', 'didnt', 'strasse']);
  });

  it('does not take a sentence that ends in a letter for an initialism', () => {
    expect(words('posted on X. Then')).toEqual(['posted', 'on', 'x', 'then']);
  });

  it('drops stop words and stems the rest', () => {
    expect(terms('Why did they stop sharing intelligence?')).toEqual([
      stem('stop'),
      stem('sharing'),
      stem('intelligence'),
    ]);
    expect(terms('¿Qué dijo sobre la prensa?')).toEqual([stem('dijo'), stem('prensa')]);
  });

  it('keeps what a text means, though another language or a contraction has it as a small word', () => {
    expect(terms('Did her son sell the van, the mine at sea and the ID card to the UN?')).toEqual(
      ['son', 'sell', 'van', 'mine', 'sea', 'id', 'card', 'un'].map(stem),
    );
  });

  it('gives for any text tokens that are folded slices, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { word, span } of tokenise(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(word).toBe(fold(word));
          last = span.end;
        }
      }),
    );
  });
});
