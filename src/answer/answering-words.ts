import type { Passage } from '../story/passage.ts';
import type { Quotation } from '../story/quotation.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import { stem, type Token, tokenise } from '../text/terms.ts';
import { type Fit, fitsOf, wordsOfAsked } from './asked-words.ts';
import { type CandidateWords, candidateWords } from './candidate-words.ts';
import type { Question } from './question.ts';

/** Tokens over which a term's pull on the words beside it falls to a half. */
const halfWay = 4;
/** How much further apart a mark of punctuation keeps the words on its sides, in tokens. */
const acrossMark = 3;
/** Tokens from a name to the words that say who bears it, over a comma. */
const besideName = acrossMark + 2;
/** What a candidate is worth that the question's words do not reach, beside one that all of them touch. */
const unreached = 0.1;
/** What it is worth to hold what is counted or asked to name, to be the doer where one is asked, to lack a place's preposition. */
const worth = { counted: 2, asked: 1.5, doer: 1.5, noDoer: 0.7, unplaced: 0.6 } as const;
/** How near to the best a second candidate must come to answer too. */
const asGood = 0.97;
/** In UTF-16 code units: each candidate is held against each word, which a sentence of a megabyte must not be. */
const mostWeighed = 5000;
/** Tokens that may stand between two words in common and still be shown as one stretch. */
const bridged = 2;

/**
 * The words of a passage that answer: of the kind asked for, those that stand nearest to what the question says and do not
 * repeat it. Where there are none of that kind, or the passage is very long, the words that passage and question have in common. `quotations` are those
 * that the passage has part in.
 */
export function answeringWords(
  passage: Passage,
  question: Question,
  quotations: readonly Quotation[],
): readonly Span[] {
  const { text, span } = passage;
  const tokens = tokenise(text);
  const words = {
    tokens,
    told: tokens.map(({ word }) => told(word, question)),
    places: placesOf(text, tokens),
  };
  const weighed = question.kind !== 'yes-no' && text.length <= mostWeighed;
  const candidates = weighed ? candidateWords(passage, wordsOfAsked(question, quotations)) : [];
  const found = fitsOf(question)
    .map((fit) => best(candidates, fit, question, words))
    .find((spans) => spans.length > 0);
  const spans = found ?? common(words);
  return Object.freeze(
    spans.map(({ start, end }) => Object.freeze({ start: span.start + start, end: span.start + end })),
  );
}

interface Words {
  readonly tokens: readonly Token[];
  /** By token: the number of the question's term it tells, -1 where it tells none. */
  readonly told: readonly number[];
  /** By token: its place on a line on which marks of punctuation keep words apart. */
  readonly places: readonly number[];
}

function told(word: string, { terms }: Question): number {
  const stemmed = stem(word);
  return terms.findIndex(({ alternatives }) => alternatives.some((each) => each.stem === stemmed));
}

function placesOf(text: string, tokens: readonly Token[]): readonly number[] {
  let place = 0;
  return tokens.map(({ span }, at) => {
    const between = text.slice(tokens[at - 1]?.span.end ?? 0, span.start);
    place += 1 + acrossMark * (between.match(/[,;:()–—]|[.!?]\s/g)?.length ?? 0);
    return place;
  });
}

function best(
  candidates: readonly CandidateWords[],
  fit: Fit,
  question: Question,
  words: Words,
): readonly Span[] {
  const asked = question.kind === 'place' ? null : askedStem(question.text);
  const scored = candidates.map((candidate) => {
    const own = words.tokens.flatMap(({ span }, at) => (contains(candidate.span, span) ? [at] : []));
    const isAsked = (at: number) => asked !== null && stem(words.tokens[at]?.word ?? '') === asked;
    const score =
      (fit[candidate.kind] ?? 0) *
      (own.some(isAsked) ? worth.asked : 1) *
      partOf(candidate, question, own, words) *
      freshness(candidate, own, isAsked, words) *
      pull(own, question, words);
    return { candidate, score };
  });
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && (score >= asGood * most || question.kind === 'statement'))
    .map(({ candidate }) => candidate.span)
    .filter((span, at, all) => !all.slice(0, at).some((other) => overlaps(span, other)))
    .sort((a, b) => a.start - b.start);
}

const askedWord =
  /\b(?:what|which|que|cual)\s+(?:(?:type|kind|sort|other|two|three|main|is|was|were|are|the|an?)s?\s+(?:of\s+|the\s+)?)*(\p{L}+)/iu;

/** The stem of the word that "what …" or "which …" asks to name. */
function askedStem(question: string): string | null {
  const word = askedWord.exec(question)?.[1]?.toLowerCase();
  return word === undefined || isStopWord(word) ? null : stem(word);
}

/** Whether a candidate plays the part asked for: the thing that is counted, the doer, the place where. */
function partOf(
  { kind, lead, quoted }: CandidateWords,
  question: Question,
  own: readonly number[],
  { told, places }: Words,
): number {
  switch (question.kind) {
    case 'identity': {
      const [first, last] = [places[own[0] ?? 0] ?? 0, places[own.at(-1) ?? 0] ?? 0];
      const isBeside = (place: number) =>
        place > last ? place - last <= besideName : first - place <= besideName;
      return told.some((term, at) => term !== -1 && isBeside(places[at] ?? 0)) ? 1 : 0;
    }
    case 'number':
      return own.some((at) => question.terms[told[at] ?? -1]?.counted === true) && kind === 'number'
        ? worth.counted
        : 1;
    case 'person':
      if (quoted) return 0;
      return lead === 'by' ? worth.doer : lead === 'place' ? worth.noDoer : 1;
    case 'place':
      return lead === 'place' ? 1 : worth.unplaced;
    default:
      return 1;
  }
}

/** Share of a candidate's words that say what the question does not; a number or time says nothing that it does. */
function freshness(
  { kind }: CandidateWords,
  own: readonly number[],
  isAsked: (at: number) => boolean,
  { tokens, told }: Words,
): number {
  const content = own.filter((at) => !isStopWord(tokens[at]?.word ?? ''));
  const fresh = content.filter((at) => told[at] === -1).length;
  if (fresh === 0) return 0;
  if (kind === 'number' || kind === 'time') return 1;
  // "Missouri Republican Roy Blunt" is no answer to who runs against Roy Blunt, "Ralph Woodward" one to who built Woodward Park.
  const named = kind === 'person' || kind === 'name';
  if (named && own.slice(-2).every((at) => told[at] !== -1 && !isAsked(at))) return 0;
  return fresh / (fresh + content.filter((at) => told[at] !== -1 && !isAsked(at)).length);
}

/** How strongly the question's terms that stand around a candidate point at it, by weight and nearness. */
function pull(own: readonly number[], { terms }: Question, { told, places }: Words): number {
  const first = places[own[0] ?? 0] ?? 0;
  const last = places[own.at(-1) ?? 0] ?? 0;
  const pulls = new Array<number>(terms.length).fill(0);
  told.forEach((term, at) => {
    if (term === -1) return;
    const place = places[at] ?? 0;
    const away = Math.max(0, first - place, place - last);
    const near = halfWay / (halfWay + away);
    pulls[term] = Math.max(pulls[term] ?? 0, (terms[term]?.weight ?? 0) * near);
  });
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return unreached + pulls.reduce((sum, each) => sum + each, 0) / whole;
}

/** The stretches that passage and question have in common, joined over up to two other words. */
function common({ tokens, told }: Words): readonly Span[] {
  const spans: { start: number; end: number; at: number }[] = [];
  tokens.forEach(({ span: { start, end } }, at) => {
    if (told[at] === -1) return;
    const last = spans.at(-1);
    if (last !== undefined && at - last.at <= bridged + 1) {
      last.end = end;
      last.at = at;
    } else {
      spans.push({ start, end, at });
    }
  });
  return spans.map(({ start, end }) => ({ start, end }));
}
