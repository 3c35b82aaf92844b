import { isCompanyNoun } from '../text/roles.ts';
import type { Entity } from './entities.ts';
import { reportsSomething } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';
import type { NamedScene } from './resolve-descriptions.ts';

/**
 * Whom a description is of that has the name behind it: "the rights chief, Ana Ruiz, …", "one of the party’s founders, Ana
 * Ruiz, …", and, where it does something, whatever it calls her ("her opposite number, Ana Ruiz, said").
 */
export function namedInApposition(
  scene: NamedScene,
  sentence: ParsedSentence,
  mention: Mention,
): Entity | null {
  const phrase = sentence.phrases[mention.phrase];
  if (phrase === undefined) return null;
  const head = sentence.tokens[phrase.head]?.lower ?? '';
  const company = isCompanyNoun(head);
  if (mention.type === 'other-pronoun' && head !== 'one') return null;
  if (mention.type !== 'role' && !company && !mayBeAnybody(sentence, mention)) return null;
  const end = endOfChain(sentence, phrase.to);
  if (sentence.tags[end] !== 'comma') return null;
  const index = sentence.phrases.findIndex((other) => other.from === end + 1 && !other.possessive);
  const other = sentence.phrases[index];
  const name = scene.mentions[sentence.index]?.[index];
  if (
    other === undefined ||
    name === undefined ||
    !/^(?:comma|stop|verb|auxiliary)$/.test(sentence.tags[endOfChain(sentence, other.to)] ?? 'stop')
  )
    return null;
  const entity = scene.entities.get(name);
  if (entity === undefined || entity.kind === (company ? 'person' : 'body')) return null;
  if (mention.type === 'role' || company)
    return end === phrase.to || entity.kind === 'person' || entity.words.length > 1 ? entity : null;
  const whole = end === phrase.to || head === 'one' || sentence.tags[phrase.from] === 'own';
  return entity.words.length > 1 && whole ? entity : null;
}

/**
 * Whom a second description is of: "Ana Ruiz, the member for Lima and a former judge, who …". The first one, of which
 * nothing but what it is "of" or "for" parts it, has the name before it.
 */
export function describedFurther(
  scene: NamedScene,
  resolved: ReadonlyMap<Mention, Entity>,
  sentence: ParsedSentence,
  mention: Mention,
): Entity | null {
  const { phrases, tokens, tags } = sentence;
  const phrase = phrases[mention.phrase];
  if (phrase === undefined || mention.type !== 'role' || tokens[phrase.from - 1]?.lower !== 'and')
    return null;
  if (!/^(?:comma|relative|stop)$/.test(tags[phrase.to] ?? 'stop')) return null;
  const comma = tags.lastIndexOf('comma', phrase.from);
  const first = phrases.findIndex(({ from, possessive }) => from === comma + 1 && !possessive);
  const other = scene.mentions[sentence.index]?.[first];
  if (other?.type !== 'role' || tags.slice(comma, phrase.from).includes('verb')) return null;
  return resolved.get(other) ?? null;
}

/** Whether a phrase of no office acts here under an article, "his" or "one of": what it calls somebody is set before the name. */
function mayBeAnybody(sentence: ParsedSentence, mention: Mention): boolean {
  const { tags, tokens, phrases } = sentence;
  const from = phrases[mention.phrase]?.from ?? 0;
  const opens = tags[from] === 'own' || /^(?:the|an?|one)$/.test(tokens[from]?.lower ?? '');
  return opens && !mention.plural && reportsSomething(sentence, mention);
}

const longestRelative = 4;

const times = /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|season|time)$/;

/** The token behind what hangs on a phrase: "a spokesman for the ministry of trade", "the wife of a man who died", "the man that night". */
function endOfChain({ tags, tokens, phrases }: ParsedSentence, from: number): number {
  let end = from;
  if (/^(?:that|this|last)$/.test(tokens[end]?.lower ?? '') && times.test(tokens[end + 1]?.lower ?? ''))
    end += 2;
  for (let hops = 0; hops < 3 && /^(?:preposition|to)$/.test(tags[end] ?? ''); hops += 1) {
    const next = phrases.find((other) => other.from === end + 1 && !other.possessive);
    if (next === undefined) break;
    end = next.to;
  }
  if (tags[end] !== 'relative') return end;
  const comma = tags.indexOf('comma', end);
  return comma - end <= longestRelative ? comma : end;
}
