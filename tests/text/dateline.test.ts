import { describe, expect, it } from 'vitest';
import { datelineLength, filedFromLength } from '../../src/text/dateline.ts';

describe('a dateline', () => {
  it.each([
    'GOMA, Feb 11 (Meridian) - ',
    'La Paz, 24 Apr (AA).- ',
    'PARIS — ',
    'MYRTLE BEACH, S.C. - ',
    'SEOUL, Nov. 12 (HNA) -- ',
    'Philadelphia (AFP) – ',
    'NEW YORK/LONDON, March 3, 2025 — ',
    'Beit Sahwan, occupied West Bank – ',
    'Kyiv, Ukraine – ',
  ])('ends behind its dash: %s', (dateline) => {
    expect(datelineLength(`${dateline}Rebels said on Tuesday they would leave.`)).toBe(dateline.length);
  });

  it.each([
    'Ana Ruiz - the mayor - said no.',
    'The council - all nine of them - met.',
    'Ana Ruiz, the mayor – She said no.',
    'RUIZ: We have the cranes.',
    'U.S.-backed forces left.',
    'Rebels said on Tuesday they would leave - and left.',
    '“No,” Ruiz said — and left.',
  ])('is none: %s', (text) => {
    expect(datelineLength(text)).toBe(0);
  });
});

describe('a dateline with a colon', () => {
  const story = 'ISLAMABAD: The court struck it down.\nIt was late.';

  it('ends behind its colon', () => {
    expect(filedFromLength('ISLAMABAD: The court struck it down.', story)).toBe('ISLAMABAD: '.length);
  });

  it('is none where a later line opens so too, as in a transcript', () => {
    const talk = 'RUIZ: We have the cranes.\nALBA: She is wrong.\nRUIZ: I am not.';
    expect(filedFromLength('RUIZ: We have the cranes.', talk)).toBe(0);
  });
});
