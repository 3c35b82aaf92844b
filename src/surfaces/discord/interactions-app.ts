import type { APIInteractionResponse } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { Problem } from '../../story/problem.ts';
import type { Desk } from './answer-interaction.ts';
import { errorFacts } from './discord-errors.ts';
import { serveInteraction, type Wire } from './serve-interaction.ts';
import { isSigned, readPublicKey } from './signature.ts';

/** How far the time of a signature may lie from ours, either way: a recorded request cannot be sent again for long. */
const staleAfterSeconds = 300;

/** An interaction holds at most one message of 4000 characters with its components and embeds. */
const longestBody = 512 * 1024;

export interface InteractionsEndpoint extends Desk {
  /** The application's public key, 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The webhook's calls, for what comes after the response. */
  readonly after: Omit<Wire, 'respond'>;
  /** Seconds since 1970. */
  readonly clock: () => number;
}

/**
 * Discord's interactions endpoint, at the path `/` of the app. Stateless: any number of processes can stand behind one
 * address. Throws a Problem where the key is none.
 */
export function interactionsApp(endpoint: InteractionsEndpoint): Hono {
  const key = readPublicKey(endpoint.publicKey);
  if (key === null) {
    throw new Problem({
      where: 'DISCORD_PUBLIC_KEY',
      what: 'is not 64 hexadecimal digits',
      remedy: 'Copy the Public Key from General Information in the Discord Developer Portal',
    });
  }
  const app = new Hono();
  app.use(bodyLimit({ maxSize: longestBody }));
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    endpoint.log.error(errorFacts(error), 'a request over HTTP was not answered');
    return context.text('Internal error', 500);
  });
  app.post('/', async (context) => {
    const signature = context.req.header('x-signature-ed25519') ?? '';
    const timestamp = context.req.header('x-signature-timestamp') ?? '';
    const body = new Uint8Array(await context.req.arrayBuffer());
    const fresh =
      /^\d{1,12}$/.test(timestamp) && Math.abs(endpoint.clock() - Number(timestamp)) <= staleAfterSeconds;
    if (!fresh || !isSigned(key, signature, timestamp, body)) {
      return context.text('The signature does not fit the request', 401);
    }
    const response = await responseTo(Buffer.from(body).toString('utf8'), endpoint);
    return response === null ? context.text('No interaction', 400) : context.json(response);
  });
  return app;
}

/** The first answer, as soon as it is there; what follows goes on by the webhook. Null where the body is no interaction. */
function responseTo(
  body: string,
  { after, ...desk }: InteractionsEndpoint,
): Promise<APIInteractionResponse | null> {
  return new Promise((resolve, reject) => {
    const wire: Wire = {
      ...after,
      respond: (_receipt, response) => {
        resolve(response);
        return Promise.resolve();
      },
    };
    serveInteraction(parsed(body), desk, wire).then(() => resolve(null), reject);
  });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
