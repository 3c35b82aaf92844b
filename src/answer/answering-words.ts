import type { Passage } from '../story/passage.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import { stem, type Token, tokenise } from '../text/terms.ts';
import type { Question } from './question.ts';

const qualifiers = new Set(
  'more than less nearly almost about around roughly at least most over under up to approximately some only'.split(
    ' ',
  ),
);
const timeWords =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$|^(?:yesterday|today|tomorrow|week|weeks|weekend|month|months|year|years|decade|decades|ago|recently|last|since|day|days|hour|hours)$/;
const reasonWords = /^(?:because|since|citing|over|amid|due|accused|accusing|considers|fearing|response)$/;
const bridged = 2;

/** The words of a passage that answer: what the question's kind asks for where it is there, else the words in common. */
export function answeringWords(passage: Passage, question: Question): readonly Span[] {
  const tokens = tokenise(passage.text);
  const wanted = new Set(question.terms.flatMap(({ alternatives }) => alternatives.map((each) => each.stem)));
  const common = (token: Token) => wanted.has(stem(token.word));
  const found = ofKind(question, tokens, passage.text, common);
  const spans = found.length > 0 ? found : runs(tokens, common);
  const { start } = passage.span;
  return Object.freeze(
    spans.map((span) => Object.freeze({ start: start + span.start, end: start + span.end })),
  );
}

function ofKind(
  question: Question,
  tokens: readonly Token[],
  text: string,
  common: (token: Token) => boolean,
): Span[] {
  switch (question.kind) {
    case 'number':
      return numbers(tokens);
    case 'date':
    case 'day':
    case 'duration':
      return runs(tokens, ({ word }) => timeWords.test(word) || /^\d/.test(word));
    case 'person':
      return runs(
        tokens.filter((token) => /^\p{Lu}/u.test(text.slice(token.span.start))),
        (token) => !common(token) && !isStopWord(token.word),
        text,
      );
    case 'reason': {
      const cue = tokens.find(({ word }) => reasonWords.test(word));
      const end = tokens.at(-1)?.span.end;
      return cue === undefined || end === undefined ? [] : [{ start: cue.span.start, end }];
    }
    default:
      return [];
  }
}

/** Each number with the words that qualify it and the two words after it ("at least 76 confirmed deaths"). */
function numbers(tokens: readonly Token[]): Span[] {
  return tokens.flatMap(({ word, span }, at) => {
    if (!/^\d/.test(word)) return [];
    let first = at;
    while (first > 0 && qualifiers.has(tokens[first - 1]?.word ?? '')) first -= 1;
    const after = tokens.slice(at + 1, at + 3);
    const stop = after.findIndex((token) => isStopWord(token.word));
    const last = (stop === -1 ? after : after.slice(0, stop)).at(-1);
    return [{ start: tokens[first]?.span.start ?? span.start, end: last?.span.end ?? span.end }];
  });
}

/** Stretches of tokens that are meant, joined over up to two others; with `text`, only over blanks. */
function runs(tokens: readonly Token[], meant: (token: Token) => boolean, text?: string): Span[] {
  const spans: { start: number; end: number; at: number }[] = [];
  tokens.forEach((token, at) => {
    if (!meant(token)) return;
    const last = spans.at(-1);
    const joins =
      last !== undefined &&
      (text === undefined
        ? at - last.at <= bridged + 1
        : /^\s*$/.test(text.slice(last.end, token.span.start)));
    if (last !== undefined && joins) {
      last.end = token.span.end;
      last.at = at;
    } else {
      spans.push({ start: token.span.start, end: token.span.end, at });
    }
  });
  return spans.map(({ start, end }) => ({ start, end }));
}
