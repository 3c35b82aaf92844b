import { z } from 'zod';
import type { FigureComparison, FigureKind, FigureVersion } from '../src/answer/compare-figures.ts';
import { defineCommand, type Locale, type Localised, say } from '../src/command/command.ts';
import { fact, memberWords, own, title, verbatim } from '../src/command/piece.ts';
import type { Data, Item, Line } from '../src/command/reply.ts';
import { articleCount, storyFooter } from '../src/command/story-footer.ts';
import type { Article } from '../src/story/article.ts';

const kinds: Readonly<Record<FigureKind, Localised>> = {
  number: { en: 'How many', es: 'Cuántos' },
  start: { en: 'Since when', es: 'Desde cuándo' },
  names: { en: 'Where or who', es: 'Dónde o quiénes' },
  targets: { en: 'On whom', es: 'A quién' },
  reason: { en: 'Why', es: 'Por qué' },
  means: { en: 'By what means', es: 'Con qué medios' },
  state: { en: 'Whether it holds', es: 'Si sigue en pie' },
};

export default defineCommand({
  name: 'figures',
  names: { en: 'figures', es: 'cifras' },
  description: {
    en: 'What outlets give for the same thing, side by side: numbers, places, what holds',
    es: 'Lo que los medios dan para lo mismo, lado a lado: números, lugares, qué sigue en pie',
  },
  options: [
    {
      name: 'about',
      names: { en: 'about', es: 'sobre' },
      description: { en: 'Only figures about this', es: 'Solo las cifras sobre esto' },
      type: 'string',
      required: false,
      maxLength: 300,
    },
  ],
  input: z.object({ about: z.string().trim().max(300).optional() }),
  run({ about = '' }, services, { locale }) {
    const comparisons = services.compareFigures(about === '' ? undefined : about);
    const differ = comparisons.some(({ conflict }) => conflict);
    const heading: Line[] = about === '' ? [] : [[memberWords(about)]];
    heading.push([headline(comparisons.length, differ, services.story.articles.length, locale)]);
    return {
      kind: comparisons.length === 0 ? 'none' : differ ? 'differ' : 'list',
      heading,
      items: comparisons.flatMap((comparison, index) => itemsOf(comparison, index > 0, locale)),
      footer: storyFooter(services.story, locale),
      actions: [],
      private: false,
      data: comparisons.map(comparisonData),
    };
  },
});

function headline(count: number, differ: boolean, articles: number, locale: Locale) {
  const of = articleCount(articles, locale);
  if (count === 0)
    return own(locale, {
      en: `None of the ${of} gives figures for this`,
      es: `Ninguno de los ${of} da cifras de esto`,
    });
  return differ
    ? title(locale, {
        en: 'The articles differ · newest first',
        es: 'Los artículos difieren · lo más nuevo primero',
      })
    : title(locale, { en: 'Figures · newest first', es: 'Cifras · lo más nuevo primero' });
}

/** One item a version; outlets that give the very same are named with the first that does. */
function itemsOf(
  { kind, conflict, versions, quantity }: FigureComparison,
  divided: boolean,
  locale: Locale,
): readonly Item[] {
  const merged = new Map<string, { readonly version: FigureVersion; readonly alsoIn: Article[] }>();
  for (const version of versions) {
    const key = sameWords(version);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { version, alsoIn: [] });
    else known.alsoIn.push(version.passage.article);
  }
  const outlets = new Set(versions.map(({ passage }) => passage.article.outlet)).size;
  const agreement = conflict
    ? say(locale, { en: 'they differ', es: 'difieren' })
    : outlets > 1
      ? say(locale, { en: 'they agree', es: 'coinciden' })
      : say(locale, { en: 'one outlet', es: 'un medio' });
  return [...merged.values()].map(({ version, alsoIn }, index) => ({
    lead:
      index === 0
        ? [
            [
              title(locale, kinds[kind]),
              fact(' · '),
              verbatim(quantity),
              { kind: 'own', text: ` · ${agreement}` },
            ],
          ]
        : [],
    quote: { passage: version.passage, emphasis: [version.figure] },
    trail: [],
    source: { article: version.passage.article, alsoIn },
    divided: divided || index > 0,
  }));
}

/** What two versions have in common where one stands for both: the value, and how exactly it is meant. */
function sameWords({ passage, figure, value }: FigureVersion): string {
  if (typeof value !== 'number') return JSON.stringify(value);
  const words = passage.article.body.slice(figure.start, figure.end).toLowerCase();
  return `${value} ${words.split(/\p{N}/u)[0]?.trim() ?? ''}`;
}

function comparisonData({ kind, quantity, conflict, versions }: FigureComparison): Data {
  return {
    kind,
    quantity: quantity.text,
    conflict,
    versions: versions.map(({ passage, figure, value }) => ({
      passage,
      value,
      answers: [{ start: figure.start, end: figure.end }],
    })),
  };
}
