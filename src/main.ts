import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import pino from 'pino';
import type { Locale } from './command/command.ts';
import type { Library } from './command/library.ts';
import { loadCommands } from './command/load-commands.ts';
import type { Log } from './command/run-command.ts';
import { withStoryOption } from './command/story-option.ts';
import { type Config, programVersion, readConfig } from './config.ts';
import { type LiveParts, loadDiscord, openDiscord, type Parts, pace } from './open-discord.ts';
import { faultText, Problem } from './story/problem.ts';
import { memberPace } from './surfaces/discord/member-pace.ts';
import { takeCorpus } from './surfaces/terminal/read-request.ts';
import { terminalPlace } from './surfaces/terminal/terminal-place.ts';
import { asksForHelp, usage } from './surfaces/terminal/usage.ts';

const commandsFolder = new URL('../commands/', import.meta.url);
/** Words for whoever keeps the articles; what they need takes a while to load, so it waits until one is used. */
const deskWords = new Set(['add', 'drafts', 'publish', 'check']);

/** `npm start` without words is the bot, or without a token the prompt; words are one run of the command line. */
async function main(words: readonly string[]): Promise<number> {
  const { corpus: named, rest } = takeCorpus(words);
  const [word = ''] = rest;
  const offered = async () => withStoryOption(await loadCommands(commandsFolder));
  if (asksForHelp(rest) && !deskWords.has(word)) {
    process.stdout.write(usage(word, await offered(), voice().locale));
    return 0;
  }
  const config = readConfig();
  const log = openLog(config);
  if (word === 'extract')
    return (await import('./run-extract.ts')).runExtract(rest.slice(1), process.stdin, process.stdout);
  const corpus = named ?? config.CORPUS;
  if (deskWords.has(word)) {
    const { runDesk } = await import('./surfaces/desk/run-desk.ts');
    return runDesk(rest, {
      corpus,
      story: config.STORY,
      version: programVersion(),
      write: (text) => void process.stdout.write(text),
      progress: process.stderr.isTTY ? process.stderr : null,
    });
  }
  const plan = {
    corpus,
    story: config.STORY,
    engine: config.SEARCH_ENGINE,
    engineSettings: config.SEARCH_SETTINGS,
  };
  const { openChoices } = await import('./settings/open-choices.ts');
  const { choices, close } = await openChoices(config.SETTINGS_STORE, log);
  try {
    if (rest.length > 0) {
      const { openLibrary } = await import('./open-story.ts');
      const library = await openLibrary(plan, log, choices);
      return await runOnce(rest, { library, commands: await offered(), log });
    }
    const { openLiveLibrary } = await import('./open-live-library.ts');
    const opening = openLiveLibrary({ ...plan, commands: commandsFolder }, log, choices);
    const loading = Promise.all([offered(), loadSurface(config)]);
    const library = await opening;
    const serving = loading.then(([commands]) => serve(config, { library, commands, log }));
    return await serving.finally(library.close);
  } finally {
    await close();
  }
}

/** One run of the command line. */
async function runOnce(rest: readonly string[], parts: Parts): Promise<number> {
  const { runCommandLine } = await import('./surfaces/terminal/command-line.ts');
  return runCommandLine(rest, {
    ...parts,
    ...voice(),
    input: process.stdin,
    write: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
  });
}

/** The bot, or the prompt, while it runs. */
function serve(config: Config, parts: LiveParts): Promise<number> {
  return isOnDiscord(config) ? runDiscord(config, parts) : runHere(config, parts);
}

/** What `serve` will import, loaded while the stories are opened in their threads. */
function loadSurface(config: Config): Promise<unknown> {
  if (isOnDiscord(config)) return loadDiscord(config);
  return Promise.all([import('./open-preview.ts'), import('./surfaces/terminal/prompt.ts')]);
}

function isOnDiscord({ DISCORD_TOKEN, DISCORD_PUBLIC_KEY }: Config): boolean {
  return DISCORD_TOKEN !== undefined || DISCORD_PUBLIC_KEY !== undefined;
}

/** The preview page and the prompt, on this machine alone. Without a person at the prompt the page stays until a signal. */
async function runHere(config: Config, parts: Parts): Promise<number> {
  const { openPreview } = await import('./open-preview.ts');
  const { runPrompt } = await import('./surfaces/terminal/prompt.ts');
  const preview = await openPreview({ ...parts, pace: memberPace(pace), port: config.PORT }).catch(
    withoutPage,
  );
  await greet(parts.library, preview?.url);
  const asked = await runPrompt({ ...parts, ...voice(), input: process.stdin, output: process.stdout });
  if (preview !== null && asked === 0 && !process.stdin.isTTY) {
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  }
  await preview?.close();
  return 0;
}

/** The prompt is of use without the page, so a port that is taken is told and not more. */
function withoutPage(error: unknown): null {
  if (!(error instanceof Problem)) throw error;
  for (const fault of error.faults) process.stderr.write(`No preview page: ${faultText(fault)}\n`);
  return null;
}

/** Serves Discord until a signal ends it. Throws the reason where it can no longer work. */
async function runDiscord(config: Config, parts: LiveParts): Promise<number> {
  let fail: (reason: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const running = await openDiscord(config, parts, fail);
  try {
    await Promise.race([failed, once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  } finally {
    await running.stop();
  }
  return 0;
}

async function greet(library: Library, page: string | undefined): Promise<void> {
  const { story } = await library.storyAt(terminalPlace);
  const lines = [
    `Verbatim · ${story.facts.title} · ${story.articles.length} articles`,
    ...(library.ids.length === 1
      ? []
      : [`One of ${library.ids.length} stories; /story shows and chooses them.`]),
    ...(page === undefined ? [] : [`In a browser, as on Discord: ${page}`]),
    'Here: type a question, or /ask /quote /verify /sources /help; Tab completes; exit leaves.',
    'On your server: make an application at https://discord.com/developers/applications, put its bot token into',
    'a file .env as DISCORD_TOKEN=… and run npm start again. README.md shows each step.',
  ];
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

/** How the terminal speaks: colour where it is one, Spanish where the machine is set to it. */
function voice(): { locale: Locale; style: { colour: boolean; locale: Locale } } {
  const language = Intl.DateTimeFormat().resolvedOptions().locale;
  const locale: Locale = language === 'es-ES' ? 'es-ES' : language.startsWith('es') ? 'es-419' : 'en-US';
  const colour = process.stdout.isTTY === true && process.stdout.hasColors();
  return { locale, style: { colour, locale } };
}

function openLog(config: Config): Log {
  const redact = {
    paths: ['token', '*.token', 'headers.authorization', '*.headers.authorization'],
    censor: '[secret]',
  };
  return pino({ level: config.LOG_LEVEL, redact }, pino.destination({ dest: 2, sync: true }));
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = 1;
    if (error instanceof Problem) {
      for (const fault of error.faults) process.stderr.write(`${faultText(fault)}\n`);
      return;
    }
    const reference = randomUUID().slice(0, 8);
    pino(pino.destination({ dest: 2, sync: true })).fatal({ reference, err: error }, 'verbatim broke');
  },
);
