import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedParts } from '../../src/command/quoted-parts.ts';

const texts = (message: string) => quotedParts(message).map(({ text }) => text);

describe('what a message quotes', () => {
  it('is what stands in quotation marks, of any form', () => {
    expect(texts('She said "the ferries will sail" and then “nobody asked the crews”!')).toEqual([
      'the ferries will sail',
      'nobody asked the crews',
    ]);
    expect(texts('«Nadie preguntó a las tripulaciones», dijo.')).toEqual([
      'Nadie preguntó a las tripulaciones',
    ]);
  });

  it('is its block quotes, lines that follow each other as one', () => {
    expect(texts('look at this:\n> the ferries will sail\n> again by spring\nreally?')).toEqual([
      'the ferries will sail\nagain by spring',
    ]);
  });

  it('is its sentences where it quotes nothing', () => {
    expect(texts('The ferries will sail. Nobody asked Mr. Hale about the U.S. inspectors.')).toEqual([
      'The ferries will sail.',
      'Nobody asked Mr. Hale about the U.S. inspectors.',
    ]);
  });

  it('comes with the name signed behind it', () => {
    expect(quotedParts('“The ferries will sail” — Joana Ferrer, mayor')).toEqual([
      { text: 'The ferries will sail', claimed: 'Joana Ferrer' },
    ]);
    expect(quotedParts('“The ferries will sail” she said')).toEqual([
      { text: 'The ferries will sail', claimed: null },
    ]);
  });

  it('is at most eight parts, and never none', () => {
    expect(texts('"one two three" '.repeat(30))).toHaveLength(8);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (message) => {
        const parts = texts(message);
        expect(parts.length).toBeGreaterThan(0);
        expect(parts.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
