import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../src/text/folded-words.ts';
import {
  affirmed,
  denies,
  denyingClauses,
  leavesOutNegation,
  negationOutside,
} from '../../src/text/negations.ts';

/** Whether the words between the bars, taken out of the text, leave a negation behind. */
function leavesOut(marked: string): boolean {
  const [before = '', taken = '', after = ''] = marked.split('|');
  const text = before + taken + after;
  const words = foldedWords(text);
  const from = foldedWords(before).length;
  return leavesOutNegation(text, words, from, from + foldedWords(taken).length - 1);
}

describe('a negation left out', () => {
  it.each([
    'He had not |been sentenced to death|.',
    'Don’t |awaken the sea|.',
    'She has never said that |the crews will stop working|.',
    'There was no |need to go|.',
    'Nobody |asked the crews|.',
    'They chose it without |harm to any agency, of any kind|.',
    'We share |everything we know| never.',
    'Nunca |volverán a zarpar|.',
  ])('is noticed in %s', (marked) => {
    expect(leavesOut(marked)).toBe(true);
  });

  it.each([
    '|He had not been sentenced to death|.',
    'Don’t awaken the sea. |We can still talk|.',
    'It was not the storm, but |the owners sold the ferry|.',
    'They did not listen and |we will act together|.',
    'We act without prejudice to any agency, |including the port’s|.',
    '|We can talk|, not fight.',
    'The ferry |will sail again| by spring.',
  ])('is not seen in %s', (marked) => {
    expect(leavesOut(marked)).toBe(false);
  });

  it('is seen outside the quotation’s marks', () => {
    const text = 'She warned them to not “wake the sea.” He told them to “wake the sea.”';
    const first = text.indexOf('wake');
    const second = text.lastIndexOf('wake');
    expect(negationOutside(text, 0, { start: first, end: first + 12 })).toBe(true);
    expect(negationOutside(text, text.indexOf('He told'), { start: second, end: second + 12 })).toBe(false);
  });
});

describe('denial', () => {
  it('is a word’s, in English and Spanish', () => {
    expect(
      ['not', "don't", 'never', 'cannot', 'nobody', 'sin', 'nunca', 'without'].filter(denies),
    ).toHaveLength(8);
    expect(['note', 'nor­mal', 'tonight', 'sing', 'can'].filter(denies)).toEqual([]);
  });

  it('is counted by clause, a double negation once', () => {
    expect(denyingClauses('No hay nada que hacer.')).toBe(1);
    expect(denyingClauses('There was no need. He had not asked, but she never refused.')).toBe(3);
    expect(denyingClauses('The ferry sails.')).toBe(0);
  });

  it('can be taken away', () => {
    expect(affirmed(["won't", 'not', "didn't", 'cannot', 'sail'])).toEqual(['will', 'did', 'can', 'sail']);
  });
});
