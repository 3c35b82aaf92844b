import stored from './attribution-model.json' with { type: 'json' };
import { byFamily, type FamilyFeatures } from './candidate-features.ts';
import { answerByName, type Feature } from './feature.ts';
import wording from './wording-model.json' with { type: 'json' };

/** Numbers learnt by `bench/learn-attribution.ts`: no text, only words and names of features with a weight each. */
export interface AttributionModel {
  /** How often a verb, of all the times it stands outside quotation marks, attributes words to somebody. */
  readonly cueRates: ReadonlyMap<string, number>;
  /** Weights of the features of `findCandidates`. */
  readonly speaker: FamilyFeatures<number>;
  /** Weights of the features by which `resolvePronouns` ranks antecedents. */
  readonly pronoun: Feature<number>;
  /** Weights of the features of `findReports`: positive where the words report speech. */
  readonly report: ReadonlyMap<string, number>;
  /** Weights of `wordingFeatures`: positive where words in marks are somebody's. */
  readonly wording: ReadonlyMap<string, number>;
}

const speaker = new Map(Object.entries(stored.speaker));
const pronoun = new Map(Object.entries(stored.pronoun));

export const attributionModel: AttributionModel = Object.freeze({
  cueRates: new Map(Object.entries(stored.cueRates)),
  speaker: byFamily((name) => speaker.get(name) ?? 0),
  pronoun: answerByName((name) => pronoun.get(name) ?? 0),
  report: new Map(Object.entries(stored.report)),
  wording: new Map(Object.entries(wording)),
});
