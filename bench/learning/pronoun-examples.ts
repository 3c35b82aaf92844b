import type { Antecedent } from '../../src/reading/antecedents.ts';
import { attributeStretches, speakersSoFar } from '../../src/reading/attribute-stretches.ts';
import type { FamilyFeatures } from '../../src/reading/candidate-features.ts';
import { answerByName } from '../../src/reading/feature.ts';
import type { SceneWithEntities } from '../../src/reading/read-scene.ts';
import { chooseByWeights, resolvePronouns } from '../../src/reading/resolve-pronouns.ts';
import { partsOfName } from '../../src/text/names.ts';
import type { Annotated } from './annotated.ts';
import type { Example, Numbering } from './ranking.ts';

/** Learns whom pronouns stand for from the corpus's own coreference chains; unlabelled pronouns go by the weights so far. */
export function pronounExamples(
  scene: SceneWithEntities,
  gold: Annotated,
  speaker: FamilyFeatures<number>,
  soFar: ReadonlyMap<string, number>,
  { numberOf }: Numbering,
): readonly Example[] {
  const examples: Example[] = [];
  const speakers = speakersSoFar(attributeStretches(scene, speaker));
  const feature = answerByName((name) => ({ number: numberOf(name), weight: soFar.get(name) ?? 0 }));
  const guess = (antecedents: readonly Antecedent<{ readonly weight: number }>[]) =>
    chooseByWeights(
      antecedents.map(({ entity, features }) => ({ entity, features: features.map(({ weight }) => weight) })),
    );
  resolvePronouns(feature, scene, speakers, (pronoun, antecedents) => {
    const label = gold.attributions.find(
      ({ source, silverCoref }) =>
        silverCoref !== undefined && source.some(([start]) => start === pronoun.span.start),
    );
    const names = label?.silverCoref?.map((name) => partsOfName(name).words.at(-1) ?? '');
    if (names === undefined) return guess(antecedents);
    const right = antecedents.map(({ entity }) => names.includes(entity.words.at(-1) ?? '-'));
    if (!right.includes(true)) return guess(antecedents);
    examples.push({
      features: antecedents.map(({ features }) => features.map(({ number }) => number)),
      right,
    });
    const guessed = guess(antecedents);
    const at = antecedents.findIndex(({ entity }) => entity === guessed);
    return right[at] ? guessed : (antecedents[right.indexOf(true)]?.entity ?? null);
  });
  return examples;
}
