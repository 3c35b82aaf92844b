import { z } from 'zod';
import { articleData, articleLabel, bylineOf, sharesLine, sharesOf } from '../src/command/article-card.ts';
import { type Context, defineCommand, mostSuggestions, say } from '../src/command/command.ts';
import { findArticles } from '../src/command/find-articles.ts';
import { memberWords, own, strongFact } from '../src/command/piece.ts';
import type { Item, Reply } from '../src/command/reply.ts';
import type { Services } from '../src/command/services.ts';
import { storyFooter } from '../src/command/story-footer.ts';
import type { Article } from '../src/story/article.ts';
import { Problem } from '../src/story/problem.ts';

export default defineCommand({
  name: 'article',
  names: { en: 'article', es: 'artículo' },
  description: {
    en: 'One article: its first sentence, whom it quotes, its figures',
    es: 'Un artículo: su primera frase, a quién cita, sus cifras',
  },
  options: [
    {
      name: 'article',
      names: { en: 'article', es: 'artículo' },
      description: { en: 'Outlet or headline', es: 'Medio o titular' },
      type: 'string',
      required: true,
      maxLength: 300,
      suggest: (typed, { story }, locale) =>
        findArticles(typed, story.articles)
          .slice(0, mostSuggestions)
          .map((article) => ({ name: articleLabel(article, locale), value: article.id })),
    },
  ],
  input: z.object({ article: z.string().trim().min(1).max(300) }),
  run({ article: wanted }, services, context) {
    const { articles } = services.story;
    const named = articles.find(({ id }) => id === wanted);
    const found = named === undefined ? findArticles(wanted, articles) : [named];
    const [first, ...others] = found;
    if (first === undefined) {
      throw new Problem({
        where: wanted,
        what: say(context.locale, {
          en: 'no article of this outlet or headline',
          es: 'ningún artículo de ese medio o titular',
        }),
        remedy: say(context.locale, { en: '/sources lists them all', es: '/fuentes los enumera todos' }),
      });
    }
    return others.length === 0 ? card(first, services, context) : choice(wanted, found, services, context);
  },
});

function card(article: Article, services: Services, { locale }: Context): Reply {
  const shares = sharesOf(services.quotationsIn(article.id));
  const lead = services.leadOf(article.id);
  const source = { article, alsoIn: [] };
  const figures = services
    .compareFigures()
    .flatMap(({ versions }) => versions)
    .filter(({ passage }) => passage.article.id === article.id);
  const sentences = new Map<number, typeof figures>();
  for (const version of figures) {
    const { start } = version.passage.span;
    sentences.set(start, [...(sentences.get(start) ?? []), version]);
  }
  const items: Item[] = [];
  if (lead !== null) {
    items.push({ lead: [], quote: { passage: lead, emphasis: [] }, trail: [], source, divided: false });
  }
  for (const [, versions] of [...sentences].sort(([a], [b]) => a - b)) {
    const [version] = versions;
    if (version === undefined || version.passage.span.start === lead?.span.start) continue;
    items.push({
      lead: [],
      quote: { passage: version.passage, emphasis: versions.map(({ figure }) => figure) },
      trail: [],
      source,
      divided: items.length > 0,
    });
  }
  if (items.length === 0) items.push({ lead: [], quote: null, trail: [], source, divided: false });
  return {
    kind: 'list',
    heading: [[strongFact(article.headline)], bylineOf(article, locale), sharesLine(shares, locale)],
    items,
    footer: storyFooter(services.story, locale),
    actions: shares
      .flatMap(({ speaker }) =>
        speaker === null ? [] : [{ label: speaker, command: 'quote', input: { speaker } }],
      )
      .slice(0, 3),
    private: false,
    data: {
      ...articleData(article, shares),
      lead,
      figures: figures.map(({ passage, figure, value }) => ({
        passage,
        answers: [{ start: figure.start, end: figure.end }],
        value,
      })),
    },
  };
}

function choice(wanted: string, found: readonly Article[], services: Services, { locale }: Context): Reply {
  return {
    kind: 'list',
    heading: [
      [memberWords(wanted)],
      [own(locale, { en: `${found.length} articles fit`, es: `Encajan ${found.length} artículos` })],
    ],
    items: found.map((article, index) => ({
      lead: [[strongFact(article.headline)]],
      quote: null,
      trail: [],
      source: { article, alsoIn: [] },
      divided: index > 0,
    })),
    footer: storyFooter(services.story, locale),
    actions: found
      .slice(0, 5)
      .map(({ id, outlet }) => ({ label: outlet, command: 'article', input: { article: id } })),
    private: false,
    data: found.map((article) => articleData(article, sharesOf(services.quotationsIn(article.id)))),
  };
}
