import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakersMeant } from '../../src/answer/suggest-speakers.ts';
import { indexQuotations } from '../../src/answer/verify/quotation-index.ts';
import { verifyQuotation } from '../../src/answer/verify-quotation.ts';
import { loadStory } from '../../src/intake/load-story.ts';
import { groupUtterances } from '../../src/reading/group-utterances.ts';
import { listSpeakers } from '../../src/reading/list-speakers.ts';
import { readArticles } from '../../src/reading/read-articles.ts';
import type { Article } from '../../src/story/article.ts';
import type { Quotation } from '../../src/story/quotation.ts';
import { foldedText, foldedWords } from '../../src/text/folded-words.ts';
import { denies } from '../../src/text/negations.ts';
import { isStopWord } from '../../src/text/stop-words.ts';
import { madeUpArticle } from './made-up-reading.ts';

const own = [
  madeUpArticle(
    'gazette',
    'Mayor Joana Ferrer told the council on Tuesday that the ferries “will sail again by spring, whatever the owners of the U.S. company say.”\n\n' +
      '“We do not owe the bank a single coin, and we never did,” Ferrer said. “There is no island without ferries — and no winter without storms.”\n\n' +
      'Harbour Minister Ferrel Oduya replied: “Nobody in this ministry has refused the mayor’s 1,200 pages of plans. We can’t read them in one night!”',
  ),
  madeUpArticle(
    'diario',
    '“El ferri no volverá a zarpar sin una inspección completa del casco y de las máquinas”, dijo el ministro Ferrel Oduya.\n\n' +
      '“It’s the crews’ lives we’re talking about, isn’t it?” said Zoë Müller, who speaks for the crews. “Every year, on the same day, we have asked the same question.”',
  ),
];
const shipped = await loadStory(
  fileURLToPath(new URL('../../corpus/colombia-us-intelligence', import.meta.url)),
);

function opened(articles: readonly Article[]) {
  const readings = groupUtterances(readArticles(articles));
  const speakers = listSpeakers(readings);
  const index = indexQuotations(readings, speakers);
  const verdict = (text: string, claimed: string | null = null) =>
    verifyQuotation(text, claimed, index).verdict;
  return { index, speakers, verdict };
}

type Change = (text: string) => string;

/** What comparison folds; each leaves the words as they are. */
const folded: readonly Change[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/[’‘]/g, "'"),
  (text) => text.replace(/'/g, '’'),
  (text) => `“${text}”`,
  (text) => `"${text}"`,
  (text) => `« ${text} »`,
  (text) => text.replace(/\s+/g, '  \n\t '),
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => text.replace(/[.,;:!?]+$/, ''),
  (text) => `${text}!`,
  (text) => text.replace(/, /g, ' – '),
  (text) => text.replace(/\bU\.S\.(?=\s+\p{Ll})/gu, 'US'),
  (text) => text.replace(/\bUS\b/g, 'U.S.'),
];

const words = (text: string) => foldedWords(text);
const isContent = (word: string) => !isStopWord(word.replaceAll("'", '')) && !denies(word);
const without = (text: string, { start, end }: { start: number; end: number }) =>
  `${text.slice(0, start)} ${text.slice(end)}`;

describe.each([
  ['the shipped story', shipped.articles],
  ['articles of the tests’ own', own],
])('over %s', (_name, articles) => {
  const { index, speakers, verdict } = opened(articles);
  const quotations = index.quotations;
  const anyQuotation = fc.constantFrom(...quotations);
  const contentPlaces = (quotation: Quotation) =>
    words(quotation.passage.text).filter(({ word }) => isContent(word));

  it('has quotations to hold the laws against', () => {
    expect(quotations.length).toBeGreaterThan(5);
    expect(speakers.length).toBeGreaterThan(1);
  });

  it('every quotation is exact under any mix of what is folded', () => {
    fc.assert(
      fc.property(anyQuotation, fc.subarray([...folded]), fc.boolean(), (quotation, changes, claim) => {
        const pasted = changes.reduce<string>((text, change) => change(text), quotation.passage.text);
        expect(verdict(pasted, claim ? quotation.speaker : null), pasted).toBe('exact');
      }),
      { numRuns: 300 },
    );
  });

  it('every quotation is exact with an honest ellipsis over words that deny nothing', () => {
    fc.assert(
      fc.property(anyQuotation, fc.nat(), fc.integer({ min: 1, max: 4 }), (quotation, at, length) => {
        const { text } = quotation.passage;
        const all = words(text);
        const from = 1 + (at % Math.max(1, all.length - length - 1));
        const gap = all.slice(from, from + length);
        const [first, last] = [gap[0], gap.at(-1)];
        fc.pre(first !== undefined && last !== undefined && from + length < all.length);
        fc.pre(!gap.some(({ word }) => denies(word)));
        const pasted = `${text.slice(0, first?.start)}[…]${text.slice(last?.end)}`;
        fc.pre(words(pasted).filter(({ word }) => isContent(word)).length >= 4);
        expect(verdict(pasted), pasted).toBe('exact');
      }),
      { numRuns: 300 },
    );
  });

  it('a content word changed, put in or left out inside, or two swapped, is never exact', () => {
    fc.assert(
      fc.property(
        anyQuotation,
        fc.nat(),
        fc.constantFrom('change', 'insert', 'drop', 'swap'),
        fc.stringMatching(/^[a-z]{3,9}$/),
        (quotation, at, change, other) => {
          const { text } = quotation.passage;
          const places = contentPlaces(quotation);
          const place = places[at % places.length];
          const next = places[(at % places.length) + 1];
          fc.pre(place !== undefined && other !== place?.word);
          if (place === undefined) return;
          const edge =
            place === words(text)[0] ||
            place.start === words(text)[0]?.start ||
            place.end === words(text).at(-1)?.end;
          // Beside an ellipsis of the article's own, what is left reads as an honest ellipsis over the word.
          const elided =
            /(?:…|\.{3}|\])\s*$/.test(text.slice(0, place.start)) ||
            /^\s*(?:…|\.{3}|\[)/.test(text.slice(place.end));
          fc.pre(change !== 'drop' || !(edge || elided));
          fc.pre(change !== 'swap' || (next !== undefined && next.word !== place.word));
          const pasted =
            change === 'change'
              ? `${text.slice(0, place.start)}${other}${text.slice(place.end)}`
              : change === 'insert'
                ? `${text.slice(0, place.start)}${other} ${text.slice(place.start)}`
                : change === 'drop' || next === undefined
                  ? without(text, place)
                  : `${text.slice(0, place.start)}${text.slice(next.start, next.end)}${text.slice(place.end, next.start)}${text.slice(place.start, place.end)}${text.slice(next.end)}`;
          fc.pre(foldedText(pasted) !== foldedText(text));
          expect(verdict(pasted), pasted).not.toBe('exact');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a negation put in anywhere, or any that stands there left out, is never exact', () => {
    for (const { passage } of quotations) {
      for (const place of words(passage.text)) {
        if (!denies(place.word) || words(passage.text).length === 1) continue;
        const pasted = without(passage.text, place);
        expect(verdict(pasted), pasted).not.toBe('exact');
      }
    }
    fc.assert(
      fc.property(
        anyQuotation,
        fc.nat(),
        fc.constantFrom('not', 'never', 'no', 'nunca'),
        ({ passage: { text } }, at, negation) => {
          const place = words(text)[at % words(text).length];
          const pasted = `${text.slice(0, place?.start)}${negation} ${text.slice(place?.start)}`;
          expect(verdict(pasted), pasted).not.toBe('exact');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the words of one speaker are never exact for another', () => {
    const speakersOf = new Map<string, Set<string>>();
    for (const { passage, speaker } of quotations) {
      const key = foldedText(passage.text);
      for (const other of quotations) {
        if (!foldedText(other.passage.text).includes(key)) continue;
        const names = speakersOf.get(key) ?? new Set<string>();
        speakersOf.set(key, names.add(speaker ?? '').add(other.speaker ?? ''));
      }
    }
    for (const { passage } of quotations) {
      for (const { name } of speakers) {
        if (speakersMeant(name, speakers).length > 1) continue;
        if (speakersOf.get(foldedText(passage.text))?.has(name)) continue;
        expect(verdict(passage.text, name), `${passage.text} — ${name}`).not.toBe('exact');
      }
    }
  });

  it('any text gets a verdict, and differences that rebuild what was pasted', () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      anyQuotation.map(({ passage }) => passage.text),
    );
    fc.assert(
      fc.property(texts, fc.option(fc.string({ maxLength: 40 })), (text, claimed) => {
        const { differences, matches } = verifyQuotation(text, claimed, index);
        const kept = differences.filter(({ kind }) => kind !== 'added').map((each) => foldedText(each.text));
        if (differences.length > 0) expect(kept.join(' ').trim()).toBe(foldedText(text));
        for (const { passage } of matches) {
          expect(passage.text).toBe(passage.article.body.slice(passage.span.start, passage.span.end));
        }
      }),
      { numRuns: 200 },
    );
  });
});
