import { type Fault, faultText } from '../story/problem.ts';
import { actionLabel } from './action-label.ts';
import { type Locale, type Localised, say } from './command.ts';
import type { Chooser, StoriesHere, StorySummary } from './library.ts';
import { dayPiece, fact, own, strongFact, title } from './piece.ts';
import type { Action, Item, Line, Piece, Reply } from './reply.ts';
import { articleCount } from './story-footer.ts';

type Choice = { readonly by: Chooser; readonly story: string };

const mostButtons = 4;
const mostFaults = 5;

const reads: Record<'here' | 'alone', Localised> = {
  here: { en: 'This channel reads ', es: 'Este canal lee ' },
  alone: { en: 'You read ', es: 'Lees ' },
};

const choseFor: Record<Chooser, Localised> = {
  channel: { en: 'Chosen for this channel', es: 'Elegida para este canal' },
  server: { en: 'Chosen for the whole server', es: 'Elegida para todo el servidor' },
  member: { en: 'Your own choice', es: 'Tu propia elección' },
};

/** The stories there are, which one is read here and by whose choice, under what there is to say first. */
export async function storiesReply(
  here: StoriesHere,
  first: readonly Line[],
  locale: Locale,
): Promise<Reply> {
  const { story: current, by } = await here.reading();
  const choices = await choicesOf(here);
  const { stories, place } = here;
  const reading = stories.find(({ id }) => id === current);
  const sentence = title(locale, place.guild === null ? reads.alone : reads.here);
  return {
    kind: 'list',
    heading: [
      ...first,
      [sentence, strongFact(reading?.title ?? current)],
      ...choiceLines(choices, by, stories, locale),
      ...(here.reachable ? [] : [[own(locale, notReachable)]]),
      ...(place.manages ? faultLines(here.elsewhere, notTakenIn, locale) : []),
    ],
    items: stories.map((story, index) => ({
      ...storyItem(story, story.id === current, locale),
      trail: place.manages ? faultLines(story.trouble, keptBack, locale) : [],
      divided: index > 0,
    })),
    footer: null,
    actions: actionsOf(here, current, choices, locale),
    private: true,
    data: {
      current,
      by,
      choices: Object.fromEntries(choices.map(({ by: chooser, story }) => [chooser, story])),
      stories: stories.map(({ id, title: called, articles, latest, trouble }) => ({
        id,
        title: called,
        articles,
        latest,
        ...(place.manages ? { trouble: trouble.map(faultText) } : {}),
      })),
      ...(place.manages ? { elsewhere: here.elsewhere.map(faultText) } : {}),
    },
  };
}

/** Every choice that was made for this place, the one that counts first. */
async function choicesOf(here: StoriesHere): Promise<readonly Choice[]> {
  const choosers: readonly Chooser[] = here.place.guild === null ? ['member'] : ['channel', 'server'];
  const made = await Promise.all(choosers.map(async (by) => ({ by, story: await here.chosen(by) })));
  return made.flatMap(({ by, story }) => (story === null ? [] : [{ by, story }]));
}

function choiceLines(
  choices: readonly Choice[],
  counts: Chooser | null,
  stories: readonly StorySummary[],
  locale: Locale,
): readonly Line[] {
  const lines = choices.map(({ by, story }): Line => {
    if (by === counts) return [own(locale, choseFor[by])];
    const known = stories.find(({ id }) => id === story);
    const missing = own(locale, { en: ', which is not here any more', es: ', que ya no está aquí' });
    return [
      own(locale, choseFor[by]),
      { kind: 'own', text: ': ' },
      fact(known?.title ?? story),
      ...(known === undefined ? [missing] : []),
    ];
  });
  return counts === null ? [...lines, [own(locale, nobody)]] : lines;
}

const nobody: Localised = {
  en: 'By nobody’s choice: it is what this bot reads where nothing is chosen',
  es: 'Por elección de nadie: es la que este bot lee donde no se ha elegido',
};

const notReachable: Localised = {
  en: 'Choices cannot be read or saved at present; these are the last that are known',
  es: 'Ahora no se pueden leer ni guardar elecciones; estas son las últimas conocidas',
};

function storyItem({ id, title: called, articles, latest }: StorySummary, isRead: boolean, locale: Locale) {
  const facts: Piece[] = [
    { kind: 'own', text: articleCount(articles, locale) },
    ...(latest === null ? [] : [own(locale, { en: ', latest ', es: ', el último del ' }), dayPiece(latest)]),
    { kind: 'own', text: ' · ' },
    fact(id),
  ];
  const mark: Piece[] = isRead
    ? [{ kind: 'own', text: ' · ' }, title(locale, { en: 'read here', es: 'se lee aquí' })]
    : [];
  return { lead: [[strongFact(called), ...mark], facts], quote: null, source: null } satisfies Partial<Item>;
}

/** What keeps the files on disk from being served, for who can put it right. */
const keptBack: Localised = {
  en: 'Its files have changed, and what is wrong in them keeps the earlier articles here:',
  es: 'Sus archivos han cambiado, y lo que está mal en ellos mantiene aquí los artículos anteriores:',
};

const notTakenIn: Localised = {
  en: 'There are other files, and what is wrong in them keeps them from being a story here:',
  es: 'Hay otros archivos, y lo que está mal en ellos impide que sean una noticia aquí:',
};

function faultLines(trouble: readonly Fault[], first: Localised, locale: Locale): readonly Line[] {
  if (trouble.length === 0) return [];
  const more = trouble.length - mostFaults;
  return [
    [title(locale, first)],
    ...trouble.slice(0, mostFaults).map((fault): Line => [fact(faultText(fault))]),
    ...(more > 0 ? [[own(locale, { en: `and ${more} more`, es: `y ${more} más` })]] : []),
  ];
}

/** A button for each of the other stories, and one that takes back the choice that counts. */
function actionsOf(
  { stories, place }: StoriesHere,
  current: string,
  choices: readonly Choice[],
  locale: Locale,
): readonly Action[] {
  const [counting] = choices;
  const read = say(locale, { en: 'Read', es: 'Leer' });
  const channel = place.guild === null ? {} : { for: 'channel' };
  const others = stories.filter(({ id }) => id !== current).slice(0, mostButtons);
  return [
    ...others.map(({ id, title: called }) => ({
      label: actionLabel(`${read}: ${called}`),
      command: 'story',
      input: { story: id, ...channel },
    })),
    ...(counting === undefined
      ? []
      : [
          {
            label: say(locale, { en: 'Take back the choice', es: 'Retirar la elección' }),
            command: 'story',
            input: { undo: true, ...(place.guild === null ? {} : { for: counting.by }) },
          },
        ]),
  ];
}
