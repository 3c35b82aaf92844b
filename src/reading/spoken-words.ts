import type { Quotation } from '../story/quotation.ts';
import { type FoldedWord, foldedWords } from '../text/folded-words.ts';
import { languageOfWords } from '../text/language.ts';
import { type MeaningWord, meaningWords } from '../text/meaning.ts';
import { denyingClauses, negationOutside } from '../text/negations.ts';
import { splitSentences } from '../text/sentences.ts';

/** One sentence of a quotation, or what it has of one. */
export interface Unit {
  readonly text: string;
  readonly folded: readonly FoldedWord[];
  readonly words: readonly MeaningWord[];
  /** The folded words with a space before, between and after. */
  readonly line: string;
  readonly denies: boolean;
  readonly numbers: readonly string[];
}

/** A quotation as it is compared with others of its speaker. */
export interface Spoken {
  readonly quotation: Quotation;
  readonly units: readonly Unit[];
  /** What two wordings of one utterance share at least two of. */
  readonly keys: ReadonlySet<string>;
}

/** How much a stem tells: the fewer quotations have it, the more. */
export interface StemWeights {
  readonly weight: (stem: string) => number;
  /** How many quotations have the stem. */
  readonly count: (stem: string) => number;
  /** What all words of a sentence weigh. */
  readonly of: (unit: Unit) => number;
}

const cognateLetters = 5;
const mostUnits = 40;

/** Reads a quotation's sentences for comparison. */
export function spokenWords(quotation: Quotation): Spoken {
  const { text } = quotation.passage;
  const outside = negationOutside(
    quotation.passage.article.body,
    quotation.attribution.span.start,
    quotation.passage.span,
  );
  const units = splitSentences(text)
    .slice(0, mostUnits)
    .map(({ start, end }, index): Unit => {
      const sentence = text.slice(start, end);
      const folded = foldedWords(sentence);
      return {
        text: sentence,
        folded,
        words: meaningWords(sentence, languageOfWords(folded)),
        line: ` ${folded.map(({ word }) => word).join(' ')} `,
        denies: denyingClauses(sentence) > 0 || (index === 0 && outside),
        numbers: sentence.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [],
      };
    })
    .filter(({ words }) => words.length > 0);
  return { quotation, units, keys: new Set(units.flatMap(({ words }) => words.flatMap(keysOf))) };
}

/** Weights by how many of the quotations have a stem. */
export function weighStems(spoken: readonly Spoken[]): StemWeights {
  const counts = new Map<string, number>();
  for (const { units } of spoken) {
    for (const stem of new Set(units.flatMap(({ words }) => words.map((word) => word.stem)))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  const count = (stem: string) => counts.get(stem) ?? 1;
  const weights = new Map<string, number>();
  const weight = (stem: string) => {
    const known = weights.get(stem) ?? Math.log(1 + spoken.length / count(stem));
    weights.set(stem, known);
    return known;
  };
  const whole = new Map<Unit, number>();
  const of = (unit: Unit) => {
    const known = whole.get(unit) ?? unit.words.reduce((sum, { stem }) => sum + weight(stem), 0);
    whole.set(unit, known);
    return known;
  };
  return { count, weight, of };
}

function keysOf({ stem, related, levelled, language }: MeaningWord): readonly string[] {
  const cognate = levelled.length >= cognateLetters ? [`~${levelled.slice(0, cognateLetters)}`] : [];
  return language === 'es' ? [...related, ...cognate] : [stem, ...related, ...cognate];
}
