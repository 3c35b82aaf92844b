import { randomUUID } from 'node:crypto';
import type { APIInteractionResponse, APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Locale } from '../../command/command.ts';
import type { OpenStory } from '../../command/library.ts';
import type { Reply } from '../../command/reply.ts';
import { bugReply, type Log } from '../../command/run-command.ts';
import type { Input } from '../../render/discord-button.ts';
import type { DiscordFrame } from '../../render/discord-frame.ts';
import { renderDiscordMessage } from '../../render/discord-message.ts';
import { messageFaults } from './limits.ts';

export type MessageBody = APIInteractionResponseCallbackData;

/** What an interaction gets: the response, and messages that have to follow it. */
export interface Answered {
  readonly response: APIInteractionResponse;
  readonly further: readonly MessageBody[];
}

/** Discord lets an app that is not in the server follow a response up five times. */
const mostFurther = 5;

/** What a reply of a story is rendered for, as far as it follows from the story and what was asked. */
export function frameOf(
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
export function inPrivate(
  reply: Reply,
  { locale }: { readonly locale: Locale },
  desk: { readonly log: Log },
  where: 'new' | 'in place' = 'new',
): Answered {
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
  return asMessage(reply, frame, desk, where);
}

/**
 * The reply as a new message, or in place of the one whose button was clicked. Every payload is held against Discord's limits
 * first: one that would be refused is a bug, told with its reference number instead of sent.
 */
export function asMessage(
  reply: Reply,
  frame: DiscordFrame,
  desk: { readonly log: Log },
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
