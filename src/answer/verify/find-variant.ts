import { cut, type Passage } from '../../story/passage.ts';
import type { Quotation } from '../../story/quotation.ts';
import { type MeaningWord, meaningWords, meansTheSame } from '../../text/meaning.ts';
import { denyingClauses, negationOutside } from '../../text/negations.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from '../verify-quotation.ts';
import { alteredFrom } from './differences.ts';
import { isClaimed, type VerifyQuestion } from './question.ts';
import type { QuotationIndex } from './quotation-index.ts';
import { type Nearest, type PastedMeaning, weightOf } from './rank-candidates.ts';

/** How far what was pasted and some sentences of a quotation say the same, each way by weight of words, 0..1. */
interface Agreement {
  readonly quotation: Quotation;
  readonly passage: Passage;
  readonly score: number;
}

const candidates = 20;
const mostSentences = 12;
/** A text of so many times the words says more than the quotation does. */
const mostTimesLonger = 3;
const unknownWeight = 0.5;
const least = { alike: { side: 0.6, score: 0.68 }, translated: { side: 0.55, score: 0.62 } } as const;

/**
 * Another wording or translation of what was pasted, by the same speaker where one is claimed, with the other wordings
 * of that utterance; `altered` where one denies what the other affirms. Null where nothing says the same.
 */
export function findVariant(
  question: VerifyQuestion,
  { meaning, numbers }: Nearest,
  index: QuotationIndex,
): Found | null {
  const { pasted } = question;
  const agreements = numbers
    .flatMap((number) => index.quotations[number] ?? [])
    .filter(({ speaker }) => isClaimed(speaker, question))
    .slice(0, candidates)
    .flatMap((quotation) => agreementWith(quotation, meaning, index) ?? [])
    .sort((a, b) => b.score - a.score);
  const [best] = agreements;
  if (best === undefined) return null;
  const same = agreements.find(
    ({ quotation, passage }) => denials(quotation, passage) === denyingClauses(pasted.text),
  );
  if (same === undefined) {
    return alteredFrom(pasted, [best], null);
  }
  const { quotation, passage } = same;
  const others = (index.utterances.get(quotation.utterance ?? '') ?? []).filter(
    (other) => other !== quotation,
  );
  return {
    verdict: 'variant',
    matches: [
      { passage, quotation, missing: [] },
      ...others.map((other) => ({ passage: other.passage, quotation: other, missing: [] })),
    ],
    differences: [],
    caveat: null,
  };
}

function agreementWith(
  quotation: Quotation,
  meaning: PastedMeaning,
  index: QuotationIndex,
): Agreement | null {
  const { passage } = quotation;
  const { words: theirs, ranges } = quotedMeaning(quotation);
  if (theirs.length * mostTimesLonger < meaning.words.length) return null;
  const translated = meaning.words[0]?.language !== theirs[0]?.language;
  const limits = translated ? least.translated : least.alike;
  const matching = new Map(
    theirs.map((word) => [word, meaning.words.filter((own) => meansTheSame(own, word))]),
  );
  let best: Agreement | null = null;
  for (const { start, end } of ranges) {
    const inside = theirs.filter((word) => start <= word.start && word.end <= end);
    const said = new Set(inside.flatMap((word) => matching.get(word) ?? []));
    const distinct = new Set([...said].map(({ stem }) => stem)).size;
    if (distinct < 2) continue;
    const heard = new Set(inside.filter((word) => matching.get(word)?.length));
    const [here, there] = [share(meaning.words, said, index), share(inside, heard, index)];
    const score = (2 * here * there) / (here + there);
    const enough = distinct >= 3 || (here === 1 && there === 1);
    if (!enough || here < limits.side || there < limits.side || score < limits.score) continue;
    if (best === null || score > best.score) {
      const span = { start: passage.span.start + start, end: passage.span.start + end };
      best = { quotation, score, passage: cut(passage.article, span) };
    }
  }
  return best;
}

/** The share of `some` in `all` by weight; words the vocabulary does not know count half. */
function share(all: readonly MeaningWord[], some: ReadonlySet<MeaningWord>, index: QuotationIndex): number {
  let whole = 0;
  let part = 0;
  for (const word of all) {
    const weight = weightOf(word.stem, index) * (some.has(word) || word.known ? 1 : unknownWeight);
    whole += weight;
    if (some.has(word)) part += weight;
  }
  return whole === 0 ? 0 : part / whole;
}

interface QuotedMeaning {
  readonly words: readonly MeaningWord[];
  /** Every run of whole sentences; the text as a whole where it has very many. */
  readonly ranges: readonly Span[];
}

/** A quotation's words of meaning and runs of sentences; kept, since many pasted texts are held against one quotation. */
function quotedMeaning(quotation: Quotation): QuotedMeaning {
  const known = remembered.get(quotation);
  if (known !== undefined) return known;
  const { text } = quotation.passage;
  const sentences = splitSentences(text);
  const many = sentences.length > mostSentences || sentences.length === 0;
  const ranges = many
    ? [{ start: 0, end: text.length }]
    : sentences.flatMap(({ start }, from) => sentences.slice(from).map(({ end }) => ({ start, end })));
  const meaning = { words: meaningWords(text), ranges };
  remembered.set(quotation, meaning);
  return meaning;
}

const remembered = new WeakMap<Quotation, QuotedMeaning>();

/** How many clauses of the words deny, the reporter's negation before the marks counted with them. */
function denials({ attribution }: Quotation, passage: Passage): number {
  const own = denyingClauses(passage.text);
  if (own > 0) return own;
  return negationOutside(passage.article.body, attribution.span.start, passage.span) ? 1 : 0;
}
