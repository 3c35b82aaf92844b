import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discordLine, discordQuote } from '../../src/render/discord-line.ts';
import {
  blockQuote,
  escapeMarkdown,
  isolated,
  styled,
  timestamp,
  unescapeMarkdown,
  unisolated,
} from '../../src/render/discord-markdown.ts';
import { cut } from '../../src/story/passage.ts';
import { article } from '../commands/made-up-story.ts';
import { readMarkdown } from '../discord/read-markdown.ts';
import { nastyText } from './nasty-text.ts';

/** Clients draw tabs and returns as spaces. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

const runs = { numRuns: 1000 };

describe('a text of an article in Discord’s markdown', () => {
  it('comes back letter for letter when the backslashes are undone', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.string({ unit: 'binary' })), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
        expect(unisolated(isolated(text))).toBe(text);
      }),
      runs,
    );
  });

  it('is nothing but letters to a reader of Discord’s markdown', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const seen = readMarkdown(`x${escapeMarkdown(text)}`);
        expect([...seen.live]).toEqual([]);
        expect(readMarkdown(escapeMarkdown(text)).live).toEqual(new Set());
      }),
      runs,
    );
  });

  it('stands in one quotation with nothing live in it but the emphasis laid over it', () => {
    const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(30)), { maxLength: 3 });
    fc.assert(
      fc.property(
        nastyText,
        fc.nat(20),
        fc.integer({ min: 1, max: 90 }),
        spans,
        (body, from, length, marks) => {
          const source = article({ id: 'a', outlet: 'O', headline: 'H' }, body);
          const start = Math.min(from, body.length - 1);
          const passage = cut(source, { start, end: Math.min(body.length, start + length) });
          const emphasis = marks.map(([at, width]) => ({ start: at, end: at + width }));
          const markdown = discordQuote(passage, emphasis);
          for (const line of markdown.split('\n')) expect(line.startsWith('> ')).toBe(true);
          const bare = markdown.replace(/^> /gm, '').replace(/(?<!\\)((?:\\\\)*)\*\*/g, '$1');
          expect(unescapeMarkdown(bare)).toBe(passage.text);
          const { live, text } = readMarkdown(markdown);
          expect(spaced(text)).toBe(spaced(passage.text));
          expect([...live].filter((kind) => kind !== 'blockQuote' && kind !== 'strong')).toEqual([]);
        },
      ),
      runs,
    );
  });

  it('keeps a quotation of several paragraphs one quotation', () => {
    expect(blockQuote('one\n\ntwo')).toBe('> one\n> \n> two');
    const seen = readMarkdown(blockQuote('one\n\ntwo'));
    expect(seen.text).toBe('one\n\ntwo');
  });

  it('sets the answering words in bold wherever they stand', () => {
    const words = fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 })
      .filter((text) => /^\w/.test(text) && /\w$/.test(text));
    fc.assert(
      fc.property(nastyText, words, nastyText, (before, inside, after) => {
        const source = article({ id: 'a', outlet: 'O', headline: 'H' }, `${before} ${inside} ${after}`);
        const start = before.length + 1;
        const passage = cut(source, { start: 0, end: source.body.length });
        const markdown = discordQuote(passage, [{ start, end: start + inside.length }]);
        expect(readMarkdown(markdown).bold).toEqual([inside]);
      }),
      runs,
    );
  });
});

describe('a line of a reply', () => {
  it('has nothing live of what members and sources say', () => {
    const piece = fc.oneof(
      nastyText.map((text) => ({ kind: 'member', text }) as const),
      nastyText.map((text) => ({ kind: 'fact', text, strong: true }) as const),
      nastyText.map((text) => ({ kind: 'removed', text }) as const),
      nastyText.map((text) => ({ kind: 'added', text }) as const),
      nastyText.map((text) => ({ kind: 'own', text }) as const),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (line) => {
        const allowed = ['strong', 'strikethrough'];
        const { live } = readMarkdown(`-# ${discordLine(line)}`);
        expect([...live].filter((kind) => !allowed.includes(kind) && kind !== 'subtext')).toEqual([]);
        expect(discordLine(line)).not.toContain('\n');
      }),
      runs,
    );
  });

  it('writes a day as the same day from Hawaii to New Zealand', () => {
    const at = Number(/<t:(\d+):D>/.exec(timestamp('2025-11-13'))?.[1]) * 1000;
    for (const timeZone of ['Pacific/Honolulu', 'America/Bogota', 'UTC', 'Asia/Tokyo', 'Pacific/Auckland'])
      expect(new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)).toBe('2025-11-13');
  });

  it('lets no right-to-left mark reach past what it came with', () => {
    const line = discordLine([
      { kind: 'fact', text: 'a\u202eb\u2066' },
      { kind: 'own', text: ' · 5' },
    ]);
    expect(line).toBe('\u2068a\u202eb\u2066\u2060\u2069\u202c\u2069 · 5');
  });

  it('joins neighbours in one style, so that bold is read as bold', () => {
    expect(styled('**', 'bold')).toBe('\\*\\*');
    const line = [
      { kind: 'fact', text: 'a', strong: true },
      { kind: 'own', text: 'b', strong: true },
    ] as const;
    expect(discordLine(line)).toBe('**ab**');
  });
});
