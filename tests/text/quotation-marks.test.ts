import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/text/paragraphs.ts';
import { findMarkedStretches } from '../../src/text/quotation-marks.ts';

const read = (text: string) =>
  splitParagraphs(text).flatMap((paragraph) => findMarkedStretches(text, paragraph));
const quoted = (text: string) => read(text).map(({ inner }) => text.slice(inner.start, inner.end));

const cases: readonly (readonly [what: string, text: string, stretches: readonly string[]])[] = [
  ['curly marks', 'He said “no deal” twice.', ['no deal']],
  ['straight marks', 'He said "no deal" twice.', ['no deal']],
  ['doubled apostrophes', "''No deal,'' he said, ''ever.''", ['No deal,', 'ever.']],
  ['single marks', "'No deal,' he said.", ['No deal,']],
  ['guillemets', 'Il a dit «jamais» hier.', ['jamais']],
  [
    'apostrophes, which quote nothing',
    "The Liberators' sea, the people's land, don't, '90s, rock 'n' roll",
    [],
  ],
  [
    'a plural apostrophe inside single marks',
    "'The farmers' land is ours,' he said.",
    ["The farmers' land is ours,"],
  ],
  [
    'single inside double',
    'He said "they shout \'go home\' at us" then.',
    ["they shout 'go home' at us", 'go home'],
  ],
  ['double inside double', '“She said “never” to me,” he said.', ['She said “never” to me,', 'never']],
  [
    'a closing mark followed by an opening one',
    'saying "beware." "You go," he said.',
    ['beware.', 'You go,'],
  ],
  [
    'an unclosed mark, to the end of its paragraph',
    'He said “no deal.\nShe said “yes.”',
    ['no deal.', 'yes.'],
  ],
  [
    'single marks over several paragraphs',
    "She said: 'We waited an hour.\n'Then we went home.'",
    ['We waited an hour.', 'Then we went home.'],
  ],
  [
    'a single mark that opens no speech, which quotes nothing',
    "The '90s were kind to him.\n'Not to me,' she said.",
    ['Not to me,'],
  ],
  [
    'a year and words cut short inside single marks',
    "'I was there in '66. I've jumped out o' planes wi' nowt but rope,' he said.",
    ["I was there in '66. I've jumped out o' planes wi' nowt but rope,"],
  ],
  [
    'double inside single with apostrophes about',
    "'I said, \"That's not ours, we've no car,\"' he said.",
    ['I said, "That\'s not ours, we\'ve no car,"', "That's not ours, we've no car,"],
  ],
  [
    'three apostrophes that close a single mark and a doubled one',
    "''She said, 'He is dead,''' he said.",
    ["She said, 'He is dead,'", 'He is dead,'],
  ],
  ['inches, which quote nothing', 'A pipe of 6" was found.', []],
  ['a mark turned the wrong way', 'He called it ”a shame” today.', ['a shame']],
];

describe('quotation marks', () => {
  it.each(cases)('pairs %s', (_, text, stretches) => {
    expect(quoted(text)).toEqual(stretches);
  });

  it('tells nested, unclosed and doubled stretches apart', () => {
    const [outer, inner] = read("''They shout 'go home' at us");
    expect(outer).toMatchObject({ closed: false, nested: false, marks: 'doubled' });
    expect(inner).toMatchObject({ closed: true, nested: true, marks: 'single' });
  });

  it('gives stretches inside the paragraph that hold one another or do not touch', () => {
    const unit = fc.constantFrom('“', '”', '"', "'", '’', '‘', "''", 'a', 's', ' ', '.', '9', '\n');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), (units) => {
        const text = units.join('');
        for (const paragraph of splitParagraphs(text)) {
          const stretches = findMarkedStretches(text, paragraph);
          let end = paragraph.start;
          for (const { outer, inner, nested } of stretches) {
            expect(outer.start).toBeLessThan(inner.start);
            expect(inner.end).toBeLessThanOrEqual(outer.end);
            expect(outer.end).toBeLessThanOrEqual(paragraph.end);
            expect(text.slice(inner.start, inner.end).trim()).toBe(text.slice(inner.start, inner.end));
            if (nested) continue;
            expect(outer.start).toBeGreaterThanOrEqual(end);
            end = outer.end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
