import { z } from 'zod';
import { type AnyCommand, defineCommand, type Locale, type Localised, say } from '../src/command/command.ts';
import { loadCommands } from '../src/command/load-commands.ts';
import { fact, own, strongFact, title } from '../src/command/piece.ts';
import type { Item, Line } from '../src/command/reply.ts';
import { latestDay, storyFooter } from '../src/command/story-footer.ts';

const asking: readonly Localised[] = [
  {
    en: 'Ask as you would in chat, in English or Spanish; quotations stay in the language of their source.',
    es: 'Pregunta como en un chat, en español o en inglés; las citas quedan en el idioma de su fuente.',
  },
  {
    en: 'Bold words answer the question. The line under a passage is its source, and the button opens it there.',
    es: 'Las palabras en negrita responden. La línea bajo un pasaje es su fuente, y el botón la abre en ese lugar.',
  },
  {
    en: 'More shows the next page, Context the paragraph around a passage, Share makes a private answer public.',
    es: 'Más muestra la página siguiente, Contexto el párrafo del pasaje, Compartir hace pública una respuesta privada.',
  },
];

const laws: readonly Localised[] = [
  {
    en: 'Only the sources speak: every sentence about the story is cut out of an article, whole and unaltered.',
    es: 'Solo hablan las fuentes: cada frase sobre la noticia sale de un artículo, entera y sin cambios.',
  },
  {
    en: 'No passage without its source: outlet, headline, author and date where known, and a link to the very words.',
    es: 'Ningún pasaje sin su fuente: medio, titular, autor y fecha si se conocen, y un enlace a las palabras mismas.',
  },
  {
    en: 'If the articles do not say, the bot says so, and never guesses.',
    es: 'Si los artículos no lo dicen, el bot lo dice, y nunca adivina.',
  },
];

/** The commands a newcomer needs first; the others follow by name. */
const foremost = ['ask', 'quote', 'verify', 'sources'];

export default defineCommand({
  name: 'help',
  names: { en: 'help', es: 'ayuda' },
  description: { en: 'How to ask, and what you can rely on', es: 'Cómo preguntar y en qué puedes confiar' },
  options: [],
  input: z.object({}),
  async run(_input, { story }, { locale }) {
    const all = [...(await loadCommands(new URL('./', import.meta.url))).values()].filter(
      ({ name }) => name !== 'help',
    );
    const commands = all.filter(({ managers }) => managers !== true).sort((a, b) => rank(a) - rank(b));
    const forManagers = all.filter(({ managers }) => managers === true);
    return {
      kind: 'help',
      heading: [[strongFact(story.facts.title)], [fact(story.facts.covers)]],
      items: [
        section(
          { en: 'How to ask', es: 'Cómo preguntar' },
          asking.map((text) => [own(locale, text)]),
          locale,
        ),
        section(
          { en: 'Commands', es: 'Comandos' },
          commands.map((command) => commandLine(command, locale)),
          locale,
        ),
        ...(forManagers.length === 0
          ? []
          : [
              section(
                {
                  en: 'For who manages the server, or for yourself in private messages',
                  es: 'Para quien gestiona el servidor, o para ti en mensajes privados',
                },
                forManagers.map((command) => commandLine(command, locale)),
                locale,
              ),
            ]),
        section(
          { en: 'Three laws', es: 'Tres leyes' },
          laws.map((law, index) => [{ kind: 'own', text: `${index + 1}. ` }, own(locale, law)]),
          locale,
        ),
      ],
      footer: storyFooter(story, locale),
      actions: [],
      private: true,
      data: {
        title: story.facts.title,
        covers: story.facts.covers,
        articles: story.articles.length,
        latest: latestDay(story),
        commands: [...commands, ...forManagers].map(({ name, names, description }) => ({
          name,
          shownAs: say(locale, names),
          description: say(locale, description),
        })),
        laws: laws.map((law) => say(locale, law)),
      },
    };
  },
});

function rank({ name }: AnyCommand): number {
  const place = foremost.indexOf(name);
  return place === -1 ? foremost.length : place;
}

function commandLine({ names, description }: AnyCommand, locale: Locale): Line {
  return [
    { kind: 'own', text: `/${say(locale, names)}`, strong: true },
    { kind: 'own', text: ` ${say(locale, description)}` },
  ];
}

function section(heading: Localised, lines: readonly Line[], locale: Locale): Item {
  return { lead: [[title(locale, heading)], ...lines], quote: null, trail: [], source: null, divided: true };
}
