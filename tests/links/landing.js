import * as matcher from 'text-fragments-polyfill/text-fragment-utils';

/** The place in the page of an offset into the article's body. */
function placeOf(offset) {
  for (const paragraph of document.querySelectorAll('p')) {
    const at = offset - Number(paragraph.dataset.at);
    if (at >= 0 && at <= paragraph.firstChild.length) return [paragraph.firstChild, at];
  }
  throw new RangeError(`no paragraph holds ${offset}`);
}

function offsetOf(node, at) {
  return node.nodeType === Node.TEXT_NODE ? Number(node.parentElement.dataset.at) + at : -1;
}

/** The matcher asks for the style of every element at every step; the page never changes, so once is enough. */
const styles = new WeakMap();
const { getComputedStyle } = globalThis;
globalThis.getComputedStyle = (element) => {
  if (!styles.has(element)) {
    const { visibility, display, height, width, overflowX, overflowY, opacity } = getComputedStyle(element);
    styles.set(element, { visibility, display, height, width, overflowX, overflowY, opacity });
  }
  return styles.get(element);
};

/** What the matcher finds for the directive of a link: offsets into the body, the first two matches. */
globalThis.matchesOf = (link) => {
  const { text = [] } = matcher.parseFragmentDirectives(matcher.getFragmentDirectives(new URL(link).hash));
  return text
    .flatMap((directive) => matcher.processTextFragmentDirective(directive))
    .map((range) => ({
      start: offsetOf(range.startContainer, range.startOffset),
      end: offsetOf(range.endContainer, range.endOffset),
    }));
};

/** How far below the middle of the window, in pixels, the words that begin at an offset stand once it has scrolled. */
globalThis.distanceTo = async (offset) => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const range = new Range();
  const [node, at] = placeOf(offset);
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getBoundingClientRect().top - innerHeight / 2;
};

/** The boxes of the words between two offsets, line by line, in the window. */
globalThis.boxesOf = (start, end) => {
  const range = new Range();
  range.setStart(...placeOf(start));
  range.setEnd(...placeOf(end));
  return [...range.getClientRects()];
};

/** How much of each box of the passage a picture of the window (PNG, base64) shows in red, and how much red it shows elsewhere. */
globalThis.redIn = async (picture, start, end) => {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const boxes = boxesOf(start, end).filter((box) => box.top >= 0 && box.bottom <= innerHeight);
  const red = boxes.map(() => 0);
  let elsewhere = 0;
  for (let pixel = 0; pixel < data.length / 4; pixel += 1) {
    const isRed = data[pixel * 4] === 255 && data[pixel * 4 + 1] === 0 && data[pixel * 4 + 2] === 0;
    if (!isRed) continue;
    const [x, y] = [pixel % bitmap.width, Math.floor(pixel / bitmap.width)];
    const box = boxes.findIndex(
      (at) => x >= at.left - 1 && x <= at.right + 1 && y >= at.top - 1 && y <= at.bottom + 1,
    );
    if (box === -1) elsewhere += 1;
    else red[box] += 1;
  }
  return { shares: boxes.map((box, index) => red[index] / (box.width * box.height)), elsewhere };
};
