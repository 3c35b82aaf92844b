import { describe, expect, it } from 'vitest';
import { indexQuotations } from '../../src/answer/verify/quotation-index.ts';
import { verifyQuotation } from '../../src/answer/verify-quotation.ts';
import {
  madeUpArticle,
  madeUpQuotation,
  madeUpReading,
  madeUpSpeaker,
  passageIn,
} from './made-up-reading.ts';

const gazette = madeUpArticle(
  'gazette',
  [
    'Ferries to sail again by spring, mayor vows',
    'Mayor Joana Ferrer said the ferries “will sail again by spring” and would “never be sold to a foreign company.”',
    '“We owe the crews of this island an answer, and the U.S. inspectors owe us one too… The hull was not safe,” Ferrer said. “I told them so.”',
    'Harbour Minister Ferrel Oduya warned the owners not to “send another ship without a licence.”',
    '“Ferrer has not asked the government for a single coin, and nobody in this ministry refused her,” Oduya added.',
    'Officials closed the northern pier after the second storm of the winter damaged its wooden pillars.',
    'Ferrer recalled her father’s words: “My father used to say ‘a calm sea hides the deepest rocks’ and I believe him.”',
  ].join('\n'),
  { headline: 'Island council meets over the ferries', published: '2024-02-01' },
);
const diario = madeUpArticle(
  'diario',
  '“Debemos una respuesta a las tripulaciones de esta isla,” escribió Ferrer en su cuenta.',
);
const owe = { utterance: 'owe' };
const quotations = [
  madeUpQuotation(gazette, 'will sail again by spring', 'Joana Ferrer', { kind: 'partial' }),
  madeUpQuotation(gazette, 'never be sold to a foreign company.', 'Joana Ferrer', { kind: 'partial' }),
  madeUpQuotation(
    gazette,
    'We owe the crews of this island an answer, and the U.S. inspectors owe us one too… The hull was not safe,',
    'Joana Ferrer',
    owe,
  ),
  madeUpQuotation(gazette, 'I told them so.', 'Joana Ferrer'),
  madeUpQuotation(gazette, 'send another ship without a licence.', 'Ferrel Oduya', { kind: 'partial' }),
  madeUpQuotation(
    gazette,
    'Ferrer has not asked the government for a single coin, and nobody in this ministry refused her,',
    'Ferrel Oduya',
  ),
  madeUpQuotation(
    gazette,
    'My father used to say ‘a calm sea hides the deepest rocks’ and I believe him.',
    'Joana Ferrer',
  ),
  madeUpQuotation(gazette, 'a calm sea hides the deepest rocks', 'Ivo Ferrer', { kind: 'nested' }),
  madeUpQuotation(diario, 'Debemos una respuesta a las tripulaciones de esta isla,', 'Joana Ferrer', owe),
];
const readings = [gazette, diario].map((article) =>
  madeUpReading(
    article,
    quotations.filter(({ passage }) => passage.article === article),
    article === gazette ? ['Ferries to sail again'] : [],
  ),
);
const speakers = [
  madeUpSpeaker('Joana Ferrer', quotations, { roles: ['Mayor'], aliases: ['Mayor Joana Ferrer'] }),
  madeUpSpeaker('Ferrel Oduya', quotations, { roles: ['Harbour Minister'], aliases: ['Oduya'] }),
  madeUpSpeaker('Ivo Ferrer', quotations),
];
const index = indexQuotations(readings, speakers);
const verify = (text: string, claimed: string | null = null) => verifyQuotation(text, claimed, index);

describe('a quotation that stands in the articles', () => {
  it('is exact, with the place it stands at and whose words they are', () => {
    const verdict = verify('never be sold to a foreign company', 'mayor');
    expect(verdict).toMatchObject({
      verdict: 'exact',
      speaker: 'Joana Ferrer',
      caveat: null,
      differences: [],
    });
    expect(verdict.matches.map(({ passage }) => passage.text)).toEqual([
      'never be sold to a foreign company',
    ]);
  });

  it.each([
    'WE OWE THE CREWS OF THIS ISLAND AN ANSWER',
    '"We owe the crews of this island an answer, and the US inspectors owe us one too... The hull was not safe"',
    '  we owe   the crews — of this island – an answer!  ',
    'Débemos una respuésta a las tripulaciones de esta isla',
  ])('is exact whatever its case, accents, marks and spaces: %s', (pasted) => {
    expect(verify(pasted).verdict).toBe('exact');
  });

  it('may leave words out under an ellipsis, in their order', () => {
    expect(verify('We owe the crews … an answer, and […] inspectors owe us one too').verdict).toBe('exact');
    expect(verify('We owe the crews … of this island an answer').verdict).not.toBe('exact');
    expect(verify('U.S. inspectors owe us … We owe the crews of this island').verdict).not.toBe('exact');
  });

  it('is not exact where an ellipsis hides a negation', () => {
    expect(verify('Ferrer has … asked the government for a single coin').verdict).toBe('altered');
    expect(verify('one too… The hull was … safe').verdict).not.toBe('exact');
  });

  it('is somebody else’s where another is claimed, and says whose', () => {
    for (const claimed of ['Ferrel Oduya', 'harbour minister', 'the Pope']) {
      expect(verify('never be sold to a foreign company', claimed), claimed).toMatchObject({
        verdict: 'wrong-speaker',
        speaker: 'Joana Ferrer',
      });
    }
  });

  it('is the one’s who is quoted inside another’s quotation', () => {
    expect(verify('a calm sea hides the deepest rocks', 'Ivo Ferrer').verdict).toBe('exact');
    expect(verify('a calm sea hides the deepest rocks', 'Joana Ferrer')).toMatchObject({
      verdict: 'wrong-speaker',
      speaker: 'Ivo Ferrer',
    });
  });

  it('is too short to tell under four words of meaning, unless it is all that is quoted or a whole sentence', () => {
    expect(verify('owe the crews')).toMatchObject({ verdict: 'not-found', caveat: 'too-short' });
    expect(verify('owe the crews').matches).not.toEqual([]);
    expect(verify('will sail again by spring').verdict).toBe('exact');
    expect(verify('the hull was not safe').verdict).toBe('exact');
  });

  it('is found by whole words only', () => {
    expect(verify('end another ship without a licence').verdict).not.toBe('exact');
    expect(verify('inspector owe us one too the hull was not safe').verdict).not.toBe('exact');
  });
});

describe('a quotation that was changed', () => {
  it('is altered, with what differs word by word beside the real wording', () => {
    const verdict = verify('never be sold to a national company', 'Ferrer');
    expect(verdict.verdict).toBe('altered');
    expect(verdict.differences.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'national' },
      { kind: 'added', text: 'foreign' },
    ]);
    expect(verdict.matches[0]?.missing.map(({ start, end }) => gazette.body.slice(start, end))).toEqual([
      'foreign',
    ]);
  });

  it.each([
    ['be sold to a foreign company', 'a negation dropped at the edge'],
    ['Ferrer has asked the government for a single coin', 'a negation dropped inside'],
    ['The hull was safe', 'a negation dropped from a short sentence'],
    ['will not sail again by spring', 'a negation added'],
    ['in this ministry refused her', 'the subject that denies dropped'],
    ['asked the government for a single coin', 'a negation before the words dropped'],
    ['will never sail again this spring', 'a word and its sense changed'],
  ])('is altered: %s (%s)', (pasted) => {
    expect(verify(pasted).verdict).toBe('altered');
  });

  it('is altered where two quotations are made one, and shows both', () => {
    for (const pasted of [
      'The hull was not safe. I told them so: it will sail again by spring',
      'will sail again by spring and would never be sold to a foreign company',
    ]) {
      const verdict = verify(pasted);
      expect(verdict, pasted).toMatchObject({ verdict: 'altered', caveat: 'stitched' });
      expect(verdict.matches.length).toBeGreaterThan(1);
    }
  });

  it('is altered where a real quotation goes on with words that nobody is quoted with', () => {
    expect(verify('Debemos una respuesta a las tripulaciones de esta isla y la vamos a dar').verdict).toBe(
      'altered',
    );
  });

  it('is altered where the reporter’s words are taken into it', () => {
    expect(verify('Ferrer said the ferries will sail again by spring and would').verdict).not.toBe('exact');
  });
});

describe('another wording or translation', () => {
  it('is a variant, with the real wording and the others of its utterance', () => {
    const verdict = verify('To the crews of the island we are owing an answer', 'Ferrer');
    expect(verdict.verdict).toBe('variant');
    expect(verdict.matches.map(({ quotation }) => quotation?.utterance)).toEqual(['owe', 'owe']);
  });

  it('is a variant in Spanish too, and never exact', () => {
    expect(verify('nunca será vendido a una empresa extranjera', 'Ferrer').verdict).toBe('variant');
    expect(verify('volverá a navegar en primavera').verdict).not.toBe('exact');
  });

  it('is altered where it denies what was said', () => {
    expect(verify('será vendido a una empresa extranjera', 'Ferrer').verdict).toBe('altered');
  });

  it('is not another speaker’s', () => {
    expect(verify('To the crews of the island we are owing an answer', 'Oduya').verdict).toBe('not-found');
  });
});

describe('words that nobody is quoted with', () => {
  it('are the reporter’s where the articles have them outside marks', () => {
    const verdict = verify('closed the northern pier after the second storm', 'Oduya');
    expect(verdict).toMatchObject({ verdict: 'not-found', caveat: 'reporter', speaker: null });
    expect(verdict.matches[0]?.passage).toMatchObject(
      passageIn(gazette, 'closed the northern pier after the second storm'),
    );
  });

  it('are a headline’s where they only head an article', () => {
    for (const pasted of [
      'Island council meets over the ferries',
      'Ferries to sail again by spring, mayor vows',
    ]) {
      expect(verify(pasted), pasted).toMatchObject({ verdict: 'not-found', caveat: 'headline' });
    }
  });

  it('are not in these articles', () => {
    for (const pasted of [
      'We will build a bridge to the mainland before the next election',
      'I never trusted the ferries and I will never board one',
      'The ministry will buy three new ships from a foreign yard',
      '¿?',
      'x'.repeat(4000),
    ]) {
      expect(verify(pasted, 'Ferrer').verdict, pasted.slice(0, 40)).toBe('not-found');
    }
  });
});
