import { overlaps, type Span } from '../text/span.ts';
import { findReports, type Report } from './find-reports.ts';
import type { Scene } from './scene.ts';
import { scoreFeatures } from './score-features.ts';

/** How likely words must be to report speech before they count, where the cue tells of words and where of a thought. */
const thresholds = { spoken: 0.45, thought: 0.83 } as const;

interface Weighed {
  readonly report: Report;
  readonly likelihood: number;
}

/** The reported speech of an article. */
export function chooseReports(scene: Scene, weights: ReadonlyMap<string, number>): readonly Report[] {
  return scene.article.sentences.flatMap((sentence) => {
    if (scene.article.paragraphs[sentence.paragraph]?.kind !== 'text') return [];
    const ranked = findReports(scene, sentence)
      .flatMap((ways) => likeliest(ways, weights) ?? [])
      .filter(({ report, likelihood }) => likelihood > thresholds[report.spoken ? 'spoken' : 'thought'])
      .sort((a, b) => b.likelihood - a.likelihood);
    const chosen: Report[] = [];
    for (const { report } of ranked) {
      if (!chosen.some((other) => overlaps(other.content, report.content))) chosen.push(report);
    }
    return chosen.sort((a, b) => a.content.start - b.content.start);
  });
}

/**
 * Of the ways to read one cue, the one that is likeliest right: the probability that the words are reported speech which
 * coincides with it by half or more, under a softmax over the ways and "none of them".
 */
function likeliest(ways: readonly Report[], weights: ReadonlyMap<string, number>): Weighed | null {
  const known = new Map<readonly string[], number>();
  const parts = ways.map(({ shared, features }) => {
    const base = known.get(shared) ?? scoreFeatures(shared, weights);
    known.set(shared, base);
    return Math.exp(Math.min(30, base + scoreFeatures(features, weights)));
  });
  const total = parts.reduce((sum, part) => sum + part, 1);
  let best: Weighed | null = null;
  for (const report of ways) {
    const support = ways.reduce(
      (sum, other, at) => (likeness(report.content, other.content) >= 0.55 ? sum + (parts[at] ?? 0) : sum),
      0,
    );
    const likelihood = support / total;
    if (best === null || likelihood > best.likelihood) best = { report, likelihood };
  }
  return best;
}

/** Shared length by joint length. */
function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
