import type { AnyCommand } from '../../command/command.ts';
import type { Library, OpenStory, Place } from '../../command/library.ts';
import type { Reply } from '../../command/reply.ts';
import { namedStory } from '../../command/story-option.ts';
import { type ButtonState, readCustomId, shortRevision } from '../../render/discord-button.ts';
import type { DiscordFrame } from '../../render/discord-frame.ts';
import { renderDiscordMessage } from '../../render/discord-message.ts';
import type { Desk } from './answer-interaction.ts';
import { type Answered, asMessage, frameOf, inPrivate } from './as-message.ts';
import { markedStory } from './marked-story.ts';
import { mayUse } from './may-use.ts';
import * as notices from './notices.ts';
import type { Incoming } from './read-interaction.ts';

type Click = Extract<Incoming, { kind: 'click' }>;

/** Answers a clicked button from the story, and the revision of it, that its message is from. */
export async function answerClick(click: Click, desk: Desk): Promise<Answered> {
  const { locale } = click;
  const state = readCustomId(click.customId, click.texts);
  if (state === null) return inPrivate(notices.unknownButton(locale), click, desk);
  const { command: name, input, view, does } = state;
  const command = desk.commands.get(name);
  if (command === undefined) return inPrivate(notices.unknownCommand(locale), click, desk);
  if (!mayUse(command, click.place)) return inPrivate(notices.managersOnly(locale), click, desk);
  if (command.subject === 'library') {
    const here = await desk.library.storyAt(click.place);
    const reply = await here.run({ command, options: input, locale });
    const isRefused = reply.kind === 'notice' || reply.kind === 'error';
    return inPrivate(reply, click, desk, click.private && !isRefused ? 'in place' : 'new');
  }
  const origin = { command: name, input };
  const story = await storyBehind(state, command, click.place, desk.library);
  if (story === null) return inPrivate(notices.storyGone(locale), click, desk);
  const frame = frameOf(story, locale, origin);
  if (state.revision !== shortRevision(story.story.revision))
    return asMessage(notices.otherArticles(origin, locale), { ...frame, private: true }, desk);
  const reply = await story.run({ command, options: input, locale });
  const alone = { ...frame, private: true };
  if (does === 'run' || reply.kind === 'notice' || reply.kind === 'error')
    return asMessage(reply, alone, desk);
  const page = { ...frame, view, page: state.page };
  const { pages, items } = renderDiscordMessage(reply, page);
  if (state.page >= pages) return inPrivate(notices.noSuchPage(locale), click, desk);
  if (does === 'share') return asMessage(reply, page, desk);
  if (does === 'context') {
    const around = { ...alone, view: 'context', page: contextPage(reply, frame, items[0] ?? 0) } as const;
    return asMessage(reply, around, desk);
  }
  return click.mine
    ? asMessage(reply, { ...page, private: click.private }, desk, 'in place')
    : asMessage(reply, { ...page, private: true }, desk);
}

/** The story that a button's message is from, whatever is read there by now; null where it is gone. */
async function storyBehind(
  { story, input }: ButtonState,
  command: AnyCommand,
  place: Place,
  library: Library,
): Promise<OpenStory | null> {
  const named = namedStory(command, input);
  if (story === null && named === undefined) return library.storyAt(place);
  if (story !== null) return markedStory(story, place, library);
  return named === undefined ? null : library.storyNamed(place, named);
}

/** The page of the passages' paragraphs that an item (from 0) stands on. */
function contextPage(reply: Reply, frame: DiscordFrame, item: number): number {
  const view = { ...frame, view: 'context' } as const;
  const { pages } = renderDiscordMessage(reply, view);
  const shown = (page: number) => renderDiscordMessage(reply, { ...view, page }).items.includes(item);
  return Math.max(0, Array.from({ length: pages }, (_, page) => page).findIndex(shown));
}
