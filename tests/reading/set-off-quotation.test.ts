import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-articles.ts';
import { madeUpArticle } from '../answer/made-up-reading.ts';

/** What an article sets off, `kind, speaker: words` each. */
const setOff = (body: string) =>
  readArticle(madeUpArticle('a', body))
    .quotations.filter(({ kind }) => kind === 'block' || kind === 'post')
    .map(({ kind, speaker, passage }) => `${kind}, ${speaker}: ${passage.text}`);

const words = 'We should have told our customers first. That is on me and on nobody else.';

describe('words that are set off', () => {
  it('are of whom the line names that leads into them', () => {
    expect(setOff(`Tobias Renner wrote in a message to all staff:\n\n${words}\n\nHe left at noon.`)).toEqual([
      `block, Tobias Renner: ${words}`,
    ]);
  });

  it('are of whom the sentence before tells of, where a document leads into them', () => {
    const body = `Tobias Renner sent a memo to all staff on Monday. It reads in part:\n\n${words}`;
    expect(setOff(body)).toEqual([`block, Tobias Renner: ${words}`]);
  });

  it('are of who signs them below, in a mark or not', () => {
    expect(setOff(`Here is what you wrote.\n\n${words}\n\n— Moira Galbraith, Pitlochry`)).toEqual([
      `block, Moira Galbraith: ${words}`,
    ]);
    expect(setOff(`Here is what you wrote.\n\n> ${words}\n\n— Moira Galbraith, Pitlochry`)).toEqual([
      `block, Moira Galbraith: ${words}`,
    ]);
  });

  it('are a post where its signature stands on the same line', () => {
    const post = `The runner said so on X.\n\n${words} — Ezekiel Lagat (@lagat) May 3, 2025`;
    expect(setOff(post)).toEqual([`post, Ezekiel Lagat: ${words}`]);
  });

  it('are none where a colon leads into a list or into narration', () => {
    expect(setOff('The council said:\n\n• The pier stays open until the spring of next year.')).toEqual([]);
    expect(setOff('Three boats were lost:\n\nThe ferry sank in the harbour on Monday evening.')).toEqual([]);
  });
});
