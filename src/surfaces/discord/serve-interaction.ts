import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { bugReply } from '../../command/run-command.ts';
import { verbOf } from '../../render/discord-button.ts';
import { messageFlags } from '../../render/discord-message.ts';
import { answerInteraction, type Desk } from './answer-interaction.ts';
import { type Answered, inPrivate, type MessageBody } from './as-message.ts';
import { errorCodes, errorFacts } from './discord-errors.ts';
import * as notices from './notices.ts';
import { type Incoming, type Receipt, readInteraction, type Unreadable } from './read-interaction.ts';
import { oneATurn } from './turns.ts';

/** The ways back to Discord. `respond` is the first answer to an interaction; the others come after it, by its webhook. */
export interface Wire {
  respond(receipt: Receipt, response: APIInteractionResponse): Promise<void>;
  edit(receipt: Receipt, message: MessageBody): Promise<void>;
  follow(receipt: Receipt, message: MessageBody): Promise<void>;
  withdraw(receipt: Receipt): Promise<void>;
}

type Request = Incoming | Unreadable;

/** Discord gives up on an interaction after three seconds; what is left over is for the way there and back. */
const patience = 1500;

const turn = oneATurn();

/** A ping has no token; the HTTP endpoint answers it without one. */
const pingReceipt: Receipt = { id: '0', application: '0', token: '' };

/**
 * Answers one interaction, on whatever way it came: within three seconds with the answer, or with a promise of it that is
 * then kept by the webhook. Never throws: what Discord does not take is logged, and a member told where that is possible.
 */
export async function serveInteraction(json: unknown, desk: Desk, wire: Wire): Promise<void> {
  const incoming = readInteraction(json);
  if (incoming.kind === 'unreadable') desk.log.warn({ fault: incoming.fault }, 'an interaction is malformed');
  const receipt = incoming.kind === 'ping' ? pingReceipt : incoming.receipt;
  if (receipt === null) return;
  try {
    const answering = turn().then(() => answerInteraction(incoming, desk));
    const answered = await soon(answering);
    if (answered === null) await answerLate(incoming, receipt, answering, desk, wire);
    else await respond(incoming, receipt, answered.response, desk, wire);
    for (const message of (await answering).further) await wire.follow(receipt, message);
  } catch (error) {
    desk.log[errorCodes.isExpected(error) ? 'warn' : 'error'](
      errorFacts(error),
      'Discord did not take an answer',
    );
  }
}

async function soon(answering: Promise<Answered>): Promise<Answered | null> {
  const timer = new AbortController();
  const late = delay(patience, null, { signal: timer.signal }).catch(() => null);
  const first = await Promise.race([answering, late]);
  timer.abort();
  return first;
}

async function respond(
  incoming: Request,
  receipt: Receipt,
  response: APIInteractionResponse,
  desk: Desk,
  wire: Wire,
): Promise<void> {
  if (response.type !== 4 && response.type !== 7) return wire.respond(receipt, response);
  await taken(response, (instead) => wire.respond(receipt, instead), incoming, desk);
}

/**
 * A promise of an answer, and the answer. A deferred message may carry only that it is private; everything else comes with
 * the edit. Whether it is private cannot change then, so an answer that turns out to be takes the place of the promise.
 */
async function answerLate(
  incoming: Request,
  receipt: Receipt,
  answering: Promise<Answered>,
  desk: Desk,
  wire: Wire,
): Promise<void> {
  if (incoming.kind === 'autocomplete') return wire.respond(receipt, { type: 8, data: { choices: [] } });
  const promise = promiseFor(incoming);
  await wire.respond(
    receipt,
    promise === 'in place'
      ? { type: 6 }
      : { type: 5, data: promise === 'private' ? { flags: messageFlags.ephemeral } : {} },
  );
  const { response } = await answering;
  await taken(
    response,
    async (answer) => {
      if (answer.type !== 4 && answer.type !== 7) return;
      const message = answer.data ?? {};
      const alone = (Number(message.flags ?? 0) & messageFlags.ephemeral) !== 0;
      if (promise === 'in place' && answer.type === 4) return wire.follow(receipt, message);
      if (promise !== 'public' || !alone) return wire.edit(receipt, message);
      await wire.withdraw(receipt);
      await wire.follow(receipt, message);
    },
    incoming,
    desk,
  );
}

function promiseFor(incoming: Request): 'public' | 'private' | 'in place' {
  if (incoming.kind === 'command') {
    const { private: alone = false } = incoming.options;
    return alone === true ? 'private' : 'public';
  }
  if (incoming.kind !== 'click') return 'public';
  const verb = verbOf(incoming.customId);
  if (verb === 'page' && incoming.mine) return 'in place';
  return verb === 'share' ? 'public' : 'private';
}

/** Sends the answer; where Discord refuses what it says, an apology or a notice instead. */
async function taken(
  response: APIInteractionResponse,
  send: (response: APIInteractionResponse) => Promise<void>,
  incoming: Request,
  desk: Desk,
): Promise<void> {
  try {
    await send(response);
  } catch (error) {
    if (incoming.kind === 'ping' || !errorCodes.isRefusal(error)) throw error;
    const reference = randomUUID().slice(0, 8);
    desk.log.error({ reference, ...errorFacts(error) }, 'Discord refused an answer');
    const { locale } = incoming;
    const reply = errorCodes.isBlocked(error) ? notices.blocked(locale) : bugReply(reference, locale);
    await send(inPrivate(reply, incoming, desk).response);
  }
}
