import type { Clause } from '../text/clauses.ts';
import type { Span } from '../text/span.ts';
import { tellsOfWords } from '../text/verbs.ts';
import type { CueRates } from './candidate-features.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';
import { lengthStep, ownFeatures, sharedFeatures } from './report-features.ts';
import { lastWord, type ReportShape, shapesOf } from './report-shapes.ts';
import type { Scene } from './scene.ts';

/** Words that may report what somebody said without quoting it, and what speaks for that. */
export interface Report {
  /** What is reported, the introducing "that" included. */
  readonly content: Span;
  readonly sentence: number;
  readonly mention: Mention;
  readonly cue: Span;
  /** Whether the cue tells of words said or written, not of a thought or a stance. */
  readonly spoken: boolean;
  /** What holds for every way to read this cue that begins alike; the same array for all of them. */
  readonly shared: readonly string[];
  /** What holds for this way alone. */
  readonly features: readonly string[];
}

const longest = 400;

/** For each cue of a sentence that has a subject the ways in which it may report speech, for a model to choose one or none. */
export function findReports(scene: Scene, sentence: ParsedSentence): readonly (readonly Report[])[] {
  if (sentence.tokens.length > longest) return [];
  const reports = sentence.clauses.map((clause, index) => {
    const mention =
      clause.subject === null ? null : (scene.mentions[sentence.index]?.[clause.subject] ?? null);
    const cue = sentence.tokens[clause.at]?.span;
    if (cue === undefined || mention === null || !mayReport(clause, scene.rates)) return [];
    const spoken = tellsOfWords(clause.verb);
    const known = new Map<string, readonly string[]>();
    return shapesOf(sentence, clause, scene.rates).flatMap((shape) => {
      const content = contentOf(sentence, shape);
      if (content === null || quotes(sentence, shape)) return [];
      const way = `${shape.type} ${shape.from}`;
      const shared = known.get(way) ?? sharedFeatures(sentence, clause, index, mention, shape, scene.rates);
      known.set(way, shared);
      const features = ownFeatures(sentence, clause, shape, scene.rates);
      return [{ content, sentence: sentence.index, mention, cue, spoken, shared, features }];
    });
  });
  return [...reports, ...accordingReports(scene, sentence).map((report) => [report])].filter(
    (ways) => ways.length > 0,
  );
}

/** What stands in marks is no report: it is quoted. */
function quotes({ tags }: ParsedSentence, { from, to }: ReportShape): boolean {
  return tags.slice(from, to).includes('quotation');
}

/** Verbs that hardly ever attribute are not looked at. */
function mayReport(clause: Clause, rates: CueRates): boolean {
  const rate = rates.get(clause.verb.base);
  return rate === undefined ? clause.verb.reports : rate > 0.05;
}

function contentOf(sentence: ParsedSentence, { from, to }: ReportShape): Span | null {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.span.start, end: last.span.end };
}

/** "According to Ruiz, …" and "…, according to Ruiz": everything else in the sentence. */
function accordingReports(scene: Scene, sentence: ParsedSentence): readonly Report[] {
  const { tokens, tags } = sentence;
  if (!tokens.some(({ lower }) => lower === 'according')) return [];
  return tokens.flatMap((token, at): readonly Report[] => {
    const to = tokens[at + 1];
    if (token.lower !== 'according' || to?.lower !== 'to') return [];
    const phrase = sentence.phrases.findIndex((other) => other.from === at + 2);
    const mention = scene.mentions[sentence.index]?.[phrase] ?? null;
    const end = lastWord(sentence);
    const comma = tags.indexOf('comma', at);
    const shape: ReportShape =
      at <= 1
        ? { from: comma + 1, to: end, type: 'according', end: 'sentence' }
        : { from: 0, to: tags[at - 1] === 'comma' ? at - 1 : at, type: 'according', end: 'comma' };
    const content = at <= 1 && comma < 0 ? null : contentOf(sentence, shape);
    if (content === null || mention === null || quotes(sentence, shape)) return [];
    const features = [
      'according',
      `according ${at <= 1 ? 'first' : 'last'}`,
      `according subject ${mention.type}`,
      `according size ${lengthStep(shape.to - shape.from)}`,
    ];
    return [
      {
        content,
        sentence: sentence.index,
        mention,
        cue: { start: token.span.start, end: to.span.end },
        spoken: true,
        shared: [],
        features,
      },
    ];
  });
}
