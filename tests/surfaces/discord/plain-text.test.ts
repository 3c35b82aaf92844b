import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/render/discord-markdown.ts';
import { plainText } from '../../../src/surfaces/discord/plain-text.ts';
import { nastyText } from '../../render/nasty-text.ts';

describe('the words of a message that a member points at', () => {
  it.each([
    ['> “We will **not** yield,” he said', '“We will not yield,” he said'],
    ['>>> a\nb', 'a\nb'],
    ['# Title\n-# small', 'Title\nsmall'],
    ['||**_deep_**||', 'deep'],
    ['`code` and ~~gone~~', 'code and gone'],
    ['5 * 3 * 2 and snake_case_name', '5 * 3 * 2 and snake_case_name'],
    ['\\*as typed\\*', '*as typed*'],
  ])('are read from %j as %j', (markdown, words) => {
    expect(plainText(markdown)).toBe(words);
  });

  it('come back from what the bot itself wrote', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(plainText(escapeMarkdown(text))).toBe(text);
      }),
    );
  });
});
