import type { Locale } from '../command/command.ts';
import type { Action, Item, Line, Piece, Reply } from '../command/reply.ts';
import { addressOf } from '../story/article.ts';
import type { Passage } from '../story/passage.ts';
import type { Span } from '../text/span.ts';
import { passageLink } from './passage-link.ts';
import { sourceLine } from './source-line.ts';

/** Which of a reply's items to show: `count` of them, beginning at `from`. */
export interface Page {
  readonly from: number;
  readonly count: number;
}

export interface TerminalStyle {
  /** Whether emphasis may be shown by escape sequences; otherwise the words stand plain. */
  readonly colour: boolean;
  /** The interface language, for dates. */
  readonly locale: Locale;
}

const sequence = '\u001b[';
const controls = /[^\P{Cc}\n\t]/gu;

/**
 * A reply as text for a terminal. Control characters of articles and members are shown as pictures, so that no text
 * can steer the terminal; nothing else of a quoted word changes.
 */
export function terminalText(reply: Reply, style: TerminalStyle, page?: Page): string {
  const from = page?.from ?? 0;
  const items = reply.items.slice(from, page === undefined ? undefined : from + page.count);
  const blocks = [
    reply.heading.map((line) => lineText(line, style)).join('\n'),
    ...items.map((item) => itemText(item, style)),
    reply.actions.map((action) => `→ ${plain(action.label)}: ${actionText(action)}`).join('\n'),
    reply.footer === null ? '' : faint(lineText(reply.footer, style), style),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** An action as the line a person would type at the prompt. */
function actionText(action: Action): string {
  const options = Object.entries(action.input).map(([name, value]) => `${name}:${plain(String(value))}`);
  return [`/${action.command}`, ...options].join(' ');
}

function itemText(item: Item, style: TerminalStyle): string {
  const lines = item.lead.map((line) => lineText(line, style));
  if (item.quote !== null) {
    const quoted = emphasised(item.quote.passage, item.quote.emphasis, style);
    lines.push(...quoted.split('\n').map((line) => `┃ ${line}`));
  }
  lines.push(...item.trail.map((line) => lineText(line, style)));
  if (item.source !== null) {
    const { article } = item.source;
    lines.push(faint(lineText(sourceLine(item.source, style.locale), style), style));
    const address = item.quote === null ? addressOf(article) : passageLink(item.quote.passage);
    if (address !== null) lines.push(faint(address, style));
  }
  return lines.join('\n');
}

function lineText(line: Line, style: TerminalStyle): string {
  return line.map((piece) => pieceText(piece, style)).join('');
}

function pieceText(piece: Piece, style: TerminalStyle): string {
  switch (piece.kind) {
    case 'own':
      return piece.strong === true ? strong(piece.text, style) : piece.text;
    case 'fact':
      return piece.strong === true ? strong(plain(piece.text), style) : plain(piece.text);
    case 'member':
      return strong(plain(piece.text), style);
    case 'day':
      return dayText(piece.day, style.locale);
    case 'verbatim':
      return emphasised(piece.passage, piece.emphasis, style);
    case 'removed':
      return style.colour ? `${sequence}9m${plain(piece.text)}${sequence}29m` : `[-${plain(piece.text)}-]`;
    case 'added':
      return style.colour ? `${sequence}1m${plain(piece.text)}${sequence}22m` : `[+${plain(piece.text)}+]`;
  }
}

function emphasised(passage: Passage, emphasis: readonly Span[], style: TerminalStyle): string {
  const { article, span } = passage;
  let at = span.start;
  let text = '';
  for (const { start, end } of [...emphasis].sort((a, b) => a.start - b.start)) {
    if (start < at || end > span.end) continue;
    text += plain(article.body.slice(at, start)) + strong(plain(article.body.slice(start, end)), style);
    at = end;
  }
  return text + plain(article.body.slice(at, span.end));
}

function plain(text: string): string {
  return text.replace(controls, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
}

function strong(text: string, style: TerminalStyle): string {
  return style.colour ? `${sequence}1m${text}${sequence}22m` : text;
}

function faint(text: string, style: TerminalStyle): string {
  return style.colour ? `${sequence}2m${text}${sequence}22m` : text;
}

function dayText(day: string, locale: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const dateStyle = day.length > 7 ? ({ day: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(locale.startsWith('es') ? 'es' : 'en-GB', {
    ...dateStyle,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, date));
}
