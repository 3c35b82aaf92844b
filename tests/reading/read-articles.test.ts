import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listSpeakers } from '../../src/reading/list-speakers.ts';
import { readArticle, readArticles } from '../../src/reading/read-articles.ts';
import type { Article } from '../../src/story/article.ts';
import { contains } from '../../src/text/span.ts';

const articleOf = (body: string, id = 'gazette'): Article => ({
  id,
  outlet: 'The Gazette',
  headline: 'A headline',
  language: 'en',
  body,
});

const body = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '’',
        "''",
        '. ',
        '? ',
        '\n',
        ' ',
        '…',
        ', ',
        ' said ',
        'Mr. Alba ',
        'she ',
      ),
      fc.constantFrom(
        '— Ana Ruiz (@ana) May 3, 2025',
        'President Ana Ruiz',
        'according to ',
        'Ruiz ',
        'that ',
        ': ',
      ),
      fc.lorem({ maxCount: 3 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => `a${parts.join('')}`);

describe('reading an article', () => {
  it('gives sentences that cover every word once, and quotations cut from the body, whatever the text', () => {
    fc.assert(
      fc.property(body, (text) => {
        const reading = readArticle(articleOf(text));
        let at = 0;
        let rest = '';
        for (const paragraph of reading.paragraphs) {
          for (const sentence of paragraph.sentences) {
            expect(contains(paragraph.span, sentence)).toBe(true);
            expect(sentence.start).toBeGreaterThanOrEqual(at);
            rest += text.slice(at, sentence.start);
            at = sentence.end;
          }
        }
        rest += text.slice(at);
        expect(/[\p{L}\p{N}]/u.test(rest)).toBe(false);
        for (const { passage, attribution, mention, cue } of reading.quotations) {
          for (const cutting of [
            passage,
            attribution,
            ...(mention ? [mention] : []),
            ...(cue ? [cue] : []),
          ]) {
            expect(cutting.text).toBe(text.slice(cutting.span.start, cutting.span.end));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes a set-off paragraph for a block of whom the line after it names, and of nobody in the next paragraph', () => {
    const reading = readArticle(
      articleOf(
        [
          'The minister wrote a note on Tuesday about the harbour.',
          'The harbour will open again in May, and nobody will lose a berth because of the works.',
          'Transport Minister Ana Ruiz',
          'Mayor Tomas Alba said nobody had asked him.',
        ].join('\n\n'),
      ),
    );
    expect(reading.paragraphs.map(({ kind }) => kind)).toEqual(['text', 'block', 'name-line', 'text']);
    const block = reading.quotations.find(({ kind }) => kind === 'block');
    expect(block).toMatchObject({ speaker: 'Ana Ruiz', role: 'Transport Minister' });
    expect(block?.attribution.text).toBe('Transport Minister Ana Ruiz');
  });

  it('takes a paragraph signed with a handle for a post, without the platform’s link', () => {
    const reading = readArticle(
      articleOf(
        'The harbour opens in May. See you there https://t.co/abc\n— Ana Ruiz (@anaruiz) May 3, 2025',
      ),
    );
    expect(reading.quotations[0]).toMatchObject({ kind: 'post', speaker: 'Ana Ruiz' });
    expect(reading.quotations[0]?.passage.text).toBe('The harbour opens in May. See you there');
    expect(listSpeakers([reading])[0]?.aliases).toContain('@anaruiz');
  });
});

describe('the speakers of a story', () => {
  const readings = readArticles([
    articleOf('Rights chief Ana Türk said “this is a crime.” Türk added: “It must stop.”', 'one'),
    articleOf('“It was a mistake,” Turk said. Clerk Pedro Alba said “no comment.”', 'two'),
    articleOf('Human rights chief Ana Turk said “we saw it.” Clerk Petro Alba said “I left.”', 'three'),
  ]);
  const speakers = listSpeakers(readings);

  it('are one where the names agree, accents folded, under the fullest form', () => {
    expect(speakers[0]).toMatchObject({ name: 'Ana Türk' });
    expect(speakers[0]?.quotations).toHaveLength(4);
    expect(speakers[0]?.aliases).toContain('Turk');
  });

  it('are two where one letter differs', () => {
    expect(speakers.map(({ name }) => name)).toEqual(['Ana Türk', 'Pedro Alba', 'Petro Alba']);
  });
});
