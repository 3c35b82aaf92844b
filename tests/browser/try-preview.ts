import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { AnyCommand } from '../../src/command/command.ts';
import { loadCommands } from '../../src/command/load-commands.ts';
import type { Log } from '../../src/command/run-command.ts';
import { openPreview } from '../../src/open-preview.ts';
import { openLibrary } from '../../src/open-story.ts';
import type { Preview } from '../../src/surfaces/preview/start-preview.ts';

/** What the bot logged at warn or worse; a test that expects none holds this empty. */
export type Logged = { readonly facts: object; readonly message: string }[];

export interface Trial {
  readonly preview: Preview;
  readonly logged: Logged;
}

/** The whole bot behind its preview, over a corpus folder, with every command file and any others given. */
export async function tryPreview(corpus = 'corpus', others: readonly AnyCommand[] = []): Promise<Trial> {
  const logged: Logged = [];
  const note = (facts: object, message: string) => void logged.push({ facts, message });
  const log: Log = { info: () => {}, warn: note, error: note };
  const commands = new Map(await loadCommands(new URL('../../commands/', import.meta.url)));
  for (const command of others) commands.set(command.name, command);
  const library = await openLibrary({ corpus, story: undefined, engine: 'minisearch' }, log);
  const preview = await openPreview({ library, commands, log, pace: () => 0, port: 0 });
  return { preview, logged };
}

/** A tab with the page in it, ready for keys; `requests` and `violations` fill while it is used. */
export async function openTab(browser: Browser, { preview }: Trial, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1000, height: 760 },
    ...options,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const violations: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => violations.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') violations.push(message.text());
  });
  page.on('dialog', (dialog) => violations.push(`a dialog: ${dialog.message()}`));
  await page.goto(preview.url);
  await page.waitForSelector('html[data-ready]');
  return { page, requests, violations, close: () => context.close() };
}

/** Types a slash command with its first option as a member would, sends it, and waits for what follows. */
export async function run(page: Page, command: string, text: string): Promise<void> {
  const before = await page.getByRole('listitem').count();
  await page.keyboard.type(`/${command} `);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.locator('#messages > li').nth(before).locator('.content').waitFor();
}
