import { z } from 'zod';
import { noSuchStory } from '../src/command/asked-story.ts';
import { defineLibraryCommand, type Locale, say } from '../src/command/command.ts';
import { storyCalled } from '../src/command/find-stories.ts';
import type { Chooser, Place, StoriesHere } from '../src/command/library.ts';
import { own } from '../src/command/piece.ts';
import type { Line } from '../src/command/reply.ts';
import { storiesReply } from '../src/command/stories-reply.ts';
import { Problem } from '../src/story/problem.ts';

export default defineLibraryCommand({
  name: 'story',
  subject: 'library',
  names: { en: 'story', es: 'noticia' },
  description: {
    en: 'Which stories there are, and which one is read here',
    es: 'Qué noticias hay y cuál se lee aquí',
  },
  managers: true,
  options: [
    {
      name: 'story',
      names: { en: 'story', es: 'noticia' },
      description: {
        en: 'The story to read here from now on',
        es: 'La noticia que se leerá aquí desde ahora',
      },
      type: 'string',
      required: false,
      maxLength: 100,
      ofStory: true,
    },
    {
      name: 'for',
      names: { en: 'for', es: 'para' },
      description: {
        en: 'For whom it is chosen; this channel if nothing is said',
        es: 'Para quién se elige; este canal si no se dice nada',
      },
      type: 'string',
      required: false,
      choices: [
        { value: 'channel', names: { en: 'This channel', es: 'Este canal' } },
        { value: 'server', names: { en: 'The whole server', es: 'Todo el servidor' } },
      ],
    },
    {
      name: 'undo',
      names: { en: 'undo', es: 'deshacer' },
      description: { en: 'Take back the choice made here', es: 'Retirar la elección hecha aquí' },
      type: 'boolean',
      required: false,
    },
  ],
  input: z.object({
    story: z.string().trim().min(1).max(100).optional(),
    for: z.enum(['channel', 'server']).optional(),
    undo: z.boolean().default(false),
  }),
  async run({ story: named, for: whom, undo }, here, { locale }) {
    if (named === undefined && !undo) return storiesReply(here, [], locale);
    if (named !== undefined && undo) throw eitherOr(locale);
    const chooser = chooserAt(here.place, whom, locale);
    const story = named === undefined ? null : storyCalled(named, here.stories);
    if (named !== undefined && story === null) {
      throw noSuchStory(
        named,
        here.stories.map(({ id }) => id),
        locale,
      );
    }
    if (!(await here.choose(chooser, story?.id ?? null))) throw notSaved(locale);
    return storiesReply(here, await outcome(here, chooser, undo, locale), locale);
  },
});

/** In private messages everybody chooses for themselves; a server's managers for it or for one of its channels. */
function chooserAt(place: Place, whom: 'channel' | 'server' | undefined, locale: Locale): Chooser {
  if (place.guild !== null) return whom ?? 'channel';
  if (whom === undefined) return 'member';
  throw new Problem({
    where: say(locale, { en: 'for', es: 'para' }),
    what: say(locale, {
      en: 'there is no server here whose choice it could be',
      es: 'aquí no hay ningún servidor para el que elegir',
    }),
    remedy: say(locale, {
      en: 'Leave it out: the choice is then yours alone',
      es: 'Quítalo: la elección será solo tuya',
    }),
  });
}

/** What was done, and what still stands before it. */
async function outcome(
  here: StoriesHere,
  chooser: Chooser,
  undone: boolean,
  locale: Locale,
): Promise<readonly Line[]> {
  const done = undone
    ? own(locale, { en: 'The choice is taken back.', es: 'La elección queda retirada.' })
    : own(locale, { en: 'The choice is saved.', es: 'La elección está guardada.' });
  const { by } = await here.reading();
  if (chooser !== 'server' || by !== 'channel') return [[done]];
  return [
    [done],
    [
      own(locale, {
        en: 'This channel goes on reading what was chosen for it.',
        es: 'Este canal sigue leyendo lo que se eligió para él.',
      }),
    ],
  ];
}

function eitherOr(locale: Locale): Problem {
  return new Problem({
    where: say(locale, { en: '/story undo', es: '/noticia deshacer' }),
    what: say(locale, {
      en: 'takes a choice back, and story makes one',
      es: 'retira una elección, y noticia la hace',
    }),
    remedy: say(locale, { en: 'Use one of them', es: 'Use solo una de las dos' }),
  });
}

function notSaved(locale: Locale): Problem {
  return new Problem({
    what: say(locale, {
      en: 'The choice could not be saved',
      es: 'La elección no se pudo guardar',
    }),
    remedy: say(locale, {
      en: 'The log of whoever runs this bot says why; try again later',
      es: 'El registro de quien mantiene este bot dice por qué; inténtalo más tarde',
    }),
  });
}
