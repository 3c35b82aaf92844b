import { describe, expect, it } from 'vitest';
import { isNickname } from '../../src/text/nicknames.ts';
import { findMarkedStretches } from '../../src/text/quotation-marks.ts';

/** Whether the first stretch in marks of a text is a nickname. */
const isOne = (text: string) => {
  const [stretch] = findMarkedStretches(text, { start: 0, end: text.length });
  return stretch !== undefined && isNickname(text, stretch);
};

describe('a nickname', () => {
  it.each(['Sheriff Raymond “Buck” Halvorsen resigned on Monday.', 'Raymond "The Bull" Halvorsen resigned.'])(
    'stands in marks between given name and surname: %s',
    (text) => {
      expect(isOne(text)).toBe(true);
    },
  );

  it.each([
    'Halvorsen “Buck” the mayor resigned.',
    'Raymond “resigned” Halvorsen.',
    'Raymond said “No” Halvorsen heard.',
    'The film “Buck” Halvorsen made is long.',
  ])('is none elsewhere: %s', (text) => {
    expect(isOne(text)).toBe(false);
  });
});
