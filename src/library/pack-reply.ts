import type { Reply } from '../command/reply.ts';
import type { Article } from '../story/article.ts';
import { cut, type Passage } from '../story/passage.ts';

/** What stands for an article and for a passage on the way; the space keeps these keys apart from those of replies. */
const articleKey = 'the article';
const cutKey = 'cut from';

/**
 * A reply as text for the way between threads: articles go as their ids, passages as where they were cut, so that
 * neither bodies nor quoted words travel. Throws where a passage is of an article that is none of these.
 */
export function packReply(reply: Reply, articles: ReadonlyMap<string, Article>): string {
  const idOf = (article: Article) => {
    if (articles.get(article.id) === article) return article.id;
    throw new Error(`a reply holds an article that is not of its story (${article.id})`);
  };
  const packed = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(packed);
    if (isPassage(value)) return { [cutKey]: idOf(value.article), ...value.span };
    if (isArticle(value)) return { [articleKey]: idOf(value) };
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, packed(part)]));
  };
  return JSON.stringify(packed(reply));
}

/** The reply again; its passages are cut anew from the articles here. Throws where one names none of these. */
export function unpackReply(text: string, articles: ReadonlyMap<string, Article>): Reply {
  const articleNamed = (id: unknown) => {
    const article = articles.get(String(id));
    if (article === undefined) throw new Error(`a reply names an article that is not here (${String(id)})`);
    return article;
  };
  const unpack = (holder: object): void => {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value !== 'object' || value === null) continue;
      if (cutKey in value) Reflect.set(holder, key, cut(articleNamed(value[cutKey]), value));
      else if (articleKey in value) Reflect.set(holder, key, articleNamed(value[articleKey]));
      else unpack(value);
    }
  };
  const reply: Reply = JSON.parse(text);
  unpack(reply);
  return reply;
}

/** A story's articles by id. */
export function articlesById(articles: readonly Article[]): ReadonlyMap<string, Article> {
  return new Map(articles.map((article) => [article.id, article]));
}

function isPassage(value: object): value is Passage {
  return 'kind' in value && value.kind === 'passage' && 'span' in value;
}

function isArticle(value: object): value is Article {
  return 'body' in value && 'outlet' in value;
}
