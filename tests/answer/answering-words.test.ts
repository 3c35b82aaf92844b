import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareAsking } from '../../src/answer/answer-question.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import minisearch from '../../src/search/engines/minisearch.ts';

const body =
  `The lighthouse at Skarnes was sold on Friday to the shipping company Brandt & Sons for 3.4 million euros, the
council said. It was built in 1871 by the engineer Liv Aasen, who also built 12 bridges.

Harbour master Jens Okoye, 58, opposed the sale because the light still guides 200 fishing boats a night. “A light is not a
souvenir,” said Okoye. Fishermen warned that the coast would be more dangerous.

Two trawlers ran aground near Vik in the winter of 2029. Nobody was hurt.`.replace(/(?<!\n)\n(?!\n)/g, ' ');

const story = readArticles([
  {
    id: 'post',
    outlet: 'Coast Post',
    headline: 'Lighthouse sold',
    published: '2031-05-06',
    language: 'en',
    body,
  },
]);
const { answerQuestion } = prepareAsking(story, minisearch.open(minisearch.settings.parse({})));

/** What the first passage of the answer has in bold. */
function bold(question: string): readonly string[] {
  const [finding] = answerQuestion(question, {}).findings;
  return finding?.emphasis.map(({ start, end }) => body.slice(start, end)) ?? [];
}

describe('the words in bold', () => {
  it('are the number that is asked for, not another of the sentence', () => {
    expect(bold('how many bridges did Liv Aasen build')).toEqual(['12 bridges']);
    expect(bold('how many boats does the light guide')).toEqual(['200 fishing boats']);
    expect(bold('how much was the lighthouse sold for')).toEqual(['3.4 million euros']);
  });

  it('are the time that is asked for', () => {
    expect(bold('when was the lighthouse sold')).toEqual(['Friday']);
    expect(bold('when was the lighthouse built')).toEqual(['1871']);
  });

  it('are whoever did it, not whoever else the sentence names', () => {
    expect(bold('who built the lighthouse')).toEqual(['engineer Liv Aasen']);
    expect(bold('who opposed the sale')).toEqual(['Harbour master Jens Okoye']);
  });

  it('say who somebody is by the role and not by the name', () => {
    expect(bold('who is Jens Okoye')).toEqual(['Harbour master']);
  });

  it('are the place, the reason, the very words', () => {
    expect(bold('where did the trawlers run aground')).toEqual(['Vik']);
    expect(bold('why did Okoye oppose the sale')).toEqual([
      'because the light still guides 200 fishing boats a night',
    ]);
    expect(bold('what did Okoye say about the light')).toEqual(['A light is not a souvenir,']);
    expect(bold('what did the fishermen warn of')).toEqual(['that the coast would be more dangerous']);
  });

  it('are none where nothing answers', () => {
    const { answered, closest } = answerQuestion('how many dragons live at Skarnes', {});
    expect(answered).toBe(false);
    expect(closest.flatMap(({ emphasis }) => emphasis)).toEqual([]);
  });

  it('are the words in common where one sentence goes on for half a megabyte', () => {
    const long = `The lighthouse ${'was seen by Ann Lee in 1871 and by 12 ships and '.repeat(11_000)}was sold.`;
    const reading = readArticles([
      { id: 'long', outlet: 'Coast Post', headline: 'Long', language: 'en', body: long },
    ]);
    const endless = prepareAsking(reading, minisearch.open(minisearch.settings.parse({})), []);
    const [finding] = endless.answerQuestion('how many ships was the lighthouse seen by', {}).findings;
    expect(finding?.emphasis.length).toBeGreaterThan(0);
  });

  it('stand in order, inside the passage, and do not overlap, whatever is asked', () => {
    const word = fc.constantFrom(
      ...new Set(body.split(/\s+/)),
      'who',
      'when',
      'how',
      'many',
      'why',
      'where',
      'what',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        for (const { passage, emphasis } of answerQuestion(words.join(' '), {}).findings) {
          let end = passage.span.start;
          for (const span of emphasis) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(passage.span.end);
        }
      }),
    );
  });
});
