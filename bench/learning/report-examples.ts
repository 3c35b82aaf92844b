import { findReports } from '../../src/reading/find-reports.ts';
import type { Scene } from '../../src/reading/scene.ts';
import type { Span } from '../../src/text/span.ts';
import type { Annotated } from './annotated.ts';
import type { Example, Numbering } from './ranking.ts';

/** Learns what reports speech without quoting it; words of attributions that also quote teach nothing. */
export function reportExamples(scene: Scene, gold: Annotated, { numberOf }: Numbering): readonly Example[] {
  const contents = gold.indirect.flatMap((index) => gold.attributions[index]?.content ?? []);
  const whole = gold.indirect.flatMap((index) => {
    const content = gold.attributions[index]?.content ?? [];
    return content.length === 0
      ? []
      : [[Math.min(...content.map(([start]) => start)), Math.max(...content.map(([, end]) => end))] as const];
  });
  const quoted = gold.direct.flatMap(({ attr }) => gold.attributions[attr]?.content ?? []);
  const likeness = (content: Span, [start, end]: readonly [number, number]) =>
    Math.max(0, Math.min(end, content.end) - Math.max(start, content.start)) /
    (Math.max(end, content.end) - Math.min(start, content.start));
  return scene.article.sentences.flatMap((sentence) =>
    findReports(scene, sentence).flatMap((ways) => {
      const right = ways.map(({ content }) =>
        [...contents, ...whole].some((place) => likeness(content, place) >= 0.5),
      );
      const none = !right.includes(true);
      if (none && ways.some(({ content }) => quoted.some((place) => likeness(content, place) > 0.3)))
        return [];
      const features = ways.map((way) =>
        [...way.shared, ...way.features].map((feature) => numberOf(feature)),
      );
      return [{ features: [...features, []], right: [...right, none] }];
    }),
  );
}
