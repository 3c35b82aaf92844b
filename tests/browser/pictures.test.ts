import { mkdir } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, openBrowser } from './chromium.ts';
import { openTab, run, type Trial, tryPreview } from './try-preview.ts';

/** The folder that the pictures are written into; `npm run pictures` says docs. */
const folder = process.env['PICTURES'] ?? '';
if (folder === '') console.log('skipped: pictures are taken only on request (npm run pictures)');

const answers = [
  { name: 'answer', command: 'ask', text: 'why did the UK suspend intelligence sharing?' },
  { name: 'differ', command: 'ask', text: 'how many people were killed?' },
  { name: 'quotations', command: 'quote', text: 'Armando Benedetti' },
  { name: 'abstention', command: 'ask', text: 'what did rubio reply?' },
  { name: 'error', command: 'article', text: 'no such article' },
  {
    name: 'exact',
    command: 'verify',
    text: 'the fight against drugs must be subordinated to the human rights of the Caribbean people',
  },
  {
    name: 'altered',
    command: 'verify',
    text: 'We will continue to work as we have with the United States against drug trafficking and terrorism',
  },
  {
    name: 'variant',
    command: 'verify',
    text: 'La lucha contra las drogas debe subordinarse a los derechos humanos del pueblo caribeño',
  },
  {
    name: 'not-found',
    command: 'verify',
    text: 'we will nationalise every port on the coast before the winter comes',
  },
];

const looks = [
  { look: 'dark', colorScheme: 'dark', viewport: { width: 760, height: 800 } },
  { look: 'light', colorScheme: 'light', viewport: { width: 760, height: 800 } },
  { look: 'phone', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

describe.skipIf(chromiumPath === null || folder === '')('the pictures', { timeout: 120_000 }, () => {
  let browser: Browser;
  let trial: Trial;

  beforeAll(async () => {
    await mkdir(`${folder}/pictures`, { recursive: true });
    browser = await openBrowser();
    trial = await tryPreview();
  });
  afterAll(async () => {
    await browser.close();
    await trial.preview.close();
  });

  it.each(looks)('show what a member sees: $look', async ({ look, ...options }) => {
    for (const { name, command, text } of answers) {
      const { page, close } = await openTab(browser, trial, options);
      await run(page, command, text);
      await page.mouse.move(0, 0);
      const picture = await page.screenshot({ path: `${folder}/pictures/${name}-${look}.png` });
      expect(picture.length).toBeGreaterThan(10_000);
      await close();
    }
  });

  it('show a quotation that is somebody else’s', async () => {
    const { page, close } = await openTab(browser, trial, looks[0]);
    await page.keyboard.type('/verify ');
    await page.keyboard.type('There was no need to murder him.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Benedetti');
    await page.keyboard.press('Enter');
    await page.locator('#messages > li .content').first().waitFor();
    await page.screenshot({ path: `${folder}/pictures/wrong-speaker-dark.png` });
    await close();
  });

  it('has the README’s picture among them', async () => {
    const { page, close } = await openTab(browser, trial, {
      colorScheme: 'dark',
      viewport: { width: 680, height: 800 },
      deviceScaleFactor: 2,
    });
    await run(page, 'ask', 'how many people were killed?');
    await page.mouse.move(0, 0);
    await page
      .getByRole('listitem')
      .last()
      .screenshot({ path: `${folder}/answer.png` });
    await close();
  });
});
