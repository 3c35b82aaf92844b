import { plainRunEnd } from './plain-run.ts';
import type { Span } from './span.ts';

/** A word, number, mark or masked quotation of a text. */
export interface Token {
  readonly span: Span;
  readonly kind: 'word' | 'number' | 'possessive' | 'mark' | 'quotation';
  /** The text in lower case with straight apostrophes; empty for a quotation. */
  readonly lower: string;
  readonly capital: boolean;
  /** Which of the masked spans a quotation token stands for. */
  readonly masked: number | null;
}

const pattern =
  /(?:\p{L}\.){2,}|(?:[@#]?[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}_&]|[’'.-](?=\p{L}))*)|[$€£]?\p{N}(?:[\p{N}.,](?=\p{N})|[\p{N}\p{L}%-])*|[.…]+|[–—-]+|[^\s]/gu;
const shortTitle =
  /^(?:mr|mrs|ms|dr|prof|gov|sen|rep|reps|gen|lt|col|maj|sgt|capt|adm|rev|hon|jr|sr|st|sens|govs|[a-z])$/;

/**
 * The tokens of a span, in order. Each of `masks` (in order, not overlapping) becomes one `quotation` token, so that what
 * stands inside marks is never taken for the words around it.
 */
export function tokenize(text: string, span: Span, masks: readonly Span[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  masks.forEach((mask, index) => {
    if (mask.start < at || mask.end > span.end) return;
    readTokens(text, at, mask.start, tokens);
    tokens.push({ span: mask, kind: 'quotation', lower: '', capital: false, masked: index });
    at = mask.end;
  });
  readTokens(text, at, span.end, tokens);
  return tokens;
}

function readTokens(text: string, from: number, to: number, tokens: Token[]): void {
  if (to <= from) return;
  const part = text.slice(from, to);
  for (let at = 0; at < part.length; ) {
    const run = plainRunEnd(part, at);
    if (run === at && isBlank(part.charCodeAt(at))) {
      at += 1;
      continue;
    }
    if (run > at && endsPlainWord(part, run)) {
      at = pushPlainWord(tokens, text, from + at, from + run, to) - from;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(part);
    if (match === null) return;
    const start = from + match.index;
    const written = match[0];
    const stop = start + written.length;
    at = stop - from;
    if (/^[\p{L}@#]/u.test(written)) {
      if (/[’']s$/i.test(written)) {
        push(tokens, start, written.slice(0, -2), 'word');
        push(tokens, stop - 2, written.slice(-2), 'possessive');
        continue;
      }
      if (
        text[stop] === '.' &&
        stop < to &&
        shortTitle.test(written.toLowerCase()) &&
        /^\p{Lu}/u.test(written)
      ) {
        push(tokens, start, `${written}.`, 'word');
        continue;
      }
      const contraction = /(?<=\p{L})[’'](?:re|ve|ll|d|m)$/iu.exec(written);
      const host = contraction === null ? written : written.slice(0, contraction.index);
      push(tokens, start, host, 'word');
      if (host !== written) push(tokens, start + host.length, written.slice(host.length), 'word');
      continue;
    }
    const last = tokens.at(-1);
    if (written === '.' && last?.span.end === start + 1) continue;
    if (
      /^['’]$/.test(written) &&
      last?.kind === 'word' &&
      last.span.end === start &&
      last.lower.endsWith('s')
    ) {
      push(tokens, start, written, 'possessive');
      continue;
    }
    push(tokens, start, written, /^[$€£]?\p{N}/u.test(written) ? 'number' : 'mark');
  }
}

/** Adds a run of ASCII letters, with the full stop of a title that it shortens; returns where it ends. */
function pushPlainWord(tokens: Token[], text: string, start: number, stop: number, to: number): number {
  const written = text.slice(start, stop);
  const lower = written.toLowerCase();
  const capital = text.charCodeAt(start) < smallA;
  const shortened =
    capital &&
    stop < to &&
    text.charCodeAt(stop) === fullStop &&
    (shortTitle.test(lower) || (lower === 'no' && /^\. ?\d/.test(text.slice(stop, stop + 3))));
  const end = shortened ? stop + 1 : stop;
  tokens.push({
    span: { start, end },
    kind: 'word',
    lower: shortened ? `${lower}.` : lower,
    capital,
    masked: null,
  });
  return end;
}

/** Whether a run of letters that ends at `to` is a word by itself: what stands behind it could make no longer word of it. */
function endsPlainWord(text: string, to: number): boolean {
  if (to === text.length) return true;
  const behind = text.charCodeAt(to);
  return isBlank(behind) || behind === comma || (behind === fullStop && isBlank(text.charCodeAt(to + 1)));
}

const comma = 44;
const fullStop = 46;
const smallA = 97;

/** Whether a code unit is a space or a line's end; not so of other white space, which the pattern knows. */
function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10;
}

/** A capital, if need be behind the article of a name: "al-Assad", "d’Estaing". */
const beginsAsName = /^(?:[@#]?|(?:al|el|as|ad|an|ar|ash|at|az|d|l)[’'-])\p{Lu}/u;

function push(tokens: Token[], start: number, written: string, kind: Token['kind']): void {
  tokens.push({
    span: { start, end: start + written.length },
    kind,
    lower: written.toLowerCase().replace(/’/g, "'"),
    capital: beginsAsName.test(written),
    masked: null,
  });
}
