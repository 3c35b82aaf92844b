import { describe, expect, it } from 'vitest';
import { tagSentence } from '../../src/text/tag-sentence.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { textWords } from '../../src/text/wordlike-names.ts';

/** What the first word of a sentence does in a text that names these people. */
const firstTag = (people: string, sentence: string) => {
  const words = textWords(`${people} ${sentence}`);
  return tagSentence(tokenize(sentence, { start: 0, end: sentence.length }, []), words, 0).tags[0];
};
const people =
  'The premier, Theresa May, met George Will, Mr. So, Anh Do and Mike Church. Anh Do spoke; so did the rest.';

describe('a name that is spelt like a small word', () => {
  it.each([
    'May said so.',
    'May’s aide left.',
    'May, who left, spoke.',
    'May has left.',
    'May also told them.',
    'Will wrote it.',
    'So said no.',
    'Do argued.',
    'Church left.',
  ])('is a name where it does what no small word does: %s', (sentence) => {
    expect(firstTag(people, sentence)).toBe('name');
  });

  it.each(['May I ask?', 'Will he go?', 'Will Ana go?', 'So Ana went.', 'So, what now?', 'Do tell.'])(
    'is a small word everywhere else: %s',
    (sentence) => {
      expect(firstTag(people, sentence)).not.toBe('name');
    },
  );

  it('is one where the name is given in full and nobody asks', () => {
    expect(firstTag('', 'Will Smith spoke.')).toBe('name');
    expect(firstTag('', 'Will Smith speak?')).toBe('auxiliary');
  });

  it('is none where nobody has that name, nor is a pronoun or a word behind a full stop', () => {
    expect(firstTag('It rained in May.', 'May has left.')).toBe('auxiliary');
    expect(textWords('They saw Ana Ruiz. He left. Will Ruiz. So be it.').names.has('he')).toBe(false);
    expect(textWords('They saw Ana. So it went.').names.has('so')).toBe(false);
  });
});
