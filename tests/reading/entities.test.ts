import { describe, expect, it } from 'vitest';
import { listSpeakers } from '../../src/reading/list-speakers.ts';
import { readArticle } from '../../src/reading/read-articles.ts';
import { madeUpArticle } from '../answer/made-up-reading.ts';

/** Who says the last words of an article. */
function lastSpeaker(body: string): string | null {
  const { quotations } = readArticle(madeUpArticle('a', body));
  return quotations.filter(({ kind }) => kind !== 'indirect').at(-1)?.speaker ?? null;
}

const last = (name: string) => `“We will not move,” ${name} said on Monday.`;

describe('who goes by one name', () => {
  it('is a body and the initials that stand in brackets behind it, whatever language they are of', () => {
    expect(lastSpeaker(`The National Water Board (ANA) met in Lima.\n\n${last('ANA')}`)).toBe(
      'National Water Board',
    );
  });

  it('is not a body and the country that stands in brackets behind it', () => {
    expect(lastSpeaker(`The Harbour Trade Union (UK) met in Hull.\n\n${last('The UK')}`)).not.toBe(
      'Harbour Trade Union',
    );
  });

  it('is somebody and what the text says they are also known as', () => {
    const body = `The chairman, Comrade Sunday Ekpo, popularly known as Sunny Fire, spoke first.\n\n${last('Sunny Fire')}`;
    expect(lastSpeaker(body)).toBe('Sunday Ekpo');
  });

  it('is somebody and their first name cut short, where it can be nobody else’s', () => {
    const lead = 'Temitope Cole, the captain, scored twice.';
    expect(lastSpeaker(`${lead}\n\n${last('Temi')}`)).toBe('Temitope Cole');
    expect(lastSpeaker(`${lead} Temisan Obi made both.\n\n${last('Temi')}`)).toBe('Temi');
  });

  it('is of two people of one surname who holds the office before it, however the office is cut short', () => {
    const lead = 'Senator Ana Urrutia met Governor José Ignacio Urrutia Sáenz in Puno.';
    expect(lastSpeaker(`${lead}\n\n${last('Gov. Urrutia')}`)).toBe('José Ignacio Urrutia Sáenz');
    expect(lastSpeaker(`${lead}\n\n${last('Sen. Urrutia')}`)).toBe('Ana Urrutia');
  });

  it('is a description and the only person who is named with it later', () => {
    const lead = `“It rains in the library,” the medical director told the board.\n\n`;
    const one = `${lead}The medical director, Ruth Ansell, resigned in June.`;
    expect(lastSpeaker(one)).toBe('Ruth Ansell');
    const two = `${one} Her successor, the medical director Paul Okoye, stayed.`;
    expect(lastSpeaker(two)).not.toBe('Paul Okoye');
  });

  it('keeps the other names as aliases', () => {
    const body = `The National Water Board (ANA) met in Lima.\n\n${last('The National Water Board')}`;
    const [speaker] = listSpeakers([readArticle(madeUpArticle('a', body))]);
    expect(speaker?.aliases).toContain('ANA');
  });
});
