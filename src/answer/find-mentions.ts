import type { Reading } from '../reading/reading.ts';
import { cut, type Passage } from '../story/passage.ts';
import { foldedWords } from '../text/folded-words.ts';
import { contains, type Span } from '../text/span.ts';

/** A sentence that names somebody; `name` is the name as it stands there. */
export interface Mention {
  readonly passage: Passage;
  readonly name: Passage;
}

const capitalised = /^\p{Lu}/u;

/**
 * The first sentence of each article that names somebody, word for word but for case and accents. Where no article has
 * the whole of the name, its last words are looked for, as a name: written with a capital.
 */
export function findMentions(name: string, readings: readonly Reading[]): readonly Mention[] {
  const words = foldedWords(name).map(({ word }) => word.replace(/'s?$/, ''));
  for (let from = 0; from < words.length; from += 1) {
    const wanted = words.slice(from);
    if (wanted.join('').length < 3) return [];
    const found = readings.flatMap((reading) => firstMention(wanted, reading, from > 0) ?? []);
    if (found.length > 0) return found;
  }
  return [];
}

function firstMention(wanted: readonly string[], reading: Reading, named: boolean): Mention | null {
  const { article } = reading;
  for (const paragraph of reading.paragraphs) {
    if (paragraph.kind === 'heading' || paragraph.kind === 'byline') continue;
    for (const sentence of paragraph.sentences) {
      const span = occurrence(wanted, article.body.slice(sentence.start, sentence.end), sentence.start);
      if (span === null || !contains(sentence, span)) continue;
      const mention = cut(article, span);
      if (named && !capitalised.test(mention.text)) continue;
      return { passage: cut(article, sentence), name: mention };
    }
  }
  return null;
}

function occurrence(wanted: readonly string[], text: string, offset: number): Span | null {
  const words = foldedWords(text).map((found) => ({ ...found, word: found.word.replace(/'s?$/, '') }));
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (!wanted.every((word, index) => words[at + index]?.word === word)) continue;
    const first = words[at];
    const last = words[at + wanted.length - 1];
    if (first !== undefined && last !== undefined) {
      return { start: offset + first.start, end: offset + last.end };
    }
  }
  return null;
}
