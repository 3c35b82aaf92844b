import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Command, defineCommand } from '../../src/command/command.ts';
import { loadStory } from '../../src/intake/load-story.ts';
import { chromiumPath, openBrowser } from './chromium.ts';
import { openTab, run, type Trial, tryPreview } from './try-preview.ts';

const texts = { en: 'slow', es: 'lento' };

/** Takes as long as it is told, so that the answer has to be promised first. */
const slow: Command = defineCommand({
  name: 'slow',
  names: texts,
  description: texts,
  options: [
    {
      name: 'milliseconds',
      names: { en: 'milliseconds', es: 'milisegundos' },
      description: texts,
      type: 'string',
      required: true,
    },
  ],
  input: z.object({ milliseconds: z.coerce.number() }),
  run: async ({ milliseconds }) => {
    await delay(milliseconds);
    return {
      kind: 'notice',
      heading: [[{ kind: 'own', text: 'Here at last' }]],
      items: [],
      footer: null,
      actions: [],
      private: false,
      data: null,
    };
  },
});

describe.skipIf(chromiumPath === null)('the preview in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let trial: Trial;

  beforeAll(async () => {
    browser = await openBrowser();
    trial = await tryPreview('corpus', [slow]);
  });
  afterAll(async () => {
    await browser.close();
    await trial.preview.close();
  });

  it('answers a question typed with the keyboard alone, word for word, with links to the words', async () => {
    const { page, close } = await openTab(browser, trial);
    await page.keyboard.type('/as');
    await page.getByRole('option', { name: /^\/ask/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('how many people were killed?');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('listitem').last();
    const quotes = answer.locator('blockquote');
    await quotes.first().waitFor();
    const { articles } = await loadStory('corpus/colombia-us-intelligence');
    for (const quoted of await quotes.allTextContents()) {
      expect(articles.some(({ body }) => body.includes(quoted))).toBe(true);
    }
    const links = await answer.getByRole('link', { name: /Read there/ }).all();
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/[^#]+#:~:text=/);
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    }
    expect(await answer.locator('blockquote strong').count()).toBeGreaterThan(0);
    await close();
  });

  it('suggests speakers while one types, whatever the spelling, and takes a suggestion by its key', async () => {
    const { page, close } = await openTab(browser, trial);
    await page.keyboard.type('/quote ');
    await page.keyboard.type('benedeti');
    const option = page.getByRole('option', { name: 'Armando Benedetti' });
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Tab');
    const speaker = page.getByRole('combobox', { name: 'speaker' });
    expect(await speaker.inputValue()).toContain('Armando Benedetti');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('listitem').last();
    await answer.locator('blockquote').first().waitFor();
    expect(await answer.textContent()).toContain('Armando Benedetti');
    await close();
  });

  it('offers the few values an option has in the member’s words, and sends a command without any option', async () => {
    const { page, close } = await openTab(browser, trial);
    await page.keyboard.type('/story ');
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').last().getByText('This channel reads').waitFor();
    await page.keyboard.type('/story ');
    await page.getByRole('button', { name: 'Add option for' }).click();
    await page.keyboard.type('whole');
    expect(await page.getByRole('option').allTextContents()).toEqual(['The whole server']);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add option undo' }).click();
    await page.keyboard.type('true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').last().getByText('The choice could not be saved').waitFor();
    await close();
  });

  it('turns to more, opens the context, and shares a private answer, by its buttons', async () => {
    const { page, close } = await openTab(browser, trial);
    await page.keyboard.type('/quote petro');
    await page.keyboard.press('Enter');
    const first = page.getByRole('listitem').first();
    const before = await first.locator('blockquote').allTextContents();
    await first.getByRole('button', { name: 'More', exact: true }).click();
    await first.getByRole('button', { name: 'Back' }).waitFor();
    expect(await first.locator('blockquote').allTextContents()).not.toEqual(before);
    expect(await page.getByRole('listitem').count()).toBe(1);

    await first.getByRole('button', { name: 'Context' }).click();
    const context = page.getByRole('listitem').nth(1);
    await context.getByText('Only you can see this').waitFor();
    expect(await context.locator('.spine').textContent()).toContain('Verbatim');
    const excerpt = await context.locator('.excerpt').textContent();
    expect(excerpt, 'the line that names the answer: its lines apart, and no buttons').toMatch(
      /^Gustavo Petro · .+ · \d+ quotations [^\d]/,
    );
    await context.getByRole('button', { name: 'Share' }).click();
    const shared = page.getByRole('listitem').nth(2);
    await shared.locator('blockquote').first().waitFor();
    expect(await shared.getByText('Only you can see this').count()).toBe(0);

    await context.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.getByText('Only you can see this').count()).toBe(0);
    await close();
  });

  it('keeps an answer private where the member says so', async () => {
    const { page, close } = await openTab(browser, trial);
    await page.keyboard.type('/ask who is quoted?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'private' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').getByText('Only you can see this').waitFor();
    await close();
  });

  it('verifies a message by its context menu, with the pointer and with the keyboard', async () => {
    const { page, close } = await openTab(browser, trial);
    await page.keyboard.type(
      '“We will continue to work as we have with the United States against drug trafficking”',
    );
    await page.keyboard.press('Enter');
    const message = page.getByRole('listitem').first();
    await message.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Verify quote' }).click();
    await page.getByRole('listitem').nth(1).locator('.container').waitFor();

    await message.focus();
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('ArrowRight');
    expect(
      await page.getByRole('menuitem', { name: 'Verify quote' }).evaluate((item) => item.matches(':focus')),
    ).toBe(true);
    await page.keyboard.press('Enter');
    const verdict = page.getByRole('listitem').nth(2);
    await verdict.locator('.container').waitFor();
    expect(await verdict.textContent()).toContain('Armando Benedetti');
    expect(await page.getByRole('menu').count()).toBe(0);
    await close();
  });

  it('says that the bot is thinking, and puts the answer there when it comes by the webhook', async () => {
    const { page, close } = await openTab(browser, trial);
    await page.keyboard.type('/slow 2000');
    await page.keyboard.press('Enter');
    const message = page.getByRole('listitem').first();
    await message.getByText('Verbatim is thinking…').waitFor();
    await message.getByText('Here at last').waitFor();
    expect(await page.getByRole('listitem').count()).toBe(1);
    expect(await page.getByText('Verbatim is thinking…').count()).toBe(0);
    await close();
  });

  it('says when the bot does not answer at all', async () => {
    const { page, close } = await openTab(browser, trial);
    await page.route('**/interactions', (route) => route.fulfill({ status: 504, body: '{}' }));
    await page.keyboard.type('/help ');
    await page.keyboard.press('Enter');
    await page.getByText('The application did not respond').waitFor();
    await close();
  });

  it('names the option that is missing instead of sending a command without it', async () => {
    const { page, close } = await openTab(browser, trial);
    await page.keyboard.type('/ask ');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This option is required').waitFor();
    expect(await page.getByRole('combobox', { name: 'question' }).getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('listitem').count()).toBe(0);
    await close();
  });

  it('speaks Spanish once told to: commands, options, answers and its own words', async () => {
    const { page, close } = await openTab(browser, trial);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Language').selectOption('es-ES');
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: /Enviar mensaje/ }).focus();
    await page.keyboard.type('/preguntar ');
    await page.getByRole('combobox', { name: 'pregunta' }).waitFor();
    await page.keyboard.type('cuántas personas murieron?');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('listitem').last();
    await answer
      .getByText(/artículos/)
      .first()
      .waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es-ES');
    await close();
  });

  it('sends nothing off this machine and breaks no rule of its own policy', async () => {
    const { page, requests, violations, close } = await openTab(browser, trial);
    await run(page, 'ask', 'who ordered the suspension?');
    await run(page, 'quote', 'Petro');
    await page.getByRole('listitem').first().getByRole('button', { name: 'Context' }).click();
    await page.getByRole('listitem').nth(2).locator('.container').waitFor();
    const hosts = new Set(requests.map((url) => new URL(url).origin));
    expect([...hosts]).toEqual([trial.preview.url]);
    expect(violations).toEqual([]);
    await close();
  });

  it('logged nothing but information all the while', () => {
    expect(trial.logged).toEqual([]);
  });
});
