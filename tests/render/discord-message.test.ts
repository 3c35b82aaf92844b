import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Reply } from '../../src/command/reply.ts';
import { readCustomId, storyMark } from '../../src/render/discord-button.ts';
import type { DiscordFrame } from '../../src/render/discord-frame.ts';
import { unescapeMarkdown } from '../../src/render/discord-markdown.ts';
import { renderDiscordMessage } from '../../src/render/discord-message.ts';
import { cut } from '../../src/story/passage.ts';
import { messageFaults } from '../../src/surfaces/discord/limits.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { article } from '../commands/made-up-story.ts';
import { shownIn } from '../discord/interactions.ts';
import { passagesReply, voyage, voyageServices } from '../discord/made-up-desk.ts';
import { readMarkdown } from '../discord/read-markdown.ts';
import { nastyText } from './nasty-text.ts';

const frame: DiscordFrame = {
  locale: 'en-US',
  revision: 'abc12345',
  story: 'voyage',
  origin: { command: 'find', input: { words: 'buoys' } },
  page: 0,
  view: 'answer',
  private: false,
  paragraphAround: voyageServices.paragraphAround,
};

const pagesOf = (reply: Reply, given: Partial<DiscordFrame> = {}) => {
  const page = (number: number) => renderDiscordMessage(reply, { ...frame, ...given, page: number });
  return Array.from({ length: page(0).pages }, (_, number) => page(number));
};

/** The quoted words of a text, bars and bold taken away and escapes undone. */
const quotedIn = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => unescapeMarkdown(line.slice(2).replace(/(?<!\\)((?:\\\\)*)\*\*/g, '$1')))
    .join('\n');

describe('a reply on Discord', () => {
  it('is one container: the member’s words, passages with a link each, a footer, buttons that say what they do', () => {
    const { message } = renderDiscordMessage(passagesReply('how many *buoys*?', 2), frame);
    expect(message.flags).toBe((1 << 15) | (1 << 2));
    expect(message.allowed_mentions).toEqual({ parse: [] });
    const [container, ...others] = message.components;
    expect(others).toEqual([]);
    expect(container).toMatchObject({
      type: 17,
      components: [
        { type: 10, content: '### how many \\*buoys\\*?' },
        { type: 9, accessory: { type: 2, style: 5, label: 'Read there' } },
        { type: 14 },
        { type: 9 },
        { type: 1, components: [{ label: 'Context' }] },
        { type: 10, content: '-# 1 article · quoted word for word' },
      ],
    });
  });

  it('speaks the reader’s language, and leaves quotations in theirs', () => {
    const { message } = renderDiscordMessage(passagesReply('boyas', 12), {
      ...frame,
      locale: 'es-419',
      private: true,
    });
    const { texts, buttons } = shownIn(message);
    expect([...buttons.keys()]).toEqual(['Leer allí', 'Más', 'Contexto', 'Compartir']);
    expect(texts.join('\n')).toContain('> The ferry passed');
    expect(texts.at(-1)).toContain('Página 1 de');
  });

  it('says that a source is undated, and which other outlets say the same', () => {
    const undated = article({ id: 'u', outlet: 'Inland', headline: 'H' }, 'It sank.');
    const item: Item = {
      lead: [],
      quote: { passage: cut(undated, { start: 0, end: 8 }), emphasis: [] },
      trail: [],
      source: { article: undated, alsoIn: [voyage, voyage] },
      divided: false,
    };
    const { texts } = shownIn(renderDiscordMessage(passagesReply('x', 0, { items: [item] }), frame).message);
    expect(texts[1]).toBe('> It sank.\n-# Inland · undated · also in Harbour Post');
  });

  it('offers Share only where one member sees the answer, and Context only where there is more around', () => {
    const labels = (reply: Reply, given: Partial<DiscordFrame>) => [
      ...shownIn(renderDiscordMessage(reply, { ...frame, ...given }).message).buttons.keys(),
    ];
    expect(labels(passagesReply('x', 1), {})).toEqual(['Read there', 'Context']);
    expect(labels(passagesReply('x', 1), { private: true })).toEqual(['Read there', 'Context', 'Share']);
    expect(labels(passagesReply('x', 1), { paragraphAround: (passage) => passage })).toEqual(['Read there']);
    expect(labels(passagesReply('x', 1, { kind: 'notice' }), { private: true })).not.toContain('Share');
  });

  it('shows each passage in its paragraph when asked for the context', () => {
    const { message } = renderDiscordMessage(passagesReply('x', 1), { ...frame, view: 'context' });
    const { texts } = shownIn(message);
    expect(texts[1]).toContain('> The sea was calm. **The ferry passed buoy 1 at dawn.** Nobody spoke.');
  });
});

describe('pages of a reply on Discord', () => {
  it('hold every passage whole, once and in order, within every limit of Discord', () => {
    const body = fc
      .array(nastyText, { minLength: 1, maxLength: 30 })
      .map((parts) => parts.join(' '))
      .filter((text) => text.trim() !== '');
    const reply = fc.tuple(
      nastyText,
      fc.array(fc.tuple(body, fc.boolean(), nastyText), { maxLength: 9 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(reply, ([words, bodies, alone]) => {
        const items = bodies.map(([text, divided, headline], index): Item => {
          const url = index % 3 === 0 ? {} : { url: `https://o.example/${index}` };
          const facts = { id: `a${index}`, outlet: 'Outlet', headline: 'H', ...url };
          const source = { ...article(facts, text), headline };
          return {
            lead: [[{ kind: 'fact', text: headline, strong: true }]],
            quote: { passage: cut(source, { start: 0, end: text.length }), emphasis: [{ start: 0, end: 9 }] },
            trail: [],
            source: { article: source, alsoIn: [] },
            divided,
          };
        });
        const input = { words };
        const pages = pagesOf(passagesReply(words, 0, { items }), {
          origin: { command: 'find', input },
          private: alone,
          paragraphAround: (passage) => passage,
        });
        for (const { message, buttons } of pages) {
          expect(messageFaults(message)).toEqual([]);
          expect(buttons).toBe(true);
          for (const text of shownIn(message).texts) {
            const { live } = readMarkdown(text);
            expect([...live].filter((kind) => !ours.includes(kind))).toEqual([]);
          }
        }
        const shown = pages
          .flatMap(({ message }) => shownIn(message).texts.map(quotedIn))
          .filter((text) => text !== '');
        expect(shown).toEqual(bodies.map(([text]) => text));
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it('show a quotation too long for one message whole, in parts that end with a sentence', () => {
    const sentence = fc.tuple(
      fc.integer({ min: 3, max: 60 }),
      nastyText.map((text) => text.replace(/[.!?…\s"“”'’‘«»„`-]/g, '')),
    );
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 40, maxLength: 120 }),
        fc.boolean(),
        (parts, paragraphs) => {
          const text = parts
            .map(([words, odd]) => `The sea${' was calm'.repeat(words)} ${odd}x.`)
            .join(paragraphs ? '\n\n' : ' ');
          const source = article(
            { id: 'long', outlet: 'Outlet', headline: 'H', url: 'https://o.example/' },
            text,
          );
          const passage = cut(source, { start: 0, end: text.length });
          const item: Item = { ...long(passage), divided: false };
          const pages = pagesOf(passagesReply('x', 0, { items: [item] }));
          const shown = pages
            .flatMap(({ message }) => shownIn(message).texts.map(quotedIn))
            .filter((each) => each !== '');
          for (const { message } of pages) expect(messageFaults(message)).toEqual([]);
          expect(shown.join(' ').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
          for (const each of shown) {
            const ends = text.indexOf(each) + each.length;
            expect(splitSentences(text).some(({ end }) => end === ends)).toBe(true);
          }
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);

  it('keep a quotation of 3,900 characters in marks whole too', () => {
    const spoken = Array.from(
      { length: 86 },
      (_, index) => `We waited for boat number ${index} and nobody came.`,
    );
    const text = `“${spoken.join(' ')}” said the captain.`;
    const source = article({ id: 'long', outlet: 'Outlet', headline: 'H', url: 'https://o.example/' }, text);
    const pages = pagesOf(
      passagesReply('x', 0, { items: [long(cut(source, { start: 0, end: text.length }))] }),
    );
    const texts = pages.flatMap(({ message }) => shownIn(message).texts);
    expect(text.length).toBeGreaterThan(3900);
    expect(pages.length).toBeGreaterThan(1);
    expect(
      texts
        .map(quotedIn)
        .filter((each) => each !== '')
        .join(' '),
    ).toBe(text);
    expect(texts.join('\n')).toContain('-# part 1 of 2');
  });

  it('say honestly that one endless sentence is shown nowhere cut, beside its link', () => {
    const text = `The sea${' was calm'.repeat(600)}.`;
    const source = article({ id: 'long', outlet: 'Outlet', headline: 'H', url: 'https://o.example/' }, text);
    const [page] = pagesOf(
      passagesReply('x', 0, { items: [long(cut(source, { start: 0, end: text.length }))] }),
    );
    const { texts, buttons } = shownIn(page?.message);
    expect(messageFaults(page?.message)).toEqual([]);
    expect(texts.join('\n')).toContain('longer than a Discord message');
    expect(texts.join('\n')).not.toContain('calm');
    expect(buttons.get('Read there')).toContain('https://o.example/');
  });
});

describe('a button of a reply', () => {
  it('carries any input back, in its id or in the words of its message', () => {
    const input = fc.record({
      words: fc.oneof(nastyText, fc.string({ maxLength: 400, unit: 'grapheme' })),
      private: fc.boolean(),
    });
    fc.assert(
      fc.property(input, fc.nat(8), (given, page) => {
        const origin = { command: 'find', input: given };
        const reply = passagesReply(given.words, 90);
        const { message } = renderDiscordMessage(reply, { ...frame, origin, page: page + 1, private: true });
        const { buttons, texts } = shownIn(message);
        expect(messageFaults(message)).toEqual([]);
        for (const label of ['More', 'Back', 'Share']) {
          const state = readCustomId(buttons.get(label) ?? '', texts);
          const from = { revision: 'abc12345', story: storyMark('voyage') };
          expect(state).toMatchObject({ command: 'find', input: given, ...from });
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('carries a text of several lines that the answer does not show', () => {
    const words =
      'one line of a message that was pasted\n- and another, which is a list\n\n> and a quotation of somebody';
    const reply = passagesReply('', 12, { heading: [[{ kind: 'own', text: 'Found' }]] });
    const { message } = renderDiscordMessage(reply, {
      ...frame,
      origin: { command: 'find', input: { words } },
    });
    const { buttons, texts } = shownIn(message);
    expect(readCustomId(buttons.get('More') ?? '', texts)?.input).toEqual({ words });
    expect([...readMarkdown(texts.join('\n')).live].sort()).toEqual([
      'blockQuote',
      'heading',
      'strong',
      'subtext',
      'timestamp',
    ]);
  });

  it('brings no words along that no button needs', () => {
    const words =
      'one line of a message that was pasted and that is longer than the id of a button can hold by itself';
    const reply = passagesReply('', 1, { heading: [[{ kind: 'own', text: 'Found' }]] });
    const origin = { command: 'find', input: { words } };
    const texts = (given: Partial<DiscordFrame>) =>
      shownIn(renderDiscordMessage(reply, { ...frame, origin, ...given }).message).texts.join('\n');
    expect(texts({ paragraphAround: (passage) => passage })).not.toContain(words);
    expect(texts({})).toContain(words);
  });

  it('is not offered where its input fits nowhere, which the message says of itself', () => {
    const origin = { command: 'find', input: { words: 'word '.repeat(800) } };
    const reply = passagesReply('x', 12, { actions: [{ label: 'Again', ...origin }] });
    const rendered = renderDiscordMessage(reply, { ...frame, origin });
    expect(rendered.buttons).toBe(false);
    expect(rendered.omitted).toEqual(['Again']);
    expect([...shownIn(rendered.message).buttons.keys()]).toEqual(['Read there']);
  });

  it('is refused when it is forged, damaged, or its message no longer says what it said', () => {
    const words =
      'the words of a question that is much too long for the id of a button, as members like to write them';
    const { message } = renderDiscordMessage(passagesReply(words, 12), {
      ...frame,
      origin: { command: 'find', input: { words } },
    });
    const { buttons, texts } = shownIn(message);
    const id = buttons.get('More') ?? '';
    expect(readCustomId(id, texts)?.input).toEqual({ words });
    expect(
      readCustomId(
        id,
        texts.map((text) => text.replace('question', 'answer')),
      ),
    ).toBeNull();
    expect(readCustomId(id, [])).toBeNull();
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `1pa0.abc.find.{${text}}`),
        ),
        (forged) => {
          const read = readCustomId(forged, texts);
          if (read !== null)
            for (const value of Object.values(read.input))
              expect(['string', 'boolean']).toContain(typeof value);
        },
      ),
    );
  });
});

const ours = ['blockQuote', 'heading', 'strong', 'subtext'];

function long(passage: ReturnType<typeof cut>): Item {
  return {
    lead: [],
    quote: { passage, emphasis: [] },
    trail: [],
    source: { article: passage.article, alsoIn: [] },
    divided: false,
  };
}
