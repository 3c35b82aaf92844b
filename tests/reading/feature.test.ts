import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerByName, type Feature, nameOf, sumOf } from '../../src/reading/feature.ts';

const part = fc.oneof(fc.constantFrom('said', 'none', '', '1', 'true'), fc.nat(3), fc.boolean());

/** Features of one to four parts, two of them alike in all but the words between. */
const asked = <Value>(feature: Feature<Value>, [a, b, c, d]: readonly (string | number | boolean)[]) => [
  feature`alone`,
  feature`cue ${a}`,
  feature`link ${a}`,
  feature`cue ${a} ${b}`,
  feature`cue ${a} gap ${b} ${c}`,
  feature`cue ${a} gap ${b} ${c}, ${d}`,
];

describe('a feature', () => {
  it('is named by its template with the parts in it', () => {
    const step: string = 'said';
    expect(nameOf`cue ${step} gap ${3} ${true}`).toBe('cue said gap 3 true');
    expect(nameOf`marked`).toBe('marked');
  });

  it('is answered as its name is, however often and after whatever was asked', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part, part, part), { maxLength: 30 }), (questions) => {
        const feature = answerByName((name) => name);
        for (const parts of [...questions, ...questions])
          expect(asked(feature, parts)).toEqual(asked(nameOf, parts));
      }),
    );
  });

  it('is looked up once while it is remembered, and rightly after memory was emptied', () => {
    let looked = 0;
    const feature = answerByName((name) => {
      looked += 1;
      return name.length;
    });
    for (let round = 0; round < 3; round += 1) expect(feature`verb ${'said'}`).toBe('verb said'.length);
    expect(looked).toBe(1);
    for (let word = 0; word < 100_001; word += 1) feature`word ${word}`;
    const before = looked;
    expect(feature`verb ${'said'}`).toBe('verb said'.length);
    expect(looked).toBe(before + 1);
  });

  it('weighs with others what they weigh together', () => {
    expect(sumOf([0.5, -2, 0.25])).toBe(-1.25);
    expect(sumOf([])).toBe(0);
  });
});
