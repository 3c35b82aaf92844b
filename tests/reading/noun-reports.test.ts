import { describe, expect, it } from 'vitest';
import { groupUtterances } from '../../src/reading/group-utterances.ts';
import { readArticle } from '../../src/reading/read-articles.ts';
import { madeUpArticle } from '../answer/made-up-reading.ts';

const read = (body: string) => readArticle(madeUpArticle('a', body));
/** What an article reports, `speaker, cue: words` each. */
const reportsOf = (body: string) =>
  read(body)
    .quotations.filter(({ kind }) => kind === 'indirect')
    .map(({ speaker, cue, passage }) => `${speaker}, ${cue?.text}: ${passage.text}`);

describe('what a noun reports', () => {
  it('is said by whom the noun belongs to', () => {
    expect(reportsOf('The panel examined Anna Ruiz’s claim that the dam had been inspected twice.')).toEqual([
      'Anna Ruiz, claim: that the dam had been inspected twice',
    ]);
  });

  it('may be a gerund, as object or as subject, and ends before the sentence’s own verb', () => {
    expect(reportsOf('The strike followed the council’s insistence on closing the old harbour.')).toEqual([
      'council, insistence: closing the old harbour',
    ]);
    expect(reportsOf('Anna Ruiz’s emphasis on closing the old harbour has worried the fishermen.')).toEqual([
      'Anna Ruiz, emphasis: closing the old harbour',
    ]);
    expect(
      reportsOf('Some fear Anna Ruiz’s insistence on keeping the old harbour may ruin the town.'),
    ).not.toContainEqual(expect.stringContaining('insistence: keeping the old harbour may'));
  });

  it('is given to nobody where the noun belongs to nobody', () => {
    expect(reportsOf('The town fined the shipyard over claims that it had dumped oil in the bay.')).toEqual(
      [],
    );
  });

  it('is not what somebody denies', () => {
    expect(reportsOf('The panel examined Anna Ruiz’s denial that the dam was unsafe.')).toEqual([]);
  });

  it('is one utterance with the words in marks that it renders', () => {
    const { quotations } = read(
      '“The old harbour must be closed to the large tankers,” said Anna Ruiz, the mayor.\n\nRuiz’s emphasis on closing the old harbour to the large tankers has worried the fishermen.',
    );
    const [first, second] = groupUtterances([{ ...read(''), quotations }])[0]?.quotations ?? [];
    expect(second?.kind).toBe('indirect');
    expect(first?.utterance).not.toBeNull();
    expect(second?.utterance).toBe(first?.utterance);
  });
});
