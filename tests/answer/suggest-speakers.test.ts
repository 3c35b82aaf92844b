import { describe, expect, it } from 'vitest';
import { chooseSpeaker, suggestSpeakers } from '../../src/answer/suggest-speakers.ts';
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
});
