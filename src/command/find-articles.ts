import type { Article } from '../story/article.ts';

const word = /[\p{L}\p{N}]+/gu;

/** Lower-case words without accents; a possessive is one word with its s, as people type it without the mark. */
function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, 's');
  return folded.match(word) ?? [];
}

/**
 * Articles whose headline, outlet, author, day or id has a word that starts with each word typed, in the story's order;
 * those whose headline or outlet starts with what was typed come first. All of them where nothing is typed.
 */
export function findArticles(typed: string, articles: readonly Article[]): readonly Article[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return articles;
  const beginning = wanted.join(' ');
  const ranked = articles.flatMap((article) => {
    const { id, outlet, headline, author = '', published = '' } = article;
    const words = wordsOf(`${outlet} ${headline} ${author} ${published} ${id}`);
    if (!wanted.every((typedWord) => words.some((found) => found.startsWith(typedWord)))) return [];
    const leads = [outlet, headline].some((text) => wordsOf(text).join(' ').startsWith(beginning));
    return [{ article, rank: leads ? 0 : 1 }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ article }) => article);
}

/** Articles that hold every word typed, in headline or body; a word of four letters or more also as the start of a longer one. */
export function articlesAbout(typed: string, articles: readonly Article[]): readonly Article[] {
  const wanted = [...new Set(wordsOf(typed))];
  return articles.filter(({ headline, body }) => {
    const words = [...new Set(wordsOf(`${headline} ${body}`))];
    return wanted.every((typedWord) =>
      words.some((found) => (typedWord.length < 4 ? found === typedWord : found.startsWith(typedWord))),
    );
  });
}
