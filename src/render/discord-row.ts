import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { say } from '../command/command.ts';
import type { Reply } from '../command/reply.ts';
import { contains } from '../text/span.ts';
import { type ButtonState, storyMark, writeCustomId } from './discord-button.ts';
import type { DiscordFrame } from './discord-frame.ts';
import type { Block } from './discord-item.ts';

export type Buttons = APIButtonComponentWithCustomId[];

/** The state of a button that shows more of the same; null where nothing can be run again. */
export function stateOf(
  frame: DiscordFrame,
  does: ButtonState['does'],
  view: ButtonState['view'],
  page: number,
): ButtonState | null {
  return frame.origin === null ? null : { does, view, page, ...fromOf(frame), ...frame.origin };
}

/** Which story a button is from, and which revision of it. */
function fromOf({ story, revision }: DiscordFrame): Pick<ButtonState, 'story' | 'revision'> {
  return { story: story === null ? null : storyMark(story), revision };
}

/** Buttons that turn pages, show the context, or share, as far as the texts of the message let them carry their state. */
export function navigation(
  reply: Reply,
  frame: DiscordFrame,
  page: readonly Block[],
  pages: number,
  texts: readonly string[],
): Buttons {
  const { locale, view } = frame;
  const button = (does: ButtonState['does'], to: number, label: string): Buttons => {
    const state = stateOf(frame, does, view, to);
    const id = state === null ? null : writeCustomId(state, texts);
    return id === null ? [] : [{ type: 2, style: 2, custom_id: id, label }];
  };
  const widened = page.some(({ quotes }) =>
    quotes.some((quote) => {
      const around = frame.paragraphAround(quote).span;
      return contains(around, quote.span) && !contains(quote.span, around);
    }),
  );
  const shareable =
    frame.private && reply.kind !== 'notice' && reply.kind !== 'error' && reply.kind !== 'help';
  return [
    ...(frame.page > 0 ? button('page', frame.page - 1, say(locale, { en: 'Back', es: 'Atrás' })) : []),
    ...(frame.page + 1 < pages ? button('page', frame.page + 1, say(locale, { en: 'More', es: 'Más' })) : []),
    ...(widened && view === 'answer'
      ? button('context', frame.page, say(locale, { en: 'Context', es: 'Contexto' }))
      : []),
    ...(shareable ? button('share', frame.page, say(locale, { en: 'Share', es: 'Compartir' })) : []),
  ];
}

/** The reply's own actions as buttons, and the labels of those that found no room. */
export function actionButtons(
  reply: Reply,
  frame: DiscordFrame,
  texts: readonly string[],
): { readonly buttons: Buttons; readonly omitted: readonly string[] } {
  const buttons = new Map<string, Buttons[number]>();
  const omitted: string[] = [];
  for (const { label, command, input } of reply.actions) {
    const id = writeCustomId(
      { does: 'run', view: 'answer', page: 0, ...fromOf(frame), command, input },
      texts,
    );
    if (id === null || (buttons.size === 5 && !buttons.has(id))) omitted.push(label);
    else buttons.set(id, { type: 2, style: 2, custom_id: id, label: buttonLabel(label) });
  }
  return { buttons: [...buttons.values()], omitted };
}

function buttonLabel(label: string): string {
  return label.length <= 80 ? label : `${label.slice(0, 79).trimEnd()}…`;
}
