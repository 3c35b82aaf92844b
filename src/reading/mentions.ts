import { foldName, isOfficeAlone, type NameParts, partsOfName } from '../text/names.ts';
import type { Phrase } from '../text/phrases.ts';
import { remember } from '../text/remember.ts';
import { bodyNouns, isCompanyNoun, isRoleNoun } from '../text/roles.ts';
import type { Span } from '../text/span.ts';
import type { ParsedArticle, ParsedSentence } from './parse-article.ts';

/** What a phrase may refer to, as far as its own words show. */
export type MentionType =
  | 'he'
  | 'she'
  | 'they'
  | 'it'
  | 'first-person'
  | 'other-pronoun'
  | 'person'
  | 'body'
  | 'name'
  | 'role'
  | 'body-noun'
  | 'thing';

/** A noun phrase that could be a speaker. `phrase` is its index in its sentence. */
export interface Mention {
  readonly sentence: number;
  readonly phrase: number;
  readonly span: Span;
  readonly type: MentionType;
  /** For names only. */
  readonly parts: NameParts | null;
  readonly plural: boolean;
}

const pronounTypes: ReadonlyMap<string, MentionType> = new Map([
  ...['he', 'him', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'herself'].map((word) => [word, 'she'] as const),
  ...['they', 'them', 'themselves'].map((word) => [word, 'they'] as const),
  ...['it', 'itself'].map((word) => [word, 'it'] as const),
  ...['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves'].map(
    (word) => [word, 'first-person'] as const,
  ),
]);

/** The mentions of one sentence, in the order of its phrases. */
export function mentionsOf(article: ParsedArticle, sentence: ParsedSentence): readonly Mention[] {
  return sentence.phrases.map((phrase, index) => mentionOf(article, sentence, phrase, index));
}

function mentionOf(article: ParsedArticle, sentence: ParsedSentence, phrase: Phrase, index: number): Mention {
  const head = sentence.tokens[phrase.head];
  const word = head?.lower ?? '';
  const place = { sentence: sentence.index, phrase: index, span: phrase.span };
  if (phrase.kind === 'pronoun') {
    return mention(place, pronounTypes.get(word) ?? 'other-pronoun', null, false);
  }
  if (phrase.kind === 'name') {
    const { type, parts } = nameKind(article.text.slice(phrase.span.start, phrase.span.end));
    return mention(place, type, parts, false);
  }
  const { type, plural } = nounKind(word);
  return mention(place, type, null, plural);
}

/** One shape for all mentions: objects that are spread from others are slow to make and to read. */
function mention(
  { sentence, phrase, span }: Pick<Mention, 'sentence' | 'phrase' | 'span'>,
  type: MentionType,
  parts: NameParts | null,
  plural: boolean,
): Mention {
  return { sentence, phrase, span, type, parts, plural };
}

const nameKind = remember((written): Pick<Mention, 'type' | 'parts'> => {
  if (isOfficeAlone(written)) return Object.freeze({ type: 'role', parts: null });
  const parts = partsOfName(written);
  return Object.freeze({ type: parts.kind === 'unclear' ? 'name' : parts.kind, parts });
});

/** What a noun that heads a phrase stands for, and whether for several. */
const nounKind = remember((word): Pick<Mention, 'type' | 'plural'> => {
  const single = foldName(word);
  const plural = /[^s]s$|men$|people$|women$/.test(single);
  const singular = single.replace(/ies$/, 'y').replace(/s$/, '').replace(/men$/, 'man');
  if (isRoleNoun(single) || isRoleNoun(singular) || /-year-olds?$/.test(single))
    return Object.freeze({ type: 'role', plural });
  const body =
    bodyNouns.has(single) || bodyNouns.has(singular) || isCompanyNoun(single) || isCompanyNoun(singular);
  return Object.freeze({ type: body ? 'body-noun' : 'thing', plural });
});
