import { describe, expect, it } from 'vitest';
import { attributionModel } from '../../src/reading/attribution-model.ts';
import { parseArticle } from '../../src/reading/parse-article.ts';
import { wordingParts } from '../../src/reading/wording-features.ts';
import { wordingNames, wordingSignals } from '../../src/reading/wording-signals.ts';

const { cueRates, wording } = attributionModel;

const text = `Nadia Osei said on Monday that “we have never closed the crossing and we never will,” and left the hall.

The film “Salt and Snow” opens the festival, with “The Long Shore” on the second evening.

The council met behind closed doors.

Osei called the plan “a gift to nobody”.`;

const named = () => {
  const article = parseArticle(text);
  return wordingSignals(article, article.stretches, cueRates, wording).map((numbers) => {
    expect(numbers).toHaveLength(wordingNames.length);
    return (name: (typeof wordingNames)[number]) => numbers[wordingNames.indexOf(name)] ?? Number.NaN;
  });
};

describe('the wording of what stands in marks', () => {
  it('speaks for speech where a clause is said, and far less where a title stands', () => {
    const [said, film, second] = named().map((numberOf) => numberOf('wording'));
    expect(said).toBeGreaterThan(1);
    expect(film).toBeLessThan((said ?? 0) - 1);
    expect(second).toBeLessThan((said ?? 0) - 1);
  });

  it('is the sum of its parts', () => {
    for (const numberOf of named()) {
      const parts = wordingParts.map((part) => numberOf(`wording ${part}`));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(numberOf('wording'), 9);
    }
  });

  it('stands beside that of its neighbours, near or far, and beside nothing at either end of the article', () => {
    const [said, film, second, called] = named();
    expect(said?.('wording of the stretch before')).toBe(0);
    expect(said?.('paragraphs since the stretch before')).toBe(9);
    expect(said?.('wording of the stretch behind')).toBe(film?.('wording'));
    expect(film?.('paragraphs until the stretch behind')).toBe(0);
    expect(second?.('wording of the stretch before')).toBe(film?.('wording'));
    expect(called?.('paragraphs since the stretch before')).toBe(2);
    expect(called?.('wording of the stretch behind')).toBe(0);
  });
});
