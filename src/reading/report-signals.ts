import type { Report } from './find-reports.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { Scene } from './scene.ts';
import type { Signals } from './tree-model.ts';

/** The likeliest way to read a cue, with what the ways to read it weigh. */
export interface Weighed {
  readonly report: Report;
  /** That the words are reported speech which coincides with `report` by half or more, under a softmax over the ways. */
  readonly likelihood: number;
  /** What this very way has of that, and what "none of them" has of the whole. */
  readonly own: number;
  readonly none: number;
  readonly ways: number;
}

/** What the numbers of `reportSignals` are, in their order. */
export const reportNumbers = [
  'likelihood',
  'own',
  'none',
  'ways',
  'spoken',
  'characters',
  'share of sentence',
  'characters before',
  'sentence in paragraph',
  'sentences of paragraph',
  'quoted in paragraph',
] as const;

const sharedPlaces = 20;
const ownPlaces = 11;

/** The places of words are those of a report's features. */
export const reportPlaces = [
  ...Array.from({ length: sharedPlaces }, (_, place) => `shared ${place}`),
  ...Array.from({ length: ownPlaces }, (_, place) => `own ${place}`),
];

/** What tells reported speech from what only looks like it, of the likeliest way to read a cue. */
export function reportSignals(scene: Scene, weighed: Weighed): Signals {
  const { report, likelihood, own, none, ways } = weighed;
  const { content, shared, features } = report;
  const { sentences, paragraphs } = scene.article;
  const sentence = sentences[report.sentence];
  const paragraph = sentence === undefined ? undefined : paragraphs[sentence.paragraph];
  if (sentence === undefined || paragraph === undefined)
    throw new Error('reportSignals: a report stands in no sentence');
  const length = content.end - content.start;
  return {
    numbers: [
      likelihood,
      own,
      none,
      ways,
      report.spoken ? 1 : 0,
      length,
      length / (sentence.span.end - sentence.span.start),
      content.start - sentence.span.start,
      report.sentence - paragraph.from,
      paragraph.to - paragraph.from,
      quotedSentences(scene.article)[sentence.paragraph] ?? 0,
    ],
    words: [...filled(shared, sharedPlaces), ...filled(features, ownPlaces)],
  };
}

/** As many words as there are places: the first ones, and empty ones behind them. */
function filled(words: readonly string[], places: number): readonly string[] {
  const first = words.slice(0, places);
  while (first.length < places) first.push('');
  return first;
}

const counted = new WeakMap<ParsedArticle, readonly number[]>();

/** By paragraph, how many sentences quote; counted once an article, so that long paragraphs stay linear. */
function quotedSentences(article: ParsedArticle): readonly number[] {
  const known = counted.get(article);
  if (known !== undefined) return known;
  const counts = article.paragraphs.map(() => 0);
  for (const { tags, paragraph } of article.sentences) {
    if (tags.includes('quotation')) counts[paragraph] = (counts[paragraph] ?? 0) + 1;
  }
  counted.set(article, counts);
  return counts;
}
