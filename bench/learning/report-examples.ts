import { leastLikely, likeliest } from '../../src/reading/choose-reports.ts';
import { findReports, type Report } from '../../src/reading/find-reports.ts';
import { reportSignals } from '../../src/reading/report-signals.ts';
import type { Scene } from '../../src/reading/scene.ts';
import type { Span } from '../../src/text/span.ts';
import type { Annotated } from './annotated.ts';
import type { Example, Numbering } from './ranking.ts';
import type { Case } from './tree-learning.ts';

/** For each cue, which ways to read it report speech without quoting it; words of attributions that also quote teach nothing. */
export function reportExamples(scene: Scene, gold: Annotated, { numberOf }: Numbering): readonly Example[] {
  const annotated = readContents(gold);
  return scene.article.sentences.flatMap((sentence) =>
    findReports(scene, sentence).flatMap((ways) => {
      const right = ways.map((way) => annotated.reports(way));
      const none = !right.includes(true);
      if (none && ways.some((way) => annotated.quotes(way))) return [];
      const features = ways.map((way) => [...way.shared, ...way.features].map(numberOf));
      return [{ features: [...features, []], right: [...right, none] }];
    }),
  );
}

/** For each cue, whether the way to read it that is likeliest under weights it did not teach reports speech. */
export function reportCases(
  scene: Scene,
  gold: Annotated,
  weights: ReadonlyMap<string, number>,
): readonly Case[] {
  const annotated = readContents(gold);
  return scene.article.sentences.flatMap((sentence) =>
    findReports(scene, sentence).flatMap((ways) => {
      const weighed = likeliest(ways, weights);
      if (weighed === null || weighed.likelihood <= leastLikely) return [];
      const so = annotated.reports(weighed.report);
      return !so && annotated.quotes(weighed.report) ? [] : [{ signals: reportSignals(scene, weighed), so }];
    }),
  );
}

function readContents(gold: Annotated) {
  const contents = gold.indirect.flatMap((index) => gold.attributions[index]?.content ?? []);
  const whole = gold.indirect.flatMap((index) => {
    const content = gold.attributions[index]?.content ?? [];
    return content.length === 0
      ? []
      : [[Math.min(...content.map(([start]) => start)), Math.max(...content.map(([, end]) => end))] as const];
  });
  const quoted = gold.direct.flatMap(({ attr }) => gold.attributions[attr]?.content ?? []);
  return {
    reports: ({ content }: Report) =>
      [...contents, ...whole].some((place) => likeness(content, place) >= 0.5),
    quotes: ({ content }: Report) => quoted.some((place) => likeness(content, place) > 0.3),
  };
}

function likeness(content: Span, [start, end]: readonly [number, number]): number {
  return (
    Math.max(0, Math.min(end, content.end) - Math.max(start, content.start)) /
    (Math.max(end, content.end) - Math.min(start, content.start))
  );
}
