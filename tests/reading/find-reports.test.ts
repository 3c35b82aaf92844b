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

describe('what a clause says, who does', () => {
  it('is who stands before an age, not the age', () => {
    const body = '“It rains,” said Fatou, 41, who asked that her last name not be used.';
    expect(reportsOf(body)).toEqual(['Fatou: her last name not be used']);
  });

  it('is who has long said it, or once did', () => {
    expect(reportsOf('Anna Ruiz once said that the cranes are old.')).toEqual([
      'Anna Ruiz: the cranes are old',
    ]);
    expect(reportsOf('The union has long said that the cranes are old.')).toEqual([
      'union: the cranes are old',
    ]);
  });

  it('is who says it, not whom the clause before it is of', () => {
    const after = 'Hours after Anna Ruiz announced the closing, the union said the cranes would stay.';
    expect(reportsOf(after)).toContain('union: the cranes would stay');
    const shut = 'The school shut; the union said that the cranes are old.';
    expect(reportsOf(shut)).toEqual(['union: the cranes are old']);
  });

  it('is the paper that somebody has seen, and officials who know of it', () => {
    expect(reportsOf('A memo seen by the Harbour Post warned that the pier would close.')).toEqual([
      'memo: the pier would close',
    ]);
    expect(reportsOf('Two officials familiar with the plan said the pier would close.')).toEqual([
      'Two officials: the pier would close',
    ]);
  });

  it('is who the article goes by, whatever stands beside the name', () => {
    const body = 'According to Maria Lopez, the treasurer, the accounts were never checked.';
    expect(reportsOf(body)).toEqual(['Maria Lopez: the accounts were never checked']);
    const inquiry = 'According to Mr. Hale, who led the inquiry, the files were burned.';
    expect(reportsOf(inquiry)).toEqual(['Hale: the files were burned']);
  });

  it('is nobody where nothing was answered', () => {
    expect(reportsOf('The company did not respond to questions about the closing.')).toEqual([]);
  });
});

describe('what reported speech is', () => {
  it('begins behind those who hear it, where a clause does', () => {
    expect(reportsOf('Anna Ruiz told reporters she was leaving the harbour board.')).toEqual([
      'Anna Ruiz: she was leaving the harbour board',
    ]);
  });

  it('goes on behind an age', () => {
    expect(reportsOf('Police said the suspect, Juan Mora, 34, fled on foot to the harbour.')).toEqual([
      'Police: the suspect, Juan Mora, 34, fled on foot to the harbour',
    ]);
  });

  it('is not what was asked of the speaker', () => {
    const body = 'Asked whether he would resign, Tomas Alba said he had done nothing wrong.';
    expect(reportsOf(body)).toEqual(['Tomas Alba: he had done nothing wrong']);
  });

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
