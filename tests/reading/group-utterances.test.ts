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

  it('are grouped where the shorter stands word for word in the longer, whichever comes first', () => {
    const lines = [
      'Ferrer: We cannot drive on promises,',
      'Ferrer: We cannot drive on promises, and we will not,',
    ];
    expect(together(lines)).toBe(true);
    expect(together([...lines].reverse())).toBe(true);
  });

  it('are grouped with a report that names who said it', () => {
    const lines = [
      'Davor Fels: that he would stay at the club for one more year',
      'Davor Fels: Davor Fels will stay at the club for one more year',
    ];
    expect(together(lines, [{ kind: 'indirect' }, { kind: 'indirect' }])).toBe(true);
  });

  it('are grouped with five words of them in a row, whatever governs those there', () => {
    expect(
      together([
        'Ferrer: We will not accept that people are left on a bridge as if they were cargo.',
        'Ferrer: as if they were cargo',
      ]),
    ).toBe(true);
    expect(
      together([
        'Ferrer: We are neighbours and will go on being neighbours,',
        'Ferrer: will go on being neighbours',
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

  it('are grouped with a report that says its reason or occasion besides', () => {
    const lines = [
      'Ferrer: the harbour would stop every night sailing to the northern islands over the fuel prices of the winter',
      'Ferrer: I have told the harbour to halt every night sailing to the northern islands.',
    ];
    expect(together(lines, [{ kind: 'indirect' }, { kind: 'direct' }])).toBe(true);
    const refused = [
      'Ferrer: that she opposes coal being unloaded at the old pier, though the council has not voted',
      'Ferrer: that she does not want coal unloaded at the old pier',
    ];
    expect(together(refused, [{ kind: 'indirect' }, { kind: 'indirect' }])).toBe(true);
  });

  it('are grouped with a report that names whom the speaker speaks for as the one who does it', () => {
    const lines = [
      'Ferrer: I have instructed all crews of the harbour to halt night sailings to the northern islands.',
      'Ferrer: the city will halt all night sailings to the northern islands over the price of coal',
    ];
    expect(together(lines, [{ kind: 'direct' }, { kind: 'indirect' }])).toBe(true);
    const [said = '', report = ''] = lines;
    for (const other of [
      report.replace('will halt', 'will not halt'),
      report.replace('northern islands', 'southern towns'),
      report.replace('the city will halt', 'the city will plan'),
    ])
      expect(together([said, other], [{ kind: 'direct' }, { kind: 'indirect' }]), other).toBe(false);
  });

  it('are grouped with the report that has the words of a fragment, or of the clause it completes', () => {
    const lines = [
      'Ferrer: while the fog stays on the northern islands',
      'Ferrer: that the ban would hold while the fog stays on the northern islands and the lighthouse is dark',
    ];
    expect(together(lines, [{ kind: 'partial' }, { kind: 'indirect' }])).toBe(true);
    const article = madeUpArticle('a', 'Ferrer has said the ferry company is “morally bankrupt.”');
    const other = madeUpArticle(
      'b',
      'Ferrer told the council that the ferry company breaks its word and is morally bankrupt.',
    );
    const cueOf = (one: typeof article, cue: string) => ({ cue: passageIn(one, cue) });
    const report = 'that the ferry company breaks its word and is morally bankrupt';
    const [first, second] = groupUtterances([
      madeUpReading(article, [
        madeUpQuotation(article, 'morally bankrupt.', 'Ferrer', {
          kind: 'partial',
          ...cueOf(article, 'said'),
        }),
      ]),
      madeUpReading(other, [
        madeUpQuotation(other, report, 'Ferrer', { kind: 'indirect', ...cueOf(other, 'told') }),
      ]),
    ]).flatMap(({ quotations }) => quotations.map(({ utterance }) => utterance));
    expect(first).not.toBeNull();
    expect(second).toBe(first);
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

  it('stay apart where a report refuses what the other grants, or sets a condition', () => {
    const reported: Parameters<typeof together>[1] = [{ kind: 'indirect' }, { kind: 'indirect' }];
    const grants = 'Fels: that the town would allow cars on the market square from October';
    expect(together([grants, grants.replace('would allow', 'refuses to allow')], reported)).toBe(false);
    const fragment: Parameters<typeof together>[1] = [{ kind: 'partial' }, { kind: 'indirect' }];
    expect(
      together(
        ['Fels: a dirty word', 'Fels: that parking is a word nobody in the town hall calls dirty'],
        fragment,
      ),
    ).toBe(false);
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
        .filter((one) => one.utterance !== null && one.kind !== 'indirect' && !annotated.has(one))
        .map(({ passage }) => passage.text),
    ).toEqual([]);
  });

  it('has what is reported of an utterance with it, and says which members stand apart', async () => {
    const groups: readonly Wordings[] = JSON.parse(readFileSync(gold, 'utf8'));
    const story = await loadStory(
      fileURLToPath(new URL('../../corpus/colombia-us-intelligence', import.meta.url)),
    );
    const quotations = groupUtterances(readArticles(story.articles)).flatMap((reading) => reading.quotations);
    const utterancesAt = (text: string) =>
      quotations
        .filter(({ kind, passage: { article, span } }) => {
          const start = article.body.indexOf(text);
          const shared = Math.min(span.end, start + text.length) - Math.max(span.start, start);
          return (
            kind !== 'nested' && start >= 0 && shared >= 0.5 * Math.min(text.length, span.end - span.start)
          );
        })
        .flatMap(({ utterance }) => utterance ?? []);
    const apart = groups.flatMap(({ id, same_utterance: same, members }) => {
      const found = members.flatMap(({ text, parts }) => (parts ?? [{ text }]).map((part) => ({ ...part })));
      const ids = found.map(({ text }) => utterancesAt(text));
      const shared = (id: string) => ids.filter((each) => each.includes(id)).length;
      const [most] = [...new Set(ids.flat())].sort((one, other) => shared(other) - shared(one));
      const together = most === undefined ? 0 : shared(most);
      console.log(`${id}: ${together} of ${found.length} together${same ? '' : ' (not one utterance)'}`);
      if (!same) return together > 1 ? [`${id}: joined`] : [];
      return found
        .filter((_, at) => together < 2 || most === undefined || !ids[at]?.includes(most))
        .map(({ text }) => `${id}: ${text}`);
    });
    expect(apart).toEqual(knownApart);
    const joined = quotations.filter(({ kind, utterance }) => kind === 'indirect' && utterance !== null);
    const expected = [...groups.flatMap(({ members }) => members.map(({ text }) => text)), ...besides];
    expect(
      joined
        .map(({ passage }) => passage.text)
        .filter(
          (text) =>
            !expected.some((one) => one.includes(text) || text.includes(one.replace(/^called for /, ''))),
        ),
    ).toEqual([]);
  });
});

/** Members that the reading leaves apart, one line each; a line that is mended has to go. */
const knownApart: readonly string[] = [
  'V1: The directive affects all levels of Colombia’s public security forces and their communications with American security counterparts.',
  'V9: London considers the American strikes illegal and does not wish to be complicit in the operations',
  'V9: the information could be used to support military strikes it considers unlawful',
  'V9: now believe the operations violate international law',
];
/** Reports of one order in two articles that the annotation has not as a group. */
const besides: readonly string[] = [
  'a complete halt to intelligence sharing with the United States',
  'the suspension of all security and intelligence exchanges with the United States',
];
