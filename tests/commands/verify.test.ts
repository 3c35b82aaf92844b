import { describe, expect, it } from 'vitest';
import verifyCommand from '../../commands/verify.ts';
import { indexQuotations } from '../../src/answer/verify/quotation-index.ts';
import { verifyQuotation } from '../../src/answer/verify-quotation.ts';
import type { Locale } from '../../src/command/command.ts';
import { madeUpArticle, madeUpQuotation, madeUpReading, madeUpSpeaker } from '../answer/made-up-reading.ts';
import { replyText } from './line-text.ts';
import { servicesWith } from './made-up-story.ts';

const gazette = madeUpArticle(
  'gazette',
  [
    'Mayor Joana Ferrer said “the ferries of this island will sail again by spring.”',
    '“Nobody in this ministry has asked the crews for a single coin,” Oduya said.',
    'Officials closed the northern pier after the second storm of the winter.',
  ].join('\n'),
);
const diario = madeUpArticle(
  'diario',
  '“Los ferris de esta isla volverán a navegar en primavera”, dijo Ferrer.',
);
const sail = { utterance: 'sail' };
const quotations = [
  madeUpQuotation(gazette, 'the ferries of this island will sail again by spring.', 'Joana Ferrer', {
    ...sail,
    kind: 'partial',
  }),
  madeUpQuotation(gazette, 'Nobody in this ministry has asked the crews for a single coin,', 'Ferrel Oduya'),
  madeUpQuotation(diario, 'Los ferris de esta isla volverán a navegar en primavera', 'Joana Ferrer', sail),
];
const index = indexQuotations(
  [gazette, diario].map((article) =>
    madeUpReading(
      article,
      quotations.filter(({ passage }) => passage.article === article),
    ),
  ),
  ['Joana Ferrer', 'Ferrel Oduya'].map((name) => madeUpSpeaker(name, quotations)),
);
const services = servicesWith({
  verifyQuotation: (text, speaker) => verifyQuotation(text, speaker ?? null, index),
});

async function verify(options: Record<string, string | boolean>, locale: Locale = 'en-US') {
  return verifyCommand.run(verifyCommand.input.parse(options), services, { locale });
}

const real = 'the ferries of this island will sail again by spring';

describe('/verify', () => {
  it('says exact, whose words they are, and shows them in their sentence with the source', async () => {
    const reply = await verify({ quote: real, speaker: 'Ferrer' });
    expect(replyText(reply)).toContain('Exact · Joana Ferrer, Outlet gazette');
    const [item] = reply.items;
    expect(item?.quote?.passage.text).toContain('Mayor Joana Ferrer said');
    expect(item?.quote?.emphasis.map(({ start, end }) => gazette.body.slice(start, end))).toEqual([real]);
    expect(item?.source?.article).toBe(gazette);
  });

  it('says whose the words are where another is claimed', async () => {
    expect(replyText(await verify({ quote: real, speaker: 'Oduya' }))).toContain(
      'Exact words, another speaker · Joana Ferrer, Outlet gazette',
    );
  });

  it('strikes out what was pasted wrongly and emphasises the real words', async () => {
    const reply = await verify({ quote: 'the ferries of this island will sail again by autumn' });
    expect(reply.heading.flat().filter(({ kind }) => kind === 'removed')).toEqual([
      { kind: 'removed', text: 'autumn' },
    ]);
    expect(reply.items[0]?.quote?.emphasis.map(({ start, end }) => gazette.body.slice(start, end))).toEqual([
      'spring',
    ]);
  });

  it('shows every wording of what was said otherwise', async () => {
    const reply = await verify({
      quote: 'by spring this island will have its ferries sailing again',
      speaker: 'Ferrer',
    });
    expect(replyText(reply)[1]).toContain('Another wording or translation');
    expect(reply.items.map(({ source }) => source?.article)).toEqual([gazette, diario]);
  });

  it('never says false: only that it is not in these articles, or the reporter’s, or too short', async () => {
    const headings = async (quote: string) => replyText(await verify({ quote })).join('\n');
    expect(await headings('We will build a bridge to the mainland before the next election')).toContain(
      'Not in these articles',
    );
    expect(await headings('closed the northern pier after the second storm')).toContain(
      'the reporter’s own words',
    );
    expect(await headings('of this island')).toContain('So few words');
    const both = await Promise.all(
      (['en-US', 'es-ES'] as const).map(async (locale) =>
        replyText(await verify({ quote: 'made up words of nobody here' }, locale)).join(),
      ),
    );
    expect(both.join()).not.toMatch(/\bfalse\b|\bfake\b|\bfals[ao]\b/i);
  });

  it('leads to the speaker’s quotations', async () => {
    expect((await verify({ quote: real })).actions).toEqual([
      { label: 'Quotations of Joana Ferrer', command: 'quote', input: { speaker: 'Joana Ferrer' } },
    ]);
  });

  it('gives programs verdict, speaker, matches and differences', async () => {
    expect((await verify({ quote: real })).data).toMatchObject({
      verdict: 'exact',
      speaker: 'Joana Ferrer',
      matches: [{ passage: { text: real }, speaker: 'Joana Ferrer' }],
      differences: [],
    });
  });
});

describe('Verify quote, on a message', () => {
  const onMessage = async (text: string) => verify({ ...verifyCommand.message?.input(text) });

  it('gives each quoted part its verdict', async () => {
    const reply = await onMessage(
      `He wrote “${real}” and “nobody in this ministry has asked the crews for a coin”, lol`,
    );
    expect(reply.heading.flat()).toEqual([{ kind: 'own', text: '2 quotations looked up', strong: true }]);
    expect(reply.items.map(({ lead }) => lead.length)).toEqual([2, 2]);
    expect(reply.data).toMatchObject([{ verdict: 'exact' }, { verdict: 'altered' }]);
  });

  it('takes the signature for the claimed speaker', async () => {
    expect((await onMessage(`“${real}” — Ferrel Oduya`)).data).toMatchObject({ verdict: 'wrong-speaker' });
  });

  it('takes the sentences of a message that quotes nothing, of any length', async () => {
    expect((await onMessage(`${real}.`)).data).toMatchObject({ verdict: 'exact' });
    expect((await onMessage('word '.repeat(2000))).kind).toBe('verdict');
  });
});
