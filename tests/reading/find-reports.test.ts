import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-articles.ts';
import { madeUpArticle } from '../answer/made-up-reading.ts';

/** What an article reports, `speaker: words` each. */
const reportsOf = (body: string) =>
  readArticle(madeUpArticle('a', body))
    .quotations.filter(({ kind }) => kind === 'indirect')
    .map(({ speaker, passage }) => `${speaker}: ${passage.text.replace(/^that /, '')}`);

describe('who reported speech is of', () => {
  it('is who stands before an apposition, however the verb is put', () => {
    const body =
      'Norway, another member of the council, is keeping its ships at sea but has also told Reykjavik that it does not want more patrols.';
    expect(reportsOf(body)).toContain('Norway: it does not want more patrols');
  });

  it('is the body whose long name ends in its initials', () => {
    const body =
      'The National Office on Fisheries and Farming (NOFF) has repeatedly said that the quota is too high.';
    expect(reportsOf(body)).toEqual(['National Office on Fisheries and Farming: the quota is too high']);
  });

  it('is who speaks where "it" does not want or opposes, not who is told', () => {
    const told = 'Iceland has warned the European Union that it will never accept a quota.';
    expect(reportsOf(told)).toEqual(['Iceland: it will never accept a quota']);
    const clear =
      'The Harbour Board closed the pier, making clear to Kestrel Shipping that it does not support night sailings.';
    expect(reportsOf(clear)).toContain('Harbour Board: it does not support night sailings');
  });

  it('is the document that reports, not whom the sentence is of', () => {
    const body =
      'The mayor resigned after reading an audit report saying that the bridge had been closed twice.';
    expect(reportsOf(body)).toEqual(['audit report: the bridge had been closed twice']);
  });

  it('is the press that a report is put down to', () => {
    const body = 'According to local press reports, forty boats were lost in the storm.';
    expect(reportsOf(body)).toEqual(['local press reports: forty boats were lost in the storm']);
  });
});

describe('what reported speech is', () => {
  it('begins behind those who are asked or told it', () => {
    expect(reportsOf('Anna Ruiz asked the guards what they had seen on Monday.')).toEqual([
      'Anna Ruiz: what they had seen on Monday',
    ]);
    expect(reportsOf('Police asked residents of the harbour quarter to stay indoors until Friday.')).toEqual([
      'Police: to stay indoors until Friday',
    ]);
  });

  it('keeps whom it is about where the words are not addressed to them', () => {
    expect(reportsOf('Anna Ruiz urged the government to pay the fishermen.')).toEqual([
      'Anna Ruiz: the government to pay the fishermen',
    ]);
  });
});
