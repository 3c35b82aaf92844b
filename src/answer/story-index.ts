import { listSpeakers } from '../reading/list-speakers.ts';
import type { Paragraph, Reading } from '../reading/reading.ts';
import { tellsWords } from '../reading/tells-words.ts';
import type { SearchEngine } from '../search/search-engine.ts';
import type { Article } from '../story/article.ts';
import { remember } from '../text/remember.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import { stem, terms, tokenise } from '../text/terms.ts';
import { isDenial } from './denied-word.ts';

/** What a token is beside its stem; bits of `IndexedPassage.marks`. */
export const mark = { stop: 1, capital: 2, number: 4, opening: 8, year: 16, denial: 32 } as const;

/** A paragraph that tells the story, as numbers, so that hundreds can be weighed for one question. */
export interface IndexedPassage {
  readonly id: number;
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  /** The heading it stands under. */
  readonly heading: string;
  /** Numbers of the stems of headline and heading. */
  readonly titleStems: ReadonlySet<number>;
  /** One entry a token: the number of its stem in the index's vocabulary. */
  readonly stems: Int32Array;
  readonly marks: Uint8Array;
  /** Where each sentence's tokens begin, and last where they end. */
  readonly sentenceStarts: Int32Array;
  /** By sentence that quotes: the stems of everything by which its speakers are known. */
  readonly speakers: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Everything that can be found, and the engine that finds it. */
export interface StoryIndex {
  readonly readings: readonly Reading[];
  readonly passages: readonly IndexedPassage[];
  readonly engine: SearchEngine;
  /** Numbers of stems. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** By number of stem: how often it stands inside a sentence, and how often of these with a capital. */
  readonly inside: Uint32Array;
  readonly capitals: Uint32Array;
}

const telling = new Set(['text', 'block', 'post']);

/** Indexes the paragraphs that tell the story (all of an article that has none set out as such), article by article, into an empty engine. */
export function indexStory(readings: readonly Reading[], engine: SearchEngine): StoryIndex {
  const vocabulary = new Map<string, number>();
  const passages: IndexedPassage[] = [];
  const knownBy = speakerStems(readings);
  for (const reading of readings) {
    let heading = '';
    let titleStems = numbersOf(reading.article.headline, vocabulary);
    const tells = reading.paragraphs.some(({ kind }) => telling.has(kind));
    for (const paragraph of reading.paragraphs) {
      const text = bodyText(reading.article, paragraph.span);
      if (paragraph.kind === 'heading') {
        heading = text;
        titleStems = numbersOf(`${reading.article.headline} ${heading}`, vocabulary);
      }
      if (tells && !telling.has(paragraph.kind)) continue;
      passages.push({
        id: passages.length,
        reading,
        paragraph,
        heading,
        titleStems,
        speakers: speakersIn(reading, paragraph, knownBy),
        ...numbered(reading.article, paragraph, vocabulary),
      });
    }
  }
  engine.add(
    passages.map(({ id, reading: { article }, paragraph, heading }) => ({
      id,
      headline: article.headline,
      text: bodyText(article, paragraph.span),
      context: heading,
    })),
  );
  return { readings, passages, engine, vocabulary, ...countCapitals(passages, vocabulary.size) };
}

/** Whether the articles write a stem as a name: with a capital where the sentence does not ask for one. */
export function isName(index: StoryIndex, stemmed: string): boolean {
  const number = index.vocabulary.get(stemmed);
  return number !== undefined && isNameNumber(index, number);
}

/** As `isName`, by the stem's number. */
export function isNameNumber(index: StoryIndex, number: number): boolean {
  const inside = index.inside[number] ?? 0;
  return inside > 0 && (index.capitals[number] ?? 0) / inside > 0.7;
}

/**
 * By speaker's name: the stems of the name, its other forms and the roles. A speaker whom an article only gives by a
 * role ("the president") is also known by everything of the most quoted speaker who holds it.
 */
function speakerStems(readings: readonly Reading[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = listSpeakers(readings).map(({ name, aliases, roles }) => ({
    name,
    own: terms(name),
    all: new Set([name, ...aliases, ...roles].flatMap(terms)),
    byRole: /^(?:the )?\p{Ll}/u.test(name) || /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name),
    roles: new Set(roles.flatMap(terms)),
  }));
  /** By stem of a role: the first speaker known by a name who holds it. */
  const holders = new Map<string, number>();
  known.forEach(({ byRole, roles }, number) => {
    if (byRole) return;
    for (const role of roles) if (!holders.has(role)) holders.set(role, number);
  });
  return new Map(
    known.map(({ name, own, all, byRole }) => {
      const first = Math.min(...own.map((each) => holders.get(each) ?? known.length));
      const holder = byRole ? known[first] : undefined;
      return [name, holder === undefined ? all : new Set([...all, ...holder.all])];
    }),
  );
}

function speakersIn(
  reading: Reading,
  paragraph: Paragraph,
  knownBy: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const { passage, speaker, mention } of reading.quotations.filter(tellsWords)) {
    if (speaker === null || !overlaps(passage.span, paragraph.span)) continue;
    paragraph.sentences.forEach((sentence, at) => {
      if (!overlaps(passage.span, sentence)) return;
      const stems = found.get(at) ?? new Set();
      for (const stemmed of knownBy.get(speaker) ?? []) stems.add(stemmed);
      for (const stemmed of terms(mention?.text ?? '')) stems.add(stemmed);
      found.set(at, stems);
    });
  }
  return found;
}

function bodyText(article: Article, span: Span): string {
  return article.body.slice(span.start, span.end);
}

function numbered(article: Article, paragraph: Paragraph, vocabulary: Map<string, number>) {
  const stems: number[] = [];
  const marks: number[] = [];
  const sentenceStarts: number[] = [];
  for (const sentence of paragraph.sentences) {
    sentenceStarts.push(stems.length);
    const text = bodyText(article, sentence);
    let opening = true;
    for (const { word, span } of tokenise(text)) {
      stems.push(numberOf(stem(word), vocabulary));
      marks.push(
        marksOf(word) |
          (/^\p{Lu}/u.test(text.slice(span.start, span.start + 2)) ? mark.capital : 0) |
          (opening ? mark.opening : 0),
      );
      opening = false;
    }
  }
  sentenceStarts.push(stems.length);
  return {
    stems: Int32Array.from(stems),
    marks: Uint8Array.from(marks),
    sentenceStarts: Int32Array.from(sentenceStarts),
  };
}

/** What a folded word is wherever it stands. */
const marksOf = remember(
  (word): number =>
    (isStopWord(word) ? mark.stop : 0) |
    (/^\p{N}/u.test(word) ? mark.number : 0) |
    (/^(?:1\d|20)\d\d$/.test(word) ? mark.year : 0) |
    (isDenial(word) ? mark.denial : 0),
);

function numbersOf(text: string, vocabulary: Map<string, number>): ReadonlySet<number> {
  return new Set(terms(text).map((stemmed) => numberOf(stemmed, vocabulary)));
}

function numberOf(stemmed: string, vocabulary: Map<string, number>): number {
  const known = vocabulary.get(stemmed) ?? vocabulary.size;
  if (known === vocabulary.size) vocabulary.set(stemmed, known);
  return known;
}

function countCapitals(passages: readonly IndexedPassage[], size: number) {
  const inside = new Uint32Array(size);
  const capitals = new Uint32Array(size);
  for (const { stems, marks } of passages) {
    for (let at = 0; at < stems.length; at += 1) {
      const number = stems[at] ?? 0;
      const marked = marks[at] ?? 0;
      if ((marked & mark.opening) !== 0) continue;
      inside[number] = (inside[number] ?? 0) + 1;
      if ((marked & mark.capital) !== 0) capitals[number] = (capitals[number] ?? 0) + 1;
    }
  }
  return { inside, capitals };
}
