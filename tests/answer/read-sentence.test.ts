import { describe, expect, it } from 'vitest';
import { prepareAsking } from '../../src/answer/answer-question.ts';
import { deniedWord } from '../../src/answer/denied-word.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import minisearch from '../../src/search/engines/minisearch.ts';

const denied =
  'The council did not approve the plan for the pier, its clerk told residents after the long meeting.';
const changed = 'The council did change the plan and will approve it.';
const refused = 'The guild refused to sign the lease on the market hall.';
const signed = 'The guild will sign the lease on the fish hall.';
const affirmed = 'The board will open the lock.';
const unopened =
  'The board said on Friday, after hours of talks, that it would never open the upper lock to yachts.';

const articles = [
  [changed, denied],
  [signed, refused],
  [affirmed, unopened],
].map((paragraphs, at) => ({
  id: `paper-${at}`,
  outlet: `Paper ${at}`,
  headline: `Notes of day ${at}`,
  language: 'en',
  body: paragraphs.join('\n\n'),
}));
const asking = prepareAsking(readArticles(articles), minisearch.open(minisearch.settings.parse({})));
const shown = (question: string) =>
  asking.answerQuestion(question).findings.map(({ passage }) => passage.text);

describe('a denial in the question', () => {
  it('is answered by the sentence that denies, before one that has the same words and affirms', () => {
    for (const question of [
      'did the council not approve the plan',
      'the council did not approve the plan?',
      'has the council never approved the plan',
    ])
      expect(shown(question)[0]).toBe(denied);
    expect(shown('did the board never open the lock')[0]).toBe(unopened);
  });

  it('is met by a refusal', () => {
    expect(shown('did the guild not sign the lease on the hall')[0]).toBe(refused);
    expect(shown('did the guild refuse to sign the lease on the hall')[0]).toBe(refused);
  });

  it('is held word for word where it is quoted', () => {
    expect(shown('is it true that the council "did not approve the plan"')[0]).toBe(denied);
    expect(shown('is it true that the council "did change the plan"')[0]).toBe(changed);
  });
});

describe('a question without a denial', () => {
  it('shows both the sentence that affirms and the one that denies', () => {
    const findings = shown('will the board open the lock');
    expect(findings).toContain(affirmed);
    expect(findings).toContain(unopened);
  });
});

describe('the denied word', () => {
  const word = (question: string) => deniedWord(question.split(' '));

  it('is the first behind the denial that says something', () => {
    expect(word('did the council not yet formally approve the plan')).toBe('approve');
    expect(word('the mayor didnt sign the lease')).toBe('sign');
    expect(word('el alcalde nunca firmo')).toBe('firmo');
  });

  it('is none where the denial only asks', () => {
    expect(word('didnt the council approve the plan')).toBeNull();
    expect(word('why didnt the mayor sign')).toBeNull();
    expect(word('did the council approve the plan')).toBeNull();
  });
});
