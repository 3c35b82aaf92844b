import { randomUUID } from 'node:crypto';
import type { APIApplicationCommandOptionChoice, APIInteractionResponse } from 'discord-api-types/v10';
import { askedStory, suggestingStory } from '../../command/asked-story.ts';
import { type AnyCommand, mostSuggestions } from '../../command/command.ts';
import type { Library } from '../../command/library.ts';
import { bugReply, type Log, problemReply } from '../../command/run-command.ts';
import type { Input } from '../../render/discord-button.ts';
import { Problem } from '../../story/problem.ts';
import { answerClick } from './answer-click.ts';
import { type Answered, asMessage, frameOf, inPrivate } from './as-message.ts';
import { errorFacts } from './discord-errors.ts';
import { choicesFaults } from './limits.ts';
import { storyOfMessage } from './marked-story.ts';
import { mayUse } from './may-use.ts';
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

type Asked = Exclude<Incoming, { kind: 'ping' }>;

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
  if (!mayUse(command, incoming.place)) return inPrivate(notices.managersOnly(locale), incoming, desk);
  const input = bySlash ? incoming.options : (command.message?.input(incoming.text) ?? {});
  const request = { command, options: input, locale };
  const { place } = incoming;
  const behind = bySlash ? null : storyOfMessage(incoming.buttons, place, desk.library);
  const story = behind ?? (await askedStory(desk.library, place, request));
  const reply = await story.run(request);
  // A reply about the library is nothing to run again: a choice that was made is made.
  if (command.subject === 'library') return inPrivate(reply, incoming, desk);
  const frame = frameOf(story, locale, { command: command.name, input: inputBeside(input) });
  return asMessage(reply, { ...frame, private: reply.private }, desk);
}

/** The input without the name of the story, which buttons carry by its mark. */
function inputBeside(input: Input): Input {
  return Object.fromEntries(Object.entries(input).filter(([name]) => name !== 'story'));
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
    const suggested = await story.suggest({ command, option: asked, typed, locale });
    const found = suggested.slice(0, mostSuggestions);
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
