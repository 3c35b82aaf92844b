import { element, webAddress } from './elements.js';
import { parseMarkdown } from './markdown.js';
import { locale, words } from './words.js';

/** @typedef {import('./markdown.js').Block} Block */
/** @typedef {import('./markdown.js').Inline} Inline */

const tags = /** @type {const} */ ({ strong: 'strong', emphasis: 'em', underline: 'u', strike: 's' });

/**
 * A text in Discord's markdown as nodes.
 *
 * @param {string} text
 * @returns {Node[]}
 */
export function drawMarkdown(text) {
  return parseMarkdown(text).map(drawBlock);
}

/** @param {Block} block @returns {Node} */
function drawBlock(block) {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, ...drawInline(block.inside));
    case 'small':
      return element('p', { class: 'small' }, ...drawInline(block.inside));
    case 'heading':
      return element('h3', { class: `heading-${block.level}` }, ...drawInline(block.inside));
    case 'quote':
      return element('blockquote', { dir: 'auto' }, ...block.blocks.map(drawBlock));
    case 'code':
      return element('pre', {}, element('code', {}, block.text));
    case 'list': {
      const items = block.items.map((item) => element('li', {}, ...drawInline(item)));
      return block.start === null
        ? element('ul', {}, ...items)
        : element('ol', { start: block.start }, ...items);
    }
  }
}

/** @param {readonly Inline[]} nodes @returns {Node[]} */
function drawInline(nodes) {
  return nodes.map((node) => {
    switch (node.kind) {
      case 'text':
        return document.createTextNode(node.text);
      case 'code':
        return element('code', {}, node.text);
      case 'mention':
        return element('span', { class: 'mention' }, node.text);
      case 'time':
        return drawTime(node.seconds, node.style);
      case 'spoiler':
        return drawSpoiler(drawInline(node.inside));
      case 'link':
        return webAddress(node.url) === null
          ? element('span', {}, ...drawInline(node.inside))
          : element(
              'a',
              { href: node.url, target: '_blank', rel: 'noopener noreferrer' },
              ...drawInline(node.inside),
            );
      default:
        return element(tags[node.kind], {}, ...drawInline(node.inside));
    }
  });
}

/** @param {Node[]} inside */
function drawSpoiler(inside) {
  const cover = element(
    'button',
    { type: 'button', class: 'spoiler', 'aria-label': words().spoiler },
    ...inside,
  );
  cover.addEventListener('click', () =>
    cover.replaceWith(element('span', { class: 'shown-spoiler' }, ...inside)),
  );
  return cover;
}

/** @type {Intl.DateTimeFormatOptions} */
const wholeTime = { dateStyle: 'full', timeStyle: 'short' };

/** @type {Readonly<Record<string, Intl.DateTimeFormatOptions>>} */
const timeStyles = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: wholeTime,
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** @param {number} seconds since 1970 @param {string} style */
function drawTime(seconds, style) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return document.createTextNode(`<t:${seconds}:${style}>`);
  const text =
    style === 'R' ? relative(date) : new Intl.DateTimeFormat(locale(), timeStyles[style]).format(date);
  const full = new Intl.DateTimeFormat(locale(), wholeTime).format(date);
  return element('time', { datetime: date.toISOString(), title: full }, text);
}

/** @param {Date} date */
function relative(date) {
  const days = Math.round((date.getTime() - Date.now()) / 86_400_000);
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (Math.abs(days) < 31) return format.format(days, 'day');
  return Math.abs(days) < 365
    ? format.format(Math.round(days / 30), 'month')
    : format.format(Math.round(days / 365), 'year');
}
