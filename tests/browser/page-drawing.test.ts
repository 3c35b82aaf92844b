import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chromiumPath, openBrowser } from './chromium.ts';
import { openTab, run, type Trial, tryPreview } from './try-preview.ts';

const hostile = [
  'The mayor <img src=x onerror="window.broken = true"> said <script>window.broken = true</script> the **bridge** is shut.',
  'The [ferry](https://evil.example/ferry) stops at `dusk` & <b>dawn</b>, wrote @everyone of <@123> at https://evil.example/now.',
  'The tunnel ||floods|| every ~~winter~~, -# said the javascript:alert(1) engineer of __Norra__.',
];

async function hostileCorpus(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-hostile-'));
  const story = join(folder, 'hostile');
  await mkdir(story);
  await writeFile(
    join(story, 'story.yaml'),
    'title: <b>Bridge</b> & ferry\ncovers: The bridge and the ferry\n',
  );
  const facts = [
    'id: echo',
    'outlet: <i>Echo</i> **News**',
    'headline: <h1>Bridge</h1> shut',
    'url: https://echo.example/bridge',
  ];
  await writeFile(join(story, 'echo.md'), `---\n${facts.join('\n')}\n---\n\n${hostile.join('\n\n')}\n`);
  return folder;
}

/** Discord's markdown and what Discord shows for it, as the elements drawn. */
const drawn: readonly (readonly [string, string])[] = [
  ['**bold** *soft* __line__ ~~gone~~', '<p><strong>bold</strong> <em>soft</em> <u>line</u> <s>gone</s></p>'],
  ['\\*\\*not bold\\*\\* \\<b> \\\\', '<p>**not bold** &lt;b&gt; \\</p>'],
  ['a backslash \\n stays', '<p>a backslash \\n stays</p>'],
  ['snake_case_name and 2 * 3 * 4', '<p>snake_case_name and 2 * 3 * 4</p>'],
  ['### Title\ntext', '<h3 class="heading-3">Title</h3><p>text</p>'],
  ['#no title', '<p>#no title</p>'],
  ['-# small', '<p class="small">small</p>'],
  [
    '> one\n> **two**\nafter',
    '<blockquote dir="auto"><p>one\n<strong>two</strong></p></blockquote><p>after</p>',
  ],
  ['> one\n> \n> two', '<blockquote dir="auto"><p>one\n\ntwo</p></blockquote>'],
  ['>no quote', '<p>&gt;no quote</p>'],
  ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
  ['3. three\n4. four', '<ol start="3"><li>three</li><li>four</li></ol>'],
  ['`a **b**`', '<p><code>a **b**</code></p>'],
  ['```\n<b>\n```', '<pre><code>&lt;b&gt;</code></pre>'],
  [
    '[there](https://news.example/a_(b))',
    '<p><a href="https://news.example/a_(b)" target="_blank" rel="noopener noreferrer">there</a></p>',
  ],
  ['[there](javascript:alert(1))', '<p>[there](javascript:alert(1))</p>'],
  ['[https://bank.example](https://evil.example)', '<p>[https://bank.example](https://evil.example)</p>'],
  [
    'see https://news.example/a, then',
    '<p>see <a href="https://news.example/a" target="_blank" rel="noopener noreferrer">https://news.example/a</a>, then</p>',
  ],
  ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
  [
    '<@123> and @everyone',
    '<p><span class="mention">&lt;@123&gt;</span> and <span class="mention">@everyone</span></p>',
  ],
  [
    '<t:1763030400:D>',
    '<p><time datetime="2025-11-13T10:40:00.000Z" title="Thursday, November 13, 2025 at 10:40 AM">November 13, 2025</time></p>',
  ],
  ['**never closed', '<p>**never closed</p>'],
];

describe.skipIf(chromiumPath === null)('what the page draws', { timeout: 60_000 }, () => {
  let browser: Browser;
  let trial: Trial;
  let folder: string;

  beforeAll(async () => {
    folder = await hostileCorpus();
    browser = await openBrowser();
    trial = await tryPreview(folder);
  });
  afterAll(async () => {
    await browser.close();
    await trial.preview.close();
    await rm(folder, { recursive: true });
  });

  it('is an article’s HTML, scripts and markdown letter for letter, and none of it run', async () => {
    const { page, requests, violations, close } = await openTab(browser, trial);
    for (const [index, question] of [
      'What is shut?',
      'When does the ferry stop?',
      'Does the tunnel flood?',
    ].entries()) {
      await run(page, 'ask', question);
      const shown = await page.getByRole('listitem').last().locator('blockquote').allTextContents();
      expect(shown).toContain(hostile[index]);
    }
    await page.keyboard.type(hostile.join(' '));
    await page.keyboard.press('Enter');
    const inside = page.locator('#messages').locator('img, script, iframe, b, i, [onerror]');
    expect(await inside.count()).toBe(0);
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(requests.filter((url) => !url.startsWith(trial.preview.url))).toEqual([]);
    expect(violations).toEqual([]);
    await close();
  });

  it('is a member’s markup as text too', async () => {
    const { page, close } = await openTab(browser, trial);
    await page.keyboard.type('<img src=x onerror=alert(1)><script>alert(2)</script>');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('listitem').locator('.content').textContent()).toBe(
      '<img src=x onerror=alert(1)><script>alert(2)</script>',
    );
    await close();
  });

  it('is Discord’s markdown as Discord draws it', async () => {
    const { page, close } = await openTab(browser, trial);
    for (const [markdown, html] of drawn) {
      const shown = await page.evaluate(
        `import('/draw-markdown.js').then(({ drawMarkdown }) => {
          const place = document.createElement('div');
          place.append(...drawMarkdown(${JSON.stringify(markdown)}));
          return place.innerHTML;
        })`,
      );
      expect(shown).toBe(html);
    }
    await close();
  });

  it('fits 360 pixels, and twice the text size, without scrolling sideways', async () => {
    for (const [width, size] of [
      [360, '100%'],
      [360, '200%'],
      [1000, '200%'],
    ] as const) {
      const { page, close } = await openTab(browser, trial, { viewport: { width, height: 740 } });
      await page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
      await page.keyboard.type('/');
      expect(await overflow(page)).toBe(0);
      await page.keyboard.press('Backspace');
      await run(page, 'ask', 'When does the ferry stop?');
      expect(await overflow(page)).toBe(0);
      await page.keyboard.type('/ask ');
      expect(await overflow(page)).toBe(0);
      await close();
    }
  });

  it('can be told apart in dark and in light: text 4.5 to 1 against what is behind it', async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      const { page, close } = await openTab(browser, trial, { colorScheme });
      await run(page, 'ask', 'When does the ferry stop?');
      await page.keyboard.type('/');
      const weak = z.array(z.string()).parse(await page.evaluate(contrastScript));
      expect(weak).toEqual([]);
      await close();
    }
  });

  it('has a name for every control, a log that is read out, and lists that say where one is', async () => {
    const { page, close } = await openTab(browser, trial);
    await run(page, 'ask', 'When does the ferry stop?');
    const log = page.getByRole('log', { name: 'Messages in #hostile' });
    expect(await log.getAttribute('aria-live')).toBe('polite');
    expect(await log.getByRole('listitem').count()).toBe(1);
    await page.keyboard.type('/');
    const box = page.getByRole('combobox', { name: 'Message #hostile' });
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    const nameless = await page.evaluate(
      `[...document.querySelectorAll('button, a, input, textarea, select')]
        .filter((control) => !(control.textContent.trim() || control.ariaLabel || control.labels?.[0]?.textContent))
        .map((control) => control.outerHTML)`,
    );
    expect(nameless).toEqual([]);
    expect(await page.locator('main').ariaSnapshot()).toMatch(
      /heading "hostile" \[level=1\][\s\S]*log "Messages in #hostile"/,
    );
    await close();
  });
});

async function overflow(page: Page): Promise<number> {
  const widths = '[document.documentElement, document.querySelector("#scroller")]';
  return z
    .number()
    .parse(await page.evaluate(`Math.max(...${widths}.map((each) => each.scrollWidth - each.clientWidth))`));
}

/** Every visible text whose colour is closer than 4.5 to 1 (WCAG 2.2, 1.4.3) to the nearest background behind it. */
const contrastScript = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => {
    const [R, G, B] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const weak = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility()) continue;
    const [a, b] = [channels(getComputedStyle(element).color), behind(element)].map(luminance).sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) weak.push(walker.currentNode.data.trim().slice(0, 30) + ' ' + ratio.toFixed(2));
  }
  return weak;
})()`;
