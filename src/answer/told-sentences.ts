import type { Reading } from '../reading/reading.ts';
import { cut, type Passage } from '../story/passage.ts';
import { terms } from '../text/terms.ts';
import { likeStems } from './vocabulary/word-tables.ts';

/** A sentence of an article's story, with the words it stands among. */
export interface ToldSentence {
  readonly passage: Passage;
  /** Its place among all sentences of the article's story, from 0. */
  readonly position: number;
  /** The stems of its words, with those of the sentence behind or before it where it has few of its own. */
  readonly context: ReadonlySet<string>;
}

/** A sentence with fewer content words than this leans on its neighbour ("Seventy-five lives lost."). */
const fewWords = 8;

/** The sentences that tell the story, in order: not headings, bylines or name lines. */
export function toldSentences(reading: Reading): readonly ToldSentence[] {
  const known = toldBefore.get(reading);
  if (known !== undefined) return known;
  const told = tell(reading);
  toldBefore.set(reading, told);
  return told;
}

/** Every comparison walks the same sentences; their stems are worked out once. */
const toldBefore = new WeakMap<Reading, readonly ToldSentence[]>();

function tell(reading: Reading): readonly ToldSentence[] {
  const told = reading.paragraphs
    .filter(({ kind }) => kind === 'text' || kind === 'block' || kind === 'post')
    .flatMap(({ sentences }) =>
      sentences.map((span, index) => ({ span, beside: sentences[index + 1] ?? sentences[index - 1] })),
    );
  return told.map(({ span, beside }, position) => {
    const passage = cut(reading.article, span);
    const own = terms(passage.text);
    const more =
      own.length < fewWords && beside !== undefined ? terms(cut(reading.article, beside).text) : [];
    return { passage, position, context: new Set([...own, ...more]) };
  });
}

/** A stem of the set that means the same as another one. */
export function likeIn(stem: string, stems: ReadonlySet<string>): string | null {
  return likeStems.get(stem)?.find((like) => stems.has(like.stem))?.stem ?? null;
}

/** The stems of one set that the other holds too, as themselves or by a word of the same meaning. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  const shared: string[] = [];
  for (const stem of a) if (b.has(stem) || likeIn(stem, b) !== null) shared.push(stem);
  return shared;
}

/** The stems of which a set must hold one for `sharedStems` to find that it shares any of these. */
export function stemsMeant(stems: Iterable<string>): ReadonlySet<string> {
  const meant = new Set<string>();
  for (const stem of stems) {
    meant.add(stem);
    for (const like of likeStems.get(stem) ?? []) meant.add(like.stem);
  }
  return meant;
}
