import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { behindLabel, markedLabels } from '../../src/text/labelled-turns.ts';
import { splitParagraphs } from '../../src/text/paragraphs.ts';
import { findMarkedStretches } from '../../src/text/quotation-marks.ts';

function quoted(text: string): readonly string[] {
  const paragraphs = splitParagraphs(text);
  const labels = markedLabels(text, paragraphs);
  return paragraphs
    .flatMap((paragraph, index) =>
      behindLabel(findMarkedStretches(text, paragraph), paragraph.start, labels.get(index)),
    )
    .map(({ inner }) => text.slice(inner.start, inner.end));
}

describe('labels inside quotation marks', () => {
  it('leaves who speaks out of what they say in a quoted transcript', () => {
    expect(quoted('"RUIZ: Is it open?\n\n"ANA LEE (ON TAPE): It is not.\n\n"And it will not be."')).toEqual([
      'Is it open?',
      'It is not.',
      'And it will not be.',
    ]);
  });

  it('keeps a word and a colon that somebody says', () => {
    expect(quoted('"Update: the road is closed."\n\n"Warning: ice."')).toEqual([
      'Update: the road is closed.',
      'Warning: ice.',
    ]);
  });

  it('keeps what opens a single paragraph like a label', () => {
    expect(quoted('"Ruiz: a life in boats, he wrote, and left the mark open')).toEqual([
      'Ruiz: a life in boats, he wrote, and left the mark open',
    ]);
  });

  it('never quotes what no mark holds, whatever the text', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      'RUIZ: ',
      'Ana Lee: ',
      'is open. ',
      '\n\n',
      ' (ON TAPE)',
      ', ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const paragraphs = splitParagraphs(text);
        const labels = markedLabels(text, paragraphs);
        for (const [index, paragraph] of paragraphs.entries()) {
          const found = findMarkedStretches(text, paragraph);
          const cut = behindLabel(found, paragraph.start, labels.get(index));
          expect(cut).toHaveLength(found.length);
          for (const [at, { inner, outer }] of cut.entries()) {
            expect(inner.start).toBeLessThan(inner.end);
            expect(inner.start).toBeGreaterThanOrEqual(found[at]?.inner.start ?? Number.POSITIVE_INFINITY);
            expect(inner.end).toBe(found[at]?.inner.end);
            expect(outer.start).toBeLessThanOrEqual(inner.start);
          }
        }
      }),
    );
  });
});
