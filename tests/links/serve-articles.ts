import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/story/article.ts';
import { splitParagraphs } from '../../src/text/paragraphs.ts';

const matcher = 'text-fragments-polyfill/text-fragment-utils';
const scripts = new Map([
  ['/matcher.js', new URL(import.meta.resolve(matcher))],
  ['/landing.js', new URL('./landing.js', import.meta.url)],
]);

/** Serves each article as a page on loopback, as a publisher would; `articles` carry the addresses they have there. */
export async function serveArticles(articles: readonly Article[]) {
  const pages = articles.map(articleHtml);
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const script = scripts.get(path);
    const page = pages[Number(path.slice(1))];
    if (script !== undefined) {
      readFile(fileURLToPath(script)).then((source) => {
        response.setHeader('content-type', 'text/javascript').end(source);
      }, response.destroy);
    } else if (page !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    articles: articles.map((article, index) => ({ ...article, url: `http://127.0.0.1:${port}/${index}` })),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** One or two words a line and wide gaps, so that where the page scrolls to tells which words it was sent to. */
function articleHtml(article: Article): string {
  const paragraphs = splitParagraphs(article.body).map(
    ({ start, end }) => `<p data-at="${start}" dir="auto">${escapeHtml(article.body.slice(start, end))}</p>`,
  );
  return `<!doctype html><html lang="${article.language}"><meta charset="utf-8"><title>${escapeHtml(article.headline)}</title>
<style>
  body { margin: 0; font: 16px/60px serif; width: 160px; overflow-wrap: anywhere }
  h1 { margin-top: 600px } p { margin: 100px 0 } p:last-of-type { margin-bottom: 2000px }
  ::target-text { background: rgb(255 0 0) }
</style>
<h1>${escapeHtml(article.headline)}</h1>
${paragraphs.join('\n')}
<script type="importmap">{ "imports": { "${matcher}": "/matcher.js" } }</script>
<script type="module" src="/landing.js"></script></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
