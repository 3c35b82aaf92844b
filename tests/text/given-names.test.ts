import { describe, expect, it } from 'vitest';
import { genderOfGivenName, isGivenName } from '../../src/text/given-names.ts';

describe('a given name', () => {
  it.each([
    ['Harriet', 'she'],
    ['Nadine', 'she'],
    ['Rupert', 'he'],
    ['Lucas', 'he'],
    ['Niamh', 'she'],
    ['Inès', 'she'],
    ['Raghav', 'he'],
  ])('%s goes with %s', (name, gender) => {
    expect(genderOfGivenName(name)).toBe(gender);
  });

  it.each(['Kim', 'Yuki', 'Xyzzy'])('%s goes with neither', (name) => {
    expect(genderOfGivenName(name)).toBeNull();
  });

  it.each(['royal', 'star', 'major', 'judge', 'council', 'press', 'sunday'])('is not %s', (word) => {
    expect(isGivenName(word)).toBe(false);
  });
});
