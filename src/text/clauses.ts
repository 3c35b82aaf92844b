import { agentOfParticiple, beforeAside, subjectBeforeRelative } from './across-clauses.ts';
import { controlled, type Helpers } from './control.ts';
import { invertedSubject } from './inverted-subject.ts';
import { outerClause } from './outer-clause.ts';
import {
  agentBehind,
  antecedentOf,
  type PhrasePlaces,
  reach,
  subjectAcross,
  subjectAfterComma,
  subjectEndingAt,
  subjectHears,
} from './subjects.ts';
import type { TaggedSentence } from './tag-sentence.ts';
import type { Verb } from './verbs.ts';
import { formsOfBe } from './word-classes.ts';

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

function clauseAt(
  sentence: TaggedSentence,
  earlier: readonly Clause[],
  places: PhrasePlaces,
  at: number,
  verb: Verb,
): Clause {
  const { tags, tokens } = sentence;
  let before = beforeAside(sentence, at - 1);
  let passive = false;
  let infinitive = false;
  let progressive = false;
  while (
    before >= 0 &&
    (tags[before] === 'auxiliary' || tags[before] === 'adverb' || tags[before] === 'to')
  ) {
    if (tags[before] === 'to') infinitive = true;
    if (formsOfBe.has(tokens[before]?.lower ?? '')) {
      passive = verb.form !== 'gerund';
      progressive = verb.form === 'gerund';
    }
    const dated = tags[before] === 'adverb' && tags[before - 1] === 'preposition';
    before -= dated ? 2 : 1;
  }
  const helpers = { before, passive, infinitive, progressive };
  const { subject, link } = subjectOf(sentence, earlier, places, at, verb, helpers);
  return { at, verb, subject, link, passive };
}

type Linked = Pick<Clause, 'subject' | 'link'>;

function linked(subject: number | null, link: Clause['link']): Linked {
  return { subject, link };
}

function subjectOf(
  sentence: TaggedSentence,
  earlier: readonly Clause[],
  places: PhrasePlaces,
  at: number,
  verb: Verb,
  helpers: Helpers,
): Linked {
  const { tags, tokens } = sentence;
  const { passive, infinitive, progressive } = helpers;
  if (passive) {
    const agent = agentBehind(sentence, places, at);
    if (agent !== null) return linked(agent, 'agent');
    if (subjectHears(verb)) return linked(null, 'none');
  }
  const teller = agentOfParticiple(sentence, places, at, verb);
  if (teller !== null) return linked(teller, 'agent');
  const inverted = invertedSubject(sentence, places, at, verb, () => followsClause(sentence, earlier, at));
  if (inverted !== null) return linked(inverted, 'inverted');
  if (infinitive || (verb.form === 'gerund' && !progressive))
    return controlled(sentence, earlier, places, at, verb, helpers);
  const direct = subjectEndingAt(sentence, places, helpers.before + 1);
  const restricted = verb.reports ? subjectBeforeRelative(sentence, earlier, places, at, direct) : null;
  if (restricted !== null) return linked(restricted, 'before');
  if (direct !== null) return linked(direct, 'before');
  const reduced = /^(?:past|participle)$/.test(sentence.verbs[helpers.before]?.form ?? '');
  const told = reduced ? subjectEndingAt(sentence, places, helpers.before) : null;
  if (told !== null) return linked(told, 'before');
  if (tokens[helpers.before + 1]?.lower === 'having') {
    const own =
      helpers.before < 0 ? subjectAfterComma(sentence, places, at) : outerClause(sentence, earlier)?.subject;
    if (own !== null && own !== undefined) return linked(own, 'control');
  }
  const before = beforeAdjunct(sentence, places, helpers.before);
  if (tags[before] === 'relative' || (tags[before] === 'subordinator' && tokens[before]?.lower === 'that')) {
    const antecedent = antecedentOf(sentence, places, before);
    if (antecedent !== null) return linked(antecedent, 'relative');
  }
  if (tags[before] === 'comma' || tags[before] === 'dash' || tags[before] === 'bracket') {
    const across = subjectAcross(sentence, places, before);
    if (across !== null) return linked(across, 'apposition');
  }
  if (tags[before] === 'conjunction' || tags[before] === 'comma' || tags[before] === 'quotation') {
    const near = earlier.filter((other) => at - other.at < reach);
    const shared = verb.reports
      ? outerClause(sentence, near)
      : near.findLast((other) => other.subject !== null && other.link !== 'control');
    if (shared !== undefined && shared.subject !== null) return linked(shared.subject, 'shared');
  }
  return linked(null, 'none');
}

/** Goes back over a prepositional phrase between a relative pronoun or comma and the verb ("who in a letter said"). */
function beforeAdjunct(sentence: TaggedSentence, places: PhrasePlaces, before: number): number {
  const index = places.endsAt.get(before + 1);
  const phrase = index === undefined ? undefined : sentence.phrases[index];
  if (phrase === undefined || sentence.tags[phrase.from - 1] !== 'preposition') return before;
  const outer = sentence.tags[phrase.from - 2];
  return outer === 'relative' || outer === 'comma' ? phrase.from - 2 : before;
}

/** Whether a clause of its own ends before token `at`, and not only a noun phrase with what is set off behind it. */
function followsClause({ tags }: TaggedSentence, earlier: readonly Clause[], at: number): boolean {
  const finite = earlier.some(
    ({ subject, link, verb }) => subject !== null && link !== 'relative' && verb.form !== 'gerund',
  );
  return (
    finite || tags.some((tag, index) => index < at && tag === 'auxiliary' && tags[index - 1] !== 'relative')
  );
}
