import { setTimeout as delay } from 'node:timers/promises';
import { DiscordAPIError, REST, Routes } from 'discord.js';
import type { Log } from '../../command/run-command.ts';
import { messageFlags } from '../../render/discord-message.ts';
import type { MessageBody } from './as-message.ts';
import { errorCodes, errorFacts } from './discord-errors.ts';
import type { Receipt } from './read-interaction.ts';
import type { Wire } from './serve-interaction.ts';
import { atMost } from './turns.ts';

/** A callback that hangs is given up in time for one more try within Discord's three seconds. */
const callbackTimeout = 1400;
/** The second try may take as long as Discord likes: an answer that comes too late is refused there. */
const lastTimeout = 5000;
const webhookTimeout = 10_000;
/** Long enough for a connection that was reset to be there again, short beside the three seconds. */
const pause = 150;

/** Connections at a time: a crowd shares them rather than opening hundreds. */
const mostCallbacks = 48;

/**
 * The ways back to Discord over REST, by an interaction's own token. A callback or an edit that the network loses is sent
 * once more: Discord takes a callback only once (40060), and an edit says the same twice. A follow-up is not: it would be
 * there twice.
 */
export function restWire(api: string, log: Log): Wire {
  const first = new REST({ api, timeout: callbackTimeout, retries: 0 });
  const second = new REST({ api, timeout: lastTimeout, retries: 0 });
  const webhooks = new REST({ api, timeout: webhookTimeout, retries: 1 });
  const inLine = atMost(mostCallbacks);
  const once = new REST({ api, timeout: webhookTimeout, retries: 0 });
  return {
    respond: ({ id, token }, body) =>
      inLine(() =>
        twice((again) => {
          const rest = again ? second : first;
          return rest.post(Routes.interactionCallback(id, token), { body, auth: false });
        }, log),
      ),
    edit: (receipt, message) =>
      twice(() => webhooks.patch(original(receipt), { body: edited(message), auth: false }), log),
    follow: async ({ application, token }, message) => {
      await once.post(Routes.webhook(application, token), { body: message, auth: false });
    },
    withdraw: async (receipt) => {
      await webhooks.delete(original(receipt), { auth: false });
    },
  };
}

function original({ application, token }: Receipt) {
  return Routes.webhookMessage(application, token, '@original');
}

/** Whether a message is private was settled before; an edit may not say it. */
function edited({ flags, ...message }: MessageBody): MessageBody {
  return { ...message, flags: Number(flags ?? 0) & ~messageFlags.ephemeral };
}

async function twice(call: (again: boolean) => Promise<unknown>, log: Log): Promise<void> {
  try {
    await call(false);
  } catch (error) {
    if (error instanceof DiscordAPIError) throw error;
    log.warn(errorFacts(error), 'a call to Discord was lost and is sent once more');
    await delay(pause);
    try {
      await call(true);
    } catch (again) {
      if (!errorCodes.isAcknowledged(again)) throw again;
      log.warn(errorFacts(again), 'the lost call had arrived');
    }
  }
}
