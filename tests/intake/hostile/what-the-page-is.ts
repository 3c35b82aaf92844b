import { page, paragraphs, send } from '../loopback-site.ts';
import { type HostileInput, one } from './hostile-input.ts';

const links = Array.from(
  { length: 60 },
  (_, n) => `<li><a href="/${n}">Story number ${n} of today</a></li>`,
).join('');
const wall =
  '<div class="wall"><p>Subscribe to continue reading this article. Already a member? Log in.</p></div>';
const script = '<script>document.body.innerHTML = "<p>made by a script</p>".repeat(99)</script>';

const arabic = Array.from(
  { length: 6 },
  (_, n) =>
    `قال رئيس البلدية في الجزء ${n} من التقرير إن المدينة \u200fستنظر مرة أخرى في خطة الميناء والسوق القديم، مضيفا: «سنقرر لاحقا رقم ${n}». ولم يفاجأ أحد في المدينة بذلك القرار الجديد.`,
);

/** Pages without an article, with half of one, or built to be hard to read; `port` is the site’s. */
export function whatThePageIs(port: number): readonly HostileInput[] {
  return [
    {
      name: 'no article: a front page',
      path: '/page',
      answers: () => one(send(`<html><body><h1>Today</h1><ul>${links}</ul></body></html>`)),
      expected: 'refused: has no article in it',
    },
    {
      name: 'paywall stub',
      path: '/page',
      answers: () => one(send(page('wall', { body: paragraphs('wall').slice(0, 1), after: wall }))),
      expected: 'draft; only the part before the paywall may be there',
      leaves: ['Subscribe'],
    },
    {
      name: 'paywall and nothing else',
      path: '/page',
      answers: () => one(send(page('nothing', { body: ['The council met.'], after: wall }))),
      expected: 'refused: shows its article only to subscribers',
    },
    {
      name: 'page made by scripts',
      path: '/page',
      answers: () =>
        one(send(`<html><head><title>App</title></head><body><div id="root"></div>${script}</body></html>`)),
      expected: 'refused: has no article without running its scripts, which are never run',
    },
    {
      name: 'scripts inside an article',
      path: '/page',
      answers: () => one(send(page('scripted', { before: script, after: script }))),
      expected: 'taken',
      keeps: ['said the mayor of scripted'],
      leaves: ['<script', 'innerHTML', 'made by a script'],
    },
    {
      name: 'relative canonical address',
      path: '/page?utm_source=feed',
      answers: () => one(send(page('canon', { head: '<link rel="canonical" href="/page/">' }))),
      expected: 'taken',
      keeps: [`url: http://127.0.0.1:${port}/page/`],
    },
    {
      name: 'canonical address on another site',
      path: '/page',
      answers: () =>
        one(send(page('syndicated', { head: '<link rel="canonical" href="https://example.org/original">' }))),
      expected: 'taken; the page names https://example.org/original as its original',
      keeps: [`url: http://127.0.0.1:${port}/page`],
    },
    {
      name: 'canonical address that is none',
      path: '/page',
      answers: () =>
        one(send(page('javascript', { head: '<link rel="canonical" href="javascript:alert(1)">' }))),
      expected: 'taken',
      keeps: [`url: http://127.0.0.1:${port}/page`],
    },
    {
      name: 'right to left',
      path: '/page',
      answers: () =>
        one(
          send(
            page('rtl', { body: arabic, title: 'البلدية تنظر مرة أخرى', attributes: 'dir="rtl"' }).replace(
              'lang="en"',
              'lang="ar"',
            ),
          ),
        ),
      expected: 'taken',
      keeps: [
        '\u200fستنظر مرة أخرى في خطة الميناء والسوق القديم، مضيفا: «سنقرر لاحقا رقم 3»',
        'language: ar',
      ],
    },
    {
      name: 'emoji, joined and flagged',
      path: '/page',
      answers: () =>
        one(send(page('emoji', { body: paragraphs('emoji').map((text) => `${text} 👩‍👩‍👧‍👦🇨🇴👍🏽`) }))),
      expected: 'taken',
      keeps: ['👩‍👩‍👧‍👦🇨🇴👍🏽'],
    },
    {
      name: 'a paragraph of 1 MB',
      path: '/page',
      answers: () => one(send(page('large', { body: [paragraphs('large').join(' ').repeat(480)] }))),
      expected: 'taken',
    },
    {
      name: '800,000 elements deep',
      path: '/page',
      answers: () => one(send(page('abyss', { before: '<div>'.repeat(800_000) }))),
      expected: 'refused: is nested deeper than any article',
    },
    {
      name: '1,000 elements deep',
      path: '/page',
      answers: () => one(send(page('deep', { before: `${'<div>'.repeat(1000)}x${'</div>'.repeat(1000)}` }))),
      expected: 'refused: is nested deeper than any article',
    },
    {
      name: '500,000 elements',
      path: '/page',
      answers: () => one(send(page('wide', { before: '<b>x</b>'.repeat(500_000) }))),
      expected: 'refused: has more elements than any article',
    },
    {
      name: 'a page that takes minutes to parse (40,000 links)',
      path: '/page',
      patience: 3000,
      answers: () => one(send(page('slow', { before: '<a href="x">some, words</a> '.repeat(40_000) }))),
      expected: 'refused: takes too long or too much memory to read',
    },
    {
      name: 'control characters',
      path: '/page',
      answers: () =>
        one(
          send(
            page('control', { body: paragraphs('control').map((text) => `\u0000\u001b[2J${text}\u0007`) }),
          ),
        ),
      expected: 'taken',
      keeps: ['In part 1 of the control'],
      leaves: ['\u0000', '\u001b', '\u0007'],
    },
    {
      name: 'JSON-LD that is broken, and a headline of 9,000 characters',
      path: '/page',
      answers: () =>
        one(
          send(
            page('linked', {
              head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"${'a '.repeat(4500)}","author":[{"name":7},"Ann Lee"],"datePublished":"2025-99-99"}]}</script>`,
            }),
          ),
        ),
      expected: 'taken',
      keeps: [
        'headline: Council of linked to look again at plan',
        'author: Ann Lee',
        'published: 2025-11-12',
      ],
    },
  ];
}
