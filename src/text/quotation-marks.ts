import { isWordUnit, opensWord } from './beside-marks.ts';
import { isSpace, trimSpace } from './paragraphs.ts';
import { pairSingleMarks } from './single-marks.ts';
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
