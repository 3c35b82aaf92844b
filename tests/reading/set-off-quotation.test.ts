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

  it('are led into by what a court observes, and by a sum with a full stop in it', () => {
    const court = `Ana Ruiz, the judge, observed of the leases:\n\n${words}`;
    expect(setOff(court)).toEqual([`block, Ana Ruiz: ${words}`]);
    const sum = `Tobias Renner said the change would save some $2.8 million a year:\n\n${words}`;
    expect(setOff(sum)).toEqual([`block, Tobias Renner: ${words}`]);
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

  it('are a post where a name and a handle stand above them, on one line or two', () => {
    for (const header of ['Ezekiel Lagat @lagat', 'Ezekiel Lagat\n@lagat.example']) {
      const body = `The runner was quick to answer.\n\n${header}\n${words}\n19:31 · 11 Feb 2025\n\nHe left at noon.`;
      expect(setOff(body)).toEqual([`post, Ezekiel Lagat: ${words}`]);
    }
  });

  it('are of one speaker over several marked paragraphs, with what they quote inside', () => {
    const body = `In a letter to the 61 members of staff who hold shares, the chairman, Tobias Renner, set out two ways. It reads in part:\n\n> ${words}\n\n> I was told that “a Renner never sells a boat” as a boy.`;
    expect(setOff(body)).toEqual([
      `block, Tobias Renner: ${words}`,
      'block, Tobias Renner: I was told that “a Renner never sells a boat” as a boy.',
    ]);
    const nested = readArticle(madeUpArticle('a', body)).quotations.filter(({ kind }) => kind === 'nested');
    expect(nested.map(({ passage }) => passage.text)).toEqual(['a Renner never sells a boat']);
  });

  it('are none where a colon leads into a list or into narration', () => {
    expect(setOff('The council said:\n\n• The pier stays open until the spring of next year.')).toEqual([]);
    expect(setOff('Three boats were lost:\n\nThe ferry sank in the harbour on Monday evening.')).toEqual([]);
  });
});
