import type { Paragraph, Reading } from '../../src/reading/reading.ts';
import type { Article } from '../../src/story/article.ts';
import type { Span } from '../../src/text/span.ts';

/** A reading without quotations, split at line ends and full stops: enough to test what comes after reading. */
export function plainReading(article: Article): Reading {
  const paragraphs = [...article.body.matchAll(/\S[^\n]*/g)].map((match): Paragraph => {
    const span = trimmed(article.body, match.index, match.index + match[0].length);
    return {
      kind: kindOf(article.body.slice(span.start, span.end)),
      span,
      sentences: sentencesIn(article.body, span),
    };
  });
  return { article, paragraphs, quotations: [] };
}

function sentencesIn(body: string, paragraph: Span): readonly Span[] {
  const text = body.slice(paragraph.start, paragraph.end);
  const end = /(?<!\b(?:U|[A-Z]|Mr|Dr|St)\.?)[.?!…]["”’']*(?=\s+["“‘(]?\p{Lu})/gu;
  const cuts = [...text.matchAll(end)].map((match) => match.index + match[0].length);
  return [...cuts, text.length].flatMap((cut, index, all) => {
    const span = trimmed(
      body,
      paragraph.start + (index === 0 ? 0 : (all[index - 1] ?? 0)),
      paragraph.start + cut,
    );
    return span.end > span.start ? [span] : [];
  });
}

function trimmed(body: string, start: number, end: number): Span {
  const text = body.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

function kindOf(text: string): Paragraph['kind'] {
  if (/^by \w/i.test(text) || /^\w+ \d+, \d{4}/.test(text)) return 'byline';
  return /[.?!…"”:]$/.test(text) ? 'text' : 'heading';
}
