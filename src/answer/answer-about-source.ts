import type { Paragraph, Reading } from '../reading/reading.ts';
import { cut } from '../story/passage.ts';
import type { Span } from '../text/span.ts';
import { fold, tokenise } from '../text/terms.ts';
import type { Answer, Finding } from './answer.ts';

const asksForAuthor =
  /\bwho (?:wrote|authored|is the (?:author|writer|journalist|reporter))\b|\b(?:author|byline|writer) of\b|\bquien (?:escribio|es el autor)\b/;
const asksForDate =
  /\b(?:when was|what (?:date|day) (?:is|was)|how old is|date of|published when|cuando (?:se publico|salio)|de que fecha)\b/;
const article = /\b(?:article|story|report|piece|post|articulo|nota|noticia)\b|\bpublished\b|\bpublico\b/;
const dated = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * Answers a question about an article itself (who wrote it, when it was published) from its byline, where an outlet
 * is named; null for any other question.
 */
export function answerAboutSource(
  text: string,
  outlet: string | undefined,
  readings: readonly Reading[],
): Answer | null {
  const words = tokenise(text).map(({ word }) => word);
  const asked = fold(words.join(' '));
  const author = asksForAuthor.test(asked);
  const date = asksForDate.test(asked);
  if (!author && !(date && article.test(asked))) return null;
  const named = outlet ?? outletNamed(words, readings);
  if (named === undefined) return null;
  const findings = readings
    .filter((reading) => reading.article.outlet === named)
    .flatMap((reading) =>
      reading.paragraphs
        .filter(({ kind }) => kind === 'byline')
        .flatMap((paragraph) => bylineFinding(reading, paragraph, author ? 'author' : 'date')),
    );
  return Object.freeze({
    kind: findings.length > 0 ? 'answer' : 'none',
    question: text,
    answered: findings.length > 0,
    confidence: findings.length > 0 ? 1 : 0,
    findings: Object.freeze(findings),
    closest: Object.freeze([]),
    unquoted: null,
  });
}

/** The outlet whose name stands in the question, or one whose name begins with a word of it that no other's has. */
export function outletNamed(words: readonly string[], readings: readonly Reading[]): string | undefined {
  const asked = ` ${words.join(' ')} `;
  const outlets = [...new Set(readings.map((reading) => reading.article.outlet))];
  return outlets.find((outlet) => {
    const name = tokenise(outlet)
      .map(({ word }) => word)
      .join(' ');
    return name !== '' && asked.includes(` ${name} `);
  });
}

function bylineFinding(reading: Reading, paragraph: Paragraph, wanted: 'author' | 'date'): Finding[] {
  const { article } = reading;
  const passage = cut(article, paragraph.span);
  const answer = wanted === 'author' ? authorIn(passage.text, article.author) : dateIn(passage.text);
  if (answer === null) return [];
  const { start } = passage.span;
  const emphasis = [Object.freeze({ start: start + answer.start, end: start + answer.end })];
  return [
    Object.freeze({ kind: 'finding', passage, emphasis: Object.freeze(emphasis), speaker: null, alsoIn: [] }),
  ];
}

function authorIn(text: string, author: string | undefined): Span | null {
  const at = author === undefined ? -1 : text.indexOf(author);
  return author === undefined || at === -1 ? null : { start: at, end: at + author.length };
}

function dateIn(text: string): Span | null {
  const year = dated.exec(text);
  if (year === null) return null;
  const end = year.index + year[0].length;
  const lead = /(?:\p{L}+\.? \d{1,2},? |\d{1,2} \p{L}+ )$/u.exec(text.slice(0, year.index));
  return { start: lead === null ? year.index : lead.index, end };
}
