import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { group, type Keys } from '../../src/answer/figure-comparison.ts';

interface Told {
  readonly words: readonly string[];
  readonly value: number;
}

const told = fc.array(
  fc.record({
    words: fc.uniqueArray(fc.constantFrom('boat', 'crew', 'port', 'night', 'toll'), { minLength: 1 }),
    value: fc.nat(3),
  }),
  { maxLength: 30 },
);
const byWord: Keys<Told> = { of: ({ words }) => words, heldBy: ({ words }) => words };
const everything: Keys<Told> = { of: () => ['any'], heldBy: () => ['any'] };
const share = (a: Told, b: Told) => a.words.filter((word) => b.words.includes(word)).length > 1;
const differ = (a: Told, b: Told) => a.value === b.value;

describe('grouping what is told', () => {
  it('finds by keys the groups that holding each against all finds', () => {
    fc.assert(
      fc.property(told, (items) => {
        expect(group(items, byWord, share, differ)).toEqual(group(items, everything, share, differ));
      }),
    );
  });

  it('puts an item with the first group that it fits', () => {
    const [first, apart, both] = [
      { words: ['boat', 'crew'], value: 1 },
      { words: ['port', 'night'], value: 2 },
      { words: ['port', 'night', 'boat', 'crew'], value: 3 },
    ];
    expect(group([first, apart, both], byWord, share)).toEqual([[first, both], [apart]]);
  });
});
