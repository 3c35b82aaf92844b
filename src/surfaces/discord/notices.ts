import { type Locale, type Localised, say } from '../../command/command.ts';
import type { Action, Reply } from '../../command/reply.ts';
import { problemReply } from '../../command/run-command.ts';
import { faultText, Problem } from '../../story/problem.ts';
import type { TroubleNews } from './trouble-news.ts';

const mostFaults = 5;

const useAgain = { en: 'Use the command again.', es: 'Use el comando de nuevo.' };

/** For a member who asks faster than the bot answers one member. */
export function tooFast(seconds: number, locale: Locale): Reply {
  const what = {
    en: 'That was faster than this bot answers one member.',
    es: 'Eso fue más rápido de lo que este bot responde a una persona.',
  };
  return notice(what, { en: `Try again in ${seconds} s.`, es: `Inténtelo de nuevo en ${seconds} s.` })(
    locale,
  );
}

const articlesChanged = notice(
  {
    en: 'The articles have changed since this answer was given, so its buttons no longer fit them.',
    es: 'Los artículos han cambiado desde que se dio esta respuesta, y sus botones ya no les corresponden.',
  },
  { en: 'Ask again.', es: 'Pregunte de nuevo.' },
);

/** For a button made from another revision of the articles; `again` runs the same thing now. */
export function otherArticles(again: Omit<Action, 'label'>, locale: Locale): Reply {
  const label = say(locale, { en: 'Ask again', es: 'Preguntar de nuevo' });
  return { ...articlesChanged(locale), actions: [{ label, ...again }] };
}

/** For a button whose story is not served any more. */
export const storyGone = notice(
  {
    en: 'The story that this answer is from is not here any more.',
    es: 'La noticia de la que viene esta respuesta ya no está aquí.',
  },
  useAgain,
);

/** For a button that is not one of ours, or whose message no longer holds what it needs. */
export const unknownButton = notice(
  {
    en: 'This button cannot be read: it is from another version of this bot, or its message was changed.',
    es: 'Este botón no se puede leer: es de otra versión de este bot, o se cambió su mensaje.',
  },
  useAgain,
);

/** For a page that the answer does not have. */
export const noSuchPage = notice(
  { en: 'This answer has no such page.', es: 'Esta respuesta no tiene esa página.' },
  useAgain,
);

/** For a command that Discord still offers and this process does not have. */
export const unknownCommand = notice(
  { en: 'This bot has no such command any more.', es: 'Este bot ya no tiene ese comando.' },
  { en: '/help lists those it has.', es: '/help muestra los que tiene.' },
);

/** For a member without the permission that a command asks for. */
export const managersOnly = notice({
  en: 'This command is for members who may manage the server.',
  es: 'Este comando es para quienes pueden gestionar el servidor.',
});

/** For an answer that the server's own filter (AutoMod) refuses. */
export const blocked = notice(
  {
    en: 'The filter of this server (AutoMod) does not let the answer through.',
    es: 'El filtro de este servidor (AutoMod) no deja pasar la respuesta.',
  },
  { en: 'Ask in a private message to the bot.', es: 'Pregunte al bot en un mensaje privado.' },
);

/** For an interaction that could not be read. */
export const unreadableRequest = notice(
  {
    en: 'Discord sent something that this bot cannot read.',
    es: 'Discord envió algo que este bot no puede leer.',
  },
  useAgain,
);

/** For who manages the server: files on disk are wrong, and the bot answers from those it had. */
export function filesWrong({ title, faults }: TroubleNews, locale: Locale): Reply {
  const own = (text: string) => [{ kind: 'own', text } as const];
  const lines = faults
    .slice(0, mostFaults)
    .map((fault) => [{ kind: 'fact', text: faultText(fault) } as const]);
  const rest = faults.length - lines.length;
  return {
    kind: 'notice',
    heading: [
      [{ kind: 'fact', text: title, strong: true }],
      own(
        say(locale, {
          en: 'Files of the corpus are wrong. Answers go on from those that were there before.',
          es: 'Hay archivos del corpus con errores. Las respuestas siguen saliendo de los que había antes.',
        }),
      ),
      ...lines,
      ...(rest > 0 ? [own(say(locale, { en: `And ${rest} more.`, es: `Y ${rest} más.` }))] : []),
      own(
        say(locale, {
          en: 'Only those who manage the server are told, once.',
          es: 'Solo se avisa, una vez, a quienes gestionan el servidor.',
        }),
      ),
    ],
    items: [],
    footer: null,
    actions: [],
    private: true,
    data: { problem: faults.map(faultText) },
  };
}

/** A notice in the reader's language: what is so, and what to do. */
function notice(what: Localised, remedy?: Localised): (locale: Locale) => Reply {
  return (locale) => {
    const texts = [what, ...(remedy === undefined ? [] : [remedy])].map((text) => say(locale, text));
    return problemReply(new Problem({ what: texts.join(' ') }));
  };
}
