import { initialsOf } from '../text/names.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { ParsedArticle } from './parse-article.ts';

/**
 * What to call a speaker of one text: the fullest name it gives, a body's initials where it is cited by them, else the
 * mention's own words without their article.
 */
export function speakerName(article: ParsedArticle, mention: Mention, entity: Entity | null): string {
  const { text } = article;
  const written = mention.parts?.name ?? '';
  const initials = written.replace(/\./g, '');
  const short = entity?.kind !== 'person' && /^\p{Lu}{2,8}$/u.test(initials);
  if (entity !== null && (short || initialsOf(entity.name).includes(initials))) return written;
  if (entity !== null) return entity.name;
  return text
    .slice(mention.span.start, memberOf(article, mention) ?? whomFor(article, mention) ?? mention.span.end)
    .replace(/^(?:the|an?|his|her|its|their)\s+/i, '');
}

const someOf = /^(?:one|two|three|several|some|many|most|both|none|a few|dozens|scores|hundreds|thousands)$/i;

/** Where "one of its officers" ends, of whom "one" alone says nothing. */
export function memberOf({ text, sentences }: ParsedArticle, mention: Mention): number | null {
  const sentence = sentences[mention.sentence];
  const phrase = sentence?.phrases[mention.phrase];
  if (phrase === undefined || sentence?.tokens[phrase.to]?.lower !== 'of') return null;
  if (!someOf.test(text.slice(mention.span.start, mention.span.end))) return null;
  return (
    sentence.phrases.find(({ from, possessive }) => from === phrase.to + 1 && !possessive)?.span.end ?? null
  );
}

const speaksFor =
  /^(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|counsel|representative)$/;

/** Where "a spokeswoman for the plant" ends, of whom "spokeswoman" alone says little. */
function whomFor({ sentences }: ParsedArticle, mention: Mention): number | null {
  const sentence = sentences[mention.sentence];
  const phrase = sentence?.phrases[mention.phrase];
  if (phrase === undefined || sentence?.tokens[phrase.to]?.lower !== 'for') return null;
  if (phrase.to - phrase.from > 2 || !speaksFor.test(sentence.tokens[phrase.head]?.lower ?? '')) return null;
  const whom = sentence.phrases.find(({ from, possessive }) => from === phrase.to + 1 && !possessive);
  return whom?.span.end ?? null;
}
