import { attributeStretches } from '../../src/reading/attribute-stretches.ts';
import type { FamilyFeatures } from '../../src/reading/candidate-features.ts';
import type { Scene } from '../../src/reading/scene.ts';
import { speechSignals } from '../../src/reading/speech-signals.ts';
import { type Annotated, isSpeech } from './annotated.ts';
import type { Case } from './tree-learning.ts';

/** What tells speech goes by these weights. */
export interface SpeechWeights {
  readonly speaker: FamilyFeatures<number>;
  readonly wording: ReadonlyMap<string, number>;
}

/** The stretches in marks of an article, read by weights that it did not teach: whether an annotator gave them to anybody. */
export function speechCases(
  scene: Scene,
  gold: Annotated,
  { speaker, wording }: SpeechWeights,
): readonly Case[] {
  const attributed = attributeStretches(scene, speaker);
  return speechSignals(scene, attributed, wording).flatMap((signals, index) => {
    const stretch = attributed[index]?.stretch;
    return stretch === undefined ? [] : [{ signals, so: isSpeech(gold, stretch.inner) }];
  });
}
