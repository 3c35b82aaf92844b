import { z } from 'zod';
import { articleData, sharesLine, sharesOf } from '../src/command/article-card.ts';
import { defineCommand } from '../src/command/command.ts';
import { articlesAbout } from '../src/command/find-articles.ts';
import { memberWords, own, strongFact, title } from '../src/command/piece.ts';
import type { Item, Line } from '../src/command/reply.ts';
import { articleCount, storyFooter } from '../src/command/story-footer.ts';

export default defineCommand({
  name: 'sources',
  names: { en: 'sources', es: 'fuentes' },
  description: {
    en: 'The articles this story is told from, and whom they quote',
    es: 'Los artículos que cuentan esta noticia y a quién citan',
  },
  options: [
    {
      name: 'about',
      names: { en: 'about', es: 'sobre' },
      description: {
        en: 'Only articles that have these words',
        es: 'Solo los artículos que tienen estas palabras',
      },
      type: 'string',
      required: false,
      maxLength: 300,
    },
  ],
  input: z.object({ about: z.string().trim().max(300).optional() }),
  run({ about = '' }, services, { locale }) {
    const { story } = services;
    const articles = about === '' ? story.articles : articlesAbout(about, story.articles);
    const cards = articles.map((article) => ({
      article,
      shares: sharesOf(services.quotationsIn(article.id)),
    }));
    const items = cards.map(({ article, shares }, index): Item => {
      const lead: Line[] = [[strongFact(article.headline)]];
      if (article.author !== undefined)
        lead.push([own(locale, { en: 'by ', es: 'de ' }), { kind: 'fact', text: article.author }]);
      lead.push(sharesLine(shares, locale));
      return { lead, quote: null, trail: [], source: { article, alsoIn: [] }, divided: index > 0 };
    });
    const heading: Line[] = about === '' ? [] : [[memberWords(about)]];
    const count = articleCount(articles.length, locale);
    heading.push(
      articles.length > 0
        ? [title(locale, { en: count, es: count })]
        : [
            own(locale, {
              en: `None of the ${articleCount(story.articles.length, locale)} has all of these words`,
              es: `Ninguno de los ${articleCount(story.articles.length, locale)} tiene todas estas palabras`,
            }),
          ],
    );
    return {
      kind: articles.length > 0 ? 'list' : 'none',
      heading,
      items,
      footer: storyFooter(story, locale),
      actions: [],
      private: false,
      data: cards.map(({ article, shares }) => articleData(article, shares)),
    };
  },
});
