import type { PageNode } from './page-document.ts';

const textNode = 3;
const elementNode = 1;
const left = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH FIGURE FIGCAPTION BUTTON FORM INPUT SELECT TEXTAREA IFRAME OBJECT AUDIO VIDEO CANVAS NAV HEAD TITLE'.split(
    ' ',
  ),
);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

/**
 * The text of a page's element as paragraphs with a blank line between, a line break where the page breaks a line. White
 * space is folded as browsers fold it; every other character stays. Takes no stack, however deeply elements nest.
 */
export function pageText(root: PageNode): string {
  const paragraphs: string[] = [];
  let current = '';
  const finish = () => {
    const text = current.replace(/[ \t]*\n[ \t]*/g, '\n').trim();
    if (text !== '') paragraphs.push(text);
    current = '';
  };
  const open: PageNode[] = [];
  let node: PageNode | null = root;
  while (node !== null) {
    const name = node.nodeName.toUpperCase();
    let enters = false;
    if (node.nodeType === textNode) {
      const text = (node.textContent ?? '').replace(/[ \t\n\f\r]+/g, ' ');
      current += /(?:^|[ \n])$/.test(current) ? text.replace(/^ /, '') : text;
    } else if (node.nodeType === elementNode && !left.has(name)) {
      if (blocks.has(name)) finish();
      if (name === 'BR') current += '\n';
      enters = node.firstChild !== null;
    }
    if (enters) {
      open.push(node);
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      const parent: PageNode | undefined = open.pop();
      if (parent !== undefined && blocks.has(parent.nodeName.toUpperCase())) finish();
      node = parent ?? null;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  finish();
  return paragraphs.join('\n\n');
}
