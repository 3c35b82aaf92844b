import { fork } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { Client } from 'discord.js';
import { Hono } from 'hono';
import { loadCommands } from '../src/command/load-commands.ts';
import type { LiveLibrary } from '../src/library/keep-library.ts';
import { openLiveLibrary } from '../src/open-live-library.ts';
import { openLibrary } from '../src/open-story.ts';
import type { Desk } from '../src/surfaces/discord/answer-interaction.ts';
import { startGateway } from '../src/surfaces/discord/gateway.ts';
import { interactionsApp } from '../src/surfaces/discord/interactions-app.ts';
import { memberPace } from '../src/surfaces/discord/member-pace.ts';
import { isSigned, readPublicKey } from '../src/surfaces/discord/signature.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { slash } from '../tests/discord/interactions.ts';
import { LoopbackDiscord, token } from '../tests/discord/loopback-discord.ts';

const interactions = 500;
const requests = 2000;
const atOnce = 32;
const root = new URL('../', import.meta.url);
const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** What the load is told: where to send, and the requests, signed beforehand. */
interface Load {
  readonly url: string;
  readonly bodies: readonly { readonly body: string; readonly signature: string; readonly time: string }[];
}

interface Opened {
  /** As the bot runs: its story in a thread of its own. */
  readonly desk: Desk & { readonly library: LiveLibrary };
  /** The same with the story in this thread, to tell what the other costs. */
  readonly here: Desk;
  readonly questions: readonly string[];
}

/** Questions of the story's own words: its sentences, so that answers are found and differ. */
async function openDesk(): Promise<Opened> {
  const folder = new URL('commands/', root);
  const commands = await loadCommands(folder);
  const corpus = fileURLToPath(new URL('corpus', root));
  const plan = { corpus, story: undefined, engine: 'minisearch' };
  const library = await openLiveLibrary({ ...plan, commands: folder }, silent);
  const { story } = await library.storyAt({ guild: null, channel: null, manages: true, user: '1' });
  const questions = story.articles.flatMap(({ body }) =>
    splitSentences(body).map(({ start, end }) => body.slice(start, Math.min(end, start + 300))),
  );
  const desk = { library, commands, log: silent, pace: memberPace({ burst: 1e9, perSecond: 1e9 }) };
  return { desk, here: { ...desk, library: await openLibrary(plan, silent) }, questions };
}

interface Took {
  /** Milliseconds, ascending. */
  readonly each: readonly number[];
  /** Milliseconds of processor time an interaction, the loopback Discord's included: what a busy machine does not blur. */
  readonly processor: number;
}

/** Milliseconds from the frame on the gateway to the callback, one interaction after the other. */
async function frameToCallback(discord: LoopbackDiscord, questions: readonly string[]): Promise<Took> {
  const took: number[] = [];
  let before = process.cpuUsage();
  for (let index = 0; index < interactions + 50; index += 1) {
    const entry = discord.send(slash('ask', { question: questions[index % questions.length] ?? '' }));
    while (entry.response === null) await delay(1);
    if (index >= 50) took.push(entry.took);
    else before = process.cpuUsage();
  }
  return inOrder(took, before);
}

/** Milliseconds that the command itself takes, without Discord. */
async function answerAlone({ commands, library }: Desk, questions: readonly string[]): Promise<Took> {
  const story = await library.storyAt({ guild: null, channel: null, manages: true, user: '1' });
  const command = commands.get('ask');
  if (command === undefined) throw new Error('bench/discord: there is no /ask');
  const took: number[] = [];
  const before = process.cpuUsage();
  for (let index = 0; index < interactions; index += 1) {
    const options = { question: questions[index % questions.length] ?? '' };
    const began = performance.now();
    await story.run({ command, options, locale: 'en-US' });
    took.push(performance.now() - began);
  }
  return inOrder(took, before);
}

function inOrder(took: readonly number[], before: NodeJS.CpuUsage): Took {
  const { user, system } = process.cpuUsage(before);
  return { each: [...took].sort((a, b) => a - b), processor: (user + system) / 1000 / took.length };
}

async function benchGateway({ desk, here, questions }: Opened): Promise<void> {
  const discord = await LoopbackDiscord.start(() => []);
  const served = async (by: Desk) => {
    const options = { token, api: discord.api, guild: null, onFatal: console.error };
    const gateway = await startGateway({ ...by, ...options });
    const took = await frameToCallback(discord, questions);
    await gateway.stop();
    return took;
  };
  // Both are asked before either is measured, so that neither pays for what the other then finds compiled.
  await served(here);
  await served(desk);
  const ours = await served(desk);
  const oursHere = await served(here);

  const client = new Client({ intents: [], rest: { api: discord.api } });
  client.on('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand())
      interaction.reply({ content: 'A fixed text', allowedMentions: { parse: [] } }).catch(console.error);
  });
  await client.login(token);
  const bare = await frameToCallback(discord, questions);
  await client.destroy();
  await discord.stop();

  const alone = await answerAlone(desk, questions);
  const aloneHere = await answerAlone(here, questions);
  const at = ({ each }: Took, share: number) => each[Math.floor(each.length * share)] ?? 0;
  const row = (name: string, took: Took) =>
    `  ${name.padEnd(36)} p50 ${at(took, 0.5).toFixed(2)} ms   p99 ${at(took, 0.99).toFixed(2)} ms   processor ${took.processor.toFixed(2)} ms each`;
  console.log(`Gateway frame to REST callback, ${interactions} questions, one after the other`);
  console.log(row('the bot, /ask over the shipped story', ours));
  console.log(row('  of which answering the question', alone));
  console.log(row('the bot with its story in one thread', oursHere));
  console.log(row('  of which answering the question', aloneHere));
  console.log(row('bare discord.js, a fixed text', bare));
  const ratio = (share: number) => (at(ours, share) / at(bare, share)).toFixed(2);
  console.log(
    `  ratio                                p50 ${ratio(0.5)}      p99 ${ratio(0.99)}      processor ${(ours.processor / bare.processor).toFixed(2)}`,
  );
}

async function benchEndpoint(desk: Desk, questions: readonly string[]): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex');
  const time = String(Math.floor(Date.now() / 1000));
  const bodies = Array.from({ length: requests }, (_, index) => {
    const body = JSON.stringify(slash('ask', { question: questions[index % questions.length] ?? '' }));
    return { body, time, signature: sign(null, Buffer.from(time + body), privateKey).toString('hex') };
  });
  const nothing = () => Promise.resolve();
  const after = { edit: nothing, follow: nothing, withdraw: nothing };
  const ours = interactionsApp({ ...desk, publicKey: hex, after, clock: () => Date.now() / 1000 });
  const key = readPublicKey(hex);
  const bare = new Hono().post('/', async (context) => {
    const body = new Uint8Array(await context.req.arrayBuffer());
    const signature = context.req.header('x-signature-ed25519') ?? '';
    if (key === null || !isSigned(key, signature, time, body)) return context.text('', 401);
    return context.json({ type: 4, data: { content: 'A fixed text' } });
  });
  const perSecond = async (app: Hono): Promise<number> => {
    const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const load = fork(fileURLToPath(import.meta.url), ['load']);
    load.send({ url: `http://127.0.0.1:${port}/`, bodies } satisfies Load);
    const [milliseconds] = await once(load, 'message');
    server.close();
    server.closeAllConnections();
    return requests / (Number(milliseconds) / 1000);
  };
  await perSecond(ours);
  const [answered, fixed] = [await perSecond(ours), await perSecond(bare)];
  console.log(`Signed HTTP requests a second, one process, ${requests} requests, ${atOnce} at a time`);
  console.log(`  the bot, /ask over the shipped story ${answered.toFixed(0)}`);
  console.log(`  bare hono, signature and fixed text  ${fixed.toFixed(0)}`);
  console.log(`  ratio                                ${(answered / fixed).toFixed(2)}`);
}

/** The other process: sends the requests it is given and tells how long all of them took, in milliseconds. */
function sendLoad({ url, bodies }: Load): void {
  const began = performance.now();
  let next = 0;
  const lane = async () => {
    for (let each = bodies[next++]; each !== undefined; each = bodies[next++]) {
      const headers = { 'x-signature-ed25519': each.signature, 'x-signature-timestamp': each.time };
      const response = await fetch(url, { method: 'POST', body: each.body, headers });
      if (response.status !== 200) throw new Error(`answered ${response.status}`);
      await response.arrayBuffer();
    }
  };
  Promise.all(Array.from({ length: atOnce }, lane)).then(
    () => process.send?.(performance.now() - began, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}

if (process.argv[2] === 'load') process.once('message', (load: Load) => sendLoad(load));
else {
  const opened = await openDesk();
  await benchGateway(opened);
  await benchEndpoint(opened.desk, opened.questions);
  await opened.desk.library.close();
}
