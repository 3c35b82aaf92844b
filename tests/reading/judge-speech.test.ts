import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-articles.ts';
import { madeUpArticle } from '../answer/made-up-reading.ts';

/** What an article quotes in marks. */
const quoted = (body: string) =>
  readArticle(madeUpArticle('a', body))
    .quotations.filter(({ kind }) => kind === 'direct' || kind === 'partial')
    .map(({ passage }) => passage.text);

describe('words in marks are speech', () => {
  it('where they are a sentence by themselves', () => {
    const body = 'The boss tore into his team after the match.\n\n“Eleven strangers in matching socks.”';
    expect(quoted(body)).toEqual(['Eleven strangers in matching socks.']);
  });

  it('where a comma inside the marks ends them at the start of a sentence', () => {
    expect(quoted('“We go again Saturday,” was the keeper’s verdict on Instagram.')).toEqual([
      'We go again Saturday,',
    ]);
  });
});

describe('words in marks are no speech', () => {
  it('where they are called or titled so, with capitals', () => {
    expect(quoted('Odom played a song called “Rent Day,” which he wrote in May.')).toEqual([]);
    expect(quoted('She showed a slide titled “Project Sunset: Comms Plan.”')).toEqual([]);
  });

  it('where they show again in single marks, on a line of their own, what is quoted below', () => {
    const body =
      '‘She smiled at me’\n\n“I’d see her every Sunday. She smiled at me,” the daughter said in a statement.';
    expect(quoted(body)).toEqual(['I’d see her every Sunday. She smiled at me,']);
  });
});
