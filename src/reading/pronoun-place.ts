import { foldName } from '../text/names.ts';
import type { Entity } from './entities.ts';
import { roleIn } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';
import type { Scene } from './scene.ts';

/** A stretch in quotation marks and whom it was given to: the index of its sentence, its marks' place, its speaker. */
export interface GivenStretch {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly mention: Mention | null;
}

/** Where a pronoun stands, and what the words that it is given speak of. */
export interface PronounPlace {
  readonly sentence: number;
  readonly paragraph: number;
  /** What it does in its sentence. */
  readonly role: string;
  /** How it stands to quotation marks: within a pair, behind or before words given to it, given others, or given none. */
  readonly marks: 'inside' | 'after' | 'before' | 'far' | 'none';
  /** Whether it opens its sentence, and its sentence the paragraph. */
  readonly opens: string;
  /** The words with a capital among those given to it, folded; null where it is given none. */
  readonly named: ReadonlySet<string> | null;
  /** Whether those words say "he" or "she" as it does, and whether they say "I" or "we". */
  readonly saysSame: boolean;
  readonly saysI: boolean;
}

/** Looks at a pronoun's place. `given` are the stretches attributed to it, `inside` whether it stands in marks itself. */
export function placeOf(
  { article }: Pick<Scene, 'article'>,
  sentence: ParsedSentence,
  pronoun: Mention,
  given: readonly GivenStretch[],
  inside: boolean,
): PronounPlace {
  const words = given
    .map(({ start, end }) => article.text.slice(start + 1, end - 1).replace(inner, ''))
    .join(' ');
  const near = given.find(({ sentence: at }) => at === sentence.index);
  const first = article.paragraphs[sentence.paragraph]?.from === sentence.index;
  return {
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    role: roleIn(sentence, pronoun),
    marks: inside
      ? 'inside'
      : near !== undefined
        ? near.start < pronoun.span.start
          ? 'after'
          : 'before'
        : given.length > 0
          ? 'far'
          : 'none',
    opens: `${sentence.phrases[pronoun.phrase]?.from === 0} ${first}`,
    named: given.length === 0 ? null : new Set(words.match(capitalised)?.map(foldName)),
    saysSame: (pronoun.type === 'he' ? saysHe : saysShe).test(words),
    saysI: saysI.test(words),
  };
}

/** What somebody else says inside the words: "“She said, ‘Ana, have you a hand?’”" */
const inner = /(?<=[\s,])[‘“"'].{3,}?[’”"'](?=[\s.,;:?!’”]|$)/gsu;
const capitalised = /(?<![\p{L}])\p{Lu}[\p{L}-]+/gu;
const saysHe = /\b(?:he|him|his|himself)\b/i;
const saysShe = /\b(?:she|her|hers|herself)\b/i;
const saysI = /\b(?:I|[Mm]e|[Mm]y|[Mm]yself|[Ww]e|us|[Oo]ur|[Oo]urselves)\b/;

/** Whether the words given to a pronoun name somebody, by the last word of the name or a person by the first. */
export function isNamedIn(named: ReadonlySet<string>, { words, kind }: Entity): boolean {
  const [first = ''] = words;
  return named.has(words.at(-1) ?? '') || (kind !== 'body' && words.length > 1 && named.has(first));
}
