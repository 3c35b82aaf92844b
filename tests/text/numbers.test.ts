import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../src/text/numbers.ts';

/** Each number's words, value, qualifier, unit and counted words. */
function numbers(text: string) {
  return findNumbers(text).map(({ span, value, until, qualifier, unit, counted }) => [
    text.slice(span.start, span.end),
    until === value ? value : [value, until],
    qualifier,
    unit ?? (counted === null ? null : text.slice(counted.start, counted.end)),
  ]);
}

describe('numbers in a text', () => {
  it.each([
    ['The storm killed at least 41 villagers.', 'at least 41 villagers', 41, 'at-least', 'villagers'],
    ['Nearly sixty-two people drowned.', 'Nearly sixty-two people', 62, 'nearly', 'people'],
    ['It cost about $1.5 billion in all.', 'about $1.5 billion', 1.5e9, 'about', 'usd'],
    ['Some 4,000 confirmed cases followed.', 'Some 4,000 confirmed cases', 4000, 'about', 'confirmed cases'],
    ['One hundred and twelve votes were cast.', 'One hundred and twelve votes', 112, 'exact', 'votes'],
    ['They lost two million barrels.', 'two million barrels', 2e6, 'exact', 'barrel'],
    ['Up to 30 percent fell ill.', 'Up to 30 percent', 30, 'at-most', 'percent'],
    ['It lasted three weeks.', 'three weeks', 3, 'exact', 'week'],
    [
      'Hundreds of thousands of people fled.',
      'Hundreds of thousands of people',
      200_000,
      'at-least',
      'people',
    ],
    ['Murieron más de 2.300 personas.', 'más de 2.300 personas', 2300, 'more-than', 'personas'],
    ['Hubo treinta y cuatro heridos.', 'treinta y cuatro heridos', 34, 'exact', 'heridos'],
  ])('%s', (text, words, value, qualifier, of) => {
    expect(numbers(text)).toEqual([[words, value, qualifier, of]]);
  });

  it.each([
    ['between 70 and 80 homes', [70, 80]],
    ['70 to 80 homes', [70, 80]],
    ['70–80 homes', [70, 80]],
  ])('reads a range: %s', (text, value) => {
    expect(numbers(text)).toEqual([[text, value, 'exact', 'homes']]);
  });

  it.each([
    'It began in 2019 and on November 11, 2025, at 10 a.m.',
    'Article 5 and Flight 370 and F-35 jets and the G20.',
    'A 5-4 ruling on the 5th.',
    'One of the most serious; once more.',
    'el 3 de junio',
  ])('takes no year, day, time, score, name or label for a figure: %s', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('gives spans that lie in the text, in order, number inside words, whatever the text', () => {
    const piece = fc.constantFrom(
      'at least',
      '7',
      '1,000',
      'seventy',
      '-',
      'five',
      'million',
      'people',
      '$',
      '%',
      ' ',
      '.',
      'dozens',
      'of',
      '😀',
      'ñ',
      'to',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { span, number, value, until } of findNumbers(text)) {
          expect(span.start).toBeLessThanOrEqual(number.start);
          expect(number.end).toBeLessThanOrEqual(span.end);
          expect(number.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(value).toBeLessThanOrEqual(until);
          last = number.end;
        }
      }),
    );
  });

  it('reads back every whole number written with thousands marks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (value) => {
        expect(findNumbers(`They counted ${value.toLocaleString('en-US')} homes.`)[0]?.value).toBe(value);
      }),
    );
  });
});
