import { overlaps, type Span } from '../text/span.ts';
import { findReports, type Report } from './find-reports.ts';
import { nounReports } from './noun-reports.ts';
import stored from './report-model.json' with { type: 'json' };
import { reportNumbers, reportPlaces, reportSignals, type Weighed } from './report-signals.ts';
import type { Scene } from './scene.ts';
import { scoreFeatures } from './score-features.ts';
import { oddsOf, readTreeModel } from './tree-model.ts';

/** How likely words must be to report speech before they count, where the cue tells of words and where of a thought. */
const thresholds = { spoken: 0.45, thought: 0.6 } as const;

/** Cues whose likeliest reading is less likely than this are not judged. */
export const leastLikely = 0.25;

const model = readTreeModel(stored, reportNumbers, reportPlaces);

/** The reported speech of an article. */
export function chooseReports(scene: Scene, weights: ReadonlyMap<string, number>): readonly Report[] {
  return scene.article.sentences.flatMap((sentence) => {
    if (scene.article.paragraphs[sentence.paragraph]?.kind !== 'text') return [];
    // What belongs to somebody by a noun is theirs, whoever does something with it ("the panel examined Ruiz’s claim that …").
    const chosen: Report[] = [...nounReports(scene, sentence)];
    const ranked = findReports(scene, sentence)
      .flatMap((ways) => judged(scene, ways, weights) ?? [])
      .sort((a, b) => b.likelihood - a.likelihood);
    for (const { report, ways } of ranked) {
      // What another cue reports this one does not: of the ways to read it those are left that end before.
      const free = ways.filter(({ content }) => !chosen.some((other) => overlaps(other.content, content)));
      const left = free.includes(report) ? report : judged(scene, free, weights)?.report;
      if (left !== undefined) chosen.push(left);
    }
    return chosen.sort((a, b) => a.content.start - b.content.start);
  });
}

interface Judged {
  readonly report: Report;
  readonly ways: readonly Report[];
  readonly likelihood: number;
}

/** The likeliest way to read a cue, where it is likely enough to count. */
function judged(scene: Scene, ways: readonly Report[], weights: ReadonlyMap<string, number>): Judged | null {
  const weighed = likeliest(ways, weights);
  if (weighed === null || weighed.likelihood <= leastLikely) return null;
  const { report } = weighed;
  const likelihood = 1 / (1 + Math.exp(-oddsOf(reportSignals(scene, weighed), model)));
  return likelihood > thresholds[report.spoken ? 'spoken' : 'thought'] ? { report, ways, likelihood } : null;
}

/** Of the ways to read one cue, the one that is likeliest right. */
export function likeliest(ways: readonly Report[], weights: ReadonlyMap<string, number>): Weighed | null {
  const known = new Map<readonly string[], number>();
  const parts = ways.map(({ shared, features }) => {
    const base = known.get(shared) ?? scoreFeatures(shared, weights);
    known.set(shared, base);
    return Math.exp(Math.min(30, base + scoreFeatures(features, weights)));
  });
  const total = parts.reduce((sum, part) => sum + part, 1);
  let best: Weighed | null = null;
  for (const [index, report] of ways.entries()) {
    const support = ways.reduce(
      (sum, other, at) => (likeness(report.content, other.content) >= 0.55 ? sum + (parts[at] ?? 0) : sum),
      0,
    );
    const likelihood = support / total;
    if (best !== null && likelihood <= best.likelihood) continue;
    best = { report, likelihood, own: (parts[index] ?? 0) / total, none: 1 / total, ways: ways.length };
  }
  return best;
}

/** Shared length by joint length. */
function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
