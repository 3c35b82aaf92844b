import type { Page } from 'playwright-core';
import { z } from 'zod';
import { passageLink } from '../../src/render/passage-link.ts';
import type { Passage } from '../../src/story/passage.ts';
import type { Span } from '../../src/text/span.ts';

const spanShape = z.object({ start: z.number(), end: z.number() });

/**
 * What the matcher of text-fragments-polyfill makes of the links of an article's passages on its page: for each `exactly`,
 * `fell back` where the link is the plain address, or in words what it finds instead.
 */
export async function matchLinks(page: Page, passages: readonly Passage[]): Promise<readonly string[]> {
  const links = passages.map((passage) => passageLink(passage) ?? '');
  const [first] = passages;
  if (first === undefined) return [];
  await openArticle(page, first);
  const found = z
    .array(z.array(spanShape))
    .parse(await page.evaluate(`${JSON.stringify(links)}.map(matchesOf)`));
  return passages.map((passage, index) => {
    const link = links[index] ?? '';
    if (!link.includes(':~:')) return 'fell back';
    const [span] = found[index] ?? [];
    const [wanted, matched] = [coreOf(passage), span && coreOf({ article: passage.article, span })];
    if (matched?.start === wanted.start && matched.end === wanted.end) return 'exactly';
    return `matched ${JSON.stringify(matched ?? null)} instead of ${JSON.stringify(wanted)}: ${link}`;
  });
}

/** Opens a passage's link: `exactly` where the browser scrolls to the line the passage begins in, or how far off. */
export async function openLink(page: Page, passage: Passage): Promise<string> {
  const link = passageLink(passage) ?? '';
  if (page.url().split('#')[0] === passage.article.url) await page.evaluate('scrollTo(0, 0)');
  await page.goto(link);
  const distance = z.number().parse(await page.evaluate(`distanceTo(${coreOf(passage).start})`));
  return Math.abs(distance) < 30 ? 'exactly' : `scrolled ${distance} pixels off: ${link}`;
}

async function openArticle(page: Page, { article }: Passage): Promise<void> {
  if (page.url().split('#')[0] !== article.url) await page.goto(article.url ?? '');
}

/** A passage's words without the punctuation at its edges, which a highlight may leave out. */
export function coreOf({ article: { body }, span }: Pick<Passage, 'article' | 'span'>): Span {
  const text = body.slice(span.start, span.end);
  const start = text.search(/[\p{L}\p{N}]/u);
  const rest = text.match(/[^\p{L}\p{N}\p{M}\p{Cf}]*[\p{Cf}]*$/u)?.[0] ?? '';
  return { start: span.start + Math.max(0, start), end: span.end - rest.length };
}
