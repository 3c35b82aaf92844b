import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleLink, passageLink } from '../../src/render/passage-link.ts';
import type { Article } from '../../src/story/article.ts';
import { cut, type Passage } from '../../src/story/passage.ts';

const address = 'https://news.example/harbour';
const body = [
  'The ferry company said on Monday that all crossings would stop until the harbour wall is mended.',
  '“We cannot sail past a falling wall,” said Ana Núñez-Ortiz, who runs the company. “We cannot.”',
  'The ferry company said on Monday that all crossings would stop on Sunday as well.',
  '“We cannot.”',
].join('\n\n');

function article(facts: Partial<Article> = {}): Article {
  return {
    id: 'harbour',
    outlet: 'Echo',
    headline: 'Ferries stop',
    url: address,
    language: 'en',
    body,
    ...facts,
  };
}

function passage(text: string, facts: Partial<Article> = {}, from = 0): Passage {
  const found = article(facts);
  const start = found.body.indexOf(text, from);
  return cut(found, { start, end: start + text.length });
}

/** The terms as a reader sees them, without the address. */
function terms(link: string | null): string[] {
  const directive = link?.split(':~:text=')[1] ?? '';
  return directive === '' ? [] : directive.split(',').map(decodeURIComponent);
}

describe('a passage link', () => {
  it('names the first and the last words of a sentence', () => {
    const link = passageLink(
      passage('“We cannot sail past a falling wall,” said Ana Núñez-Ortiz, who runs the company.'),
    );
    expect(terms(link)).toEqual(['We cannot sail past a falling', 'who runs the company']);
    expect(link?.startsWith(`${address}#:~:text=We%20cannot%20sail`)).toBe(true);
  });

  it('names a short passage whole', () => {
    expect(terms(passageLink(passage('until the harbour wall is mended')))).toEqual([
      'until the harbour wall is mended',
    ]);
  });

  it('goes on until the words differ where two sentences begin alike', () => {
    const [first] = terms(
      passageLink(
        passage('The ferry company said on Monday that all crossings would stop on Sunday as well.'),
      ),
    );
    expect(first).toMatch(/^The ferry company said on Monday that all crossings would stop on/);
  });

  it('tells a repeated passage from its like by what stands before and after it', () => {
    expect(terms(passageLink(passage('We cannot.', {}, body.indexOf('“We cannot.')))).at(0)).toBe(
      'the company. “-',
    );
    expect(terms(passageLink(passage('“We cannot.”', {}, body.lastIndexOf('“'))))).toEqual([
      'as well.-',
      '“We cannot',
    ]);
  });

  it('escapes what is a directive’s own syntax', () => {
    const link = passageLink(passage('Ana Núñez-Ortiz', {}));
    expect(link).toBe(`${address}#:~:text=Ana%20N%C3%BA%C3%B1ez%2DOrtiz`);
  });

  it('is null where the article has no address, and the copy’s address where only that is known', () => {
    const { url: _, ...unaddressed } = article();
    const span = { start: 0, end: 9 };
    expect(passageLink(cut(unaddressed, span))).toBeNull();
    const copy = cut({ ...unaddressed, syndicatedUrl: 'https://copy.example/1' }, span);
    expect(passageLink(copy)).toMatch(/^https:\/\/copy\.example\/1#:~:text=The%20ferry/);
  });

  it.each([
    ['https://news.example/a?page=2&x=y', 'https://news.example/a?page=2&x=y#:~:text=falling%20wall'],
    ['https://news.example/a#wall', 'https://news.example/a#wall:~:text=falling%20wall'],
    ['https://news.example/a#:~:text=old', 'https://news.example/a#:~:text=falling%20wall'],
    ['https://news.example/a#wall:~:text=old', 'https://news.example/a#wall:~:text=falling%20wall'],
    ['https://news.example/:~:', 'https://news.example/:~:#:~:text=falling%20wall'],
    ['https://news.example/höhe 1', 'https://news.example/h%C3%B6he%201#:~:text=falling%20wall'],
  ])('keeps to the address %s', (url, link) => {
    expect(passageLink(passage('falling wall', { url }))).toBe(link);
  });

  it('is the plain address where the words cannot be told from earlier ones, or have no word', () => {
    const repeated = 'Rain. Rain. Rain. Rain. Rain. Rain. Rain. Rain. Rain. Rain. '.repeat(10);
    expect(passageLink(passage('Rain.', { body: repeated }, 300))).toBe(address);
    expect(passageLink(passage('…', { body: 'Well … no.' }))).toBe(address);
    expect(terms(passageLink(passage('Rain \uD800 fell', { body: 'Rain \uD800 fell' })))).toEqual([
      'Rain',
      'fell',
    ]);
    expect(passageLink(passage('…', { body: 'Well … no.', url: `${address}#:~:text=old` }))).toBe(address);
  });

  it('grows shorter where the address is long, and gives way to it in the end', () => {
    const sentence = 'Los barcos no podrán atravesar el puerto mientras continúe cayéndose la gran muralla.';
    const long = (length: number) => `https://news.example/${'a'.repeat(length - 21)}`;
    const lengths = [250, 400, 440, 460, 480, 505, 512].map((length) => {
      const link = passageLink(passage(sentence, { body: sentence, url: long(length) })) ?? '';
      expect(link.length).toBeLessThanOrEqual(512);
      return terms(link).join(' ').length;
    });
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(lengths.at(0)).toBeGreaterThan(40);
    expect(lengths.at(-1)).toBe(0);
    expect(articleLink(article({ url: long(513) }))).toBeNull();
  });

  it('holds for any text: at most 512 characters, the address first, every term out of the body', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'the wall',
        'fell',
        ' ',
        ', ',
        '-',
        '. ',
        '\n\n',
        '“',
        '”',
        ' – ',
        'é',
        'e\u0301',
        '…',
        '%',
        '&',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('הקיר נפל', 'سقط الجدار', '壁が落ちた', '\u200f', '🙂', '\uD83D'),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => `a${pieces.join('')}`);
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const start = Math.min(a % words.length, b % words.length);
        const end = Math.max(a % words.length, b % words.length) + 1;
        const link = passageLink(cut(article({ body: words }), { start, end })) ?? '';
        expect(link.length).toBeLessThanOrEqual(512);
        expect(link.startsWith(address)).toBe(true);
        const flat = (value: string) => value.replace(/[ \t\n\r\f]+/g, ' ');
        for (const term of terms(link)) expect(flat(words)).toContain(term.replace(/^-|-$/g, ''));
      }),
      { numRuns: 500 },
    );
  });
});
