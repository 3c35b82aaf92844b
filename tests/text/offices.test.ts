import { describe, expect, it } from 'vitest';
import { partsOfName } from '../../src/text/names.ts';
import { holderAmong } from '../../src/text/offices.ts';

const holderIn = (words: string) => holderAmong(words.split(' '));

describe('who holds an office', () => {
  it('is named behind what the office is for', () => {
    expect(holderIn('national intelligence tulla gebhard')).toBe(2);
    expect(holderIn('health and social care ana gil')).toBe(4);
    expect(holderIn('london omar diaz')).toBe(1);
    expect(holderIn('japan takane oshiro')).toBe(1);
  });

  it('is nobody where a place or a field is all that stands there', () => {
    for (const words of ['national intelligence', 'costa rica', 'san francisco harbour', 'new york city'])
      expect(holderIn(words)).toBeNull();
  });

  it('is nobody where the words name a person of their own or a body', () => {
    for (const words of ['senator ana ruiz', 'ana ruiz', 'martin luther king', 'social democratic union'])
      expect(holderIn(words)).toBeNull();
  });

  it('gives the name, and the office as the role', () => {
    expect(partsOfName('Director of Public Prosecutions Althea Browne')).toMatchObject({
      name: 'Althea Browne',
      role: 'Director of Public Prosecutions',
      kind: 'person',
    });
    expect(partsOfName('Mayor of London Omar Diaz')).toMatchObject({
      name: 'Omar Diaz',
      role: 'Mayor of London',
    });
    expect(partsOfName('MSP Ana Ruiz')).toMatchObject({ name: 'Ana Ruiz', role: 'MSP' });
  });
});
