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
  /** Whom the words given to it name; null where it is given none. */
  readonly named: ReadonlySet<Entity> | null;
  /** Whether those words say "he" or "she" as it does, and whether they say "I" or "we". */
  readonly saysSame: boolean;
  readonly saysI: boolean;
}

type Named = Pick<Scene, 'article' | 'mentions'> & { readonly entities: ReadonlyMap<Mention, Entity> };

/** Looks at a pronoun's place. `given` are the stretches attributed to it, `inside` whether it stands in marks itself. */
export function placeOf(
  scene: Named,
  sentence: ParsedSentence,
  pronoun: Mention,
  given: readonly GivenStretch[],
  inside: boolean,
): PronounPlace {
  const said = given.flatMap((stretch) => mentionsIn(scene, stretch));
  const near = given.find(({ sentence: at }) => at === sentence.index);
  const first = scene.article.paragraphs[sentence.paragraph]?.from === sentence.index;
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
    named: given.length === 0 ? null : new Set(said.flatMap((mention) => scene.entities.get(mention) ?? [])),
    saysSame: said.some(({ type }) => type === pronoun.type),
    saysI: said.some(({ type }) => type === 'first-person'),
  };
}

function mentionsIn(
  { article, mentions }: Named,
  { sentence, start, end }: GivenStretch,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let index = sentence; (article.sentences[index]?.span.start ?? end) < end; index += 1) {
    for (const mention of mentions[index] ?? []) {
      if (mention.span.start >= start && mention.span.end <= end) found.push(mention);
    }
  }
  return found;
}
