import { isDescribing } from './phrase-end.ts';
import type { Phrase } from './phrases.ts';
import { isRoleNoun } from './roles.ts';
import type { TaggedSentence } from './tag-sentence.ts';
import type { Verb } from './verbs.ts';

/** Phrase indices by the token they begin at and the token behind them. */
export interface PhrasePlaces {
  readonly endsAt: ReadonlyMap<number, number>;
  readonly startsAt: ReadonlyMap<number, number>;
}

/** How many tokens apart a verb and its subject may stand. */
export const reach = 40;

/** The phrase ending before token `end`, or the head of its chain of prepositions and participles ("a spokesman for Mr. Alba", "diplomats briefed on it"). */
export function subjectEndingAt(sentence: TaggedSentence, places: PhrasePlaces, end: number): number | null {
  const { tags, phrases } = sentence;
  const last = beforeBracket(tags, end);
  let index = places.endsAt.get(last);
  if (index === undefined && tags[last - 1] === 'adverb') index = places.endsAt.get(last - 1);
  if (index === undefined) return null;
  for (let hops = 0; hops < 6; hops += 1) {
    const phrase: Phrase | undefined = phrases[index];
    if (phrase === undefined) return null;
    const from: number = phrase.from;
    const link = linkBefore(tags, from);
    if (link === null || opensClause(sentence, link)) return index;
    const participle =
      /^(?:past|participle)$/.test(sentence.verbs[from - 2]?.form ?? '') || tags[from - 2] === 'gerund';
    const head =
      places.endsAt.get(isDescribing(sentence, link - 1) ? link - 1 : link) ??
      (participle ? places.endsAt.get(from - 2) : undefined);
    if (head === undefined) return tags[from - 1] === 'gerund' ? index : null;
    index = head;
  }
  return index;
}

const longestBracket = 8;

/** Where words end that a bracket stands behind: "Ana Ruiz (Vt.)", "the Harbour Board (HB)". */
function beforeBracket(tags: TaggedSentence['tags'], end: number): number {
  if (tags[end - 1] !== 'bracket') return end;
  for (let at = end - 2; at > 0 && end - at <= longestBracket; at -= 1) if (tags[at] === 'bracket') return at;
  return end;
}

/** Whether what stands before a subject begins a clause of its own: "hours after Ruiz announced". */
function opensClause({ tokens }: TaggedSentence, at: number): boolean {
  return /^(?:after|before)$/.test(tokens[at]?.lower ?? '');
}

/** Where the words begin that make the phrase at `from` part of an earlier one: "of …", "to …", "on limiting …". */
function linkBefore(tags: TaggedSentence['tags'], from: number): number | null {
  const before = tags[from - 1];
  if (before === 'preposition' || before === 'to') return from - 1;
  return before === 'gerund' && tags[from - 2] === 'preposition' ? from - 2 : null;
}

/** Goes back over ", the party's chairman," or ", who led the group," to the phrase before it. */
export function subjectAcross(sentence: TaggedSentence, places: PhrasePlaces, comma: number): number | null {
  const { tags } = sentence;
  const pair = tags[comma];
  let best: number | null = null;
  for (let at = comma - 1; at > 0 && comma - at < reach; at -= 1) {
    if (tags[at] === 'quotation' || tags[at] === 'stop') break;
    if (tags[at] !== pair) continue;
    const opens = tags[at + 1];
    if (best !== null && opens === 'subordinator') break;
    const parenthesis =
      opens === 'relative' ||
      opens === 'determiner' ||
      opens === 'noun' ||
      opens === 'number' ||
      opens === 'preposition' ||
      opens === 'gerund' ||
      opens === 'verb' ||
      opens === 'own' ||
      opens === 'adverb' ||
      opens === 'name' ||
      opens === 'subordinator';
    const subject = subjectEndingAt(sentence, places, at);
    if (!parenthesis || subject === null || isAge(sentence, subject) || isObject(sentence, subject)) continue;
    best = subject;
    if ((opens !== 'noun' && opens !== 'name') || isCalling(sentence, places, subject, at)) break;
  }
  return best === null ? null : (namedBefore(sentence, places, best) ?? best);
}

/** "In a note on the vote, Ana Ruiz, chief of the section, said": a name with a calling behind it is whom a clause is about. */
function isCalling(
  { tokens, phrases }: TaggedSentence,
  places: PhrasePlaces,
  subject: number,
  comma: number,
): boolean {
  const behind = phrases[places.startsAt.get(comma + 1) ?? -1];
  return phrases[subject]?.kind === 'name' && isRoleNoun(tokens[behind?.head ?? -1]?.lower ?? '');
}

/** "Ana Ruiz" in "Ana Ruiz, chief economist at Calder, the bank, said": whose calling a phrase gives. */
function namedBefore(
  { tags, tokens, phrases }: TaggedSentence,
  places: PhrasePlaces,
  index: number,
): number | null {
  const phrase = phrases[index];
  if (
    phrase === undefined ||
    tags[phrase.from - 1] !== 'comma' ||
    !isRoleNoun(tokens[phrase.head]?.lower ?? '')
  )
    return null;
  const name = places.endsAt.get(phrase.from - 1);
  const own = name === undefined ? undefined : phrases[name];
  return own?.kind === 'name' && linkBefore(tags, own.from) === null ? (name ?? null) : null;
}

/** "shares" in "a letter to staff who hold shares, the chairman, Ana Ruiz, wrote", "the hearing" in "Opening the hearing, Ruiz said". */
function isObject({ phrases, tags }: TaggedSentence, index: number): boolean {
  return /^(?:verb|gerund)$/.test(tags[(phrases[index]?.from ?? 0) - 1] ?? '');
}

/** "44" in "Ana Ruiz, 44, from Quito, said". */
function isAge({ phrases, tags }: TaggedSentence, index: number): boolean {
  const phrase = phrases[index];
  return phrase !== undefined && phrase.to - phrase.from === 1 && tags[phrase.from] === 'number';
}

/** The phrase behind the first comma after a participle ("Speaking in Quito, Ruiz …"). */
export function subjectAfterComma(sentence: TaggedSentence, places: PhrasePlaces, at: number): number | null {
  for (let next = at + 1; next < sentence.tags.length && next - at < reach; next += 1) {
    if (sentence.tags[next] === 'comma') {
      const subject = places.startsAt.get(next + 1);
      if (subject !== undefined) return subject;
    }
  }
  return null;
}

const ownHearer = /^(?:tell|inform|remind|assure|reassure|notify|ask|warn|advise|instruct|urge)$/;

/** Whether the subject of a passive verb is who hears, not who speaks ("the tenant was told that"). */
export function subjectHears(verb: Verb): boolean {
  return ownHearer.test(verb.base);
}

/**
 * Whom "who" before token `relative` refers to: the phrase before it, or where that is a thing the person whose chain of
 * prepositions ends there ("a lawyer for the firm, who"); any phrase for the other relatives.
 */
export function antecedentOf(
  sentence: TaggedSentence,
  places: PhrasePlaces,
  relative: number,
): number | null {
  const { tags, tokens, phrases } = sentence;
  const end = tags[relative - 1] === 'comma' ? relative - 1 : relative;
  const last = places.endsAt.get(end);
  const age = last !== undefined && isAge(sentence, last) && tags[end - 2] === 'comma';
  const nearest = age ? places.endsAt.get(end - 2) : last;
  const phrase = nearest === undefined ? undefined : phrases[nearest];
  if (nearest === undefined || phrase === undefined) return null;
  const word = tokens[phrase.head]?.lower ?? '';
  const thing = phrase.kind === 'noun' && !isRoleNoun(word) && !isRoleNoun(word.replace(/s$/, ''));
  if (!thing || tokens[relative]?.lower !== 'who') return nearest;
  const head = subjectEndingAt(sentence, places, end);
  const person = head === null ? '' : (tokens[phrases[head]?.head ?? 0]?.lower ?? '');
  const named = head !== null && phrases[head]?.kind === 'name';
  return named || isRoleNoun(person) || isRoleNoun(person.replace(/s$/, '')) ? head : nearest;
}

/** Who a passive verb names with "by". */
export function agentBehind(sentence: TaggedSentence, places: PhrasePlaces, at: number): number | null {
  for (let next = at + 1; next < Math.min(sentence.tags.length, at + 6); next += 1) {
    if (sentence.tokens[next]?.lower === 'by') return places.startsAt.get(next + 1) ?? null;
    if (sentence.tags[next] === 'verb' || sentence.tags[next] === 'comma') return null;
  }
  return null;
}
