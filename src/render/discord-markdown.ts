/**
 * Characters with a meaning anywhere in a line of Discord's markdown: emphasis, code, spoilers, mentions, channels,
 * timestamps, headings, masked links, emoji names, and the colon and slashes without which no address is autolinked.
 */
const meaningfulAnywhere = /[\\`*_~|<>@#[\]:/]/g;

/** What opens a list at the start of a line: "- ", "+ ", "1. ", "1) ". The number may stand in the piece before. */
const opensList = /(^|[\n\r\u2028\u2029])([^\S\n\r\u2028\u2029]*\d*)([-+.)])/g;

/** What Discord takes a backslash away from: a backslash before a letter or a space is shown. */
const escaped = /\\([!-/:-@[-`{-~])/g;

/** A text as Discord must be sent it to show it letter for letter, wherever in a line it stands. Adds backslashes only. */
export function escapeMarkdown(text: string): string {
  return text.replace(meaningfulAnywhere, '\\$&').replace(opensList, '$1$2\\$3');
}

/** Undoes `escapeMarkdown`. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(escaped, '$1');
}

const direction =
  /[\u202a-\u202e\u2066-\u2069]|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
const isolate = '\u2068';
const endOfText = '\u2060';

/**
 * Keeps the direction of a text from reaching what follows in its line (Unicode annex 9): a first strong isolate around it,
 * with what it leaves open closed. A word joiner marks where the text ends, so that `unisolated` gives it back. A text
 * without right-to-left letters or direction marks stays as it is.
 */
export function isolated(text: string): string {
  if (!direction.test(text)) return text;
  return `${isolate}${text}${endOfText}${closersOf(text)}`;
}

/** Undoes `isolated`. */
export function unisolated(text: string): string {
  return /^\u2068([\s\S]*)\u2060[\u202c\u2069]*$/.exec(text)?.[1] ?? text;
}

function closersOf(text: string): string {
  const open = ['\u2069'];
  for (const mark of text.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? []) {
    if (mark === '\u202c') {
      if (open.at(-1) === '\u202c') open.pop();
    } else if (mark === '\u2069') {
      const opened = open.lastIndexOf('\u2069');
      if (opened >= 0) open.length = opened;
    } else {
      open.push(mark >= '\u2066' ? '\u2069' : '\u202c');
    }
  }
  return open.reverse().join('');
}

export type Style = 'plain' | 'bold' | 'struck';

const marks: Record<Style, string> = { plain: '', bold: '**', struck: '~~' };

/** Edges a mark must not touch: white space undoes it, and its own character would be counted to it. */
const edges = /^([\s*~]*)([\s\S]*?)([\s*~]*)$/;

/** A text escaped and set in a style, line by line, so that no style reaches over the end of a line. */
export function styled(text: string, style: Style): string {
  if (style === 'plain') return escapeMarkdown(text);
  const mark = marks[style];
  return text
    .split('\n')
    .map((line) => {
      const [, before = '', words = '', after = ''] = edges.exec(line) ?? [];
      if (words === '') return escapeMarkdown(line);
      return `${escapeMarkdown(before)}${mark}${escapeMarkdown(words)}${mark}${escapeMarkdown(after)}`;
    })
    .join('\n');
}

/** Every line of a markdown text behind a quotation bar, empty ones too, so that paragraphs stay one quotation. */
export function blockQuote(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Every line in small print. */
export function smallPrint(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `-# ${line}`)
    .join('\n');
}

/** A day (YYYY-MM-DD) that Discord writes in the reader's language. Half past ten UTC is that day from Hawaii to New Zealand. */
export function timestamp(day: string): string {
  return `<t:${Date.parse(`${day}T10:30:00Z`) / 1000}:D>`;
}
