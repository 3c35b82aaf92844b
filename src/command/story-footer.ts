import type { Story } from '../story/article.ts';
import { type Locale, say } from './command.ts';
import { dayPiece } from './piece.ts';
import type { Line } from './reply.ts';

/** The day of the newest dated article (YYYY-MM-DD); null where no article is dated. */
export function latestDay(story: Story): string | null {
  return story.articles.reduce<string | null>(
    (latest, { published }) =>
      published !== undefined && (latest === null || published > latest) ? published : latest,
    null,
  );
}

/** "5 articles", in the reader's language. */
export function articleCount(count: number, locale: Locale): string {
  const one = count === 1;
  return say(locale, {
    en: `${count} ${one ? 'article' : 'articles'}`,
    es: `${count} ${one ? 'artículo' : 'artículos'}`,
  });
}

/** The line under an answer: how many articles it comes from, and as of when. */
export function storyFooter(story: Story, locale: Locale): Line {
  const count = articleCount(story.articles.length, locale);
  const latest = latestDay(story);
  const quoted = say(locale, { en: 'quoted word for word', es: 'citado palabra por palabra' });
  if (latest === null) return [{ kind: 'own', text: `${count} · ${quoted}` }];
  const until = say(locale, { en: 'latest', es: 'el último del' });
  return [
    { kind: 'own', text: `${count}, ${until} ` },
    dayPiece(latest),
    { kind: 'own', text: ` · ${quoted}` },
  ];
}
