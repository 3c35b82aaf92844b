import { describe, expect, it } from 'vitest';
import { initialsOf, isOfficeAlone, partsOfName } from '../../src/text/names.ts';
import { areTurned, namesAgree } from '../../src/text/names-agree.ts';
import { isRoleNoun } from '../../src/text/roles.ts';

describe('a name taken apart', () => {
  it.each([
    ['Secretary of State John Kerry', 'John Kerry', 'Secretary of State'],
    ['Minister of Foreign Affairs Ana Ruiz', 'Ana Ruiz', 'Minister of Foreign Affairs'],
    ['Geologist Cem Yalın', 'Cem Yalın', 'Geologist'],
    ['Goalkeeper Tobías Ibarra', 'Tobías Ibarra', 'Goalkeeper'],
    ['the University of Michigan', 'University of Michigan', 'the'],
    ['The National Union of Trawlermen', 'National Union of Trawlermen', 'The'],
    ['Bank of England', 'Bank of England', null],
  ])('%s', (phrase, name, role) => {
    expect(partsOfName(phrase)).toMatchObject({ name, role });
  });

  it('is none where a phrase is an office alone', () => {
    expect(isOfficeAlone('the Secretary of State')).toBe(true);
    expect(isOfficeAlone('the Bank of England')).toBe(false);
    expect(isOfficeAlone('Secretary of State John Kerry')).toBe(false);
  });

  it('does not agree with a near name', () => {
    const agree = (a: string, b: string) => namesAgree(partsOfName(a).words, partsOfName(b).words);
    expect(agree('Gustavo Petro', 'Petro')).toBe(true);
    expect(agree('Volker Türk', 'Turk')).toBe(true);
    expect(agree('Gustavo Petro', 'Pedro')).toBe(false);
    expect(agree('Marina Castell', 'Castel')).toBe(false);
    expect(agree('Darlene Caudill', 'Wendell Caudill')).toBe(false);
  });

  it('agrees in the first of two surnames, and with itself written together or the other way round', () => {
    const words = (name: string) => partsOfName(name).words;
    const agree = (a: string, b: string) => namesAgree(words(a), words(b));
    expect(agree('María Fernanda Ugarte Salinas', 'María Ugarte')).toBe(true);
    expect(agree('Noh Eun-bi', 'Noh Eunbi')).toBe(true);
    // A headline’s next word is no second surname.
    for (const headline of ['Ana Ruiz Finally', 'Ana Ruiz Tells', 'Ana Ruiz Donor'])
      expect(agree(headline, 'Ana Ruiz'), headline).toBe(false);
    expect(areTurned(words('Bae Sang-cheol'), words('Sang-cheol Bae'))).toBe(true);
    expect(areTurned(words('Bae Sang-cheol'), words('Bae Sang-cheol'))).toBe(false);
  });

  it('keeps whose office or society it is, of which nothing but the kind would be left', () => {
    expect(partsOfName('The Ombudsman’s Office').name).toBe('Ombudsman’s Office');
    expect(partsOfName('the Uganda Fish Exporters’ Society').name).toBe('Uganda Fish Exporters’ Society');
    expect(partsOfName('Peru’s Congress').name).toBe('Congress');
  });

  it('is a body’s whole where a noun for people stands in it', () => {
    expect(partsOfName('Visayan Star Lines').name).toBe('Visayan Star Lines');
    expect(partsOfName('Speaker Ryan').name).toBe('Ryan');
  });

  it('shows a gender by a given name, and not by a surname behind a title', () => {
    expect(partsOfName('Grace Kamau').gender).toBe('she');
    expect(partsOfName('Father Tomás').gender).toBe('he');
    expect(partsOfName('Dr. Grace').gender).toBe(null);
  });

  it('is shortened to its capitals, with its small words or without', () => {
    expect(initialsOf('Southern Fisheries Institute')).toEqual(['SFI']);
    expect(initialsOf('Federation of Metal Workers')).toEqual(['FMW', 'FOMW']);
    expect(initialsOf('Pentagon')).toEqual([]);
  });
});

describe('a noun for what a person is', () => {
  it('is known by its ending too', () => {
    for (const noun of ['geologist', 'dentist', 'goalkeeper', 'shipowner', 'photographer', 'musician'])
      expect(isRoleNoun(noun), noun).toBe(true);
  });

  it('is not every word that ends so', () => {
    for (const word of ['insist', 'shortlist', 'lindquist', 'twist', 'maker', 'keeper’s', 'patrician-blue'])
      expect(isRoleNoun(word), word).toBe(word === 'keeper');
  });
});
