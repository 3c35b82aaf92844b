import { findDates } from '../reading/find-dates.ts';
import { tellsWords } from '../reading/tells-words.ts';
import type { Passage } from '../story/passage.ts';
import type { Quotation } from '../story/quotation.ts';
import { foldName, partsOfName } from '../text/names.ts';
import { findNumbers } from '../text/numbers.ts';
import { formsOfAddress } from '../text/roles.ts';
import { splitSentences } from '../text/sentences.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { tagSentence } from '../text/tag-sentence.ts';
import { tokenize } from '../text/tokens.ts';
import { textWords } from '../text/wordlike-names.ts';

/** Words of a passage that may be what a question asks for: a number, a time, a name, a role, a thing, a reason, somebody's words. */
export interface CandidateWords {
  readonly kind: 'number' | 'time' | 'person' | 'name' | 'noun' | 'role' | 'reason' | 'quotation' | 'report';
  /** Into the passage's text. */
  readonly span: Span;
  /** What the word before makes of it: the place or aim of something, or its doer; null where it makes nothing of it. */
  readonly lead: 'place' | 'by' | null;
  /** Whether it stands in somebody's words without being all of them. */
  readonly quoted: boolean;
}

const reasonCue =
  /(?<![\p{L}])(?:because|since|citing|amid|due to|over (?:concerns|fears|allegations|claims|the)|accus(?:es|ed|ing)|consider(?:s|ed|ing)|fearing|in (?:response|order|protest|reaction)|as a result|thanks to|so that|porque|debido|ante|tras)(?![\p{L}])/iu;
/** Years, decades and centuries, with what says which part of them. */
const year =
  /(?:(?:(?:first|second) half of the|beginning of the|end of the|early|mid|late)[\s-])?(?<![\p{L}\p{N}.,$€£])(?:(?:AD|BC)\s\d{1,4}|\d{1,2}(?:st|nd|rd|th)[\s-]centur(?:y|ies)|(?:1\d|20)\d\ds?)(?![\p{L}\p{N}%]|[.,]\d)(?:\s(?:AD|BCE?|CE))?/gu;
const place =
  /(?:^|[^\p{L}])(?:in|at|on|near|off|from|to|of|inside|outside|into|through|across|around|en|desde|hacia)\s+(?:the\s+|el\s+|la\s+|los\s+|las\s+)?$/iu;

const by = /(?:^|[^\p{L}])(?:by|por)\s+(?:the\s+|an?\s+|el\s+|la\s+)?(?:late\s+|former\s+)?$/iu;

type Found = Pick<CandidateWords, 'kind' | 'span'>;

/** The candidates of every kind in a passage, in order of kind and then of place; `quotations` are those it has part in. */
export function candidateWords(
  { article, text, span: { start } }: Passage,
  quotations: readonly Quotation[],
): readonly CandidateWords[] {
  const numbers = findNumbers(text).map(({ span }) => span);
  const dates = findDates(text, article.published ?? null, article.language).map(({ span }) => span);
  const years = [...text.matchAll(year)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !dates.some((date) => overlaps(date, span)));
  const within = (wanted: readonly Quotation[]) =>
    wanted.map(({ passage: { span } }) => ({
      start: Math.max(0, span.start - start),
      end: Math.min(text.length, span.end - start),
    }));
  const quoted = within(quotations.filter(({ kind }) => kind !== 'nested' && kind !== 'indirect'));
  const reported = within(quotations.filter((one) => one.kind === 'indirect' && tellsWords(one)));
  const reason = reasonCue.exec(text);
  const found = [
    ...of('number', numbers),
    ...of('time', [...dates, ...years]),
    ...of('quotation', quoted),
    ...of('report', reported),
    ...of('reason', reason === null ? [] : [{ start: reason.index, end: endOfSentence(text, reason.index) }]),
    ...phrasesOf(text),
  ];
  return found.map(({ kind, span }) => ({
    kind,
    span,
    lead: leadOf(text.slice(0, span.start)),
    quoted: kind !== 'quotation' && kind !== 'report' && quoted.some((words) => contains(words, span)),
  }));
}

function leadOf(before: string): CandidateWords['lead'] {
  if (by.test(before)) return 'by';
  return place.test(before) ? 'place' : null;
}

function of(kind: CandidateWords['kind'], spans: readonly Span[]): Found[] {
  return spans.map((span) => ({ kind, span }));
}

function phrasesOf(text: string): Found[] {
  const known = textWords(text);
  return splitSentences(text).flatMap((sentence): Found[] => {
    const { phrases, tokens, tags } = tagSentence(tokenize(text, sentence, []), known, 0);
    return phrases.flatMap((phrase): Found[] => {
      if (phrase.kind === 'pronoun') return [];
      const from =
        tags[phrase.from] === 'determiner' || tags[phrase.from] === 'own' ? phrase.from + 1 : phrase.from;
      const first = tokens[from];
      if (from >= phrase.to || first === undefined) return [];
      const span = { start: first.span.start, end: phrase.span.end };
      const words = text.slice(span.start, span.end);
      if (phrase.kind === 'noun') return [{ kind: 'noun', span }];
      const { kind, role } = partsOfName(words);
      const own: Found = { kind: kind === 'person' ? 'person' : 'name', span };
      if (role === null || !words.startsWith(role) || formsOfAddress.has(foldName(role).replace('.', '')))
        return [own];
      return [own, { kind: 'role', span: { start: span.start, end: span.start + role.length } }];
    });
  });
}

function endOfSentence(text: string, at: number): number {
  const sentence = splitSentences(text).find(({ start, end }) => start <= at && at < end);
  const end = sentence?.end ?? text.length;
  return end - (/[.!?"”'’\s]*$/.exec(text.slice(at, end))?.[0].length ?? 0);
}
