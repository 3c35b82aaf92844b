import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { Problem } from '../../story/problem.ts';

/** The few members of a DOM node that reading a page needs; the project is compiled without the browser's types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageNode | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Browsers stop at 512; the readers used here take time that grows with the square of the depth. */
const deepest = 200;
const mostTagsOpen = 5000;
const mostElements = 100_000;

/**
 * Parses a page. Nothing in it is run or fetched. A fragment is read as the body of a page. Throws a Problem for a page
 * that is built to be expensive: nested deeper than any article, or of more than 100,000 elements.
 */
export function parsePage(html: string): PageDocument {
  const tags = countTags(html);
  if (tags.deepest > mostTagsOpen) throw new Problem(tooDeep);
  if (tags.all > mostElements) {
    throw new Problem({ what: 'has more elements than any article', remedy: 'Add its text as a file' });
  }
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document }: { document: PageDocument } = parseHTML(whole);
  if (depthOf(document.documentElement) > deepest) throw new Problem(tooDeep);
  return document;
}

/** The element that Readability takes for the article; null where it finds none. Changes the document. */
export function articleElement(document: PageDocument): PageNode | null {
  const reader = new Readability<PageNode>(document, {
    serializer: (node: PageNode) => node,
    charThreshold: 250,
  });
  return reader.parse()?.content ?? null;
}

/** A text in which somebody wrote characters as HTML writes them ("&amp;", "&#8217;"), with the characters themselves. */
export function withoutEntities(text: string): string {
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i.test(text) || text.length > 1000) return text;
  const { document }: { document: PageDocument } = parseHTML(
    `<html><body>${text.replace(/</g, '&lt;')}</body></html>`,
  );
  return document.body?.textContent ?? text;
}

const tooDeep = { what: 'is nested deeper than any article', remedy: 'Add its text as a file' };
const tag = /<(\/?)([a-z][a-z0-9-]*)[^<>]*?(\/?)>/gi;
const neverOpen =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|optgroup|colgroup|rp|rt)$/i;

/** Tags of a page before any tree is built: all that open, and roughly how many at once; optional ends do not count. */
function countTags(html: string): { all: number; deepest: number } {
  let [all, open, most] = [0, 0, 0];
  for (const [, closing, name = '', selfClosing] of html.matchAll(tag)) {
    if (closing !== '/') all += 1;
    if (selfClosing === '/' || neverOpen.test(name)) continue;
    open = closing === '/' ? Math.max(0, open - 1) : open + 1;
    most = Math.max(most, open);
  }
  return { all, deepest: most };
}

function depthOf(root: PageNode | null): number {
  let deepestSeen = 0;
  const path: PageNode[] = [];
  let node = root;
  while (node !== null) {
    deepestSeen = Math.max(deepestSeen, path.length);
    if (node.firstChild !== null) {
      path.push(node);
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) node = path.pop() ?? null;
    node = node?.nextSibling ?? null;
  }
  return deepestSeen;
}
