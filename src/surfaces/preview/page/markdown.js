/**
 * Discord's markdown as values. It follows what Discord's client shows, which differs from other kinds of markdown: a
 * backslash before any sign but a letter, digit or space is taken away, "-# " is small print, and a text knows timestamps.
 *
 * @typedef {{ kind: 'text', text: string }
 *   | { kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler', inside: readonly Inline[] }
 *   | { kind: 'code', text: string }
 *   | { kind: 'link', url: string, inside: readonly Inline[] }
 *   | { kind: 'time', seconds: number, style: string }
 *   | { kind: 'mention', text: string }} Inline
 * @typedef {{ kind: 'paragraph' | 'small', inside: readonly Inline[] }
 *   | { kind: 'heading', level: number, inside: readonly Inline[] }
 *   | { kind: 'quote', blocks: readonly Block[] }
 *   | { kind: 'list', start: number | null, items: readonly (readonly Inline[])[] }
 *   | { kind: 'code', text: string }} Block
 */

/** @typedef {(match: RegExpExecArray) => Inline} Read */

const address = /^https?:\/\/[^\s/?#]+\S*$/i;

/**
 * In Discord's order: the first that fits at a place is taken. Each pattern is anchored at its place.
 *
 * @type {readonly (readonly [RegExp, Read])[]}
 */
const rules = [
  [/\\([^0-9A-Za-z\s])/y, ([, sign = '']) => ({ kind: 'text', text: sign })],
  [
    /<(https?:\/\/[^\s>]+)>/iy,
    ([, url = '']) => ({ kind: 'link', url, inside: [{ kind: 'text', text: url }] }),
  ],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y,
    ([, seconds = '0', style = 'f']) => ({ kind: 'time', seconds: Number(seconds), style }),
  ],
  [/<(?:@[!&]?|#)(\d+)>/y, ([mention]) => ({ kind: 'mention', text: mention })],
  [/<(\/[^:>]+):\d+>/y, ([, name = '']) => ({ kind: 'mention', text: name })],
  [/@(?:everyone|here)\b/y, ([mention]) => ({ kind: 'mention', text: mention })],
  [/\[((?:\\.|[^[\]\\\n])+)\]\(<?(https?:\/\/(?:\([^()\s]*\)|[^()\s<>])+)>?\)/iy, maskedLink],
  [
    /https?:\/\/[^\s<]+[^<.,:;"')\]\s]/iy,
    ([url]) => ({ kind: 'link', url, inside: [{ kind: 'text', text: url }] }),
  ],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, styled('strong')],
  [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, styled('underline')],
  [/\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y, styled('emphasis')],
  [/\b_((?:__|\\[\s\S]|[^\\_])+?)_\b/y, styled('emphasis')],
  [/~~([\s\S]+?)~~(?!_)/y, styled('strike')],
  [/\|\|([\s\S]+?)\|\|/y, styled('spoiler')],
  [/(`+)([\s\S]*?[^`])\1(?!`)/y, ([, , text = '']) => ({ kind: 'code', text: text.trim() })],
];

/** Runs of what no rule can begin with; an underscore inside a word, as in names, begins nothing. */
const plain = /[^\\<@[*_~|`h]+|[\s\S]/iy;

/** @param {'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler'} kind @returns {Read} */
function styled(kind) {
  return ([, text = '']) => ({ kind, inside: parseInline(text) });
}

/** @type {Read} */
function maskedLink([whole, label = '', url = '']) {
  if (!address.test(url) || /https?:\/\//i.test(label)) return { kind: 'text', text: whole };
  return { kind: 'link', url, inside: parseInline(label) };
}

/** @param {string} text @returns {readonly Inline[]} */
export function parseInline(text) {
  /** @type {Inline[]} */
  const found = [];
  let at = 0;
  while (at < text.length) {
    const [read, match] = nextAt(text, at);
    const last = found.at(-1);
    const node = read(match);
    if (node.kind === 'text' && last?.kind === 'text') found[found.length - 1] = joined(last, node);
    else found.push(node);
    at += match[0].length;
  }
  return found;
}

/** @param {string} text @param {number} at @returns {[Read, RegExpExecArray]} */
function nextAt(text, at) {
  for (const [pattern, read] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return [read, match];
  }
  plain.lastIndex = at;
  const match = plain.exec(text);
  if (match === null) throw new RangeError(`nothing at ${at}`);
  return [([run]) => ({ kind: 'text', text: run }), match];
}

/** @param {{ text: string }} a @param {{ text: string }} b @returns {Inline} */
function joined(a, b) {
  return { kind: 'text', text: a.text + b.text };
}

const listItem = /^\s*(?:[-*+]|(\d{1,9})[.)])\s+(.*)$/;

/**
 * A message's text as blocks.
 *
 * @param {string} text
 * @returns {readonly Block[]}
 */
export function parseMarkdown(text) {
  /** @type {Block[]} */
  const blocks = [];
  /** @type {string[]} */
  let open = [];
  const close = () => {
    const lines = trimmed(open);
    if (lines.length > 0) blocks.push({ kind: 'paragraph', inside: parseInline(lines.join('\n')) });
    open = [];
  };
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; ) {
    const [block, taken] = blockAt(lines, at);
    if (block === null) {
      open.push(lines[at] ?? '');
    } else {
      close();
      blocks.push(block);
    }
    at += taken;
  }
  close();
  return blocks;
}

/**
 * The block that begins with a line and how many lines it takes; null for a line of running text.
 *
 * @param {readonly string[]} lines
 * @param {number} at
 * @returns {[Block | null, number]}
 */
function blockAt(lines, at) {
  const line = lines[at] ?? '';
  const heading = /^(#{1,3})\s+(.+)$/.exec(line);
  if (heading !== null) {
    const [, signs = '', words = ''] = heading;
    return [{ kind: 'heading', level: signs.length, inside: parseInline(words) }, 1];
  }
  const small = /^-#\s+(.+)$/.exec(line);
  if (small !== null) return [{ kind: 'small', inside: parseInline(small[1] ?? '') }, 1];
  if (line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)];
    return [{ kind: 'quote', blocks: parseMarkdown(rest.join('\n')) }, rest.length];
  }
  const fence = /^```/.test(line)
    ? lines.findIndex((other, index) => index > at && other.startsWith('```'))
    : -1;
  if (fence !== -1) return [{ kind: 'code', text: lines.slice(at + 1, fence).join('\n') }, fence - at + 1];
  const quoted = run(lines, at, (other) => /^> /.test(other) || other === '>');
  if (quoted.length > 0) {
    return [
      { kind: 'quote', blocks: parseMarkdown(quoted.map((each) => each.slice(2)).join('\n')) },
      quoted.length,
    ];
  }
  const items = run(lines, at, (other) => listItem.test(other) && !/^-#\s/.test(other));
  if (items.length > 0) {
    const [, start] = listItem.exec(line) ?? [];
    const inside = items.map((item) => parseInline(listItem.exec(item)?.[2] ?? ''));
    return [{ kind: 'list', start: start === undefined ? null : Number(start), items: inside }, items.length];
  }
  return [null, 1];
}

/** @param {readonly string[]} lines @param {number} at @param {(line: string) => boolean} fits */
function run(lines, at, fits) {
  let end = at;
  while (end < lines.length && fits(lines[end] ?? '')) end += 1;
  return lines.slice(at, end);
}

/** Lines without the empty ones around them: Discord shows no gap there beyond the block's own. @param {string[]} lines */
function trimmed(lines) {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}
