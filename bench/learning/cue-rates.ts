import type { ParsedArticle } from '../../src/reading/parse-article.ts';
import type { Annotated } from './annotated.ts';

export interface ParsedAnnotated {
  readonly gold: Annotated;
  readonly article: ParsedArticle;
}

/** For each verb with enough occurrences outside marks: the share in which an annotator took it for a cue. */
export function learnCueRates(parsed: readonly ParsedAnnotated[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { cues: number; all: number }>();
  for (const { gold, article } of parsed) {
    const starts = new Set(
      gold.attributions.flatMap(({ cue }) =>
        cue.flatMap(([start, end]) => {
          const inside: number[] = [];
          for (let at = start; at < end; at += 1) inside.push(at);
          return inside;
        }),
      ),
    );
    for (const sentence of article.sentences) {
      for (const clause of sentence.clauses) {
        const count = counts.get(clause.verb.base) ?? { cues: 0, all: 0 };
        count.all += 1;
        if (starts.has(sentence.tokens[clause.at]?.span.start ?? -1)) count.cues += 1;
        counts.set(clause.verb.base, count);
      }
    }
  }
  return new Map(
    [...counts]
      .filter(([, { all }]) => all >= 4)
      .map(([verb, { cues, all }]) => [verb, Math.round((100 * (cues + 0.15)) / (all + 1)) / 100]),
  );
}
