import { setTimeout as delay } from 'node:timers/promises';
import { Client, Events, Options, Status } from 'discord.js';
import { offeredCommands } from '../../command/story-option.ts';
import { Problem } from '../../story/problem.ts';
import type { Desk } from './answer-interaction.ts';
import { errorFacts } from './discord-errors.ts';
import { closeProblem, loginProblem, tokenProblem } from './gateway-problems.ts';
import { registerCommands } from './register-commands.ts';
import { restWire } from './rest-wire.ts';
import { retryRegistration } from './retry-registration.ts';
import { serveInteraction } from './serve-interaction.ts';

export interface GatewayOptions extends Desk {
  readonly token: string;
  /** Discord's API without a version: https://discord.com/api, or one on loopback. */
  readonly api: string;
  /** A server's id where the commands are registered for it alone; null for everywhere. */
  readonly guild: string | null;
  /** Called at most once, when a bot that had started can no longer work: the process has to end with a failure. */
  readonly onFatal: (reason: unknown) => void;
  /** How long a lost session may stay without an answer, in milliseconds. */
  readonly resumeTimeout?: number;
  /** How long to wait before registering anew what could not be registered, in milliseconds. */
  readonly registrationWait?: number;
}

export interface Gateway {
  /** Registers the commands anew where they differ by now; never rejects. */
  register(): Promise<void>;
  stop(): Promise<void>;
}

/** Looks at a session's state within the time that it may stay without an answer. */
const looks = 4;
const defaultResumeTimeout = 20_000;
const mostRebuilds = 5;

/**
 * Connects to Discord's gateway, registers the commands where they differ, and answers interactions until stopped. Resolves
 * when it is ready; rejects with a Problem where a setting or the network is why it cannot start. Needs no privileged intent,
 * in fact none: interactions come without.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { api, log, resumeTimeout = defaultResumeTimeout } = options;
  const wire = restWire(api, log);
  let ended = false;
  let started = false;
  let client = buildClient(options, wire, (reason) => void fail(reason));

  const fail = async (reason: unknown) => {
    if (ended || !started) return;
    await stop();
    options.onFatal(reason);
  };
  const registration = retryRegistration({
    attempt: () => register(client, options),
    onFinal: fail,
    log,
    wait: options.registrationWait,
  });
  const stop = async () => {
    ended = true;
    registration.stop();
    clearInterval(watch);
    await client.destroy();
  };

  // discord.js waits for ever for the answer to a RESUME; a session that stays unanswered is given up for a new client.
  const waiting = new Map<number, number>();
  const watch = setInterval(() => {
    for (const shard of client.ws.shards.values()) {
      const checks = shard.status === Status.Resuming ? (waiting.get(shard.id) ?? 0) + 1 : 0;
      waiting.set(shard.id, checks);
      if (checks > looks) {
        waiting.clear();
        rebuild().catch(fail);
        return;
      }
    }
  }, resumeTimeout / looks);
  watch.unref();

  const rebuild = async () => {
    log.warn({ milliseconds: resumeTimeout }, 'Discord did not answer a RESUME; connecting anew');
    await client.destroy();
    for (let attempt = 1; !ended; attempt += 1) {
      client = buildClient(options, wire, (reason) => void fail(reason));
      try {
        await client.login(options.token);
        return;
      } catch (error) {
        if (attempt === mostRebuilds) throw loginProblem(error);
        log.warn(errorFacts(error), 'connecting anew failed');
        await delay(2 ** attempt * 500);
      }
    }
  };

  try {
    await client.login(options.token);
    await registration.register();
  } catch (error) {
    await stop();
    throw loginProblem(error);
  }
  started = true;
  return { stop, register: () => registration.register().catch(fail) };
}

type Fail = (reason: unknown) => void;

function buildClient(
  options: GatewayOptions,
  wire: ReturnType<typeof restWire>,
  fail: Fail,
): Client<boolean> {
  const { api, log } = options;
  const client = new Client({
    intents: [],
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...nothingKept }),
    allowedMentions: { parse: [] },
    rest: { api, timeout: 10_000 },
  });
  // discord.js reads interactions by itself too, and a malformed one ends the process there. It is only asked to keep the
  // connection: every other event is taken from it here, before it reads it.
  client.on('raw', (packet: { t: string; d: unknown }) => {
    if (keptEvents.includes(packet.t)) return;
    if (packet.t === 'INTERACTION_CREATE') void serveInteraction(packet.d, options, wire);
    packet.t = 'TAKEN';
  });
  client.on(Events.ShardDisconnect, ({ code }) => fail(closeProblem(code) ?? closedFor(code)));
  client.on(Events.ShardError, (error) => log.warn(errorFacts(error), 'the gateway connection failed'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'resumed the session'));
  client.on(Events.Error, (error) => log.error(errorFacts(error), 'discord.js reported an error'));
  client.on(Events.Warn, (what) => log.warn({ what }, 'discord.js warned'));
  client.rest.on('response', (_request, response) => {
    if (response.status === 401) fail(tokenProblem());
  });
  return client;
}

const keptEvents: readonly string[] = ['READY', 'RESUMED'];

const nothingKept = {
  ApplicationCommandManager: 0,
  GuildMemberManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ThreadManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
} as const;

function closedFor(code: number): Problem {
  return new Problem({ what: `Discord closed the connection for good (close ${code})` });
}

async function register(client: Client<boolean>, options: GatewayOptions): Promise<void> {
  const { guild, library, log } = options;
  const application = client.application?.id;
  if (application === undefined) throw new Error('gateway: READY named no application');
  const commands = offeredCommands(options.commands.values(), library.ids.length);
  await registerCommands({ rest: client.rest, application, guild, commands, log });
}
