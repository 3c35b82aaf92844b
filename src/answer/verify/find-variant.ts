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
import { type PastedMeaning, pastedMeaning, rankCandidates, weightOf } from './rank-candidates.ts';

/** How far what was pasted and some sentences of a quotation say the same, each way by weight of words, 0..1. */
interface Agreement {
  readonly quotation: Quotation;
  readonly passage: Passage;
  readonly score: number;
}

const candidates = 20;
const mostSentences = 12;
const unknownWeight = 0.5;
const least = { alike: { side: 0.6, score: 0.68 }, translated: { side: 0.55, score: 0.62 } } as const;

/**
 * Another wording or translation of what was pasted, by the same speaker where one is claimed, with the other wordings
 * of that utterance; `altered` where one denies what the other affirms. Null where nothing says the same.
 */
export function findVariant(question: VerifyQuestion, index: QuotationIndex): Found | null {
  const { pasted } = question;
  const meaning = pastedMeaning(pasted, index);
  const agreements = rankCandidates(meaning, index, candidates * 3)
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
  const theirs = meaningWords(passage.text);
  const translated = meaning.words[0]?.language !== theirs[0]?.language;
  const limits = translated ? least.translated : least.alike;
  const matched = theirs.map((word) => meaning.words.some((own) => meansTheSame(own, word)));
  let best: Agreement | null = null;
  for (const span of sentenceRanges(passage.text)) {
    const inside = theirs.filter((word) => span.start <= word.start && word.end <= span.end);
    const shared = inside.filter((word) => matched[theirs.indexOf(word)]);
    const there = share(inside, shared, index);
    const said = meaning.words.filter((own) => inside.some((word) => meansTheSame(own, word)));
    const here = share(meaning.words, said, index);
    const distinct = new Set(said.map(({ stem }) => stem)).size;
    const enough = distinct >= 3 || (distinct === 2 && here === 1 && there === 1);
    const score = here + there === 0 ? 0 : (2 * here * there) / (here + there);
    if (!enough || here < limits.side || there < limits.side || score < limits.score) continue;
    if (best === null || score > best.score) {
      const start = passage.span.start + span.start;
      best = {
        quotation,
        score,
        passage: cut(passage.article, { start, end: passage.span.start + span.end }),
      };
    }
  }
  return best;
}

/** The share of `some` in `all` by weight; words the vocabulary does not know count half. */
function share(all: readonly MeaningWord[], some: readonly MeaningWord[], index: QuotationIndex): number {
  const kept = new Set(some);
  let whole = 0;
  let part = 0;
  for (const word of all) {
    const weight = weightOf(word.stem, index) * (kept.has(word) || word.known ? 1 : unknownWeight);
    whole += weight;
    if (kept.has(word)) part += weight;
  }
  return whole === 0 ? 0 : part / whole;
}

/** Every run of whole sentences; the text as a whole where it has very many. */
function sentenceRanges(text: string): readonly Span[] {
  const sentences = splitSentences(text);
  if (sentences.length > mostSentences || sentences.length === 0) return [{ start: 0, end: text.length }];
  return sentences.flatMap(({ start }, from) => sentences.slice(from).map(({ end }) => ({ start, end })));
}

/** How many clauses of the words deny, the reporter's negation before the marks counted with them. */
function denials({ attribution }: Quotation, passage: Passage): number {
  const own = denyingClauses(passage.text);
  if (own > 0) return own;
  return negationOutside(passage.article.body, attribution.span.start, passage.span) ? 1 : 0;
}
