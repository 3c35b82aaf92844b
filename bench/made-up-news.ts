import type { Reading } from '../src/reading/reading.ts';
import type { Article } from '../src/story/article.ts';

const functionWords =
  'the of to and in a is that for it as was with be by on not he this are or his from at which but have an had they you were their one all we can her has there been if more when will would who so no'.split(
    ' ',
  );
const syllables = 'ba co di fe gu ha jo ke li mo nu pe ra so ti vu wa xe yo zu bran clor dun fler grim'.split(
  ' ',
);
const vocabularySize = 60_000;
const passagesAnArticle = 10;

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A word by its rank, the most frequent first: English function words, then made-up ones. */
function wordAt(rank: number): string {
  const known = functionWords[rank];
  if (known !== undefined) return known;
  let left = rank;
  let word = '';
  while (left > 0 || word.length < 5) {
    word += syllables[left % syllables.length];
    left = Math.floor(left / syllables.length);
  }
  return word;
}

/** A rank as texts have them: the n-th word about n times rarer than the first (Zipf). */
function rankIn(random: () => number): number {
  return Math.floor((vocabularySize + 1) ** random()) - 1;
}

/** Readings of `count` passages of three to six sentences whose words are spread as in real texts. */
export function madeUpNews(count: number, random: () => number): readonly Reading[] {
  return Array.from({ length: Math.ceil(count / passagesAnArticle) }, (_, number) => {
    const held = Math.min(passagesAnArticle, count - number * passagesAnArticle);
    const paragraphs: {
      kind: 'text';
      span: { start: number; end: number };
      sentences: { start: number; end: number }[];
    }[] = [];
    let body = '';
    for (let at = 0; at < held; at += 1) {
      const start = body.length;
      const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, () => {
        if (body.length > start) body += ' ';
        const from = body.length;
        const words = Array.from({ length: 8 + Math.floor(random() * 18) }, () => wordAt(rankIn(random)));
        body += `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`;
        return { start: from, end: body.length };
      });
      paragraphs.push({ kind: 'text', span: { start, end: body.length }, sentences });
      body += '\n\n';
    }
    const article: Article = {
      id: `article-${number}`,
      outlet: `Outlet ${number % 20}`,
      headline: wordAt(rankIn(random)),
      language: 'en',
      body,
    };
    return { article, paragraphs, quotations: [], named: [] };
  });
}

/** A question as members ask: function words around content words of one passage, now and then with a slip. */
export function madeUpQuestion(readings: readonly Reading[], random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const reading = pick(readings);
  const paragraph = pick(reading?.paragraphs ?? []);
  const words = (reading?.article.body.slice(paragraph?.span.start, paragraph?.span.end) ?? '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 4);
  const content = Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick(words) ?? 'nothing');
  if (random() < 0.1) content[0] = (content[0] ?? '').replace(/.$/, '');
  return `${pick(['who', 'why', 'when did', 'how many', 'what did'])} the ${content.join(' of the ')}`;
}
