import { isWordUnit, opensWord } from './beside-marks.ts';
import { isSpace, trimSpace } from './paragraphs.ts';
import type { MarkedStretch } from './quotation-marks.ts';
import type { Span } from './span.ts';

const contractions = /^(?:\d0s|\d\d(?![\p{L}\p{N}])|em|til|tis|twas|cause|bout|n)(?![\p{L}\p{N}])/iu;
/** Words that dialect cuts short at the end, apostrophe and all: "jumped out o' planes wi' nowt", "testin' 'em". */
const cutShort = /(?<![\p{L}])(?:o|wi|an|th|t|ol|\p{L}+in)$/iu;

/**
 * Single marks: an opening follows white space or a bracket, a closing precedes white space or punctuation. Between two
 * openings the first closing that cannot be a plural's apostrophe wins.
 */
export function pairSingleMarks(
  text: string,
  paragraph: Span,
  doubles: readonly MarkedStretch[],
): readonly MarkedStretch[] {
  const opens: number[] = [];
  const closes: number[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(/['‘’]/g)) {
    const at = paragraph.start + match.index;
    const before = at > paragraph.start ? text[at - 1] : undefined;
    const after = at + 1 < paragraph.end ? text[at + 1] : undefined;
    const beforeDoubled = after === "'" && text[at + 2] === "'" && !isWordUnit(text[at + 3]);
    if (/['‘’]/.test(before ?? '') || (/['‘’]/.test(after ?? '') && !beforeDoubled)) continue;
    if (match[0] !== '’' && (opensWord(before) || /["“:]/.test(before ?? '')) && !isSpace(after)) {
      if (!contractions.test(text.slice(at + 1, at + 8))) opens.push(at);
    } else if (
      match[0] !== '‘' &&
      !isSpace(before) &&
      (isSpace(after) || beforeDoubled || /[.,;:!?)\]"”—–-]/.test(after ?? ''))
    ) {
      closes.push(at);
    }
  }
  const stretches: MarkedStretch[] = [];
  if (opens.length === 0) return stretches;
  const limits = edgesOf(doubles);
  let nextClose = 0;
  let nextLimit = 0;
  let free = paragraph.start;
  opens.forEach((at, index) => {
    if (at < free) return;
    while (nextLimit < limits.length && (limits[nextLimit]?.at ?? 0) <= at) nextLimit += 1;
    const inside = limits[nextLimit - 1]?.depth ?? 0;
    const until = Math.min(opens[index + 1] ?? paragraph.end, limits[nextLimit]?.at ?? paragraph.end);
    while (nextClose < closes.length && (closes[nextClose] ?? 0) <= at + 1) nextClose += 1;
    const within: number[] = [];
    while (nextClose < closes.length && (closes[nextClose] ?? 0) < until) {
      within.push(closes[nextClose] ?? 0);
      nextClose += 1;
    }
    const end =
      within.find((close) => !mayBeApostrophe(text, close)) ??
      (inside === 0 && opens[index + 1] !== until
        ? closeAcross(text, closes, nextClose, limits, nextLimit)
        : undefined) ??
      within[0];
    if (end === undefined && (inside > 0 || !goesOnBehind(text, paragraph, at))) return;
    const inner = trimSpace(text, { start: at + 1, end: end ?? paragraph.end });
    if (inner === null) return;
    const outer = { start: at, end: end === undefined ? inner.end : end + 1 };
    free = outer.end;
    stretches.push({ outer, inner, closed: end !== undefined, marks: 'single', nested: inside > 0 });
  });
  return stretches;
}

/** Whether a single mark behind a word may be a plural's apostrophe ("the farmers' land") or stand for cut letters ("o' planes"). */
function mayBeApostrophe(text: string, at: number): boolean {
  return (
    /s/i.test(text[at - 1] ?? '') ||
    (text[at + 1] === ' ' && cutShort.test(text.slice(Math.max(0, at - 12), at)))
  );
}

/**
 * Whether a single mark that opens a paragraph, or its speech behind a colon or another sentence, is left open because
 * the next paragraph opens with one too, as British papers set a speech over several paragraphs.
 */
function goesOnBehind(text: string, paragraph: Span, at: number): boolean {
  const opening =
    at === paragraph.start || /[:,.!?]\s$/.test(text.slice(Math.max(paragraph.start, at - 2), at));
  nextOpening.lastIndex = paragraph.end;
  return opening && nextOpening.test(text);
}

const nextOpening = /\s*['‘](?=[\p{Lu}“"])/uy;

/**
 * Where a single mark closes that opens before a double stretch and holds it ('He said “no”, and left,'): behind that
 * stretch and before the next, next to punctuation, since an apostrophe could stand there too.
 */
function closeAcross(
  text: string,
  closes: readonly number[],
  nextClose: number,
  limits: readonly { at: number; depth: number }[],
  nextLimit: number,
): number | undefined {
  let last = nextLimit;
  while (last < limits.length && (limits[last]?.depth ?? 0) > 0) last += 1;
  const from = limits[last]?.at;
  if (from === undefined) return undefined;
  const until = limits[last + 1]?.at ?? text.length;
  for (let at = nextClose; at < closes.length && (closes[at] ?? 0) < until; at += 1) {
    const close = closes[at] ?? 0;
    const punctuated = /[.,?!…"”]/.test(text[close - 1] ?? '') || /[.,;:]/.test(text[close + 1] ?? '');
    if (close >= from && punctuated) return close;
  }
  return undefined;
}

/** Where double stretches begin and end, with how many are open behind each place. */
function edgesOf(stretches: readonly MarkedStretch[]): readonly { at: number; depth: number }[] {
  const edges = stretches
    .flatMap(({ outer }) => [
      { at: outer.start, step: 1 },
      { at: outer.end, step: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  let depth = 0;
  return edges.map(({ at, step }) => {
    depth += step;
    return { at, depth };
  });
}
