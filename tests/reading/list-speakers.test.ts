import { describe, expect, it } from 'vitest';
import { listSpeakers } from '../../src/reading/list-speakers.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import { madeUpArticle } from '../answer/made-up-reading.ts';

const speakersOf = (...bodies: readonly string[]) =>
  listSpeakers(readArticles(bodies.map((body, number) => madeUpArticle(`a${number}`, body))));
const speaker = (name: string, ...bodies: readonly string[]) =>
  speakersOf(...bodies).find((one) => one.name === name);

describe('what an article calls a speaker', () => {
  it('has the place behind a title and name in the alias and in the role', () => {
    const nilsen = speaker(
      'Maja Nilsen',
      'Prime Minister Maja Nilsen of Norway opened the tunnel. “It is the longest we have,” Nilsen said.',
    );
    expect(nilsen?.aliases).toContain('Prime Minister Maja Nilsen of Norway');
    expect(nilsen?.roles).toContain('Prime Minister of Norway');
    expect(nilsen?.roles).toContain('Prime Minister');
    const holt = speaker('Jim Holt', '“We found nothing,” said Director Jim Holt of the Coastal Survey.');
    expect(holt?.roles).toContain('Director of the Coastal Survey');
  });

  it('has no place that belongs to something else', () => {
    const nilsen = speaker(
      'Maja Nilsen',
      'Critics accused Prime Minister Maja Nilsen of Norwegian apathy. “It is not so,” Nilsen said.',
    );
    expect(nilsen?.aliases.join()).not.toContain('apathy');
    expect(nilsen?.roles).toEqual(['Prime Minister']);
  });

  it('has an office in capitals with its place before the comma and the name', () => {
    const reyes = speaker(
      'Tomas Reyes',
      'Fishermen wrote to Chile’s Fisheries Minister, Tomas Reyes, about the nets. “I have read it,” Reyes said.',
    );
    expect(reyes?.roles).toContain('Chile’s Fisheries Minister');
    expect(reyes?.aliases).toContain('Chile’s Fisheries Minister, Tomas Reyes');
  });

  it('has a description in small letters before the comma and the name', () => {
    const lund = speaker('Eva Lund', 'The harbour union’s chairwoman, Eva Lund, said: “Nobody was paid.”');
    expect(lund?.aliases).toContain('harbour union’s chairwoman, Eva Lund');
    expect(lund?.roles).toContain('harbour union’s chairwoman');
  });

  it('does not take an office for a name', () => {
    const names = speakersOf(
      'The Fisheries Minister said the nets were legal. Critics say the Prime Minister has warned of a strike.',
    ).map(({ name }) => name);
    expect(names.filter((name) => name === 'Minister')).toEqual([]);
  });
});
