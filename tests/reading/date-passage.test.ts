import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateSaid } from '../../src/reading/date-passage.ts';
import { articleFacts } from '../../src/story/article.ts';
import type { Span } from '../../src/text/span.ts';

/** What `dateSaid` makes of one sentence: the cue is marked with ‹ ›, published on a Thursday. */
function said(marked: string, facts: object = { published: '2024-03-14' }) {
  const open = marked.indexOf('‹');
  const close = marked.indexOf('›');
  const body = marked.replace(/[‹›]/g, '');
  const cue = open === -1 ? null : { start: open, end: close - 1 };
  const quoted: Span[] = [...body.matchAll(/“[^”]*”/g)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
  const article = { ...articleFacts.parse({ id: 'a', outlet: 'Post', headline: 'H', ...facts }), body };
  const found = dateSaid(article, { attribution: { start: 0, end: body.length }, cue, quoted });
  return [found.date?.text ?? null, found.day, found.basis, found.venue?.text ?? null];
}

describe('when and where something was said', () => {
  it.each([
    ['“We slept,” Brandt ‹said› Wednesday.', ['Wednesday', '2024-03-13', 'inferred', null]],
    ['Brandt ‹said› on Thursday that “we slept.”', ['Thursday', '2024-03-14', 'inferred', null]],
    ['On Friday, Brandt ‹told› reporters that “we slept.”', ['Friday', '2024-03-08', 'inferred', null]],
    ['Brandt on Monday ‹announced› that “we slept.”', ['Monday', '2024-03-11', 'inferred', null]],
    [
      '“We slept,” ‹said› Ivo Brandt, the captain, on 2 March 2024.',
      ['2 March 2024', '2024-03-02', 'given', null],
    ],
    ['Brandt ‹told› lawmakers on Tuesday that “we slept.”', ['Tuesday', '2024-03-12', 'inferred', null]],
    ['“We slept,” he ‹said› yesterday.', ['yesterday', '2024-03-13', 'inferred', null]],
    ['Brandt ‹stated› in October that “we slept.”', ['October', null, null, null]],
  ])('%s', (sentence, wanted) => {
    expect(said(sentence)).toEqual(wanted);
  });

  it.each([
    'Brandt ‹said› that on Monday “the sea was calm.”',
    'Brandt ‹said› the attack on Monday was “a crime.”',
    '“They came on Monday,” Brandt ‹said›.',
    'Brandt, who was arrested on Monday, ‹said› “we slept.”',
    'The attack on Monday was “a crime,” Brandt ‹said›.',
    'On Monday, the ferry sank, Brandt ‹said›.',
  ])('takes no day of what is reported for the day of saying it: %s', (sentence) => {
    expect(said(sentence)[1]).toBeNull();
  });

  it.each([
    [
      'In a post on social media platform X, Brandt ‹said› Wednesday that “we slept.”',
      'a post on social media platform X',
      'Wednesday',
    ],
    ['Brandt ‹said› on Truth Social that “we slept.”', 'Truth Social', null],
    [
      '“We slept,” Brandt ‹said› in an interview with Radio Norra on Tuesday.',
      'an interview with Radio Norra',
      'Tuesday',
    ],
    [
      'During a shipping summit hosted by Norway on Sunday, Brandt recounted the night, ‹stating›: “We slept.”',
      'a shipping summit hosted by Norway',
      'Sunday',
    ],
    ['Brandt made the claim during a public speech, ‹saying› “we slept.”', 'a public speech', null],
    [
      '“We slept,” Brandt ‹told› Radio Norra at a news conference in Oslo.',
      'a news conference in Oslo',
      null,
    ],
    ['Brandt ‹told› a news conference in Oslo that “we slept.”', 'a news conference in Oslo', null],
  ])('keeps the article’s words for the place: %s', (sentence, venue, date) => {
    const [words, , , place] = said(sentence);
    expect(place).toBe(venue);
    expect(words).toBe(date);
  });

  it('gives each speaker of one sentence their own day', () => {
    const first = said(
      'Rossi ‹said› Thursday that “it was a mistake” of Brandt, who on Tuesday said that “we slept.”',
    );
    const second = said(
      'Rossi said Thursday that “it was a mistake” of Brandt, who on Tuesday ‹said› that “we slept.”',
    );
    expect(first.slice(0, 2)).toEqual(['Thursday', '2024-03-14']);
    expect(second.slice(0, 2)).toEqual(['Tuesday', '2024-03-12']);
  });

  it('reads the date of an embedded post, which has no cue', () => {
    expect(said('— Ivo Brandt (@brandt) March 5, 2024', {})).toEqual([
      'March 5, 2024',
      '2024-03-05',
      'given',
      null,
    ]);
  });

  it('gives the words and no day where the article is not dated', () => {
    expect(said('Brandt ‹said› Tuesday that “we slept.”', {})).toEqual(['Tuesday', null, null, null]);
  });

  it('reads Spanish', () => {
    const spanish = { language: 'es', published: '2024-03-14' };
    expect(
      said('Brandt ‹dijo› el martes en una entrevista con Radio Norra que “dormimos”.', spanish),
    ).toEqual(['martes', '2024-03-12', 'inferred', 'una entrevista con Radio Norra']);
  });

  it('only ever cuts words of the attribution, whatever the text', () => {
    const words = fc.constantFrom(
      'on',
      'Monday',
      'last week',
      'in',
      'X',
      'a speech',
      '“',
      '”',
      ',',
      'May 5',
      'said',
      'ago',
      'é',
      '😀',
      'that',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), fc.nat(20), fc.nat(6), (parts, from, length) => {
        const body = `x${parts.join(' ')}`;
        const cue = { start: Math.min(from, body.length - 1), end: Math.min(from + length + 1, body.length) };
        const article = {
          ...articleFacts.parse({ id: 'a', outlet: 'P', headline: 'H', published: '2024-03-14' }),
          body,
        };
        const found = dateSaid(article, { attribution: { start: 0, end: body.length }, cue, quoted: [] });
        for (const passage of [found.date, found.venue]) {
          if (passage !== null) expect(body.slice(passage.span.start, passage.span.end)).toBe(passage.text);
        }
        expect(found.day === null).toBe(found.basis === null);
      }),
    );
  });
});
