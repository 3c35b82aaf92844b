import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, daysOf, isDay, weekdayOf } from '../../src/text/calendar.ts';

describe('the calendar', () => {
  it('covers years, months, days, intervals and open starts', () => {
    expect(daysOf('2024')).toEqual({ first: '2024-01-01', last: '2024-12-31' });
    expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(daysOf('2024-12')).toEqual({ first: '2024-12-01', last: '2024-12-31' });
    expect(daysOf('2024-03-09/2024-03-10')).toEqual({ first: '2024-03-09', last: '2024-03-10' });
    expect(daysOf('../2024-02-14')).toEqual({ first: null, last: '2024-02-14' });
  });

  it('counts days forth and back to the same day, and weekdays in turn', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9000-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const to = daysAfter(from, days);
        expect(isDay(to)).toBe(true);
        expect(daysAfter(to, -days)).toBe(from);
        expect((weekdayOf(from) + days - weekdayOf(to)) % 7 === 0).toBe(true);
      }),
    );
  });

  it('knows a day that does not exist', () => {
    expect(['2023-02-29', '2023-13-01', '2023-1-1', 'today'].filter(isDay)).toEqual([]);
  });
});
