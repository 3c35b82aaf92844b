import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

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

/** Parses a page. Nothing in it is run or fetched. A fragment is read as the body of a page. */
export function parsePage(html: string): PageDocument {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document }: { document: PageDocument } = parseHTML(whole);
  return document;
}

/** The element that Readability takes for the article; null where it finds none. Changes the document. */
export function articleElement(document: PageDocument): PageNode | null {
  const reader = new Readability<PageNode>(document, {
    serializer: (node: PageNode) => node,
    maxElemsToParse: 100_000,
    charThreshold: 250,
  });
  return reader.parse()?.content ?? null;
}
