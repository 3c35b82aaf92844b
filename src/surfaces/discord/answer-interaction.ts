import { randomUUID } from 'node:crypto';
import type {
  APIApplicationCommandOptionChoice,
  APIInteractionResponse,
  APIInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { askedStory, suggestingStory } from '../../command/asked-story.ts';
import type { AnyCommand, Locale } from '../../command/command.ts';
import type { Library, OpenStory, Place } from '../../command/library.ts';
import type { Reply } from '../../command/reply.ts';
import { bugReply, type Log, problemReply } from '../../command/run-command.ts';
import { namedStory } from '../../command/story-option.ts';
import {
  type ButtonState,
  type Input,
  readCustomId,
  shortRevision,
  storyMark,
} from '../../render/discord-button.ts';
import type { DiscordFrame } from '../../render/discord-frame.ts';
import { renderDiscordMessage } from '../../render/discord-message.ts';
import { Problem } from '../../story/problem.ts';
import { errorFacts } from './discord-errors.ts';
import { choicesFaults, messageFaults } from './limits.ts';
import type { MemberPace } from './member-pace.ts';
import * as notices from './notices.ts';
import type { Incoming, Unreadable } from './read-interaction.ts';
import { troubleNews } from './trouble-news.ts';

/** What interactions are answered with, on whatever way they come. */
export interface Desk {
  readonly library: Library;
  readonly commands: ReadonlyMap<string, AnyCommand>;
  readonly log: Log;
  readonly pace: MemberPace;
}

export type MessageBody = APIInteractionResponseCallbackData;

/** What an interaction gets: the response, and messages that have to follow it. */
export interface Answered {
  readonly response: APIInteractionResponse;
  readonly further: readonly MessageBody[];
}

type Click = Extract<Incoming, { kind: 'click' }>;
type Asked = Exclude<Incoming, { kind: 'ping' }>;

/** Discord lets an app that is not in the server follow a response up five times. */
const mostFurther = 5;

/**
 * The core of both transports: an interaction in, Discord's response JSON out. It never throws; a member gets an answer, a
 * notice of what is wrong, or an apology with the number under which the log has the error.
 */
export async function answerInteraction(incoming: Incoming | Unreadable, desk: Desk): Promise<Answered> {
  if (incoming.kind === 'ping') return { response: { type: 1 }, further: [] };
  try {
    if (incoming.kind === 'unreadable')
      return inPrivate(notices.unreadableRequest(incoming.locale), incoming, desk);
    if (incoming.kind === 'autocomplete') return { response: await suggestions(incoming, desk), further: [] };
    const wait = desk.pace(incoming.place.user, performance.now());
    if (wait > 0) return inPrivate(notices.tooFast(Math.ceil(wait / 1000), incoming.locale), incoming, desk);
    const answered =
      incoming.kind === 'click' ? await answerClick(incoming, desk) : await answerCommand(incoming, desk);
    return await withNews(answered, incoming, desk);
  } catch (error) {
    if (error instanceof Problem) return inPrivate(problemReply(error), incoming, desk);
    const reference = randomUUID().slice(0, 8);
    desk.log.error({ reference, ...errorFacts(error) }, 'an interaction failed');
    return inPrivate(bugReply(reference, incoming.locale), incoming, desk);
  }
}

/** The answer, and after it what is new to who manages the server: that files are wrong. */
async function withNews(
  answered: Answered,
  { place, locale }: Exclude<Asked, { kind: 'autocomplete' }>,
  desk: Desk,
): Promise<Answered> {
  const news = await troubleNews(desk.library, place);
  if (news === null) return answered;
  const { response } = inPrivate(notices.filesWrong(news, locale), { locale }, desk);
  const message = response.type === 4 ? [response.data] : [];
  return { ...answered, further: [...answered.further, ...message] };
}

async function answerCommand(
  incoming: Extract<Asked, { kind: 'command' | 'message-command' }>,
  desk: Desk,
): Promise<Answered> {
  const { locale, name } = incoming;
  const bySlash = incoming.kind === 'command';
  const command = bySlash
    ? desk.commands.get(name)
    : [...desk.commands.values()].find(({ message }) => message?.names.en === name);
  if (command === undefined) return inPrivate(notices.unknownCommand(locale), incoming, desk);
  if (!allowed(command, incoming.place)) return inPrivate(notices.managersOnly(locale), incoming, desk);
  const input = bySlash ? incoming.options : (command.message?.input(incoming.text) ?? {});
  const request = { command, options: input, locale };
  const story = await askedStory(desk.library, incoming.place, request);
  const reply = await story.run(request);
  const frame = frameOf(story, locale, { command: command.name, input: inputBeside(command, input) });
  return asMessage(reply, { ...frame, private: reply.private }, desk);
}

async function answerClick(click: Click, desk: Desk): Promise<Answered> {
  const { locale } = click;
  const state = readCustomId(click.customId, click.texts);
  if (state === null) return inPrivate(notices.unknownButton(locale), click, desk);
  const { command: name, input, view, does } = state;
  const command = desk.commands.get(name);
  if (command === undefined) return inPrivate(notices.unknownCommand(locale), click, desk);
  const origin = { command: name, input };
  const story = await storyBehind(state, command, click.place, desk.library);
  if (story === null) return inPrivate(notices.storyGone(locale), click, desk);
  const frame = frameOf(story, locale, origin);
  if (command.subject !== 'library' && state.revision !== shortRevision(story.story.revision))
    return asMessage(notices.otherArticles(origin, locale), { ...frame, private: true }, desk);
  if (!allowed(command, click.place)) return inPrivate(notices.managersOnly(locale), click, desk);
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

/**
 * The story that a button's message is from, whatever is read there by now; null where it is gone. Buttons about the library
 * ask of the place as it is.
 */
async function storyBehind(
  { story, input }: ButtonState,
  command: AnyCommand,
  place: Place,
  library: Library,
): Promise<OpenStory | null> {
  if (command.subject === 'library') return library.storyAt(place);
  const named = namedStory(command, input);
  if (story === null && named === undefined) return library.storyAt(place);
  const id = story === null ? named : library.ids.find((each) => storyMark(each) === story);
  return id === undefined ? null : library.storyNamed(place, id);
}

/** The input without the name of the story, which buttons carry by its mark. */
function inputBeside(command: AnyCommand, input: Input): Input {
  if (command.subject === 'library') return input;
  return Object.fromEntries(Object.entries(input).filter(([name]) => name !== 'story'));
}

/** The page of the passages' paragraphs that an item (from 0) stands on. */
function contextPage(reply: Reply, frame: DiscordFrame, item: number): number {
  const view = { ...frame, view: 'context' } as const;
  const { pages } = renderDiscordMessage(reply, view);
  const shown = (page: number) => renderDiscordMessage(reply, { ...view, page }).items.includes(item);
  return Math.max(0, Array.from({ length: pages }, (_, page) => page).findIndex(shown));
}

async function suggestions(
  { name, option, typed, options, place, locale }: Extract<Asked, { kind: 'autocomplete' }>,
  { commands, library, log }: Desk,
): Promise<APIInteractionResponse> {
  const choices = (list: readonly APIApplicationCommandOptionChoice<string>[]): APIInteractionResponse => ({
    type: 8,
    data: { choices: [...list] },
  });
  const command = commands.get(name);
  const asked = command?.options.find((each) => each.name === option);
  if (command === undefined || asked === undefined) return choices([]);
  try {
    const story = await suggestingStory(library, place, command, options);
    const found = (await story.suggest({ command, option: asked, typed, locale })).slice(0, 25);
    const faults = choicesFaults(found);
    if (faults.length > 0)
      log.error({ command: name, option, faults }, 'suggestions that Discord would refuse');
    return choices(
      found.filter((each) => choicesFaults([each]).length === 0).map(({ name, value }) => ({ name, value })),
    );
  } catch (error) {
    log.error({ command: name, option, ...errorFacts(error) }, 'suggesting failed');
    return choices([]);
  }
}

/** In private messages, and in servers that did not invite the bot, everybody manages for themselves. */
function allowed(command: AnyCommand, place: Place): boolean {
  return command.managers !== true || place.guild === null || place.manages;
}

function frameOf(
  { story, paragraphAround }: OpenStory,
  locale: Locale,
  origin: { readonly command: string; readonly input: Input },
): DiscordFrame {
  return {
    locale,
    revision: story.revision,
    story: story.id,
    origin,
    page: 0,
    view: 'answer',
    private: false,
    paragraphAround,
  };
}

/** A reply that belongs to no story: nothing in it points at passages. */
export function inPrivate(reply: Reply, { locale }: { readonly locale: Locale }, desk: Desk): Answered {
  const frame: DiscordFrame = {
    locale,
    revision: '0',
    story: null,
    origin: null,
    page: 0,
    view: 'answer',
    private: true,
    paragraphAround: (passage) => passage,
  };
  return asMessage(reply, frame, desk);
}

/**
 * The reply as a new message, or in place of the one whose button was clicked. Every payload is held against Discord's limits first: one that would be refused is a bug, told
 * with its reference number instead of sent.
 */
function asMessage(
  reply: Reply,
  frame: DiscordFrame,
  desk: Desk,
  where: 'new' | 'in place' = 'new',
): Answered {
  const rendered = renderDiscordMessage(reply, frame);
  const { message, pages, buttons, omitted } = rendered;
  if (omitted.length > 0) desk.log.warn({ omitted }, 'buttons without room for their input');
  const following =
    buttons || frame.page > 0 ? [] : Array.from({ length: pages - 1 }, (_, index) => index + 1);
  const further = following
    .slice(0, mostFurther)
    .map((page) => renderDiscordMessage(reply, { ...frame, page }).message);
  const faults = [message, ...further].flatMap(messageFaults);
  if (faults.length === 0) return { response: { type: where === 'new' ? 4 : 7, data: message }, further };
  const reference = randomUUID().slice(0, 8);
  desk.log.error({ reference, faults }, 'a payload that Discord would refuse');
  const apology = renderDiscordMessage(bugReply(reference, frame.locale), {
    ...frame,
    page: 0,
    private: true,
  });
  return { response: { type: 4, data: apology.message }, further: [] };
}
