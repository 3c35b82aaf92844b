import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/intake/load-story.ts';
import { groupUtterances } from '../../src/reading/group-utterances.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import type { Quotation } from '../../src/story/quotation.ts';
import { madeUpArticle, madeUpQuotation, madeUpReading, passageIn } from '../answer/made-up-reading.ts';

/** Quotations of one article a line, `speaker: words` each; their utterances after grouping, in the same order. */
function utterancesOf(
  lines: readonly string[],
  given: readonly (Partial<Quotation> & { readonly day?: string; readonly venue?: string })[] = [],
): readonly (string | null)[] {
  const readings = lines.map((line, number) => {
    const [speaker = '', text = ''] = line.split(': ');
    const { day, venue, ...rest } = given[number] ?? {};
    const article = madeUpArticle(`a${number}`, `${venue ?? 'The council hall'}: “${text}”`);
    const said = {
      date: null,
      day: day ?? null,
      basis: null,
      venue: venue === undefined ? null : passageIn(article, venue),
    };
    return madeUpReading(article, [madeUpQuotation(article, text, speaker, { said, ...rest })]);
  });
  return groupUtterances(readings).flatMap(({ quotations }) => quotations.map(({ utterance }) => utterance));
}

/** Whether the first of the utterances is that of each of the others. */
function together(lines: readonly string[], given?: Parameters<typeof utterancesOf>[1]): boolean {
  const [first, ...others] = utterancesOf(lines, given);
  return first !== null && others.every((other) => other === first);
}

describe('wordings of one utterance', () => {
  it('are grouped across articles, whatever their length', () => {
    expect(
      together([
        'Ferrer: The ferries of this island will sail again before the first day of spring.',
        'Ferrer: the island’s ferries will be sailing again before spring',
        'Ferrer: I promise you one thing. The ferries of this island will sail again before the first day of spring.',
      ]),
    ).toBe(true);
  });

  it('are grouped with the Spanish original', () => {
    expect(
      together([
        'Ferrer: We have ordered all officials to suspend the sale of the port to foreign companies.',
        'Ferrer: Hemos ordenado a todos los funcionarios suspender la venta del puerto a empresas extranjeras.',
      ]),
    ).toBe(true);
  });

  it('are grouped where a fragment was said at the same place or on the same day', () => {
    const lines = [
      'Ferrer: all levels of the harbour watch and crews',
      'Ferrer: I have instructed all levels of the harbour service to stop the sales',
    ];
    expect(together(lines, [{ venue: 'a post on Mastodon' }, { venue: 'on Mastodon' }])).toBe(true);
    expect(together(lines, [{ day: '2024-02-01' }, { day: '2024-02-01' }])).toBe(true);
    expect(together(lines)).toBe(false);
  });

  it('are grouped with what is reported of them, and reports with each other', () => {
    const lines = [
      'Ferrer: every ferry of the island would sail again without coal before spring',
      'Ferrer: that before spring every ferry of the island will sail without coal',
    ];
    expect(together(lines, [{ kind: 'indirect' }, { kind: 'indirect' }])).toBe(true);
    expect(together(lines, [{ kind: 'direct' }, { kind: 'indirect' }])).toBe(true);
  });

  it('have one id, the same at every start', () => {
    const lines = ['Ferrer: the harbour must never be sold', 'Ferrer: The harbour must never be sold!'];
    expect(utterancesOf(lines)).toEqual(utterancesOf(lines));
  });
});

describe('words that are not one utterance', () => {
  it.each([
    [
      'two speakers',
      ['Ferrer: The harbour will be sold by spring', 'Oduya: The harbour will be sold by spring'],
    ],
    [
      'a denial',
      ['Ferrer: The harbour will be sold by spring', 'Ferrer: The harbour will not be sold by spring'],
    ],
    [
      'other figures',
      ['Ferrer: The storm has cost the port 70 boats', 'Ferrer: The storm has cost the port 76 boats'],
    ],
    ['one word in common', ['Ferrer: The harbour is ours', 'Ferrer: A harbour without boats is a pond']],
    ['nothing in common', ['Ferrer: Nobody slept', 'Ferrer: The crews were paid on Monday']],
  ])('stay apart: %s', (_why, lines) => {
    expect(utterancesOf(lines)).toEqual([null, null]);
  });

  it('stay apart where they were said on two days', () => {
    const lines = [
      'Ferrer: the harbour will be sold by spring',
      'Ferrer: by spring the harbour is going to be sold',
    ];
    expect(together(lines, [{ day: '2024-02-01' }, { day: '2024-02-01' }])).toBe(true);
    expect(utterancesOf(lines, [{ day: '2024-02-01' }, { day: '2024-02-08' }])).toEqual([null, null]);
  });

  it('stay apart where what is reported agrees in some words, denies, or was said on another day', () => {
    const reported: Parameters<typeof together>[1] = [{ kind: 'indirect' }, { kind: 'indirect' }];
    const market = 'Fels: that the market square would be closed to cars from October';
    expect(together([market, 'Fels: that the market hall would be closed to dogs'], reported)).toBe(false);
    expect(together([market, market.replace('would', 'would not')], reported)).toBe(false);
    expect(together([market, market], reported)).toBe(true);
    const days = [
      { kind: 'indirect', day: '2024-02-01' },
      { kind: 'indirect', day: '2024-02-08' },
    ] as const;
    expect(together([market, market], days)).toBe(false);
  });

  it('stay two where only a report is like both', () => {
    const [first, second, report] = utterancesOf(
      [
        'Ferrer: We will close the old market square and every street around the harbour',
        'Ferrer: Nobody may drive a car to the cathedral, the market square or the harbour street',
        'Ferrer: that cars would be closed out of the market square and the harbour street',
      ],
      [{ day: '2024-02-01' }, { day: '2024-02-08' }, { kind: 'indirect' }],
    );
    expect(first === null || first !== second).toBe(true);
    expect(report === null || report === first || report === second).toBe(true);
  });

  it('stay apart where one sentence has both, however alike', () => {
    const article = madeUpArticle(
      'a',
      'Ferrer asked them to “obey the laws of the sea” and to “obey the laws of the harbour.”',
    );
    const parts = ['obey the laws of the sea', 'obey the laws of the harbour.'].map((text) =>
      madeUpQuotation(article, text, 'Ferrer', { kind: 'partial' }),
    );
    const [reading] = groupUtterances([madeUpReading(article, parts)]);
    expect(reading?.quotations.map(({ utterance }) => utterance)).toEqual([null, null]);
  });

  it('stay without an utterance where nobody is known to have said them, or a quotation holds them', () => {
    const lines = [
      'Ferrer: The harbour will be sold by spring',
      'Ferrer: The harbour will be sold by spring',
    ];
    expect(utterancesOf(lines, [{ speaker: null }, { speaker: null }])).toEqual([null, null]);
    expect(utterancesOf(lines, [{}, { kind: 'nested' }])).toEqual([null, null]);
  });
});

const gold =
  process.env['VARIANTS_GOLD'] ??
  fileURLToPath(new URL('../../../shared/story/gold/variants.json', import.meta.url));
if (!existsSync(gold)) console.log(`skipped: no annotated wordings at ${gold}`);

describe.skipIf(!existsSync(gold))('the shipped story', () => {
  interface Wordings {
    readonly id: string;
    readonly speaker: string;
    readonly same_utterance: boolean;
    readonly members: readonly {
      readonly quote_id: string | null;
      readonly text: string;
      readonly parts?: readonly { text: string }[];
    }[];
  }
  const fold = (text: string) => text.replace(/[“”"]/g, '').replace(/[.,…]+$/, '');

  it('has the annotated groups, and joins none that are not one utterance', async () => {
    const groups: readonly Wordings[] = JSON.parse(readFileSync(gold, 'utf8'));
    const story = await loadStory(
      fileURLToPath(new URL('../../corpus/colombia-us-intelligence', import.meta.url)),
    );
    const quotations = groupUtterances(readArticles(story.articles)).flatMap((reading) => reading.quotations);
    const found = (text: string) =>
      quotations.find(
        ({ kind, passage }) =>
          kind !== 'indirect' && kind !== 'nested' && fold(passage.text).includes(fold(text)),
      );
    const quoted = (group: Wordings) =>
      group.members
        .filter((member) => member.quote_id !== null)
        .flatMap((member) => (member.parts ?? [member]).flatMap(({ text }) => found(text) ?? []));
    for (const group of groups.filter((each) => each.same_utterance)) {
      const members = [...new Set(quoted(group))];
      if (members.length > 1)
        expect(new Set(members.map(({ utterance }) => utterance)), group.id).toHaveLength(1);
    }
    // Groups that share a quotation of several sentences are one utterance together; no two others may be.
    const ids = groups.map((group) => new Set(quoted(group).flatMap(({ utterance }) => utterance ?? [])));
    const shareQuotation = (a: Wordings, b: Wordings) => quoted(a).some((one) => quoted(b).includes(one));
    groups.forEach((group, at) => {
      groups.slice(at + 1).forEach((other, next) => {
        if (shareQuotation(group, other)) return;
        const shared = [...(ids[at] ?? [])].filter((id) => ids[at + 1 + next]?.has(id));
        expect(shared, `${group.id} and ${other.id}`).toEqual([]);
      });
    });
    const annotated = new Set(groups.filter((each) => each.same_utterance).flatMap(quoted));
    expect(
      quotations
        .filter((one) => one.utterance !== null && !annotated.has(one))
        .map(({ passage }) => passage.text),
    ).toEqual([]);
  });
});
