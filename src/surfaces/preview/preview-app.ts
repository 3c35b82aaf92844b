import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { ApplicationKey } from './application-key.ts';
import { readPageFile } from './page-files.ts';
import type { Webhooks } from './webhooks.ts';

/** An HTTP interactions endpoint, as Discord sees one. */
export interface InteractionsEndpoint {
  fetch(request: Request): Response | Promise<Response>;
}

/** The channel that the page shows. */
export interface Channel {
  /** Lower case with hyphens, as Discord writes it. */
  readonly name: string;
  readonly topic: string;
}

export interface PreviewParts {
  readonly applicationId: string;
  readonly key: ApplicationKey;
  readonly webhooks: Webhooks;
  readonly endpoint: () => InteractionsEndpoint;
  readonly commands: () => readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly channel: Channel;
}

/** Discord's three seconds, in milliseconds, after which an interaction has failed. */
const patience = 3000;

const firstCommandId = 1000000000000000100n;
const longestBody = 512 * 1024;
const loopbackHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
const interaction = z.looseObject({ id: z.string().regex(/^\d{1,20}$/), type: z.number() });

/** The page and the part of Discord it needs: commands, interactions in, webhooks back. Answers this machine only. */
export function previewApp(parts: PreviewParts): Hono {
  const { applicationId, webhooks } = parts;
  const app = new Hono();
  app.use(bodyLimit({ maxSize: longestBody }));
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
      strictTransportSecurity: false,
    }),
  );
  app.use(async (context, next) => {
    const site = context.req.header('sec-fetch-site') ?? 'none';
    const isOurs = loopbackHost.test(context.req.header('host') ?? '') && /^(none|same-origin)$/.test(site);
    if (!isOurs) return context.text('The preview answers its own page only', 403);
    context.header('cache-control', 'no-store');
    return next();
  });

  app.get('/channel.json', (context) =>
    context.json({ commands: parts.commands().map(registered), channel: parts.channel }),
  );
  app.post('/interactions', async (context) => {
    const posted = interaction.safeParse(await context.req.json().catch(() => null));
    if (!posted.success) return context.json({ message: 'No interaction', code: 50035 }, 400);
    const token = webhooks.issue(posted.data.id);
    const body = JSON.stringify({ ...posted.data, application_id: applicationId, token, version: 1 });
    const answer = await answerOf(parts, body);
    return answer === null ? context.json({ message: 'No answer' }, 504) : context.json(answer);
  });
  app.get('/webhook-events', (context) =>
    streamSSE(context, async (stream) => {
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
      const stop = webhooks.listen((event) => {
        stream.writeSSE({ data: JSON.stringify(event) }).catch(() => stop());
      });
      await stream.writeSSE({ event: 'open', data: '' });
      await gone;
      stop();
    }),
  );

  const webhook = '/api/v10/webhooks/:application/:token';
  const original = `${webhook}/messages/:message{@original|%40original}`;
  const unknownWebhook = { message: 'Unknown Webhook', code: 10015 };
  app.patch(original, async (context) => {
    const message: unknown = await context.req.json();
    const known = webhooks.publish(context.req.param('token'), 'edit', message);
    return known ? context.json({ id: '0', ...Object(message) }) : context.json(unknownWebhook, 404);
  });
  app.delete(original, (context) => {
    const known = webhooks.publish(context.req.param('token'), 'withdraw', null);
    return known ? context.body(null, 204) : context.json(unknownWebhook, 404);
  });
  app.post(webhook, async (context) => {
    const message: unknown = await context.req.json();
    const known = webhooks.publish(context.req.param('token'), 'follow', message);
    return known ? context.json({ id: '0', ...Object(message) }) : context.json(unknownWebhook, 404);
  });

  app.get('/:name?', async (context) => {
    const file = await readPageFile(context.req.param('name') ?? 'index.html');
    if (file === null) return context.notFound();
    return context.body(file.content, 200, { 'content-type': file.type });
  });
  return app;
}

/** A command as Discord gives it back once it is registered: with an id. */
function registered(command: RESTPostAPIApplicationCommandsJSONBody, index: number) {
  return { ...command, id: String(firstCommandId + BigInt(index)) };
}

/** The endpoint's answer to a signed interaction; null where none comes in time or it is not one Discord would take. */
async function answerOf({ key, endpoint }: PreviewParts, body: string): Promise<object | null> {
  const seconds = Math.floor(Date.now() / 1000);
  const request = new Request('http://preview.invalid/', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...key.signatureOf(body, seconds) },
    body,
  });
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null).unref());
  const response = await Promise.race([endpoint().fetch(request), late]);
  if (response?.status !== 200) return null;
  const answer = z.looseObject({ type: z.number() }).safeParse(await response.json().catch(() => null));
  return answer.success ? answer.data : null;
}
