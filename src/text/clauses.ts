import type { Phrase, TaggedSentence } from './phrases.ts';
import type { Verb } from './verbs.ts';

/** A verb with what it says something of: indices into the sentence's tokens and phrases. */
export interface Clause {
  /** Token index of the verb. */
  readonly at: number;
  readonly verb: Verb;
  /** Phrase index of the subject; null where none is found. */
  readonly subject: number | null;
  /** How the subject was found. */
  readonly link: 'before' | 'apposition' | 'relative' | 'inverted' | 'shared' | 'control' | 'agent' | 'none';
  readonly passive: boolean;
}

const reach = 40;

/**
 * The clauses of one sentence, in order. Subjects are found without a grammar: the phrase before the verb, across
 * apposition and relative clause, the phrase behind an inverted verb, or the subject of the clause it continues.
 */
export function findClauses(sentence: TaggedSentence): readonly Clause[] {
  const { tags, verbs } = sentence;
  const endsAt = new Map<number, number>();
  const startsAt = new Map<number, number>();
  sentence.phrases.forEach((phrase, index) => {
    if (!phrase.possessive) endsAt.set(phrase.to, index);
    const known = startsAt.get(phrase.from);
    if (known === undefined || !phrase.possessive) startsAt.set(phrase.from, index);
  });
  const clauses: Clause[] = [];
  verbs.forEach((verb, at) => {
    if (verb === null || (tags[at] !== 'verb' && tags[at] !== 'gerund')) return;
    clauses.push(clauseAt(sentence, clauses, { endsAt, startsAt }, at, verb));
  });
  return clauses;
}

interface PhrasePlaces {
  readonly endsAt: ReadonlyMap<number, number>;
  readonly startsAt: ReadonlyMap<number, number>;
}

function clauseAt(
  sentence: TaggedSentence,
  earlier: readonly Clause[],
  places: PhrasePlaces,
  at: number,
  verb: Verb,
): Clause {
  const { tags, tokens } = sentence;
  let before = at - 1;
  let passive = false;
  let infinitive = false;
  while (
    before >= 0 &&
    (tags[before] === 'auxiliary' || tags[before] === 'adverb' || tags[before] === 'to')
  ) {
    if (tags[before] === 'to') infinitive = true;
    if (/^(?:is|are|was|were|be|been|being|'s|'re)$/.test(tokens[before]?.lower ?? ''))
      passive = verb.form !== 'gerund';
    const dated = tags[before] === 'adverb' && tags[before - 1] === 'preposition';
    before -= dated ? 2 : 1;
  }
  const clause = (subject: number | null, link: Clause['link']): Clause => ({
    at,
    verb,
    subject,
    link,
    passive,
  });
  if (passive) {
    const agent = agentBehind(sentence, places, at);
    if (agent !== null) return clause(agent, 'agent');
  }
  const inverted = invertedSubject(sentence, places, at, verb);
  if (inverted !== null) return clause(inverted, 'inverted');
  const previous = earlier.at(-1);
  if (infinitive || verb.form === 'gerund') {
    const absolute = places.endsAt.get(before + 1);
    if (verb.form === 'gerund' && absolute !== undefined) {
      const from = sentence.phrases[absolute]?.from ?? 0;
      if (tokens[from - 1]?.lower === 'with') return clause(absolute, 'before');
    }
    const own = verb.form === 'gerund' && !infinitive ? subjectEndingAt(sentence, places, before + 1) : null;
    if (own !== null && tags[before + 1] === 'auxiliary') return clause(own, 'before');
    if (previous !== undefined && previous.subject !== null) return clause(previous.subject, 'control');
    const later = verb.form === 'gerund' ? subjectAfterComma(sentence, places, at) : null;
    return later === null ? clause(own, own === null ? 'none' : 'before') : clause(later, 'control');
  }
  const direct = subjectEndingAt(sentence, places, before + 1);
  if (direct !== null) return clause(direct, 'before');
  before = beforeAdjunct(sentence, places, before);
  if (tags[before] === 'relative' || (tags[before] === 'subordinator' && tokens[before]?.lower === 'that')) {
    const end = tags[before - 1] === 'comma' ? before - 1 : before;
    const antecedent = places.endsAt.get(end);
    if (antecedent !== undefined) return clause(antecedent, 'relative');
  }
  if (tags[before] === 'comma' || tags[before] === 'dash' || tags[before] === 'bracket') {
    const across = subjectAcross(sentence, places, before);
    if (across !== null) return clause(across, 'apposition');
  }
  if (tags[before] === 'conjunction' || tags[before] === 'comma' || tags[before] === 'quotation') {
    const shared = earlier.findLast(
      (other) => other.subject !== null && other.link !== 'control' && at - other.at < reach,
    );
    if (shared !== undefined) return clause(shared.subject, 'shared');
  }
  return clause(null, 'none');
}

/** Goes back over a prepositional phrase between a relative pronoun or comma and the verb ("who in a letter said"). */
function beforeAdjunct(sentence: TaggedSentence, places: PhrasePlaces, before: number): number {
  const index = places.endsAt.get(before + 1);
  const phrase = index === undefined ? undefined : sentence.phrases[index];
  if (phrase === undefined || sentence.tags[phrase.from - 1] !== 'preposition') return before;
  const outer = sentence.tags[phrase.from - 2];
  return outer === 'relative' || outer === 'comma' ? phrase.from - 2 : before;
}

/** The phrase ending before token `end`, or the head of its chain of prepositions ("a spokesman for Mr. Alba"). */
function subjectEndingAt(sentence: TaggedSentence, places: PhrasePlaces, end: number): number | null {
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
function subjectAcross(sentence: TaggedSentence, places: PhrasePlaces, comma: number): number | null {
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

function subjectAfterComma(sentence: TaggedSentence, places: PhrasePlaces, at: number): number | null {
  for (let next = at + 1; next < sentence.tags.length && next - at < reach; next += 1) {
    if (sentence.tags[next] === 'comma') {
      const subject = places.startsAt.get(next + 1);
      if (subject !== undefined) return subject;
    }
  }
  return null;
}

function agentBehind(sentence: TaggedSentence, places: PhrasePlaces, at: number): number | null {
  for (let next = at + 1; next < Math.min(sentence.tags.length, at + 6); next += 1) {
    if (sentence.tokens[next]?.lower === 'by') return places.startsAt.get(next + 1) ?? null;
    if (sentence.tags[next] === 'verb' || sentence.tags[next] === 'comma') return null;
  }
  return null;
}

/** `"…," said Ruiz`: a reporting verb behind a quotation or its comma, with the subject behind it. */
function invertedSubject(
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
