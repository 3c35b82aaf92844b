import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchablePassage, SearchEngine, SearchTerm } from '../../src/search/search-engine.ts';
import { stem, terms } from '../../src/text/terms.ts';

/** What every engine promises; `open` gives an empty one. */
export function searchEngineContract(name: string, open: () => SearchEngine): void {
  const filled = (texts: readonly string[], headline = '', context = '') => {
    const engine = open();
    engine.add(texts.map((text, id): SearchablePassage => ({ id, headline, text, context })));
    return engine;
  };
  const ids = (engine: SearchEngine, question: string, limit = 10) =>
    engine.search(query(question), limit).map(({ id }) => id);

  describe(`the ${name} engine`, () => {
    it('finds the passage that holds the words, whatever their ending, case or accents', () => {
      const engine = filled(['The bridge was closed.', 'Türk opened two bridges.', 'Nothing else happened.']);
      expect(ids(engine, 'BRIDGES turk')).toEqual([1, 0]);
    });

    it('knows an initialism with and without full stops, and a number with and without a comma', () => {
      const engine = filled(['The U.S. sent ships.', 'About 4,000 sailors came.']);
      expect(ids(engine, 'US')).toEqual([0]);
      expect(ids(engine, '4000')).toEqual([1]);
    });

    it('gives nothing for words that no passage holds, and nothing from an empty index', () => {
      expect(ids(filled(['A bridge.']), 'zeppelin')).toEqual([]);
      expect(ids(open(), 'bridge')).toEqual([]);
    });

    it('does not index words that only carry grammar', () => {
      expect(filled(['It is what it is.']).search([termOf('is')], 10)).toEqual([]);
    });

    it('counts a headline and what stands around, less than the text itself', () => {
      const engine = open();
      engine.add([
        { id: 0, headline: 'Bridge closed', text: 'It will open next week.', context: '' },
        { id: 1, headline: 'Something else', text: 'It will open next week.', context: 'Bridge' },
        { id: 2, headline: 'Something else', text: 'It will open next week.', context: '' },
      ]);
      expect(ids(engine, 'bridge')).toEqual([0, 1]);
      expect(engine.passagesWith(stem('bridge'))).toBe(0);
    });

    it('ranks a rare word over a common one by the weights it is given', () => {
      const engine = filled(['A common word.', 'A common rare word.', 'A common thing.']);
      expect(ids(engine, 'rare common')[0]).toBe(1);
    });

    it('counts words of one meaning as one term', () => {
      const engine = filled(['Ten died.', 'Ten were killed.', 'Ten were saved.']);
      const deaths: SearchTerm = {
        weight: 1,
        alternatives: [
          { stem: stem('killed'), likeness: 1 },
          { stem: stem('died'), likeness: 0.5 },
        ],
      };
      expect(engine.search([deaths], 10).map(({ id }) => id)).toEqual([1, 0]);
    });

    it('says which indexed words a typed word may be a slip for', () => {
      const engine = filled(['Rubio and Maduro met.']);
      expect(engine.resembling('rubbio').map(({ word }) => word)).toEqual(['rubio']);
      expect(engine.resembling('zzzzz')).toEqual([]);
    });

    it('takes more passages after a search', () => {
      const engine = filled(['One bridge.']);
      expect(ids(engine, 'bridge')).toEqual([0]);
      engine.add([{ id: 1, headline: '', text: 'Bridge, bridge, bridge.', context: '' }]);
      expect(ids(engine, 'bridge')).toEqual([1, 0]);
      expect(engine.size).toBe(2);
    });

    it('gives for any texts at most the limit, best first, with scores between 0 and 1', () => {
      const word = fc.constantFrom('red', 'green', 'blue', 'bridge', 'river', 'the');
      const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
      fc.assert(
        fc.property(
          fc.array(text, { maxLength: 20 }),
          text,
          fc.integer({ min: 1, max: 6 }),
          (texts, asked, limit) => {
            const hits = filled(texts).search(query(asked), limit);
            const holders = texts.filter((each) => terms(each).some((held) => terms(asked).includes(held)));
            expect(hits.length).toBe(Math.min(limit, holders.length));
            hits.forEach((hit, at) => {
              expect(hit.score).toBeGreaterThan(0);
              expect(hit.score).toBeLessThanOrEqual(1);
              const next = hits[at + 1];
              if (next !== undefined) expect(next.score).toBeLessThanOrEqual(hit.score);
            });
          },
        ),
      );
    });
  });
}

function query(question: string): readonly SearchTerm[] {
  return terms(question).map(termOf);
}

function termOf(stemmed: string): SearchTerm {
  return { weight: 1, alternatives: [{ stem: stemmed, likeness: 1 }] };
}
