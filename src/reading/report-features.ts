import type { Clause } from '../text/clauses.ts';
import { type CueRates, cueStep } from './candidate-features.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';
import type { ReportShape } from './report-shapes.ts';

/** What holds for every way to read a cue that begins where this one does. */
export function sharedFeatures(
  sentence: ParsedSentence,
  clause: Clause,
  index: number,
  mention: Mention | null,
  shape: ReportShape,
  rates: CueRates,
): readonly string[] {
  const { tags, tokens } = sentence;
  const step = cueStep(clause, rates);
  const verb = clause.verb.base;
  const first = signAt(sentence, shape.from);
  const second = signAt(sentence, shape.from + 1);
  const skipped = shape.type === 'after' ? Math.min(shape.from - clause.at - 1, 3) : 0;
  const helper =
    tags[clause.at - 1] === 'auxiliary'
      ? (tokens[clause.at - 1]?.lower ?? '')
      : (tags[clause.at - 1] ?? 'start');
  const outer = sentence.clauses.some(
    (other, at) =>
      at < index &&
      other.at < clause.at &&
      clause.at - other.at < 25 &&
      cueStep(other, rates) < 'D' &&
      other.subject !== clause.subject,
  );
  const subject = mention?.type ?? 'none';
  const type = shape.type;
  const opening = shape.says === 'words' ? `${type} words` : type;
  return [
    opening,
    `${type} verb ${verb}`,
    `${type} verb ${verb} first ${first}`,
    `${type} verb ${verb} form ${clause.verb.form}`,
    `${type} cue ${step}`,
    `${type} cue ${step} first ${first}`,
    `${type} cue ${step} first ${first} second ${second}`,
    `first ${first} second ${second}`,
    `skipped ${skipped} ${first}`,
    `led by ${tags[shape.from - 1] === 'preposition' ? (tokens[shape.from - 1]?.lower ?? '') : '-'} ${step}`,
    `sentence ${signAt(sentence, 0)} ${opening} ${clause.link}`,
    `helper ${helper} form ${clause.verb.form}`,
    `helper ${helper} ${step}`,
    `form ${clause.verb.form} ${clause.link}`,
    `link ${clause.link} ${step}`,
    `passive ${clause.passive} ${step}`,
    `subject ${subject} ${step}`,
    `subject ${subject} ${mention?.plural ?? false}`,
    `outer ${outer} ${step}`,
    `clause ${Math.min(index, 3)} ${step}`,
  ];
}

/** What holds for this way to read a cue alone. */
export function ownFeatures(
  sentence: ParsedSentence,
  clause: Clause,
  shape: ReportShape,
  rates: CueRates,
): readonly string[] {
  const { tags } = sentence;
  const step = cueStep(clause, rates);
  const verb = clause.verb.base;
  const first = signAt(sentence, shape.from);
  const finite = sentence.verbs.some(
    (other, at) => other !== null && at >= shape.from && at < shape.to && other.form !== 'gerund',
  );
  const quotes = tags.slice(shape.from, shape.to).includes('quotation');
  const inside = Math.min(
    sentence.clauses.filter(
      (other) => other.at >= shape.from && other.at < shape.to && other.verb.form !== 'gerund',
    ).length,
    4,
  );
  const type = shape.type;
  return [
    `end ${shape.end}`,
    `end ${shape.end} first ${first}`,
    `end ${shape.end} cue ${step}`,
    `end ${shape.end} verb ${verb}`,
    `inside ${inside} ${first}`,
    `inside ${inside} end ${shape.end}`,
    `end ${shape.end} size ${lengthStep(shape.to - shape.from)}`,
    `size ${lengthStep(shape.to - shape.from)} ${type}`,
    `finite ${finite} ${first}`,
    `quotes ${quotes} ${tags.includes('quotation')}`,
    `last ${tags[shape.to] ?? 'end'}`,
  ];
}

const introducing =
  /^(?:that|whether|how|why|what|if|to|for|of|about|on|as|with|in|by|the|a|an|no|not|it|there|against|from|at)$/;

function signAt(sentence: ParsedSentence, at: number): string {
  const lower = sentence.tokens[at]?.lower ?? '';
  return introducing.test(lower) ? lower : (sentence.tags[at] ?? 'end');
}

/** A length in tokens, in steps that widen with it. */
export function lengthStep(tokens: number): string {
  return tokens <= 2
    ? String(tokens)
    : tokens <= 4
      ? '3-4'
      : tokens <= 8
        ? '5-8'
        : tokens <= 15
          ? '9-15'
          : tokens <= 30
            ? '16-30'
            : '31+';
}
