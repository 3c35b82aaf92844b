import { attributeStretches } from '../../src/reading/attribute-stretches.ts';
import { families } from '../../src/reading/candidate-features.ts';
import type { Scene } from '../../src/reading/scene.ts';
import { byFamily } from '../../src/reading/score-features.ts';
import { speechSignals } from '../../src/reading/speech-signals.ts';
import { type Annotated, isSpeech } from './annotated.ts';
import type { Case } from './tree-learning.ts';

/** The stretches in marks of an article, read by weights that it did not teach: whether an annotator gave them to anybody. */
export function speechCases(
  scene: Scene,
  gold: Annotated,
  { speaker, wording }: Readonly<Record<'speaker' | 'wording', ReadonlyMap<string, number>>>,
): readonly Case[] {
  const attributed = attributeStretches(scene, byFamily(speaker, families));
  return speechSignals(scene, attributed, wording).flatMap((signals, index) => {
    const stretch = attributed[index]?.stretch;
    return stretch === undefined ? [] : [{ signals, so: isSpeech(gold, stretch.inner) }];
  });
}
