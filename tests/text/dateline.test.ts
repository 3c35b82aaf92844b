import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../src/text/dateline.ts';

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
