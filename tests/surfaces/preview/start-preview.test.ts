import { createPublicKey, verify } from 'node:crypto';
import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../src/story/problem.ts';
import {
  type Preview,
  type PreviewApplication,
  type PreviewOptions,
  startPreview,
} from '../../../src/surfaces/preview/start-preview.ts';

const opened: Preview[] = [];
afterEach(async () => {
  for (const preview of opened.splice(0)) await preview.close();
});

/** A preview whose endpoint is `fetch`, and the application it was made for. */
async function open(
  fetch: (request: Request) => Response | Promise<Response>,
  more: Partial<PreviewOptions> = {},
) {
  const applications: PreviewApplication[] = [];
  const preview = await startPreview({
    port: 0,
    commands: () => [{ name: 'ask', description: 'Ask' }],
    channel: { name: 'ferry', topic: 'The ferry' },
    interactions: (application) => {
      applications.push(application);
      return { fetch };
    },
    ...more,
  });
  opened.push(preview);
  const [application] = applications;
  if (application === undefined) throw new Error('no endpoint was made');
  return { preview, application, post: (body: object) => post(`${preview.url}/interactions`, body) };
}

function post(url: string, body: object): Promise<Response> {
  return fetch(url, { method: 'POST', body: JSON.stringify(body) });
}

const pong = () => Response.json({ type: 4, data: { content: 'Hello' } });

describe('the preview server', () => {
  it('signs every interaction as Discord does, with the key it was given to the endpoint under', async () => {
    const seen: { request: Request; body: string }[] = [];
    const { application, post } = await open(async (request) => {
      seen.push({ request, body: await request.text() });
      return pong();
    });
    expect(await (await post({ id: '7', type: 2 })).json()).toEqual({ type: 4, data: { content: 'Hello' } });
    const [{ request, body } = { request: new Request('http://x.invalid'), body: '' }] = seen;
    const key = createPublicKey({
      key: Buffer.concat([
        Buffer.from('302a300506032b6570032100', 'hex'),
        Buffer.from(application.publicKey, 'hex'),
      ]),
      format: 'der',
      type: 'spki',
    });
    const signed = Buffer.from(`${request.headers.get('x-signature-timestamp')}${body}`);
    const signature = Buffer.from(request.headers.get('x-signature-ed25519') ?? '', 'hex');
    expect(verify(null, signed, key, signature)).toBe(true);
    expect(JSON.parse(body)).toMatchObject({ id: '7', type: 2, application_id: application.id, version: 1 });
  });

  it('gives what comes by the webhook to the page, and refuses a webhook it does not know', async () => {
    const tokens: string[] = [];
    const { preview, application, post } = await open(async (request) => {
      tokens.push(JSON.parse(await request.text()).token);
      return Response.json({ type: 5 });
    });
    const events = await fetch(`${preview.url}/webhook-events`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    await post({ id: '8', type: 2 });
    const webhook = `${application.apiBase}/v10/webhooks/${application.id}/${tokens[0]}`;
    const body = JSON.stringify({ content: 'At last' });
    expect((await fetch(`${webhook}/messages/@original`, { method: 'PATCH', body })).status).toBe(200);
    expect((await fetch(webhook, { method: 'POST', body })).status).toBe(200);
    expect((await fetch(`${webhook}/messages/%40original`, { method: 'DELETE' })).status).toBe(204);
    expect((await fetch(`${webhook}x/messages/@original`, { method: 'PATCH', body })).status).toBe(404);
    let text = '';
    while (!text.includes('withdraw')) text += (await reader?.read())?.value ?? 'withdraw: the stream ended';
    const told = [...text.matchAll(/^data: (\{.*)$/gm)].map(([, json = '']) => JSON.parse(json));
    expect(told).toEqual([
      { kind: 'edit', interaction: '8', message: { content: 'At last' } },
      { kind: 'follow', interaction: '8', message: { content: 'At last' } },
      { kind: 'withdraw', interaction: '8', message: null },
    ]);
    await reader?.cancel();
  });

  it('says that the bot did not answer where it refuses, fails or takes more than three seconds', async () => {
    for (const answer of [
      () => new Response('no', { status: 401 }),
      () => new Response('not json'),
      () => new Promise<Response>(() => {}),
    ]) {
      const { post } = await open(answer);
      expect((await post({ id: '9', type: 2 })).status).toBe(504);
    }
  });

  it('refuses what is no interaction', async () => {
    const { post } = await open(pong);
    for (const body of [[], { type: 2 }, { id: 'x', type: 2 }, { id: '1' }]) {
      expect((await post(body)).status).toBe(400);
    }
  });

  it('answers its own page on this machine only', async () => {
    const { preview } = await open(pong);
    expect(preview.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const crossSite = { headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await fetch(preview.url, crossSite)).status).toBe(403);
    const rebound = await new Promise<number | undefined>((resolve) => {
      const { port } = new URL(preview.url);
      request({ host: '127.0.0.1', port, headers: { host: 'evil.example' } }, ({ statusCode }) =>
        resolve(statusCode),
      ).end();
    });
    expect(rebound).toBe(403);
  });

  it('lets the page run its own scripts and nothing else', async () => {
    const { preview } = await open(pong);
    const page = await fetch(preview.url);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    const html = await page.text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc="\/[a-z-]+\.js")|\son[a-z]+=|style=/i);
    for (const [, path = ''] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      expect((await fetch(preview.url + path)).status).toBe(200);
    }
  });

  it('serves no file but the page’s', async () => {
    const { preview } = await open(pong);
    for (const path of ['/tsconfig.json', '/..%2fstart-preview.ts', '/%2e%2e/webhooks.ts', '/page/main.js']) {
      expect((await fetch(preview.url + path)).status).toBe(404);
    }
  });

  it('names the setting where its port is taken', async () => {
    const { preview } = await open(pong);
    const port = Number(new URL(preview.url).port);
    await expect(open(pong, { port })).rejects.toThrow(Problem);
    await expect(open(pong, { port })).rejects.toThrow(/PORT/);
  });
});
