import { overlaps } from '../text/span.ts';
import type { Scene } from './find-candidates.ts';
import { findReports, type Report } from './find-indirect-speech.ts';
import { scoreFeatures } from './score-features.ts';

/** Log-odds above which words count as reported speech; chosen so that four in five are. */
export const reportThreshold = 0.9;

/** The reported speech of an article: of ways to read the same words, the likeliest. */
export function chooseReports(
  scene: Scene,
  weights: ReadonlyMap<string, number>,
  threshold: number,
): readonly Report[] {
  return scene.article.sentences.flatMap((sentence) => {
    const kind = scene.article.paragraphs[sentence.paragraph]?.kind;
    if (kind !== 'text') return [];
    const ranked = findReports(scene, sentence)
      .map((report) => ({ report, score: scoreFeatures(report.features, weights) }))
      .filter(({ score }) => score > threshold)
      .sort((a, b) => b.score - a.score);
    const chosen: Report[] = [];
    for (const { report } of ranked) {
      if (!chosen.some((other) => overlaps(other.content, report.content))) chosen.push(report);
    }
    return chosen.sort((a, b) => a.content.start - b.content.start);
  });
}
