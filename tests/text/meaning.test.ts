import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/text/language.ts';
import { meaningWords, meansTheSame } from '../../src/text/meaning.ts';
import { englishFor } from '../../src/text/spanish.ts';
import { isNearSpelling } from '../../src/text/spelling.ts';

/** The words of the first text for which the second has none that says the same. */
function lacking(text: string, other: string): readonly string[] {
  const others = meaningWords(other);
  return meaningWords(text)
    .filter((word) => !others.some((another) => meansTheSame(word, another)))
    .map(({ start, end }) => text.slice(start, end));
}

describe('words that say the same', () => {
  it.each([
    [
      'The minister sold the boats to foreign companies',
      'El ministro vendió los barcos a empresas extranjeras',
    ],
    ['They have refused to protect our community', 'Se han negado a proteger a nuestra comunidad'],
    ['the government’s intelligence agencies', 'las agencias de inteligencia del gobierno'],
    ['the women fought for their rights', 'las mujeres lucharon por sus derechos'],
  ])('are found across languages: %s / %s', (english, spanish) => {
    expect(lacking(english, spanish)).toEqual([]);
    expect(lacking(spanish, english)).toEqual([]);
  });

  it('are found across forms and like words of one language', () => {
    expect(lacking('he sold a ship', 'the selling of ships')).toEqual([]);
    expect(lacking('do not wake the dog', 'never awaken dogs')).toEqual([]);
  });

  it('are not words that only look alike in one language', () => {
    expect(lacking('arms for the army', 'the armada of the armour')).toEqual(['arms', 'army']);
    expect(lacking('he was in the port', 'the report on the portion')).toEqual(['port']);
  });
});

describe('Spanish words', () => {
  it('are led back to their entry from plural, gender, tense and mood', () => {
    const same = (forms: readonly string[]) => new Set(forms.map((form) => englishFor(form).join()));
    expect(same(['comprar', 'compran', 'compraron', 'comprado', 'compramos', 'comprarlo'])).toHaveLength(1);
    expect(same(['extranjero', 'extranjera', 'extranjeros', 'extranjeras'])).toHaveLength(1);
    expect(englishFor('despierten')).toEqual(englishFor('despertar'));
    expect(englishFor('ferroviario')).toEqual([]);
    expect(englishFor('x'.repeat(4000))).toEqual([]);
  });

  it('are told from English by the small words', () => {
    expect(languageOf('La lucha contra las')).toBe('es');
    expect(languageOf('the fight against the')).toBe('en');
    expect(languageOf('OK 42')).toBeNull();
  });
});

describe('a slip of the finger', () => {
  it('is one letter wrong, missing, extra or swapped, two in long words', () => {
    for (const [a, b] of [
      ['sanchez', 'sanches'],
      ['petro', 'pietro'],
      ['bessent', 'besent'],
      ['ferrer', 'freerr'],
    ] as const) {
      expect(isNearSpelling(a, b), `${a} ${b}`).toBe(a !== 'ferrer');
    }
    expect(isNearSpelling('benedetti', 'bennedeti')).toBe(true);
  });

  it('is never in short words, nor in the first letter', () => {
    expect(isNearSpelling('ana', 'ane')).toBe(false);
    expect(isNearSpelling('turk', 'kurk')).toBe(false);
    expect(isNearSpelling('ferrer', 'ferrel')).toBe(true);
    expect(isNearSpelling('', '')).toBe(false);
  });
});
