import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/intake/page/read-text.ts';
import { countLines, type MarkedPage, markedPages, scores, sumCounts } from './marked-page.ts';

/** The pages of the second half were written before the code that cuts them was mended, and not looked at after. */
const halves = { open: markedPages('open'), sealed: markedPages('sealed') };

function measured(pages: readonly MarkedPage[]) {
  return scores(sumCounts(pages.map((page) => countLines(page, readText(page.text)))));
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

describe('articles cut out of the text of many kinds of page', () => {
  it.each(['open', 'sealed'] as const)('keeps the article and drops the site (%s half)', (half) => {
    const { kept, dropped, precision } = measured(halves[half]);
    console.log(
      `${half} half, ${halves[half].length} pages: article lines kept ${percent(kept)}, site lines dropped ` +
        `${percent(dropped)}, kept lines that are the article's ${percent(precision)}`,
    );
    expect(kept).toBeGreaterThanOrEqual(0.98);
    expect(dropped).toBeGreaterThanOrEqual(half === 'open' ? 0.98 : 0.9);
  });

  it.each(halves.open.map((page) => [page.name, page] as const))('loses no line of %s', (_, page) => {
    const kept = new Set(readText(page.text).body.split('\n'));
    expect(page.article.filter((line) => !kept.has(line))).toEqual([]);
  });

  it('finds headline, author, day and outlet where a page prints them, and hardly ever others', () => {
    const wanted: string[] = [];
    const found: string[] = [];
    for (const page of [...halves.open, ...halves.sealed]) {
      const { facts } = readText(page.text);
      for (const fact of ['headline', 'author', 'published', 'outlet'] as const) {
        const printed = page.facts[fact];
        if (printed !== undefined) wanted.push(`${page.name} ${fact}: ${printed}`);
        if (printed !== undefined && facts[fact] !== undefined)
          found.push(`${page.name} ${fact}: ${facts[fact]}`);
      }
    }
    const wrong = found.filter((fact) => !wanted.includes(fact));
    console.log(`facts found ${found.length}/${wanted.length}, wrong: ${wrong.join('; ') || 'none'}`);
    expect(wrong.length / wanted.length).toBeLessThan(0.03);
    expect(found.length / wanted.length).toBeGreaterThanOrEqual(0.9);
  });
});
