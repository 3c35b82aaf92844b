import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingItem } from '../../src/command/findings.ts';
import type { Reply } from '../../src/command/reply.ts';
import { terminalText } from '../../src/render/terminal-text.ts';
import type { Article } from '../../src/story/article.ts';
import { cut } from '../../src/story/passage.ts';

const article: Article = {
  id: 'harbour-vote',
  outlet: 'The Harbour Times',
  headline: 'Council votes to keep the ferry',
  published: '2026-05-04',
  url: 'https://harbourtimes.example/council-ferry',
  language: 'en',
  body: 'The council voted on Monday. It keeps the ferry until 2030.\nNobody spoke against it.',
};

function replyOf(of: Article, start: number, end: number, emphasis: { start: number; end: number }[]): Reply {
  const finding = {
    kind: 'finding',
    passage: cut(of, { start, end }),
    emphasis,
    speaker: null,
    alsoIn: [],
  } as const;
  return {
    kind: 'answer',
    heading: [[{ kind: 'member', text: 'until when?' }]],
    items: [findingItem(finding, false)],
    footer: [{ kind: 'own', text: '1 article' }],
    actions: [{ label: 'Quotations', command: 'quote', input: { speaker: 'Ada' } }],
    private: false,
    data: null,
  };
}

describe('a reply in the terminal', () => {
  it('stands word for word with its source and the link that lands on it', () => {
    const text = terminalText(replyOf(article, 29, 59, []), { colour: false, locale: 'en-US' });
    expect(text).toContain('┃ It keeps the ferry until 2030.');
    expect(text).toContain('The Harbour Times · 4 May 2026');
    expect(text).toContain('https://harbourtimes.example/council-ferry#:~:text=');
    expect(text).toContain('→ Quotations: /quote speaker:Ada');
  });

  it('marks the answering words where the terminal has colour', () => {
    const text = terminalText(replyOf(article, 29, 59, [{ start: 48, end: 58 }]), {
      colour: true,
      locale: 'en-US',
    });
    expect(text).toContain('\u001b[1muntil 2030\u001b[22m');
  });

  it('says in Spanish that an article has no date', () => {
    const { published: _, ...undated } = article;
    expect(terminalText(replyOf(undated, 0, 28, []), { colour: false, locale: 'es-419' })).toContain(
      'sin fecha',
    );
  });

  it('quotes every line of a passage of several paragraphs', () => {
    const text = terminalText(replyOf(article, 29, 84, []), { colour: false, locale: 'en-US' });
    expect(text).toContain('┃ It keeps the ferry until 2030.\n┃ Nobody spoke against it.');
  });

  it('lets no text of an article steer the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (body) => {
        const hostile = { ...article, body };
        const text = terminalText(replyOf(hostile, 0, body.length, []), { colour: false, locale: 'en-US' });
        expect(text).toMatch(/^[^\p{Cc}]*([\n\t][^\p{Cc}]*)*$/u);
        expect(stripVTControlCharacters(text)).toBe(text);
      }),
    );
  });
});
