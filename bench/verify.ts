import { performance } from 'node:perf_hooks';
import { indexQuotations, type QuotationIndex } from '../src/answer/verify/quotation-index.ts';
import { verifyQuotation } from '../src/answer/verify-quotation.ts';
import type { Paragraph, Reading } from '../src/reading/reading.ts';
import { articleFacts } from '../src/story/article.ts';
import { cut } from '../src/story/passage.ts';
import type { Quotation } from '../src/story/quotation.ts';
import type { Speaker } from '../src/story/speaker.ts';

/**
 * How long one verification takes at 5, 1,000 and 10,000 articles of generated text: about 2,500 characters and seven
 * quotations each, words drawn by Zipf's law, 50 speakers. Other sizes: `npm run bench:verify -- 5,1000`.
 */
const sizes = (process.argv[2] ?? '5,1000,10000').split(',').map(Number);
const rounds = 60;

/** Mulberry32 (T. Ettinger): the same articles at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = randomFrom(7);
const small =
  'the of and to in that for not is was with on by at from as it be has have will never we they'.split(' ');
const syllables = 'ba ce di fo gu la me ni po ru sa te vi xo zu bre cla dro fli gre pla stra tri'.split(' ');
function pick<T>(list: readonly T[]): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

const content = Array.from({ length: 30_000 }, () =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
);

function word(): string {
  if (random() < 0.45) return pick(small);
  return content[Math.floor(content.length ** random()) - 1] ?? 'bacedi';
}

function sentence(length: number): string {
  const text = Array.from({ length }, word).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const names = Array.from({ length: 50 }, (_, number) => `Speaker ${content[number * 31] ?? ''}`);

function readingOf(number: number): Reading {
  const lines = Array.from({ length: 14 }, (_, line) =>
    line % 2 === 0 ? `“${sentence(12 + Math.floor(random() * 20))}” ${pick(names)} said.` : sentence(26),
  );
  const article = Object.freeze({
    ...articleFacts.parse({
      id: `a${number}`,
      outlet: `Outlet ${number % 40}`,
      headline: `Headline ${number}`,
    }),
    body: lines.join('\n'),
  });
  const paragraphs: Paragraph[] = [];
  const quotations: Quotation[] = [];
  let start = 0;
  for (const line of lines) {
    const span = { start, end: start + line.length };
    paragraphs.push({ kind: 'text', span, sentences: [span] });
    const end = line.indexOf('”');
    if (end > 0) {
      quotations.push({
        kind: 'direct',
        passage: cut(article, { start: start + 1, end: start + end }),
        attribution: cut(article, span),
        speaker: line.slice(end + 2, -' said.'.length),
        mention: null,
        role: null,
        cue: null,
        said: { date: null, day: null, basis: null, venue: null },
        utterance: null,
      });
    }
    start = span.end + 1;
  }
  return { article, paragraphs, quotations, named: [] };
}

/** What members paste: each kind asks for another part of the way. */
const pastes: Readonly<Record<string, (index: QuotationIndex) => string>> = {
  exact: (index) => pick(index.quotations).passage.text,
  'one word changed': (index) => pick(index.quotations).passage.text.replace(/\S+(?=\s\S+\s\S+$)/, 'zebra'),
  'two stitched': (index) => `${pick(index.quotations).passage.text} ${pick(index.quotations).passage.text}`,
  "the reporter's": (index) => {
    const { article, paragraphs } = pick(index.articles).reading;
    const { start, end } = pick(paragraphs.filter((_, line) => line % 2 === 1)).span;
    return article.body.slice(start, end);
  },
  'made up': () => sentence(18),
  'a quotation shuffled': (index) =>
    pick(index.quotations)
      .passage.text.split(' ')
      .sort(() => random() - 0.5)
      .join(' '),
  '4,000 characters': () => sentence(900).slice(0, 4000),
  'common words only': () =>
    Array.from({ length: 700 }, () => pick([...small, ...content.slice(0, 20)]))
      .join(' ')
      .slice(0, 4000),
  'no spaces': () => 'x'.repeat(4000),
};

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

for (const size of sizes) {
  const readings = Array.from({ length: size }, (_, number) => readingOf(number));
  const quotations = readings.flatMap((reading) => reading.quotations);
  const speakers: Speaker[] = names.map((name) => ({
    name,
    roles: [],
    aliases: [],
    quotations: quotations.filter(({ speaker }) => speaker === name),
  }));
  const began = performance.now();
  const index = indexQuotations(readings, speakers);
  const built = performance.now() - began;
  console.log(`\n${size} articles, ${quotations.length} quotations: indexed in ${built.toFixed(0)} ms`);
  const all: number[] = [];
  for (const [kind, paste] of Object.entries(pastes)) {
    const times: number[] = [];
    const verdicts = new Map<string, number>();
    for (let round = 0; round < rounds; round += 1) {
      const text = paste(index);
      const claimed = round % 2 === 0 ? null : pick(names);
      const from = performance.now();
      const { verdict } = verifyQuotation(text, claimed, index);
      times.push(performance.now() - from);
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    }
    all.push(...times);
    const counts = [...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ');
    console.log(
      `  ${kind.padEnd(22)} p50 ${percentile(times, 0.5).toFixed(2).padStart(8)} ms   p99 ${percentile(times, 0.99).toFixed(2).padStart(8)} ms   ${counts}`,
    );
  }
  console.log(
    `  ${'all'.padEnd(22)} p50 ${percentile(all, 0.5).toFixed(2).padStart(8)} ms   p99 ${percentile(all, 0.99).toFixed(2).padStart(8)} ms`,
  );
}
