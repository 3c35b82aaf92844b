import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberPace } from '../../../src/surfaces/discord/member-pace.ts';

describe('the pace of one member', () => {
  it('allows a burst, then so many a second, and says how long to wait', () => {
    const pace = memberPace({ burst: 3, perSecond: 1 });
    expect([0, 0, 0].map((at) => pace('a', at))).toEqual([0, 0, 0]);
    expect(pace('a', 0)).toBe(1000);
    expect(pace('a', 400)).toBe(600);
    expect(pace('a', 1000)).toBe(0);
    expect(pace('b', 1000)).toBe(0);
  });

  it('never lets more through than the burst and the seconds allow', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { maxLength: 200 }), (gaps) => {
        const pace = memberPace({ burst: 5, perSecond: 2 });
        let now = 0;
        let through = 0;
        for (const gap of gaps) {
          now += gap;
          if (pace('a', now) === 0) through += 1;
        }
        expect(through).toBeLessThanOrEqual(5 + (now / 1000) * 2);
      }),
    );
  });

  it('remembers ten thousand members and no more', () => {
    const pace = memberPace({ burst: 1, perSecond: 0.001 });
    for (let member = 0; member <= 10_000; member += 1) pace(String(member), 0);
    expect(pace('0', 1)).toBe(0);
    expect(pace('9999', 1)).toBeGreaterThan(0);
  });
});
