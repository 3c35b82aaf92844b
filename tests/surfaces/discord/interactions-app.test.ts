import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { interactionsApp } from '../../../src/surfaces/discord/interactions-app.ts';
import { click, shownIn, slash } from '../../discord/interactions.ts';
import { madeUpDesk } from '../../discord/made-up-desk.ts';

const now = 1_800_000_000;
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex');

interface Sent {
  readonly call: string;
  readonly body: unknown;
}

const unused = () => Promise.reject(new Error('nothing comes after the response'));

function endpoint() {
  const sent: Sent[] = [];
  const keep = (call: string) => (_receipt: object, body?: unknown) => {
    sent.push({ call, body });
    return Promise.resolve();
  };
  const after = { edit: keep('edit'), follow: keep('follow'), withdraw: keep('withdraw') };
  const app = interactionsApp({ ...madeUpDesk(), publicKey: hex, after, clock: () => now });
  const post = (body: string, { key = privateKey, time = now }: { key?: KeyObject; time?: number } = {}) =>
    app.request('/', {
      method: 'POST',
      body,
      headers: {
        'x-signature-ed25519': sign(null, Buffer.from(`${time}${body}`), key).toString('hex'),
        'x-signature-timestamp': String(time),
      },
    });
  return { app, post, sent };
}

describe('the interactions endpoint', () => {
  it('answers a ping', async () => {
    const response = await endpoint().post('{"type":1}');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toEqual({ type: 1 });
  });

  it('refuses what somebody else signed, what was changed on the way, and what carries no signature', async () => {
    const { app, post } = endpoint();
    const other = generateKeyPairSync('ed25519').privateKey;
    expect((await post('{"type":1}', { key: other })).status).toBe(401);
    expect((await app.request('/', { method: 'POST', body: '{"type":1}' })).status).toBe(401);
    const signed = sign(null, Buffer.from(`${now}{"type":1}`), privateKey).toString('hex');
    const headers = { 'x-signature-ed25519': signed, 'x-signature-timestamp': String(now) };
    expect((await app.request('/', { method: 'POST', body: '{"type":1} ', headers })).status).toBe(401);
  });

  it('refuses a request recorded long ago or dated ahead', async () => {
    const { post } = endpoint();
    expect((await post('{"type":1}', { time: now - 301 })).status).toBe(401);
    expect((await post('{"type":1}', { time: now + 301 })).status).toBe(401);
    expect((await post('{"type":1}', { time: now - 299 })).status).toBe(200);
  });

  it('refuses a body no interaction has, and what is no interaction', async () => {
    const { post } = endpoint();
    expect((await post(`{"type":1,"x":"${'x'.repeat(600_000)}"}`)).status).toBe(413);
    expect((await post('not json')).status).toBe(400);
    expect((await post('[]')).status).toBe(400);
  });

  it('answers a command, and a click on a button of the answer', async () => {
    const { post } = endpoint();
    const response = await post(JSON.stringify(slash('find', { words: 'buoys' })));
    const answer: APIInteractionResponse = JSON.parse(await response.text());
    expect(answer.type).toBe(4);
    const message = answer.type === 4 ? answer.data : {};
    const { texts, buttons } = shownIn(message);
    expect(texts[0]).toBe('### buoys');
    expect(texts[1]).toContain('> The ferry passed **buoy 1** at dawn.');

    const more = await post(JSON.stringify(click(buttons.get('More') ?? '', message)));
    const next: APIInteractionResponse = JSON.parse(await more.text());
    expect(next.type).toBe(7);
  });

  it('promises an answer that takes long, and keeps the promise by the webhook', async () => {
    const { post, sent } = endpoint();
    const response = await post(JSON.stringify(slash('slow')));
    expect(await response.json()).toEqual({ type: 5, data: {} });
    await expect.poll(() => sent.map(({ call }) => call), { timeout: 5000 }).toEqual(['edit']);
  });

  it('tells a wrong public key at once', () => {
    const after = { edit: unused, follow: unused, withdraw: unused };
    expect(() => interactionsApp({ ...madeUpDesk(), publicKey: 'zz', after, clock: () => now })).toThrow(
      /DISCORD_PUBLIC_KEY/,
    );
  });
});
