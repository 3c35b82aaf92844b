import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseQuestion } from '../../src/answer/analyse-question.ts';
import { rankSentences } from '../../src/answer/choose-passages.ts';
import { confidenceOf, signalsOf } from '../../src/answer/confidence.ts';
import { indexStory } from '../../src/answer/story-index.ts';
import { weighPassages } from '../../src/answer/weigh-passages.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import minisearch from '../../src/search/engines/minisearch.ts';
import { harbourStory } from './harbour-story.ts';

const index = indexStory(readArticles(harbourStory), minisearch.open(minisearch.settings.parse({})));
const nearest = (text: string) => {
  const question = analyseQuestion(text, index);
  return { question, best: rankSentences(weighPassages(question, index))[0] };
};
const confidence = (text: string) => {
  const { question, best } = nearest(text);
  return confidenceOf(question, best);
};

describe('confidence', () => {
  it('is nil where nothing is asked or nothing is near', () => {
    expect(confidence('')).toBe(0);
    expect(confidenceOf(nearest('how long is the crack').question, undefined)).toBe(0);
  });

  it('falls with every word that the articles do not have', () => {
    const told = confidence('how long is the crack in the tower');
    const half = confidence('how long is the crack in the submarine');
    const none = confidence('how long is the periscope of the submarine');
    expect(told).toBeGreaterThan(half);
    expect(half).toBeGreaterThan(none);
  });

  it('stays low where the speaker asked for is only mentioned, however many words are held', () => {
    const { question, best } = nearest('what did lindqvist say about the repair plan of the port authority');
    if (best === undefined) throw new Error('nothing near');
    expect(signalsOf(question, best).held).toBeGreaterThan(0.5);
    expect(confidenceOf(question, best)).toBeLessThanOrEqual(0.3);
  });

  it('is high for quoted words that a sentence has, and not for the same words in another order', () => {
    expect(confidence('"the ferries cannot carry everybody"')).toBeGreaterThanOrEqual(0.9);
    const { question, best } = nearest('"everybody the cannot ferries carry"');
    expect(best?.phrases).toBe(0);
    expect(question.phrases).toHaveLength(1);
  });

  it('reads every signal between 0 and 1, whatever is asked', () => {
    const words = harbourStory.flatMap(({ body }) => body.split(/\s+/));
    const text = fc
      .array(fc.constantFrom(...words, 'who', 'when', 'say'), { minLength: 1, maxLength: 8 })
      .map((each) => each.join(' '));
    fc.assert(
      fc.property(text, (asked) => {
        const { question, best } = nearest(asked);
        if (best === undefined) return;
        for (const signal of Object.values(signalsOf(question, best))) {
          expect(signal).toBeGreaterThanOrEqual(0);
          expect(signal).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
