import type { Attributed } from './attribute-stretches.ts';
import { attributionModel } from './attribution-model.ts';
import { isCue } from './candidate-features.ts';
import type { Scene } from './scene.ts';
import { signatureBehind } from './signed-quotation.ts';
import stored from './speech-model.json' with { type: 'json' };
import { signalNames, speechSignals, wordPlaces } from './speech-signals.ts';
import { oddsOf, readTreeModel } from './tree-model.ts';

const model = readTreeModel(stored, signalNames, wordPlaces);

/** The stretches that are speech, not titles, terms or scare quotes; those that are joined as in a list are judged as one. */
export function speechAmong(scene: Scene, attributed: readonly Attributed[]): readonly Attributed[] {
  const signals = speechSignals(scene, attributed, attributionModel.wording);
  const odds = signals.map((own) => oddsOf(own, model));
  const speech: Attributed[] = [];
  let from = 0;
  while (from < attributed.length) {
    let to = from + 1;
    while (signals[to]?.joined) to += 1;
    const sum = odds.slice(from, to).reduce((total, own) => total + own, 0);
    const first = attributed[from];
    if (first !== undefined && (sum > 0 || isPlainlySaid(scene, first)) && !isSoCalled(scene, first))
      speech.push(...attributed.slice(from, to));
    from = to;
  }
  return speech;
}

/** Whether "so-called" leads into a stretch: what it stands before is a name by its own word, whoever is accused of what with it. */
function isSoCalled({ article }: Scene, { stretch }: Attributed): boolean {
  return article.sentences[stretch.sentence]?.tokens[stretch.token - 1]?.lower === 'so-called';
}

/**
 * Whether the sentence leaves no doubt: somebody signs the words, or words that end in a comma stand beside the verb that
 * says who said them (`“No,” said her sister`).
 */
function isPlainlySaid({ article, rates }: Scene, { stretch, candidate }: Attributed): boolean {
  if (signatureBehind(article, stretch) !== null) return true;
  const { clause, place } = candidate;
  const { start, end } = stretch.inner;
  if (clause === null || place !== 'same' || !/,$/.test(article.text.slice(start, end))) return false;
  const gap = clause.at - stretch.token;
  return gap > 0 && gap <= 6 && isCue(clause, rates);
}
