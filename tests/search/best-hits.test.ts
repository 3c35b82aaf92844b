import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestHits } from '../../src/search/best-hits.ts';

it('keeps what a full sort would keep, equal scores in the order of ids', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 20 }), (given, limit) => {
      const sorted = given
        .map((score, id) => ({ id, score }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, limit);
      expect(bestHits(Float64Array.from(given), [...given.keys()], limit)).toEqual(sorted);
    }),
  );
});
