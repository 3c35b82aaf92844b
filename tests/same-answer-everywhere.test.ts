import { generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../src/command/library.ts';
import { loadCommands } from '../src/command/load-commands.ts';
import { openPreview } from '../src/open-preview.ts';
import { openLibrary } from '../src/open-story.ts';
import { type Gateway, startGateway } from '../src/surfaces/discord/gateway.ts';
import { interactionsApp } from '../src/surfaces/discord/interactions-app.ts';
import { plainText } from '../src/surfaces/discord/plain-text.ts';
import type { Preview } from '../src/surfaces/preview/start-preview.ts';
import { runCommandLine } from '../src/surfaces/terminal/command-line.ts';
import { click, shownIn, slash } from './discord/interactions.ts';
import { until } from './discord/live-bot.ts';
import { LoopbackDiscord, token } from './discord/loopback-discord.ts';
import { keptLog } from './discord/made-up-desk.ts';

type Message = APIInteractionResponseCallbackData;
type Interaction = ReturnType<typeof slash> | ReturnType<typeof click>;
/** A surface that speaks in interactions: what it shows to one. */
type Surface = (interaction: Interaction) => Promise<Message>;

const root = new URL('../', import.meta.url);
const gold = new URL('../shared/story/gold/questions.dev.json', root);
const ownQuestions = [
  'how many people were killed',
  'who said the press got it wrong',
  'why did the uk stop sharing intelligence',
  'qué dijo petro sobre el jaguar',
  'what is the boiling point of tin',
  'what did rubio reply?',
];
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const { log } = keptLog();
const surfaces = new Map<string, Surface>();

let commands: Awaited<ReturnType<typeof loadCommands>>;
let library: Library;
let discord: LoopbackDiscord;
let gateway: Gateway;
let preview: Preview;

beforeAll(async () => {
  commands = await loadCommands(new URL('commands/', root));
  const corpus = fileURLToPath(new URL('corpus', root));
  library = await openLibrary({ corpus, story: undefined, engine: 'minisearch' }, log);
  const desk = { library, commands, log, pace: () => 0 };

  discord = await LoopbackDiscord.start();
  discord.book.patience = 60_000;
  const onFatal = (reason: unknown) => {
    throw reason;
  };
  gateway = await startGateway({ ...desk, token, api: discord.api, guild: null, onFatal });
  surfaces.set('gateway', async (interaction) => {
    const entry = discord.send(interaction);
    return until(() => entry.message, 60_000);
  });

  const nothing = () => Promise.resolve();
  const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex');
  const after = { edit: nothing, follow: nothing, withdraw: nothing };
  const app = interactionsApp({ ...desk, publicKey: key, after, clock: () => Date.now() / 1000 });
  surfaces.set('HTTP', async (interaction) => {
    const body = JSON.stringify(interaction);
    const time = String(Math.floor(Date.now() / 1000));
    const signature = sign(null, Buffer.from(time + body), privateKey).toString('hex');
    const headers = { 'x-signature-ed25519': signature, 'x-signature-timestamp': time };
    return messageIn(await app.request('/', { method: 'POST', body, headers }));
  });

  preview = await openPreview({ ...desk, port: 0 });
  surfaces.set('preview', async (interaction) => {
    const body = JSON.stringify(interaction);
    return messageIn(await fetch(`${preview.url}/interactions`, { method: 'POST', body }));
  });
});

afterAll(async () => {
  await gateway.stop();
  await preview.close();
  await discord.stop();
});

async function messageIn(response: Response): Promise<Message> {
  const { data }: { data?: Message } = JSON.parse(await response.text());
  if (data === undefined) throw new Error(`no message in a response ${response.status}`);
  return data;
}

/** Every passage behind an answer, page after page, as the member reads it: quotation bars and escapes taken away. */
async function passagesOn(surface: Surface, question: string): Promise<string[]> {
  const passages: string[] = [];
  let message = await surface(slash('ask', { question }));
  for (;;) {
    const { texts, buttons } = shownIn(message);
    passages.push(...texts.filter((text) => /^>/m.test(text)).map(quoted));
    const more = buttons.get('More');
    if (more === undefined) return passages;
    message = await surface(click(more, message));
  }
}

function quoted(text: string): string {
  const lines = text.split('\n').filter((line) => line.startsWith('>'));
  return plainText(lines.join('\n'));
}

/** What the command line gives for each question, in one process. */
async function passagesInTerminal(questions: readonly string[]): Promise<string[][]> {
  let written = '';
  await runCommandLine(['ask', '-', '--json'], {
    commands,
    library,
    locale: 'en-US',
    style: { colour: false, locale: 'en-US' },
    input: Readable.from([questions.join('\n')]),
    write: (text) => {
      written += text;
    },
    complain: (text) => {
      throw new Error(text);
    },
  });
  type Printed = { readonly passages: { text: string }[]; readonly closest: { text: string }[] };
  return written
    .trim()
    .split('\n')
    .map((line): Printed => JSON.parse(line))
    .map(({ passages, closest }) => (passages.length > 0 ? passages : closest).map(({ text }) => text));
}

function questionsAsked(): readonly string[] {
  if (!existsSync(gold)) {
    console.log('the annotated questions are not there: asking those of this test only');
    return ownQuestions;
  }
  const annotated: { question: string }[] = JSON.parse(readFileSync(gold, 'utf8'));
  return [...ownQuestions, ...annotated.map(({ question }) => question)];
}

describe('one question', () => {
  it('finds the same passages on the gateway, over HTTP, in the terminal and in the preview', async () => {
    const questions = questionsAsked();
    const printed = await passagesInTerminal(questions);
    expect(printed).toHaveLength(questions.length);
    let passages = 0;
    for (const [index, question] of questions.entries()) {
      passages += printed[index]?.length ?? 0;
      for (const [name, surface] of surfaces) {
        expect(await passagesOn(surface, question), `${name}: ${question}`).toEqual(printed[index]);
      }
    }
    console.log(`${questions.length} questions, ${passages} passages, the same on four surfaces`);
  }, 300_000);
});
