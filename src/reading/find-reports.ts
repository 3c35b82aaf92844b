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
    if (
      cue === undefined ||
      mention === null ||
      !mayReport(sentence, clause, scene.rates) ||
      isSilent(sentence, clause, mention)
    )
      return [];
    const spoken = tellsOfWords(clause.verb);
    const known = new Map<string, readonly string[]>();
    return shapesOf(sentence, clause, scene.rates).flatMap((shape) => {
      const content = contentOf(sentence, shape);
      if (content === null || quotes(sentence, shape) || saysNothing(sentence, shape)) return [];
      const way = `${shape.type} ${shape.from}`;
      const shared = known.get(way) ?? sharedFeatures(sentence, clause, index, mention, shape, scene.rates);
      known.set(way, shared);
      const features = ownFeatures(sentence, clause, shape, scene.rates);
      return [{ content, sentence: sentence.index, mention, cue, spoken, shared, features }];
    });
  });
  return [...reports, ...accordingReports(scene, sentence)].filter((ways) => ways.length > 0);
}

/** What stands in marks is no report: it is quoted. */
function quotes({ tags }: ParsedSentence, { from, to }: ReportShape): boolean {
  return tags.slice(from, to).includes('quotation');
}

/** "Dismissed the charge", "expressed concern", "said this on Monday": what a few words name is not told. */
function saysNothing({ tags, tokens }: ParsedSentence, { from, to }: ReportShape): boolean {
  const points = /^(?:this|it|so|them)$/.test(tokens[from]?.lower ?? '');
  if (points && /^(?:preposition|adverb|comma|subordinator|stop)$/.test(tags[from + 1] ?? 'stop'))
    return true;
  return (
    to - from <= mostNamed && !tags.slice(from, to).some((tag) => /^(?:verb|auxiliary|gerund|to)$/.test(tag))
  );
}

const mostNamed = 2;

/** Verbs that hardly ever attribute are looked at only before "that". */
function mayReport({ tags, tokens }: ParsedSentence, clause: Clause, rates: CueRates): boolean {
  const next = clause.at + 1;
  if (tokens[next]?.lower === 'that' && tags[next] === 'subordinator') return true;
  const rate = rates.get(clause.verb.base);
  return rate === undefined ? clause.verb.reports : rate > 0.1;
}

/** "Did not respond to a request", "did not say who", "declined to comment", "the court heard that": that nothing was said is no report of it. */
function isSilent({ tokens }: ParsedSentence, { at, verb }: Clause, mention: Mention): boolean {
  if (verb.base === 'hear') return mention.type === 'body' || mention.type === 'body-noun';
  if (tokens[at - 1]?.lower === 'to' && /^(?:declin|refus)/.test(tokens[at - 2]?.lower ?? '')) return true;
  if (/^(?:decline|refuse)$/.test(verb.base)) return silence.test(tokens[at + 2]?.lower ?? '');
  const open = /^(?:who|what|when|where|why|how|whether|if|which)$/.test(tokens[at + 1]?.lower ?? '');
  if (!open && !/^(?:respond|reply|return|answer)$/.test(verb.base)) return false;
  return tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^not$|n['’]t$|^never$/.test(lower));
}

const silence =
  /^(?:comment|answer|say|discuss|speak|talk|respond|elaborate|give|provide|name|identify|confirm|specify|disclose)$/;

function contentOf(sentence: ParsedSentence, { from, to }: ReportShape): Span | null {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.span.start, end: last.span.end };
}

/** "According to Ruiz, …", "…, according to Ruiz" and "…, according to Ruiz, …": the rest of the sentence or of a clause. */
function accordingReports(scene: Scene, sentence: ParsedSentence): readonly (readonly Report[])[] {
  const { tokens, tags } = sentence;
  if (!tokens.some(({ lower }) => lower === 'according')) return [];
  return tokens.map((token, at): readonly Report[] => {
    const to = tokens[at + 1];
    if (token.lower !== 'according' || to?.lower !== 'to') return [];
    const phrase = sentence.phrases.findIndex(({ from, possessive }) => from === at + 2 && !possessive);
    const mention = scene.mentions[sentence.index]?.[phrase] ?? null;
    if (mention === null) return [];
    const cue = { start: token.span.start, end: to.span.end };
    return accordingShapes(sentence, at, phrase).flatMap((shape) => {
      const content = contentOf(sentence, shape);
      if (content === null || quotes(sentence, shape)) return [];
      const size = lengthStep(shape.to - shape.from);
      const features = [
        'according',
        `according ${shape.end}`,
        `according subject ${mention.type}`,
        `according size ${size}`,
        `according size ${size} ${shape.end}`,
        `according first ${tags[shape.from] ?? 'end'} ${shape.end}`,
      ];
      return [{ content, sentence: sentence.index, mention, cue, spoken: true, shared: [], features }];
    });
  });
}

function accordingShapes(sentence: ParsedSentence, at: number, phrase: number): readonly ReportShape[] {
  const { tags, tokens } = sentence;
  const end = lastWord(sentence);
  const shape = (from: number, to: number, kind: string): ReportShape => ({
    from,
    to,
    type: 'according',
    end: kind,
  });
  if (at <= 1) {
    const comma = tags.indexOf('comma', at);
    const next = tags.indexOf('comma', comma + 1);
    const apposition = next > 0 && isApposition(sentence, comma, next);
    return comma < 0 ? [] : [shape((apposition ? next : comma) + 1, end, 'first')];
  }
  const to = tags[at - 1] === 'comma' ? at - 1 : at;
  const shapes = [shape(0, to, 'last')];
  for (let comma = tags.lastIndexOf('comma', to - 1); comma > 0 && shapes.length < 4; ) {
    const lead = /^(?:and|but|while|with|though)$/.test(tokens[comma + 1]?.lower ?? '') ? 2 : 1;
    shapes.push(shape(comma + lead, to, `last ${tokens[comma + 1]?.lower === 'with' ? 'with' : lead}`));
    comma = tags.lastIndexOf('comma', comma - 1);
  }
  const behind = tags.indexOf('comma', sentence.phrases[phrase]?.to ?? at);
  if (tags[at - 1] === 'comma' && behind > 0 && end - behind > 3) shapes.push(shape(0, end, 'around'));
  return shapes;
}

/** Words between commas that say who somebody is: "Ana Ruiz, the treasurer, …". */
function isApposition({ tags, clauses }: ParsedSentence, comma: number, next: number): boolean {
  const opens = /^(?:determiner|own|noun|relative)$/.test(tags[comma + 1] ?? '');
  return opens && (tags[comma + 1] === 'relative' || !clauses.some(({ at }) => at > comma && at < next));
}
