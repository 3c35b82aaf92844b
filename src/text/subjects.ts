import type { Phrase } from './phrases.ts';
import type { TaggedSentence } from './tag-sentence.ts';
import type { Verb } from './verbs.ts';

/** Phrase indices by the token they begin at and the token behind them. */
export interface PhrasePlaces {
  readonly endsAt: ReadonlyMap<number, number>;
  readonly startsAt: ReadonlyMap<number, number>;
}

/** How many tokens apart a verb and its subject may stand. */
export const reach = 40;

/** The phrase ending before token `end`, or the head of its chain of prepositions ("a spokesman for Mr. Alba"). */
export function subjectEndingAt(sentence: TaggedSentence, places: PhrasePlaces, end: number): number | null {
  const { tags, phrases } = sentence;
  let index = places.endsAt.get(end);
  if (index === undefined && tags[end - 1] === 'adverb') index = places.endsAt.get(end - 1);
  if (index === undefined) return null;
  for (let hops = 0; hops < 6; hops += 1) {
    const phrase: Phrase | undefined = phrases[index];
    if (phrase === undefined) return null;
    const from: number = phrase.from;
    if (tags[from - 1] !== 'preposition') return index;
    const head = places.endsAt.get(from - 1);
    if (head === undefined) return null;
    index = head;
  }
  return index;
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
    if (!parenthesis || subject === null) continue;
    best = subject;
    if (opens !== 'noun' && opens !== 'name') break;
  }
  return best;
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

/** Who a passive verb names with "by". */
export function agentBehind(sentence: TaggedSentence, places: PhrasePlaces, at: number): number | null {
  for (let next = at + 1; next < Math.min(sentence.tags.length, at + 6); next += 1) {
    if (sentence.tokens[next]?.lower === 'by') return places.startsAt.get(next + 1) ?? null;
    if (sentence.tags[next] === 'verb' || sentence.tags[next] === 'comma') return null;
  }
  return null;
}

/** `"…," said Ruiz`: a reporting verb behind a quotation or its comma, with the subject behind it. */
export function invertedSubject(
  sentence: TaggedSentence,
  places: PhrasePlaces,
  at: number,
  verb: Verb,
): number | null {
  const { tags, tokens } = sentence;
  if (!verb.reports || verb.form === 'gerund') return null;
  const before = tags[at - 1];
  const opens = before === undefined || before === 'quotation' || before === 'comma' || before === 'dash';
  const so = /^(?:so|as|then)$/.test(tokens[at - 1]?.lower ?? '');
  if (!opens && !so) return null;
  const subject = places.startsAt.get(at + 1);
  if (subject === undefined) return null;
  return /^(?:him|her|me|us|them)$/.test(tokens[at + 1]?.lower ?? '') ? null : subject;
}
