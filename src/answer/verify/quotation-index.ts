import type { Reading } from '../../reading/reading.ts';
import type { Quotation } from '../../story/quotation.ts';
import type { Speaker } from '../../story/speaker.ts';
import { baseStem } from '../../text/base-form.ts';
import { foldedText } from '../../text/folded-words.ts';
import { languageOf } from '../../text/language.ts';
import { isCognate, levelled, type MeaningWord } from '../../text/meaning.ts';
import { englishFor } from '../../text/spanish.ts';
import { isStopWord } from '../../text/stop-words.ts';

/** Texts found by the stems of their words. */
export interface StemIndex {
  readonly size: number;
  /** By stem: the numbers of the texts that have it, ascending. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** One article's words: what tells the story as one folded line, and headline and headings folded. */
export interface ArticleWords {
  readonly reading: Reading;
  readonly line: string;
  readonly headings: readonly string[];
}

/** Everything a pasted quotation is held against. Built once a revision of the corpus. */
export interface QuotationIndex {
  readonly speakers: readonly Speaker[];
  /** Quotations proper; reported speech is the reporter's. */
  readonly quotations: readonly Quotation[];
  /** By number of quotation: its folded words as one line. */
  readonly lines: readonly string[];
  readonly quoted: StemIndex;
  readonly articles: readonly ArticleWords[];
  readonly written: StemIndex;
  /** Numbers of quotations by their line. */
  readonly wholes: ReadonlyMap<string, readonly number[]>;
  /** Quotations by utterance. */
  readonly utterances: ReadonlyMap<string, readonly Quotation[]>;
  /** Stems of the quotations by the first letters of their levelled form, where cognates are looked for. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  /** Stems of Spanish quotations by the English stems they stand for. */
  readonly translations: ReadonlyMap<string, readonly string[]>;
}

const told = new Set(['text', 'block', 'post', 'name-line']);
const beginningLength = 4;

/** Indexes what is quoted and what is written, by the stems of the words that carry meaning. */
export function indexQuotations(readings: readonly Reading[], speakers: readonly Speaker[]): QuotationIndex {
  const quotations = readings.flatMap((reading) =>
    reading.quotations.filter(({ kind }) => kind !== 'indirect'),
  );
  const lines = quotations.map(({ passage }) => lineOf(passage.text));
  const quoted = indexStems(lines);
  const articles = readings.map((reading) => ({
    reading,
    line: lineOf(tellingText(reading)),
    headings: headingsOf(reading),
  }));
  return {
    speakers,
    quotations,
    lines,
    quoted,
    articles,
    written: indexStems(articles.map(({ line }) => line)),
    wholes: grouped(lines.map((line, number) => [line, number])),
    utterances: grouped(
      quotations.flatMap((quotation) =>
        quotation.utterance === null ? [] : [[quotation.utterance, quotation] as const],
      ),
    ),
    beginnings: grouped([...quoted.postings.keys()].map((known) => [beginning(levelled(known)), known])),
    translations: spanishStems(quotations),
  };
}

/** The numbers of the texts that have every one of the words, ascending; null where no word carries meaning. */
export function textsWithAll(words: readonly string[], { postings }: StemIndex): readonly number[] | null {
  const lists = [...new Set(words.flatMap(stemOf))]
    .map((one) => postings.get(one) ?? [])
    .sort((a, b) => a.length - b.length);
  const [rarest, ...others] = lists;
  if (rarest === undefined) return null;
  const sets = others.slice(0, 3).map((list) => (list.length > 50 * rarest.length ? null : new Set(list)));
  return rarest.filter((number) => sets.every((set) => set === null || set.has(number)));
}

/** The stems of the quotations that may say what a word says: itself, its like in meaning, translations, cognates. */
export function stemsLike(word: MeaningWord, index: QuotationIndex): readonly string[] {
  const { postings } = index.quoted;
  const like = [...word.related, ...[...word.related].flatMap((one) => index.translations.get(one) ?? [])];
  const cognates =
    word.language === 'en' || word.levelled.length < beginningLength
      ? []
      : (index.beginnings.get(beginning(word.levelled)) ?? []).filter((known) =>
          isCognate(word.levelled, levelled(known)),
        );
  return [...new Set([...like, ...cognates])].filter((one) => postings.has(one));
}

function tellingText({ article, paragraphs }: Reading): string {
  return paragraphs
    .filter(({ kind }) => told.has(kind))
    .map(({ span }) => article.body.slice(span.start, span.end))
    .join('\n');
}

function headingsOf({ article, paragraphs }: Reading): readonly string[] {
  const headings = paragraphs
    .filter(({ kind }) => !told.has(kind))
    .map(({ span }) => lineOf(article.body.slice(span.start, span.end)));
  return [lineOf(article.headline), ...headings];
}

/** A text's folded words as one line, a space before, between and after. */
function lineOf(text: string): string {
  return ` ${foldedText(text)} `;
}

function indexStems(texts: readonly string[]): StemIndex {
  const postings = new Map<string, number[]>();
  texts.forEach((text, number) => {
    for (const word of new Set(text.split(' '))) {
      for (const one of stemOf(word)) {
        const list = postings.get(one);
        if (list === undefined) postings.set(one, [number]);
        else if (list.at(-1) !== number) list.push(number);
      }
    }
  });
  return { size: texts.length, postings };
}

/** The stem of a folded word that carries meaning; none of any other. */
function stemOf(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const found = findStem(word);
  if (remembered.size > 200_000) remembered.clear();
  remembered.set(word, found);
  return found;
}

const remembered = new Map<string, readonly string[]>();

function findStem(word: string): readonly string[] {
  const bare = word.replace(/'s$|'$/, '').replaceAll("'", '');
  return bare === '' || isStopWord(bare) ? [] : [baseStem(bare)];
}

function spanishStems(quotations: readonly Quotation[]): ReadonlyMap<string, readonly string[]> {
  const words = new Set(
    quotations
      .filter(({ passage }) => languageOf(passage.text) === 'es')
      .flatMap(({ passage }) => foldedText(passage.text).split(' ')),
  );
  return grouped(
    [...words].flatMap((word) => englishFor(word).map((english) => [english, baseStem(word)] as const)),
  );
}

function beginning(form: string): string {
  return form.slice(0, beginningLength);
}

function grouped<Value>(
  entries: readonly (readonly [string, Value])[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
