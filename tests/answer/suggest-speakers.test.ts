import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSpeaker, suggestSpeakers } from '../../src/answer/suggest-speakers.ts';
import { listSpeakers } from '../../src/reading/list-speakers.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import { readFreshStory } from '../reading/fresh-article.ts';
import { madeUpSpeaker } from './made-up-reading.ts';

const speakers = [
  madeUpSpeaker('Joana Ferrer', [], {
    roles: ['Mayor', 'Mayor of Port Ellis'],
    aliases: ['Ferrer', 'Mayor Ferrer', 'the city’s leader', '@joanaferrer'],
  }),
  madeUpSpeaker('Ferrel Oduya', [], { roles: ['Harbour Minister'], aliases: ['Oduya', 'Minister Oduya'] }),
  madeUpSpeaker('Zoë Müller', [], { roles: ['Transport Minister'], aliases: ['Müller'] }),
  madeUpSpeaker('Hollis administration', [], { aliases: ['the administration'] }),
  madeUpSpeaker('Port Authority officials (unnamed)', [], { aliases: ['officials'] }),
  madeUpSpeaker('Ana Braga', [], { aliases: ['Braga'] }),
  madeUpSpeaker('Luis Braga', [], { aliases: ['Braga'] }),
];

const chosen = (typed: string) => chooseSpeaker(typed, speakers).speaker?.name ?? null;

describe('who is meant by a typed name', () => {
  it('is found by name, surname, first name, alias, handle and role', () => {
    for (const typed of ['Joana Ferrer', 'ferrer', 'joana', 'the city’s leader', '@joanaferrer', 'mayor']) {
      expect(chosen(typed), typed).toBe('Joana Ferrer');
    }
    expect(chosen('harbour minister')).toBe('Ferrel Oduya');
    expect(chosen('the mayor of Port Ellis')).toBe('Joana Ferrer');
    expect(chosen('Transport Minister Zoe Muller')).toBe('Zoë Müller');
  });

  it('is found without accents and despite a slip of the finger', () => {
    for (const typed of ['zoe muller', 'ZOË MÜLLER', 'Zoe Mueller', 'Zoe Muler', 'zoe mullre']) {
      expect(chosen(typed), typed).toBe('Zoë Müller');
    }
  });

  it('is found where even the first letter slipped, beside a word that is right', () => {
    expect(chosen('foana ferrer')).toBe('Joana Ferrer');
    expect(chosen('werrel oduya')).toBe('Ferrel Oduya');
    expect(chosen('susan ferrer')).toBeNull();
    expect(chosen('foana')).toBeNull();
  });

  it('keeps near names apart: a word that is somebody’s name is not another’s misspelt', () => {
    expect(chosen('ferrer')).toBe('Joana Ferrer');
    expect(chosen('ferrel')).toBe('Ferrel Oduya');
    expect(chosen('joana ferrel')).toBe('Joana Ferrer');
    expect(chosen('ferrer oduya')).toBe('Ferrel Oduya');
  });

  it('is not settled where two bear the name, and both are offered', () => {
    const choice = chooseSpeaker('braga', speakers);
    expect(choice.speaker).toBeNull();
    expect(choice.others.map(({ name }) => name)).toEqual(['Ana Braga', 'Luis Braga']);
    expect(chosen('luis braga')).toBe('Luis Braga');
    expect(chosen('minister')).toBeNull();
  });

  it('is not an institution that only carries the name', () => {
    expect(chosen('Hollis')).toBeNull();
    expect(chosen('port authority')).toBeNull();
    expect(chosen('hollis administration')).toBe('Hollis administration');
    expect(chosen('port authority officials')).toBe('Port Authority officials (unnamed)');
  });

  it('is nobody where a word fits no name', () => {
    for (const typed of ['carla ferrer', 'president ferrer', 'x', '', '   ', '???']) {
      expect(chosen(typed), typed).toBeNull();
    }
  });
});

describe('a country in what is typed', () => {
  const voices = [
    madeUpSpeaker('Norwegian officials', [], { aliases: ['officials'] }),
    madeUpSpeaker('Ingrid Dahl', [], { roles: ['United Kingdom Fisheries Secretary'], aliases: ['Dahl'] }),
    madeUpSpeaker('Kestrel officials', []),
    madeUpSpeaker('Japan', []),
  ];
  const meant = (typed: string) => chooseSpeaker(typed, voices).speaker?.name ?? null;

  it('is one with its people, its adjective and its initials', () => {
    expect(meant('norway officials')).toBe('Norwegian officials');
    expect(meant('uk fisheries secretary')).toBe('Ingrid Dahl');
    expect(meant('british fisheries secretary')).toBe('Ingrid Dahl');
    expect(meant('U.K. Fisheries Secretary')).toBe('Ingrid Dahl');
  });

  it('is meant by its capital where nobody else is', () => {
    expect(meant('tokyo')).toBe('Japan');
    expect(meant('oslo')).toBeNull();
  });

  it('is no other country', () => {
    for (const typed of ['swedish officials', 'us fisheries secretary', 'beijing'])
      expect(meant(typed), typed).toBeNull();
  });
});

describe('suggestions while typing', () => {
  it('begin with everybody', () => {
    expect(suggestSpeakers('', speakers)).toHaveLength(speakers.length);
  });

  it('take beginnings of any name, alias or role', () => {
    expect(suggestSpeakers('fer', speakers).map(({ name }) => name)).toEqual([
      'Joana Ferrer',
      'Ferrel Oduya',
    ]);
    expect(suggestSpeakers('transp', speakers)[0]?.name).toBe('Zoë Müller');
    expect(suggestSpeakers('hol', speakers)[0]?.name).toBe('Hollis administration');
  });

  it('put whom a word names before whose name is near', () => {
    expect(suggestSpeakers('ferrel', speakers).map(({ name }) => name)).toEqual([
      'Ferrel Oduya',
      'Joana Ferrer',
    ]);
  });

  it('put a whole name that is one slip away, wherever the slip fell, before words that are nearly so', () => {
    for (const typed of ['Ooana Ferrer', 'Joana Ferre', 'JoanaFerrer', 'teh administration'])
      expect(suggestSpeakers(typed, speakers)[0]?.name, typed).toBe(
        typed.startsWith('teh') ? 'Hollis administration' : 'Joana Ferrer',
      );
  });
});

describe('two people of one name', () => {
  const bearers = [
    madeUpSpeaker('Robert Lang (Fire Chief)', [], { roles: ['Fire Chief'], aliases: ['Robert Lang'] }),
    madeUpSpeaker('Robert Lang (poet)', [], { roles: ['poet'], aliases: ['Robert Lang'] }),
  ];

  it('are both offered by the name, and each is meant with the role', () => {
    expect(suggestSpeakers('robert lan', bearers)).toHaveLength(2);
    expect(chooseSpeaker('Robert Lang', bearers)).toEqual({ speaker: null, others: bearers });
    for (const typed of ['Robert Lang (poet)', 'robert lang poet', 'poet Robert Lang', 'the poet'])
      expect(chooseSpeaker(typed, bearers).speaker, typed).toBe(bearers[1]);
    expect(chooseSpeaker('Robert Lang (Fire Chief)', bearers).speaker).toBe(bearers[0]);
  });
});

describe('the speakers of the made-up stories', () => {
  const root = fileURLToPath(new URL('../reading/articles', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  const articles = files.sort().flatMap((file) =>
    readFreshStory(`${root}/${file}`).articles.map((article) => ({
      ...article,
      id: `${file} ${article.id}`,
    })),
  );
  const everybody = listSpeakers(readArticles(articles));
  const forms = everybody.flatMap((speaker) =>
    [speaker.name, ...speaker.aliases].filter((form) => form.length >= 5).map((form) => ({ speaker, form })),
  );

  const mostBearers = 4;
  const plainly = (form: string) => form.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const bearers = new Map<string, number>();
  for (const { name, aliases, roles } of everybody)
    for (const form of new Set(
      [name, ...aliases, ...roles].map(plainly).flatMap((one) => [one, ...one.split(' ')]),
    ))
      bearers.set(form, (bearers.get(form) ?? 0) + 1);
  /** Five, or where more people bear a name, or a role with the word in it ("Judge"), all of them. */
  const firstFor = (form: string) => Math.max(5, bearers.get(plainly(form)) ?? 0);

  const wordsOf = (form: string) => plainly(form).split(/[^\p{L}\p{N}]+/u);
  const words = everybody.map(({ name, aliases, roles }) => [name, ...aliases, ...roles].flatMap(wordsOf));
  /** How many have a word that what is typed begins, slip and all: "Nor" for "Noor" is Nora before it. */
  const begunBy = (typed: string) => {
    const last = wordsOf(typed).at(-1) ?? '';
    return words.filter((own) => own.some((word) => word.startsWith(last))).length;
  };

  /** Names, and not what many are called: "ministers" with a slip is as near to "minister", which far more people are. */
  const names = forms.filter(({ form }) => /\p{Lu}/u.test(form));
  const telling = names.filter(({ form }) => (bearers.get(plainly(form)) ?? 0) <= mostBearers);

  const typo = fc
    .tuple(
      fc.constantFrom(...telling),
      fc.nat(1000),
      fc.constantFrom('missing', 'extra', 'wrong', 'swapped'),
      fc.constantFrom(...'aeiounrstlkmz'),
    )
    .map(([{ speaker, form }, place, kind, letter]) => {
      const at = place % form.length;
      const rest = form.slice(at + 1);
      const typed = {
        missing: form.slice(0, at) + rest,
        extra: form.slice(0, at) + letter + form.slice(at),
        wrong: form.slice(0, at) + letter + rest,
        swapped: form.slice(0, at) + rest.slice(0, 1) + form.slice(at, at + 1) + rest.slice(1),
      }[kind];
      return { speaker, form, typed };
    });

  it('are among the first five, behind those who share it or whose name it begins, for any name with one slip', () => {
    expect(telling.length).toBeGreaterThan(0.9 * names.length);
    expect(everybody.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(typo, ({ speaker, form, typed }) => {
        const first = suggestSpeakers(typed, everybody).slice(0, firstFor(form) + begunBy(typed));
        expect(first.includes(speaker), typed).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('are found by their names without accents', () => {
    const accented = forms.filter(({ form }) => /\p{M}/u.test(form.normalize('NFD')));
    expect(accented.length).toBeGreaterThan(100);
    for (const { speaker, form } of accented) {
      const first = suggestSpeakers(plainly(form), everybody).slice(0, firstFor(form));
      expect(first.includes(speaker), form).toBe(true);
    }
  });
});
