import { describe, expect, it } from 'vitest';
import { compareFigures, comparisonsOf } from '../../src/answer/compare-figures.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import { articleFacts } from '../../src/story/article.ts';

/** Readings of articles given as outlet, day (or null) and body. */
function read(...articles: readonly (readonly [outlet: string, published: string | null, body: string])[]) {
  return readArticles(
    articles.map(([outlet, published, body]) => ({
      ...articleFacts.parse({
        id: outlet.toLowerCase(),
        outlet,
        headline: `${outlet} on the flood`,
        ...(published === null ? {} : { published }),
      }),
      body,
    })),
  );
}

/** Every comparison as its kind, whether it is a conflict, and outlet and figure of each version. */
function compared(readings: ReturnType<typeof read>) {
  return compareFigures(readings).map(({ kind, conflict, versions }) => ({
    kind,
    conflict,
    versions: versions.map(
      ({ passage, figure }) =>
        `${passage.article.outlet}: ${passage.article.body.slice(figure.start, figure.end)}`,
    ),
  }));
}

describe('figures compared', () => {
  it('joins one toll told in other words, newest first and undated last', () => {
    const readings = read(
      ['Courier', null, 'The flood in Arden has claimed forty-one lives, officials said.'],
      ['Post', '2024-05-02', 'Nearly 40 people have been killed by the flood in Arden.'],
      ['Herald', '2024-05-03', 'At least 44 deaths are confirmed after the Arden flood.'],
    );
    expect(compared(readings)).toContainEqual({
      kind: 'number',
      conflict: true,
      versions: ['Herald: At least 44 deaths', 'Post: Nearly 40 people', 'Courier: forty-one lives'],
    });
  });

  it('sees no conflict where the words leave room for both', () => {
    const readings = read(
      ['Post', '2024-05-02', 'More than 40 people were killed by the flood in Arden.'],
      ['Herald', '2024-05-03', 'The Arden flood killed 44 people.'],
    );
    expect(compared(readings)).toContainEqual({
      kind: 'number',
      conflict: false,
      versions: ['Herald: 44 people', 'Post: More than 40 people'],
    });
  });

  it.each([
    [
      'the dead with the injured',
      'The flood in Arden killed 41 people.',
      'The flood in Arden injured 44 people.',
    ],
    [
      'one event with another',
      'The flood in Arden killed 41 people.',
      'A train crash near Lund killed 44 people.',
    ],
    [
      'a part with the whole',
      'The flood in Arden killed 41 people.',
      'The latest wave of the Arden flood killed 14 people.',
    ],
    [
      'boats with houses',
      'The flood in Arden destroyed 41 boats.',
      'The flood in Arden destroyed 44 houses.',
    ],
    [
      'euros with dollars',
      'Repairs in Arden will cost €41 million.',
      'Repairs in Arden will cost $44 million.',
    ],
    [
      'figures far apart',
      'The flood in Arden killed 41 people.',
      'Floods have killed 4,100 people in Arden since 1900.',
    ],
  ])('does not join %s', (_, one, other) => {
    const joined = compared(read(['Post', '2024-05-02', one], ['Herald', '2024-05-03', other]));
    expect(joined.filter(({ kind, versions }) => kind === 'number' && versions.length > 1)).toEqual([]);
  });

  it('compares since when a toll counts', () => {
    const readings = read(
      ['Post', '2024-05-02', 'Raids on fishing boats have killed 41 sailors since they began in March.'],
      ['Herald', '2024-05-03', 'Raids on fishing boats have killed 44 sailors in just seven months.'],
    );
    expect(compared(readings)).toContainEqual({
      kind: 'start',
      conflict: true,
      versions: ['Herald: in just seven months', 'Post: since they began in March'],
    });
  });

  it('sets an ending beside its being taken back, by the same actor about the same thing only', () => {
    const readings = read(
      [
        'Post',
        '2024-05-02',
        'Mayor Olga Lind suspended all ferry traffic to Norra Island. Denmark halted ferry traffic to Norra Island.',
      ],
      ['Herald', '2024-05-03', 'Lind walked back her order on ferry traffic to Norra Island.'],
    );
    expect(compared(readings).filter(({ kind }) => kind === 'state')).toEqual([
      {
        kind: 'state',
        conflict: true,
        versions: [
          'Herald: walked back her order on ferry traffic to Norra Island',
          'Post: suspended all ferry traffic to Norra Island',
        ],
      },
    ]);
  });

  it('finds the name that one list has and another lacks', () => {
    const readings = read(
      [
        'Post',
        '2024-05-02',
        'The flood victims include citizens of Norway, Denmark and Latvia, the mayor said.',
      ],
      ['Herald', '2024-05-03', 'The flood killed nationals of Norway and Denmark, the mayor said.'],
    );
    expect(compared(readings).filter(({ kind }) => kind === 'names')).toHaveLength(1);
  });

  it('leaves a syndicated copy out, and counts it for nothing', () => {
    const [post, herald] = read(
      ['Post', '2024-05-02', 'The flood in Arden killed 41 people.'],
      ['Herald', '2024-05-03', 'The flood in Arden killed 44 people.'],
    );
    if (post === undefined || herald === undefined) throw new Error('two articles were read');
    const copy = { ...herald, article: { ...herald.article, copyOf: 'post' } };
    expect(compareFigures([post, copy]).every(({ conflict }) => !conflict)).toBe(true);
  });

  it('finds the comparison that a passage takes part in, and by its words', () => {
    const readings = read(
      ['Post', '2024-05-02', 'The flood in Arden killed 41 people. The flood in Arden destroyed 300 houses.'],
      [
        'Herald',
        '2024-05-03',
        'The flood in Arden killed 44 people. In Arden the flood destroyed 310 houses.',
      ],
    );
    const all = compareFigures(readings);
    const toll = all.find(({ versions }) => versions.some(({ value }) => value === 41));
    const [version] = toll?.versions ?? [];
    if (toll === undefined || version === undefined) throw new Error('the toll was compared');
    expect(comparisonsOf([version.passage], all)).toEqual([toll]);
    expect(compareFigures(readings, 'how many deaths')).toEqual([toll]);
  });
});

describe('what is imposed on whom, and why', () => {
  const post =
    'The council imposed fines on Olga Lind, her brother, and harbour master Ivo Brandt over claims of careless inspections.';
  const herald =
    'Lind and her brother protested. The fines imposed on Lind and her brother, based on smuggling, were high.';

  it('shows a target that one outlet leaves out, and reasons that differ', () => {
    const found = compared(read(['Post', '2024-05-02', post], ['Herald', '2024-05-03', herald]));
    expect(found.filter(({ kind }) => kind === 'targets' || kind === 'reason')).toEqual([
      {
        kind: 'targets',
        conflict: true,
        versions: [
          'Herald: Lind and her brother',
          'Post: Olga Lind, her brother, and harbour master Ivo Brandt',
        ],
      },
      {
        kind: 'reason',
        conflict: true,
        versions: ['Herald: based on smuggling', 'Post: over claims of careless inspections'],
      },
    ]);
  });

  it('keeps apart what is imposed on others', () => {
    const other = 'The council imposed fines on Anna Berg over claims of careless inspections.';
    const found = compared(read(['Post', '2024-05-02', post], ['Herald', '2024-05-03', other]));
    expect(found.filter(({ kind }) => kind === 'targets' || kind === 'reason')).toEqual([]);
  });
});
