import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { Problem } from '../../story/problem.ts';
import { makeApplicationKey } from './application-key.ts';
import { type Channel, type InteractionsEndpoint, previewApp } from './preview-app.ts';
import { makeWebhooks } from './webhooks.ts';

/** What an interactions endpoint is made for: an application with this key, whose webhooks are called under `apiBase`. */
export interface PreviewApplication {
  readonly id: string;
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** In place of https://discord.com/api. */
  readonly apiBase: string;
}

export interface PreviewOptions {
  readonly interactions: (application: PreviewApplication) => InteractionsEndpoint;
  /** The commands as they would be registered with Discord. */
  readonly commands: () => readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly channel: Channel;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface Preview {
  /** Where a browser of this machine finds the page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const applicationId = '1000000000000000001';

/**
 * Serves a page that looks and works like a Discord channel with the bot in it, to this machine only. The page's raw
 * interactions are signed with a key made now and given to the endpoint, as Discord would. Throws a Problem where the port
 * is taken.
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const key = makeApplicationKey();
  const webhooks = makeWebhooks(Date.now);
  let endpoint: InteractionsEndpoint = { fetch: () => new Response(null, { status: 503 }) };
  const app = previewApp({
    applicationId,
    key,
    webhooks,
    endpoint: () => endpoint,
    commands: options.commands,
    channel: options.channel,
  });
  const { server, port } = await listening((request) => app.fetch(request), options.port);
  const url = `http://127.0.0.1:${port}`;
  endpoint = options.interactions({ id: applicationId, publicKey: key.publicKey, apiBase: `${url}/api` });
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(
  answer: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer(getRequestListener(answer));
  return new Promise((resolve, reject) => {
    server.once('listening', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : port });
    });
    server.once('error', (error) => {
      const problem = {
        where: `PORT ${port}`,
        what: 'cannot be listened on',
        remedy: 'Set PORT to another, or to 0 for any that is free',
      };
      const isTaken = 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
      reject(isTaken ? new Problem(problem, { cause: error }) : error);
    });
    server.listen(port, '127.0.0.1');
  });
}
