import type { Story } from '../story/article.ts';
import { type Locale, say } from './command.ts';
import type { Line } from './reply.ts';

/** How many articles an answer rests on and of when the latest is: the last line of every answer that quotes. */
export function storyFooter(story: Story, locale: Locale): Line {
  const count = story.articles.length;
  const latest = story.articles
    .map((article) => article.published)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const articles = say(locale, {
    en: count === 1 ? '1 article' : `${count} articles`,
    es: count === 1 ? '1 artículo' : `${count} artículos`,
  });
  const quoted = say(locale, { en: ' · quoted word for word', es: ' · citado palabra por palabra' });
  if (latest === undefined) return [{ kind: 'own', text: articles + quoted }];
  return [
    { kind: 'own', text: articles + say(locale, { en: ', latest ', es: ', el último del ' }) },
    { kind: 'day', day: latest },
    { kind: 'own', text: quoted },
  ];
}
