import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { REST, Routes } from 'discord.js';
import { offeredCommands } from '../../command/story-option.ts';
import type { Desk } from './answer-interaction.ts';
import { errorFacts } from './discord-errors.ts';
import { loginProblem } from './gateway-problems.ts';
import { interactionsApp } from './interactions-app.ts';
import { registerCommands } from './register-commands.ts';
import { restWire } from './rest-wire.ts';
import { retryRegistration } from './retry-registration.ts';

export interface EndpointOptions extends Desk {
  /** The application's public key, 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The bot's token, with which commands are registered; null where that is done elsewhere. */
  readonly token: string | null;
  readonly api: string;
  readonly guild: string | null;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface Endpoint {
  readonly address: string;
  /** Registers the commands anew where they differ by now, if there is a token; never rejects. */
  register(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Serves Discord's interactions endpoint, and registers the commands where they differ. It keeps nothing between requests, so
 * any number of processes can stand behind one public address. Rejects with a Problem where a setting is why it cannot start.
 */
export async function startEndpoint(options: EndpointOptions): Promise<Endpoint> {
  const { publicKey, token, api, guild, host, port, ...desk } = options;
  const after = restWire(api, desk.log);
  const app = interactionsApp({ ...desk, publicKey, after, clock: () => Date.now() / 1000 });
  const register = async () => {
    if (token === null) return;
    const rest = new REST({ api }).setToken(token);
    const { id } = Object(await rest.get(Routes.currentApplication()));
    const { log, library } = desk;
    const commands = offeredCommands(desk.commands.values(), library.ids.length);
    await registerCommands({ rest, application: String(id), guild, commands, log });
  };
  await register().catch((error: unknown) => {
    throw loginProblem(error);
  });
  const refused = (error: unknown) =>
    desk.log.error(errorFacts(error), 'the commands cannot be registered; Discord keeps those it has');
  const registration = retryRegistration({ attempt: register, onFinal: refused, log: desk.log });
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const at = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://${host}:${at}/`,
    register: () => registration.register().catch(refused),
    stop: () => {
      registration.stop();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
