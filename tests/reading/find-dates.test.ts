import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/reading/find-dates.ts';

/** Words, date and basis of every date in a text that was published on Thursday 14 March 2024. */
function dates(text: string, language = 'en', reference: string | null = '2024-03-14') {
  return findDates(text, reference, language).map(({ span, date, basis }) => [
    text.slice(span.start, span.end),
    date,
    basis,
  ]);
}

describe('dates in a text', () => {
  it.each([
    ['They met on 3 June 2021 in Oslo.', '3 June 2021', '2021-06-03', 'given'],
    ['It began in May 2019.', 'May 2019', '2019-05', 'given'],
    ['It has run since 2016.', '2016', '2016', 'given'],
    ['It sank on Tuesday.', 'Tuesday', '2024-03-12', 'inferred'],
    ['It sank on Thursday.', 'Thursday', '2024-03-14', 'inferred'],
    ['It sank last Thursday.', 'last Thursday', '2024-03-07', 'inferred'],
    ['It sank yesterday.', 'yesterday', '2024-03-13', 'inferred'],
    ['It sank two days ago.', 'two days ago', '2024-03-12', 'inferred'],
    ['It sank in September.', 'September', '2023-09', 'inferred'],
    ['It sank on Dec. 24.', 'Dec. 24', '2023-12-24', 'inferred'],
    ['It sank last month.', 'last month', '2024-02', 'inferred'],
    ['It sank last week.', 'last week', '2024-03-04/2024-03-10', 'inferred'],
    ['It sank over the weekend.', 'the weekend', '2024-03-09/2024-03-10', 'inferred'],
    ['It sank two years ago.', 'two years ago', '2022', 'inferred'],
    ['It sank more than a month ago.', 'more than a month ago', '../2024-02-14', 'inferred'],
  ])('%s', (text, words, date, basis) => {
    expect(dates(text)).toEqual([[words, date, basis]]);
  });

  it.each([
    ['The court will meet on Friday.', '2024-03-15'],
    ['She is expected to resign in December.', '2024-12'],
    ['They will vote next Monday.', '2024-03-18'],
  ])('looks ahead only where the words do: %s', (text, date) => {
    expect(dates(text)).toEqual([[expect.any(String), date, 'inferred']]);
  });

  it.each([
    'It lasted for eight months.',
    'Within 24 hours all was lost.',
    'In the past two weeks nothing moved.',
    'The sun sat low; they may march now.',
    'A 5-4 ruling and 9/11 and 70 people.',
    'The day before, it rained.',
  ])('takes no length of time and no other word for a date: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it.each([
    ['Se hundió el martes.', 'martes', '2024-03-12'],
    ['Se hundió hace tres días.', 'hace tres días', '2024-03-11'],
    ['Se hundió hace más de un mes.', 'hace más de un mes', '../2024-02'],
    ['Se hundió el mes pasado.', 'el mes pasado', '2024-02'],
    ['Se hundió la semana pasada.', 'la semana pasada', '2024-03-04/2024-03-10'],
    ['Se hundió el 3 de junio de 2021.', '3 de junio de 2021', '2021-06-03'],
  ])('reads Spanish: %s', (text, words, date) => {
    expect(dates(text, 'es')).toEqual([[words, date, expect.any(String)]]);
  });

  it('leaves what is relative open where the day of publication is not known', () => {
    expect(dates('On Tuesday, as on May 3, 2021, and last month.', 'en', null)).toEqual([
      ['Tuesday', null, null],
      ['May 3, 2021', '2021-05-03', 'given'],
      ['last month', null, null],
    ]);
  });
});
