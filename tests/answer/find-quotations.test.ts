import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/answer/find-quotations.ts';
import { madeUpArticle, madeUpQuotation, madeUpReading, madeUpSpeaker } from './made-up-reading.ts';

const old = madeUpArticle(
  'gazette',
  'Mayor Joana Ferrer said “the ferries will sail again by spring.”\n' +
    'Ferrer told the council that the harbour would be dredged.\n' +
    'The inquiry also heard of the engineer, Tom Hale, who did not speak.',
  { published: '2024-02-01' },
);
const recent = madeUpArticle(
  'tribune',
  '“By spring the ferries are going to sail again,” Ferrer said.\n' +
    '“Nobody asked the crews,” said Zoë Müller, whom Hale had warned about the hull.',
  { published: '2024-02-09' },
);
const sail = { utterance: 'sail' };
const quotations = [
  madeUpQuotation(old, 'the ferries will sail again by spring.', 'Joana Ferrer', {
    ...sail,
    kind: 'partial',
  }),
  madeUpQuotation(old, 'the harbour would be dredged', 'Joana Ferrer', { kind: 'indirect' }),
  madeUpQuotation(recent, 'By spring the ferries are going to sail again,', 'Joana Ferrer', sail),
  madeUpQuotation(recent, 'Nobody asked the crews,', 'Zoë Müller'),
];
const readings = [old, recent].map((article) =>
  madeUpReading(
    article,
    quotations.filter(({ passage }) => passage.article === article),
  ),
);
const speakers = [
  madeUpSpeaker('Joana Ferrer', quotations, { roles: ['Mayor'], aliases: ['Ferrer'] }),
  madeUpSpeaker('Zoë Müller', quotations, { aliases: ['Müller'] }),
];
const find = (search: Parameters<typeof findQuotations>[0]) => findQuotations(search, speakers, readings);

describe('looking quotations up', () => {
  it('gives one speaker’s words, the wordings of one utterance together, whole sentences first', () => {
    const found = find({ speaker: 'ferrer' });
    expect(found.speaker?.name).toBe('Joana Ferrer');
    expect(found.utterances.map((wordings) => wordings.map(({ passage }) => passage.text))).toEqual([
      ['By spring the ferries are going to sail again,', 'the ferries will sail again by spring.'],
    ]);
  });

  it('keeps reported speech apart from quotations', () => {
    const found = find({ speaker: 'mayor' });
    expect(found.utterances.flat().some(({ kind }) => kind === 'indirect')).toBe(false);
    expect(found.reported.map(({ passage }) => passage.text)).toEqual(['the harbour would be dredged']);
  });

  it('gives everybody’s where no speaker is asked for', () => {
    expect(find({}).utterances.flat()).toHaveLength(3);
    expect(find({}).utterances[0]?.[0]?.passage.article).toBe(recent);
  });

  it('narrows by subject, in whatever form of the word', () => {
    expect(find({ about: 'the ferry sailing' }).utterances).toHaveLength(1);
    expect(find({ speaker: 'Müller', about: 'crew' }).utterances).toHaveLength(1);
    expect(find({ speaker: 'Müller', about: 'volcanoes' })).toMatchObject({ utterances: [], reported: [] });
  });

  it('gives the wordings of one utterance by its id', () => {
    expect(find({ utterance: 'sail' }).utterances.flat()).toHaveLength(2);
    expect(find({ utterance: 'gone' }).utterances).toEqual([]);
  });

  it('shows where somebody is named who is nowhere quoted', () => {
    const found = find({ speaker: 'tom hale' });
    expect(found.speaker).toBeNull();
    expect(found.mentions.map(({ name }) => name.text)).toEqual(['Tom Hale']);
    expect(find({ speaker: 'Engineer Hale' }).mentions.map(({ name }) => name.text)).toEqual([
      'Hale',
      'Hale',
    ]);
  });

  it('finds no mention of a name that does not stand there whole', () => {
    expect(find({ speaker: 'Al' }).mentions).toEqual([]);
    expect(find({ speaker: 'Halewood' }).mentions).toEqual([]);
    expect(find({ speaker: 'the captain who did not speak' }).mentions).toEqual([]);
  });
});
