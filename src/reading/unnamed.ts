import { genderOfRole } from '../text/roles.ts';
import { withoutDeterminer } from '../text/without-determiner.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { ParsedArticle } from './parse-article.ts';

/** What to call somebody without a name: the mention's words and whom they belong to ("official at the inspectorate"), without their article. */
export function unnamedAs(article: ParsedArticle, mention: Mention): string {
  const end = memberOf(article, mention) ?? whoseEnd(article, mention) ?? mention.span.end;
  return withoutDeterminer(article.text.slice(mention.span.start, end));
}

/** Somebody, or a body, that the article gives no name where it is mentioned: by its own words. */
export function unnamed(article: ParsedArticle, mention: Mention, kind: 'person' | 'body'): Entity {
  const head = article.sentences[mention.sentence]?.phrases[mention.phrase]?.head ?? -1;
  const noun = article.sentences[mention.sentence]?.tokens[head]?.lower ?? '';
  const gender = kind === 'person' ? genderOfRole(noun) : null;
  return { name: unnamedAs(article, mention), words: [], gender, kind, mentions: [mention], roles: [] };
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

/** Tokens of a name that is made of a description. */
const most = 8;
const belongs = /^(?:for|at|of|from)$/;
/** What may as well belong to the verb: "a man in the gallery shouted", and not "said a man in the end". */
const stands = /^(?:in|with|on|near|behind)$/;
const noOwner =
  /^(?:time|moment|day|night|morning|afternoon|evening|week|month|year|years|weekend|interview|statement|email|letter|post|message|call|conference|briefing|hearing|event|rally|meeting|tweet|note|report|record|court|response|reply|least|last|once|first|reference|television|tv|radio|twitter|facebook|condition|behalf)$/;

/** Where "a spokeswoman for the plant", "an official at the ministry of trade" ends, of whom the noun alone says little. */
function whoseEnd({ sentences }: ParsedArticle, mention: Mention): number | null {
  const sentence = sentences[mention.sentence];
  const phrase = sentence?.phrases[mention.phrase];
  if (sentence === undefined || phrase === undefined || phrase.possessive || phrase.kind !== 'noun')
    return null;
  if (mention.type !== 'role' && !mention.plural) return null;
  const { tokens, tags, phrases } = sentence;
  let end = phrase.to;
  let found: number | null = null;
  for (let hops = 0; hops < 2; hops += 1) {
    const close = tokens[end]?.lower === 'close' && tokens[end + 1]?.lower === 'to';
    const link = close ? end + 1 : end;
    const word = tokens[link]?.lower ?? '';
    if (!close && !(hops === 0 ? belongs.test(word) || stands.test(word) : word === 'of')) break;
    const whose = phrases.find(({ from, possessive }) => from === link + 1 && !possessive);
    if (whose === undefined || whose.kind === 'pronoun' || whose.to - phrase.from > most) break;
    if (noOwner.test(tokens[whose.head]?.lower ?? '')) break;
    if (stands.test(word) && !/^(?:verb|auxiliary|relative|comma)$/.test(tags[whose.to] ?? '')) break;
    end = whose.to;
    found = whose.span.end;
  }
  return found;
}
