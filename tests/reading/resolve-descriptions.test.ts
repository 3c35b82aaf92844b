import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-articles.ts';
import { madeUpArticle } from '../answer/made-up-reading.ts';

/** Who said the last quotation in marks of an article. */
const lastSpeaker = (body: string) =>
  readArticle(madeUpArticle('a', body)).quotations.findLast(({ kind }) => kind !== 'indirect')?.speaker;

describe('a description of a person', () => {
  it('is of whom the article says the same of', () => {
    const body =
      'Ana Ruiz, a former economics teacher, left early. Omar Haddad stayed. “I have a train,” the former teacher said.';
    expect(lastSpeaker(body)).toBe('Ana Ruiz');
  });

  it('is of whom the first sentence brought in by it', () => {
    const body =
      'A beekeeper has moved forty hives across a frozen lake.\n\nIvo Brandt, 61, set out before dawn on Monday.\n\n“The ice sang,” the beekeeper said.';
    expect(lastSpeaker(body)).toBe('Ivo Brandt');
  });

  it('is of who last did something, where it calls somebody again', () => {
    const body = 'Ivo Brandt crossed the lake on Monday. “The ice sang,” the retired mechanic said.';
    expect(lastSpeaker(body)).toBe('Ivo Brandt');
  });

  it('is of the only one it can be, where it names what was told of', () => {
    const body =
      'Marcus Ellender sat down. His Harrow Vale side had led. “We slept,” the Harrow Vale manager said.';
    expect(lastSpeaker(body)).toBe('Marcus Ellender');
    const other = 'Marcus Ellender sat down. “We slept,” the Lincoln manager said.';
    expect(lastSpeaker(other)).not.toBe('Marcus Ellender');
  });

  it('is of the one of that gender', () => {
    const body =
      'Ana Ruiz met James Holt at the pier. James Holt had the keys. “He lost them,” the widow said.';
    expect(lastSpeaker(body)).toBe('Ana Ruiz');
  });

  it('has the name behind it, whatever it calls them', () => {
    const body = 'James Holt agreed. His opposite number, Ana Ruiz, said it was “out of the question.”';
    expect(lastSpeaker(body)).toBe('Ana Ruiz');
  });

  it('is of a country’s who stands beside another’s', () => {
    const body =
      'Brazilian President Otto Lemgruber and his Argentine counterpart Grace Dufour met. “It is half a bridge,” the Argentine president said.';
    expect(lastSpeaker(body)).toBe('Grace Dufour');
  });

  it('is of nobody named where an office, or somebody brought in without a name, is meant', () => {
    expect(lastSpeaker('Ana Ruiz was fined on Monday. “That is the law,” the judge said.')).toBe('judge');
    const porter =
      'Ana Ruiz arrived at noon. A porter took her bags. She went up. “She tipped me well,” the porter said.';
    expect(lastSpeaker(porter)).toBe('porter');
  });
});

describe('a description of a company', () => {
  it('is of the one that did something last', () => {
    const body =
      'Kestrel Foods has recalled its jars. The company said so on Monday. “We are sorry,” it said.';
    expect(lastSpeaker(body)).toBe('Kestrel Foods');
  });

  it('is of the one that is called so, or whose trade it names', () => {
    const body =
      'Kestrel Foods has recalled jars of herring. The Polish glassmaker Szklana Dolina checked its ovens.';
    expect(lastSpeaker(`${body} Kestrel Foods waits. “They are whole,” the glassmaker said.`)).toBe(
      'Szklana Dolina',
    );
    expect(lastSpeaker(`${body} “We are sorry,” the herring company said.`)).toBe('Kestrel Foods');
  });

  it('is of no country and no public body', () => {
    const body = 'The Ministry of Trade wrote to shops on Monday. “We sell none,” the firm said.';
    expect(lastSpeaker(body)).toBe('firm');
  });
});
