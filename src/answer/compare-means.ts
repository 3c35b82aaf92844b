import type { Reading } from '../reading/reading.ts';
import { cut } from '../story/passage.ts';
import { terms } from '../text/terms.ts';
import type { FigureComparison, FigureVersion } from './compare-figures.ts';
import { anyTwo, comparison, group, type Keys, newestFirst, oncePerArticle } from './figure-comparison.ts';
import { sharedStems, stemsMeant, type ToldSentence, toldSentences } from './told-sentences.ts';

const means =
  'drone|missile|air|aerial|rocket|artillery|mortar|bomb|car-bomb|suicide|knife|stabbing|gun|grenade|arson|acid|gas|chemical|cyber|ground|naval|sniper|torpedo|vehicle';
const attack = 'strikes?|attacks?|raids?|assaults?|bombings?|bombardments?';
const english = new RegExp(`\\b(${means})[ -]?(?:${attack})\\b`, 'giu');
const spanish =
  /\b(?:ataques?|bombardeos?)\s+(?:con|de|por)\s+(dron|misil|cohete|bomba|cuchillo)(?:e?s)?\b/giu;

interface MeansTold extends FigureVersion {
  readonly value: string;
  readonly sentence: ToldSentence;
}

/** How many words two sentences share, beside the attack itself, to speak of the same attacks. */
const sharedAtLeast = 2;

/** By what means the same attacks are told to be carried out, where that differs. */
export function compareMeans(readings: readonly Reading[]): readonly FigureComparison[] {
  return group(readings.flatMap(meansTold), byStem, speakOfTheSame).flatMap((told) => {
    const versions = oncePerArticle(newestFirst(told));
    const [first] = versions;
    const values = new Map<string, Set<string>>();
    for (const { passage, value } of versions) {
      values.set(passage.article.id, (values.get(passage.article.id) ?? new Set()).add(value));
    }
    const sets = versions.map(({ passage }) => ({
      passage,
      set: values.get(passage.article.id) ?? new Set(),
    }));
    if (first === undefined || !anyTwo(sets, (a, b) => ![...a.set].some((value) => b.set.has(value))))
      return [];
    return [
      comparison({
        kind: 'means',
        quantity: cut(first.passage.article, first.figure),
        conflict: true,
        versions: versions.map(({ passage, figure, value }) => ({ passage, figure, value })),
      }),
    ];
  });
}

function meansTold(reading: Reading): readonly MeansTold[] {
  return toldSentences(reading).flatMap((sentence) => {
    const { passage } = sentence;
    return [...passage.text.matchAll(english), ...passage.text.matchAll(spanish)].map((match): MeansTold => {
      const start = passage.span.start + match.index;
      return {
        passage,
        sentence,
        figure: { start, end: start + match[0].length },
        value: (match[1] ?? '').toLowerCase(),
      };
    });
  });
}

const byStem: Keys<MeansTold> = {
  of: ({ sentence }) => stemsMeant(sentence.context),
  heldBy: ({ sentence }) => sentence.context,
};

function speakOfTheSame(a: MeansTold, b: MeansTold): boolean {
  const told = new Set(terms(`${a.passage.article.body.slice(a.figure.start, a.figure.end)} strike attack`));
  return (
    sharedStems(a.sentence.context, b.sentence.context).filter((stem) => !told.has(stem)).length >=
    sharedAtLeast
  );
}
