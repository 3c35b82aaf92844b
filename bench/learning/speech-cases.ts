import { attributeStretches } from '../../src/reading/attribute-stretches.ts';
import { families } from '../../src/reading/candidate-features.ts';
import type { Scene } from '../../src/reading/scene.ts';
import { byFamily } from '../../src/reading/score-features.ts';
import { speechSignals } from '../../src/reading/speech-signals.ts';
import type { Annotated } from './annotated.ts';
import type { Case } from './tree-learning.ts';

/** The stretches in marks of an article, attributed by weights that it did not teach: whether an annotator gave them to anybody. */
export function speechCases(
  scene: Scene,
  gold: Annotated,
  weights: ReadonlyMap<string, number>,
): readonly Case[] {
  const attributed = attributeStretches(scene, byFamily(weights, families));
  const signals = speechSignals(scene, attributed);
  return attributed.flatMap(({ stretch: { inner } }, index) => {
    const speech = gold.direct.some(
      ({ start, end }) =>
        Math.min(end, inner.end) - Math.max(start, inner.start) > 0.5 * (inner.end - inner.start),
    );
    const own = signals[index];
    return own === undefined ? [] : [{ signals: own, so: speech }];
  });
}
