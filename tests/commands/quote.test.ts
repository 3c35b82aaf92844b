import { describe, expect, it } from 'vitest';
import quoteCommand from '../../commands/quote.ts';
import { findQuotations } from '../../src/answer/find-quotations.ts';
import { suggestSpeakers } from '../../src/answer/suggest-speakers.ts';
import {
  madeUpArticle,
  madeUpQuotation,
  madeUpReading,
  madeUpSpeaker,
  passageIn,
} from '../answer/made-up-reading.ts';
import { lineText, replyText } from './line-text.ts';
import { servicesWith } from './made-up-story.ts';

const gazette = madeUpArticle(
  'gazette',
  'On Monday Mayor Joana Ferrer said “the ferries will sail again” and “nobody will lose a job,” at the quay.\n' +
    'Ferrer told the council that the harbour would be dredged. Engineer Tom Hale watched.\n' +
    'Every crew was paid, every ticket refunded, and the pier is open.\n' +
    'Mayor Joana Ferrer',
  { published: '2024-02-01' },
);
const diario = madeUpArticle(
  'diario',
  '“Los ferris volverán a zarpar y el muelle es de todos,” dijo Ferrer.',
);
const sail = { utterance: 'sail' };
const quotations = [
  madeUpQuotation(gazette, 'the ferries will sail again', 'Joana Ferrer', {
    ...sail,
    kind: 'partial',
    role: 'Mayor',
    cue: passageIn(gazette, 'said'),
    said: {
      date: passageIn(gazette, 'Monday'),
      day: '2024-01-29',
      basis: 'inferred',
      venue: passageIn(gazette, 'at the quay'),
    },
  }),
  madeUpQuotation(gazette, 'nobody will lose a job,', 'Joana Ferrer', { kind: 'partial' }),
  madeUpQuotation(
    gazette,
    'Every crew was paid, every ticket refunded, and the pier is open.',
    'Joana Ferrer',
    {
      kind: 'block',
      attribution: passageIn(gazette, 'Mayor Joana Ferrer', 1),
    },
  ),
  madeUpQuotation(gazette, 'the harbour would be dredged', 'Joana Ferrer', { kind: 'indirect' }),
  madeUpQuotation(diario, 'Los ferris volverán a zarpar y el muelle es de todos,', 'Joana Ferrer', sail),
];
const readings = [gazette, diario].map((article) =>
  madeUpReading(
    article,
    quotations.filter(({ passage }) => passage.article === article),
  ),
);
const speakers = [
  madeUpSpeaker('Joana Ferrer', quotations, { roles: ['Mayor'], aliases: ['Ferrer'] }),
  madeUpSpeaker('Ana Braga', []),
  madeUpSpeaker('Luis Braga', []),
];
const services = servicesWith({
  findQuotations: (search) => findQuotations(search, speakers, readings),
  suggestSpeakers: (typed) => suggestSpeakers(typed, speakers),
});
const english = { locale: 'en-US' } as const;

async function ask(
  options: Record<string, string | boolean>,
  context: { locale: 'en-US' | 'es-ES' } = english,
) {
  return quoteCommand.run(quoteCommand.input.parse(options), services, context);
}

describe('/quote', () => {
  it('names the speaker, the role and how many quotations there are', async () => {
    expect(replyText(await ask({ speaker: 'ferrer' }))[0]).toBe('Joana Ferrer · Mayor · 4 quotations');
    expect(replyText(await ask({ speaker: 'ferrer' }, { locale: 'es-ES' }))[0]).toBe(
      'Joana Ferrer · Mayor · 4 citas',
    );
  });

  it('shows the whole sentence with every quoted word of it emphasised, and nothing twice', async () => {
    const reply = await ask({ speaker: 'ferrer' });
    const shown = reply.items.find(({ quote }) => quote?.passage.text.startsWith('On Monday'));
    expect(shown?.quote?.emphasis.map(({ start, end }) => gazette.body.slice(start, end))).toEqual([
      'nobody will lose a job,',
    ]);
    const whole = new Set(reply.items.map(({ quote }) => quote?.passage.text));
    expect(whole.size).toBe(reply.items.length);
  });

  it('gives kind, day and place in the article’s words', async () => {
    const reply = await ask({ speaker: 'ferrer', utterance: 'sail' });
    expect(replyText(reply)).toContain(
      'part of a sentence · said: Monday = 2024-01-29 (inferred) · where: at the quay',
    );
  });

  it('shows a block with the words that attribute it, verbatim', async () => {
    const reply = await ask({ speaker: 'ferrer', about: 'refunded ticket' });
    expect(reply.items.map(({ quote }) => quote?.passage.text)).toEqual([
      'Every crew was paid, every ticket refunded, and the pier is open.',
    ]);
    expect(reply.items[0]?.trail.map(lineText)).toEqual([
      'attributed by: Mayor Joana Ferrer',
      'set off as a block',
    ]);
  });

  it('opens the wordings of one utterance side by side', async () => {
    const all = await ask({ speaker: 'ferrer' });
    const [open] = all.actions;
    expect(open).toEqual({
      label: 'Compare the 2 wordings (1)',
      command: 'quote',
      input: { speaker: 'Joana Ferrer', utterance: 'sail' },
    });
    const reply = await ask({ ...open?.input });
    expect(reply.items).toHaveLength(2);
    expect(reply.items[1]?.lead.map(lineText)).toEqual(['in another language']);
  });

  it('shows what is reported of an utterance behind its wordings, labelled and with nothing emphasised', async () => {
    const told = quotations.map((one) =>
      one.kind === 'indirect' || one.kind === 'block' ? { ...one, utterance: 'dredge' } : one,
    );
    const again = [gazette, diario].map((article) =>
      madeUpReading(
        article,
        told.filter(({ passage }) => passage.article === article),
      ),
    );
    const everybody = [madeUpSpeaker('Joana Ferrer', told, { roles: ['Mayor'], aliases: ['Ferrer'] })];
    const telling = servicesWith({ findQuotations: (search) => findQuotations(search, everybody, again) });
    const run = (input: object) => quoteCommand.run(quoteCommand.input.parse(input), telling, english);
    const all = await run({ speaker: 'ferrer' });
    const open = all.actions.find(({ label }) => label === 'Compare with reports of it (2)');
    const reply = await run({ ...open?.input });
    expect(reply.items).toHaveLength(2);
    expect(replyText(reply)).toContain('1 wording of one utterance');
    expect(reply.items[1]?.trail.map(lineText)).toContain('reported speech, not a quotation');
    expect(reply.items[1]?.quote?.emphasis).toEqual([]);
  });

  it('keeps reported speech behind its own button, labelled', async () => {
    const reply = await ask({ speaker: 'ferrer' });
    expect(reply.items.some(({ quote }) => quote?.passage.text.includes('dredged'))).toBe(false);
    const open = reply.actions.find(({ label }) => label === 'Reported speech (1)');
    const reported = await ask({ ...open?.input });
    expect(reported.items.map(({ quote }) => quote?.passage.text)).toEqual([
      'Ferrer told the council that the harbour would be dredged. Engineer Tom Hale watched.',
    ]);
    expect(replyText(reported)).toContain('reported speech, not a quotation');
  });

  it('opens several reports of one utterance side by side, and none of them as a quotation', async () => {
    const told = madeUpArticle(
      'herald',
      'Ferrer announced that the ferries would sail.\nThe mayor promised the boats would leave again.\n' +
        'She denied the fares would rise.',
    );
    const reports = [
      ['the ferries would sail', 'sailing'],
      ['the boats would leave again', 'sailing'],
      ['the fares would rise', 'fares'],
    ].map(([words = '', utterance = '']) =>
      madeUpQuotation(told, words, 'Joana Ferrer', { kind: 'indirect', utterance }),
    );
    const everybody = [madeUpSpeaker('Joana Ferrer', reports)];
    const reading = madeUpReading(told, reports);
    const telling = servicesWith({
      findQuotations: (search) => findQuotations(search, everybody, [reading]),
    });
    const run = (input: object) => quoteCommand.run(quoteCommand.input.parse(input), telling, english);
    const all = await run({ speaker: 'Joana Ferrer' });
    expect(all.items.map(({ lead }) => lead.map(lineText))).toEqual([['2 reports (1)'], []]);
    const open = all.actions.find(({ label }) => label === 'Compare the 2 reports (1)');
    const beside = await run({ ...open?.input });
    expect(replyText(beside)).toContain(
      '2 reports of one utterance, in the articles’ own words; none is a quotation',
    );
    expect(beside.items.map(({ quote }) => quote?.emphasis)).toEqual([[], []]);
    for (const { trail } of beside.items)
      expect(trail.map(lineText)).toContain('reported speech, not a quotation');
    const [back] = beside.actions;
    expect(back?.label).toBe('Reported speech (3)');
    expect((await run({ ...back?.input })).items).toHaveLength(2);
  });

  it('says of somebody who is only mentioned that nothing of theirs is quoted, and where the name stands', async () => {
    const reply = await ask({ speaker: 'Tom Hale' });
    expect(reply.kind).toBe('none');
    expect(replyText(reply)).toContain('They mention Tom Hale, and quote nothing of theirs.');
    expect(
      reply.items.map(({ quote }) => quote?.emphasis.map(({ start, end }) => gazette.body.slice(start, end))),
    ).toEqual([['Tom Hale']]);
  });

  it('asks who is meant where several may be', async () => {
    const reply = await ask({ speaker: 'braga' });
    expect(replyText(reply)).toContain('Who of these is meant?');
    expect(reply.actions.map(({ label }) => label)).toEqual(['Ana Braga', 'Luis Braga']);
  });

  it('never answers with nothing', async () => {
    for (const options of [
      { speaker: 'nobody at all' },
      { speaker: 'ferrer', about: 'volcano' },
      { about: 'volcano' },
    ]) {
      const reply = await ask(options);
      expect(reply.kind).toBe('none');
      expect(replyText(reply).length).toBeGreaterThan(1);
    }
    expect((await ask({})).items.length).toBeGreaterThan(0);
  });

  it('gives programs every quotation, reported speech among them and marked', async () => {
    const { data } = await ask({});
    expect(data).toHaveLength(quotations.length);
    expect(data).toEqual(expect.arrayContaining(quotations));
  });

  it('suggests speakers with role and count, and sends the name', () => {
    const [option] = quoteCommand.options;
    expect(option?.suggest?.('may', services, 'en-US')).toEqual([
      { name: 'Joana Ferrer · Mayor · 4 quotations', value: 'Joana Ferrer' },
    ]);
  });
});
