import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Each text is written with " | " where a sentence ends. */
const texts = [
  'Strikes by the U.S. Navy went on. | Nobody knew why.',
  'It has been at odds with the U.S. | Third, the focus moved. | The end.',
  'Mr. Alba met Gov. Maria T. Ruiz on Jan. 5 at 9 a.m. in St. Paul. | They spoke.',
  'Shares of Acme Inc. rose 3.5 percent. | Rivals of Acme Corp. | The rest fell.',
  'He paused… and then went on. | She waited... | Then she left.',
  'The plan is “simple. We stay. We work,” Ruiz said. | Others doubt it.',
  '“Why now?” Ruiz asked. | “Nobody knows.” | The room was quiet.',
  'He said “no.” | She said “yes.”',
  'A note on X, suggesting a halt, was deleted. | It said little.',
  "The farmers' union met. | 'We won't go,' said one. | Rain fell.",
  'No. 4 is missing. | The answer was no. | Ask again.',
];

describe('sentences', () => {
  it.each(texts)('ends where the sentence ends: %s', (marked) => {
    expect(sentencesOf(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '));
  });

  it('ends a sentence at "U.S." only where a new one begins', () => {
    expect(sentencesOf('At odds with the U.S. Third, the focus moved.')).toEqual([
      'At odds with the U.S.',
      'Third, the focus moved.',
    ]);
    expect(sentencesOf('Ships of the U.S. Navy sailed.')).toEqual(['Ships of the U.S. Navy sailed.']);
  });

  it('keeps a quotation of several sentences whole, with the words that attribute it', () => {
    const text = '"I came. I saw. I left," Ruiz said. Nobody followed.';
    expect(sentencesOf(text)).toEqual(['"I came. I saw. I left," Ruiz said.', 'Nobody followed.']);
  });

  it('ends an unclosed quotation with its paragraph', () => {
    const text = 'Ruiz told “the truth. As always.\nA “new” day. It came.';
    expect(sentencesOf(text)).toEqual(['Ruiz told “the truth. As always.', 'A “new” day.', 'It came.']);
  });

  const article = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '“',
          '”',
          '"',
          "'",
          '’',
          '‘',
          "''",
          '. ',
          '? ',
          '\n',
          ' ',
          '…',
          'U.S. ',
          'Mr. ',
          '—',
          ', ',
        ),
        fc.lorem({ maxCount: 3 }),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('covers every word, in order and without overlap, whatever the text', () => {
    fc.assert(
      fc.property(article, (text) => {
        const sentences = splitSentences(text);
        let rest = '';
        let at = 0;
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          rest += text.slice(at, start);
          at = end;
        }
        rest += text.slice(at);
        expect(/[\p{L}\p{N}]/u.test(rest)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a span of a text as it would read the span alone', () => {
    fc.assert(
      fc.property(article, article, (before, text) => {
        const span = { start: before.length, end: before.length + text.length };
        const moved = splitSentences(text).map(({ start, end }) => ({
          start: start + before.length,
          end: end + before.length,
        }));
        expect(splitSentences(before + text, span)).toEqual(moved);
      }),
    );
  });
});
