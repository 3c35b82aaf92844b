import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionLabel } from '../../src/command/action-label.ts';

const brokenSign = /\p{Surrogate}/u;

describe('what a button says', () => {
  it('is the text itself where it fits', () => {
    expect(actionLabel('Quotations of Ana Ruiz')).toBe('Quotations of Ana Ruiz');
    expect(actionLabel('é'.repeat(80))).toBe('é'.repeat(80));
  });

  it('is never too long for Discord, never cuts a sign in two, and shows that it was cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
        const label = actionLabel(text);
        expect(label.length).toBeLessThanOrEqual(80);
        expect(brokenSign.test(label)).toBe(brokenSign.test(text));
        if (label !== text) expect(label.endsWith('…') && text.startsWith(label.slice(0, -1))).toBe(true);
      }),
    );
    expect(actionLabel(`${'a'.repeat(78)}👩‍🚒 and more`)).toBe(`${'a'.repeat(78)}…`);
  });
});
