import { isSpace, trimSpace } from './paragraphs.ts';
import type { Span } from './span.ts';

/** A stretch set in quotation marks, inside one paragraph. */
export interface MarkedStretch {
  /** From the opening mark to behind the closing one; an unclosed stretch ends with its paragraph or at the next opening. */
  readonly outer: Span;
  /** What stands between the marks, without white space at the ends. */
  readonly inner: Span;
  readonly closed: boolean;
  /** `doubled` are two apostrophes standing for one mark. */
  readonly marks: 'double' | 'doubled' | 'single';
  /** Whether it stands inside another stretch. */
  readonly nested: boolean;
}

interface Mark {
  readonly at: number;
  readonly width: number;
  readonly role: 'opens' | 'closes' | 'either';
  readonly family: 'curly' | 'straight' | 'doubled';
}

interface Opening {
  readonly mark: Mark;
  readonly nested: boolean;
}

/** Of three apostrophes in a row at the end of a word the first closes a single mark: "'He's dead,'''". */
const doubleMarks = /''(?!'(?![\p{L}\p{N}]))|``|’’|‘‘|["“”„«»]/gu;
const contractions = /^(?:\d0s|\d\d(?![\p{L}\p{N}])|em|til|tis|twas|cause|bout|n)(?![\p{L}\p{N}])/iu;
/** Words that dialect cuts short at the end, apostrophe and all: "jumped out o' planes wi' nowt", "testin' 'em". */
const cutShort = /(?<![\p{L}])(?:o|wi|an|th|t|ol|\p{L}+in)$/iu;

/**
 * The stretches of one paragraph that stand in quotation marks, ordered by where they open. Curly, straight, doubled and
 * clear single marks pair; apostrophes do not. An opening mark that is never closed runs to the paragraph's end, as in
 * speeches over several paragraphs. Takes time linear in the paragraph's length, however many marks it has.
 */
export function findMarkedStretches(text: string, paragraph: Span): readonly MarkedStretch[] {
  const doubles = pairDoubleMarks(text, paragraph, readDoubleMarks(text, paragraph));
  const singles = pairSingleMarks(text, paragraph, doubles);
  const stretches = [...doubles, ...singles];
  stretches.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  let reached = paragraph.start;
  return stretches.map((stretch) => {
    const inside = stretch.outer.end <= reached;
    reached = Math.max(reached, stretch.outer.end);
    return inside && !stretch.nested ? { ...stretch, nested: true } : stretch;
  });
}

function readDoubleMarks(text: string, paragraph: Span): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(doubleMarks)) {
    const unit = match[0];
    const at = paragraph.start + match.index;
    const family = unit.length > 1 ? 'doubled' : unit === '"' ? 'straight' : 'curly';
    const role = '“„«'.includes(unit) ? 'opens' : '”»'.includes(unit) ? 'closes' : 'either';
    marks.push({ at, width: unit.length, role, family });
  }
  return marks;
}

function pairDoubleMarks(text: string, paragraph: Span, marks: readonly Mark[]): readonly MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  if (marks.length === 0) return stretches;
  const open: Opening[] = [];
  const before = (mark: Mark) => (mark.at > paragraph.start ? text[mark.at - 1] : undefined);
  const after = (mark: Mark) => {
    const at = mark.at + mark.width;
    return at < paragraph.end ? text[at] : undefined;
  };
  const begin = (mark: Mark) => open.push({ mark, nested: open.length > 0 });
  const finish = (contentEnd: number, outerEnd: number, closed: boolean) => {
    const opening = open.pop();
    if (opening === undefined) return;
    const { mark, nested } = opening;
    const inner = trimSpace(text, { start: mark.at + mark.width, end: contentEnd });
    if (inner === null || !/[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end))) return;
    const outer = { start: mark.at, end: closed ? outerEnd : inner.end };
    stretches.push({ outer, inner, closed, marks: mark.family === 'doubled' ? 'doubled' : 'double', nested });
  };
  const close = (mark: Mark) => finish(mark.at, mark.at + mark.width, true);
  const cutOff = (at: number) => {
    while (open.length > 0) finish(at, at, false);
  };

  marks.forEach((mark, index) => {
    const current = open.at(-1);
    const looksOpening = opensWord(before(mark)) && isWordUnit(after(mark));
    if (current === undefined) {
      const inches =
        mark.family === 'straight' && /\d/.test(before(mark) ?? '') && index === marks.length - 1;
      const wrongWay = mark.role === 'closes' && !(looksOpening && index < marks.length - 1);
      if (!isSpace(after(mark)) && !inches && !wrongWay) begin(mark);
      return;
    }
    if (mark.role === 'opens') {
      const nests = marks[index + 1]?.role === 'closes' && marks[index + 2]?.role === 'closes';
      if (nests) begin(mark);
      else if (isSpace(after(mark))) close(mark);
      else {
        cutOff(mark.at);
        begin(mark);
      }
      return;
    }
    if (mark.role === 'closes') {
      if (current.mark.family !== 'straight' || open.length === 1) close(mark);
      return;
    }
    if (mark.family !== current.mark.family) {
      const nests =
        looksOpening && marks[index + 1]?.family === mark.family && marks[index + 2]?.role === 'closes';
      if (nests) begin(mark);
      else if (mark.family === 'straight' && !looksOpening) close(mark);
      return;
    }
    if (looksOpening) {
      cutOff(mark.at);
      begin(mark);
      return;
    }
    close(mark);
  });
  cutOff(paragraph.end);
  return stretches;
}

/**
 * Single marks: an opening follows white space or a bracket, a closing precedes white space or punctuation. Between two
 * openings the first closing that cannot be a plural's apostrophe wins.
 */
function pairSingleMarks(
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
    if (/['‘’]/.test(before ?? '') || /['‘’]/.test(after ?? '')) continue;
    if (match[0] !== '’' && (opensWord(before) || /["“:]/.test(before ?? '')) && !isSpace(after)) {
      if (!contractions.test(text.slice(at + 1, at + 8))) opens.push(at);
    } else if (
      match[0] !== '‘' &&
      !isSpace(before) &&
      (isSpace(after) || /[.,;:!?)\]"”—–-]/.test(after ?? ''))
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
      within[0] ??
      (inside === 0 && opens[index + 1] !== until
        ? closeAcross(text, closes, nextClose, limits, nextLimit)
        : undefined);
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
 * Whether a single mark that opens a paragraph, or its speech behind a colon, is left open because the next paragraph opens
 * with one too, as British papers set a speech over several paragraphs.
 */
function goesOnBehind(text: string, paragraph: Span, at: number): boolean {
  const opening = at === paragraph.start || /[:,]\s$/.test(text.slice(Math.max(paragraph.start, at - 2), at));
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

function opensWord(before: string | undefined): boolean {
  return isSpace(before) || /[([{—–-]/.test(before ?? '');
}

function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}$@#'‘’.…([]/u.test(unit);
}
