import { describe, expect, it } from 'vitest';
import { rolesConflict, rolesShared } from '../../src/text/role-classes.ts';

describe('roles under one name', () => {
  it.each([
    [['Fire Chief'], ['poet']],
    [['Mayor'], ['goalkeeper']],
    [['Interior Minister'], ['Defence Minister']],
    [['Governor of the province'], ['Judge']],
    [['marine biologist'], ['coach of the under-17s']],
  ])('are two people’s: %j and %j', (some, others) => {
    expect(rolesConflict(some, others)).toBe(true);
    expect(rolesConflict(others, some)).toBe(true);
  });

  it.each([
    [['President'], ['opposition leader']],
    [['Colombian President'], ['Colombia’s leader']],
    [['Senator'], ['presidential candidate']],
    [['Mayor'], ['lawyer']],
    [['Fire Chief'], ['resident of the street']],
    [['Mayor'], ['former goalkeeper']],
    [['US Treasury Secretary'], ['United States Treasury Secretary']],
    [['Judge'], []],
    [['actor', 'Governor'], ['Governor']],
  ])('may be one person’s: %j and %j', (some, others) => {
    expect(rolesConflict(some, others)).toBe(false);
    expect(rolesConflict(others, some)).toBe(false);
  });

  it('tell which of two bearers is meant where one of them shares the calling', () => {
    expect(rolesShared(['Governor'], ['provincial governor'])).toBe(2);
    expect(rolesShared(['Gov.'], ['governor of Puno'])).toBe(2);
    expect(rolesShared(['Gov.'], ['senator for Puno'])).toBe(1);
    expect(rolesShared(['Goalkeeper'], ['Governor'])).toBe(0);
  });
});
