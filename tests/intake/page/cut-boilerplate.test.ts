import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cutBoilerplate } from '../../../src/intake/page/cut-boilerplate.ts';
import { readText } from '../../../src/intake/page/read-text.ts';
import { paragraphs } from '../loopback-site.ts';

const prose = paragraphs('Elmton');

function kept(...lines: readonly string[]): readonly string[] {
  return cutBoilerplate(lines.join('\n\n')).body.split(/\n+/);
}

describe('cutting an article out of the text of its page', () => {
  it('takes the headline out and leaves byline, day, deck and headings in', () => {
    const text = [
      'Home » Region » Council looks again at the harbour',
      'Council looks again at the harbour',
      'by Ann Lee Senior Reporter | Nov 13, 2025',
      'What the new plan means for the market and the old road',
      ...prose.slice(0, 2),
      'What happens now',
      ...prose.slice(2),
    ];
    const found = readText(text.join('\n\n'));
    expect(found.body.split('\n\n')).toEqual([...text.slice(2)]);
    expect(found.facts).toMatchObject({
      headline: 'Council looks again at the harbour',
      author: 'Ann Lee',
      published: '2025-11-13',
    });
  });

  it('cuts what stands behind the article, list by list', () => {
    const tail = [
      'Related Stories',
      'Mayor falls into harbour',
      'Market',
      'May 2025',
      'Leave a Comment',
      'Popular',
    ];
    const advice = 'Please enable JavaScript to see the comments that other readers of this paper have left.';
    expect(kept(...prose, ...tail, advice)).toEqual(prose);
  });

  it('cuts lists, labels and credits in the middle', () => {
    const middle = ['Advertisement', 'Read more: Mayor falls into harbour', 'Photo: Jo Doe / The Paper'];
    expect(kept(...prose.slice(0, 3), ...middle, ...prose.slice(3))).toEqual(prose);
  });

  it('cuts a headline of another page that is set off more than paragraphs are', () => {
    const text = [...prose.slice(0, 3)]
      .join('\n\n')
      .concat('\n\n\nFishermen protest against new harbour fees\n\n\n');
    expect(cutBoilerplate(text + prose.slice(3).join('\n\n')).body.split('\n\n')).toEqual(prose);
  });

  it('keeps the line that names the speaker of a block, in the middle and at the end', () => {
    const block = 'I have asked everybody to wait for the report on the harbour before they speak of it.';
    expect(kept(...prose, block, 'Harbour Minister Ann Lee', ...prose)).toContain('Harbour Minister Ann Lee');
    expect(kept(...prose, block, 'Minister Ann Lee').at(-1)).toBe('Minister Ann Lee');
    expect(kept(...prose, block, '— Ann Lee (@annlee) May 4, 2025').at(-1)).toBe(
      '— Ann Lee (@annlee) May 4, 2025',
    );
  });

  it('keeps a short last sentence, and a heading that happens to ask', () => {
    expect(kept(...prose, 'He was 84.').at(-1)).toBe('He was 84.');
    expect(kept(...prose, 'What is at stake?', ...prose)).toContain('What is at stake?');
  });

  it('cuts an appeal off the last paragraph, and never one that somebody is quoted with', () => {
    const last = prose.at(-1) ?? '';
    expect(kept(...prose.slice(0, -1), `${last} Share your thoughts in the comments below!`)).toEqual(prose);
    const quoted = `${last} “Subscribe to our newsletter,” the mayor joked.`;
    expect(kept(...prose.slice(0, -1), quoted).at(-1)).toBe(quoted);
  });

  it('cuts the address that an embedded post leaves behind', () => {
    expect(
      kept(...prose, 'The fight goes on and it will not be won by… https://t.co/IZRWiL4s6t').at(-1),
    ).toBe('The fight goes on and it will not be won by…');
  });

  it('joins lines that were broken at a fixed width', () => {
    const broken = prose.map((text) => text.replace(/(.{60,70}) /g, '$1\n')).join('\n\n');
    expect(readText(broken).body.split('\n\n')).toEqual(prose);
  });

  it('finds nothing where there is no running text', () => {
    expect(cutBoilerplate('Home\n\nWorld\n\nSports and more\n\nContact us').body).toBe('');
  });

  it('reads scripts that set no space between words', () => {
    const chinese =
      '市长周二表示，市议会将重新审议港口计划，市场和旧路也在其中，没有人对此感到意外，最后决定将在下个月作出。';
    expect(kept(chinese, chinese.replace('周二', '周三'))).toHaveLength(2);
  });

  it('keeps lines in order and character for character, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom(...prose, 'Related News', 'Home', '', '', 'by Ann Lee'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        let from = 0;
        for (const shown of cutBoilerplate(text).body.split('\n')) {
          const at = text.indexOf(shown, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + shown.length;
        }
      }),
    );
  });
});

const story = fileURLToPath(new URL('../../../../shared/story', import.meta.url));
if (!existsSync(story)) console.log(`skipped: no raw articles at ${story}`);

const span = z.looseObject({ start: z.int(), end: z.int(), text: z.string() });
const layout = z.looseObject({ body: z.array(span), structure: z.array(span), not_body: z.array(span) });

describe.skipIf(!existsSync(story))('on raw articles marked by hand', () => {
  it('keeps 98 % of the body’s lines and drops 98 % of the site’s', () => {
    const layouts = z
      .record(z.string(), layout)
      .parse(JSON.parse(readFileSync(join(story, 'gold/boilerplate.json'), 'utf8')));
    const counts = { kept: 0, body: 0, dropped: 0, site: 0 };
    for (const file of readdirSync(join(story, 'articles'))) {
      const { body } = readText(readFileSync(join(story, 'articles', file), 'utf8'));
      const marked = layouts[file.slice(0, 3)];
      const lines = (spans: readonly { text: string }[]) =>
        spans.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '');
      const wanted = lines([...(marked?.body ?? []), ...(marked?.structure ?? [])]);
      const site = lines(marked?.not_body ?? []);
      counts.body += wanted.length;
      counts.kept += wanted.filter((line) => body.includes(line.trim())).length;
      counts.site += site.length;
      const stays = (line: string) =>
        line.length < 20 ? body.split('\n').includes(line) : body.includes(line);
      counts.dropped += site.filter((line) => !stays(line)).length;
    }
    console.log(
      `body lines kept ${counts.kept}/${counts.body}, lines of the site dropped ${counts.dropped}/${counts.site}`,
    );
    expect(counts.kept / counts.body).toBeGreaterThanOrEqual(0.98);
    expect(counts.dropped / counts.site).toBeGreaterThanOrEqual(0.98);
  });
});
