import { contains, overlaps } from '../text/span.ts';
import type { Finding } from './answer.ts';
import type { FigureComparison, FigureKind, FigureVersion } from './compare-figures.ts';
import type { Question } from './question.ts';
import type { AnswerKind } from './vocabulary/question-words.ts';
import type { WeighedSentence } from './weigh-passages.ts';

/** Which comparisons give the kind of answer asked for. */
const fitting: Readonly<Record<FigureKind, ReadonlySet<AnswerKind>>> = {
  number: new Set(['number']),
  start: new Set(['date', 'day', 'duration']),
  names: new Set(['place', 'person', 'yes-no', 'open']),
  targets: new Set(),
  reason: new Set(['reason']),
  means: new Set(['yes-no', 'open']),
  state: new Set(['yes-no', 'open']),
};

/** How a figure begins that says where. */
const whereabouts = /^(?:in|at|near|off|over|across|around|along|outside|en)\b/;

/** Comparisons of the one thing that "how many" and "since when" ask for. */
const ofKind: ReadonlySet<FigureKind> = new Set(['number', 'start']);

/** How near to the best sentence one of the versions must come. */
const nearBest = 0.75;
/** As `nearBest`, where the comparison gives the very kind asked for. */
const nearBestOfKind = 0.6;
/** Terms of the question that must stand in the figure itself where the question's kind does not ask for it. */
const leastNamed = 2;

/**
 * Every version of what the question asks for, newest first, where outlets give it differently; null where they do not.
 * Outlets that give the same are folded under "also in".
 */
export function showDiffering(
  question: Question,
  ranked: readonly WeighedSentence[],
  comparisons: readonly FigureComparison[],
): readonly Finding[] | null {
  const best = ranked[0]?.score ?? 0;
  const asked = comparisons.find(
    (comparison) =>
      comparison.conflict &&
      fitting[comparison.kind].has(question.kind) &&
      ranked.some(
        (sentence) =>
          sentence.score >= (ofKind.has(comparison.kind) ? nearBestOfKind : nearBest) * best &&
          comparison.versions.some((version) => gives(sentence, version, comparison.kind, question)),
      ),
  );
  if (asked === undefined) return null;
  const grouped = new Map<string, FigureVersion[]>();
  for (const version of asked.versions) {
    const key = wordingOf(version);
    grouped.set(key, [...(grouped.get(key) ?? []), version]);
  }
  return [...grouped.values()].flatMap(([first, ...same]) =>
    first === undefined
      ? []
      : [
          findingOf(
            first,
            same.map((version) => findingOf(version, [])),
          ),
        ],
  );
}

/** Whether a sentence gives the version, and in words that the question asks about. */
function gives(
  sentence: WeighedSentence,
  version: FigureVersion,
  kind: FigureKind,
  question: Question,
): boolean {
  const { reading, paragraph } = sentence.passage;
  const span = paragraph.sentences[sentence.at];
  if (span === undefined || reading.article.id !== version.passage.article.id) return false;
  if (!overlaps(span, version.figure)) return false;
  if (kind === 'number' || kind === 'start' || kind === 'reason') return true;
  const figure = reading.article.body.slice(version.figure.start, version.figure.end).toLowerCase();
  if (kind === 'names' && whereabouts.test(figure) !== (question.kind === 'place')) return false;
  if (question.kind === 'place') return true;
  const named = question.terms.filter(({ alternatives }) =>
    alternatives.some(({ stem }) => figure.includes(stem)),
  );
  return named.length >= Math.min(leastNamed, question.terms.length);
}

/** The same for versions that give the same: the value, and the words before a number ("at least"). */
function wordingOf({ passage, figure, value }: FigureVersion): string {
  const text = passage.article.body.slice(figure.start, figure.end);
  const before = typeof value === 'number' ? text.replace(/\P{L}*\d.*$/su, '').toLowerCase() : '';
  return `${JSON.stringify(value)} ${before}`;
}

function findingOf({ passage, figure }: FigureVersion, alsoIn: readonly Finding[]): Finding {
  return Object.freeze({
    kind: 'finding',
    passage,
    emphasis: Object.freeze(contains(passage.span, figure) ? [figure] : []),
    speaker: null,
    alsoIn: Object.freeze(alsoIn),
  });
}
