import type { Clause } from './clauses.ts';
import { outerClause } from './outer-clause.ts';
import { type PhrasePlaces, subjectAfterComma, subjectEndingAt } from './subjects.ts';
import type { TaggedSentence } from './tag-sentence.ts';
import type { Verb } from './verbs.ts';
import { formsOfBe } from './word-classes.ts';
import { wordList } from './word-list.ts';

/** What stands before a verb: the last token that helps it not, and what the helpers make of it. */
export interface Helpers {
  readonly before: number;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly progressive: boolean;
}

type Linked = Pick<Clause, 'subject' | 'link'>;

/** Who does what a gerund or an infinitive says, which have no subject of their own: mostly that of a clause before. */
export function controlled(
  sentence: TaggedSentence,
  earlier: readonly Clause[],
  places: PhrasePlaces,
  at: number,
  verb: Verb,
  { before, infinitive }: Helpers,
): Linked {
  const previous = earlier.at(-1);
  if (infinitive) {
    const made = objectBefore(sentence, places, before + 1) ?? whoIsReady(sentence, places, before);
    if (made !== null) return { subject: made, link: 'control' };
    if (previous !== undefined && previous.subject !== null)
      return { subject: previous.subject, link: 'control' };
    return linked(subjectOfAdjective(sentence, places, before), 'before');
  }
  const absolute = places.endsAt.get(before + 1);
  if (absolute !== undefined) {
    const from = sentence.phrases[absolute]?.from ?? 0;
    if (sentence.tokens[from - 1]?.lower === 'with') return linked(absolute, 'before');
  }
  const own = subjectEndingAt(sentence, places, before + 1);
  if (absolute !== undefined && before === at - 1 && isDocument(sentence, absolute)) {
    const giver = giverOf(sentence, earlier, absolute);
    return giver === null ? linked(absolute, 'before') : { subject: giver, link: 'control' };
  }
  const heard = whoIsHeard(sentence, previous, before);
  if (heard !== null) return { subject: heard, link: 'control' };
  const setOff = isSetOff(sentence, before);
  // Who cites a reason is who did it: "Ruiz said the firm had closed, citing costs" tells the firm's.
  const nearest = verb.base === 'cite' ? earlier.findLast(({ link }) => link !== 'control') : undefined;
  const outer = setOff ? (nearest ?? outerClause(sentence, earlier)) : previous;
  const being = setOff ? whoIs(sentence, places, outer?.at ?? -1, before) : null;
  if (being !== null) return { subject: being, link: 'control' };
  if (outer !== undefined && outer.subject !== null) return { subject: outer.subject, link: 'control' };
  const later = verb.form === 'gerund' ? subjectAfterComma(sentence, places, at) : null;
  return later === null ? linked(own, 'before') : { subject: later, link: 'control' };
}

function linked(subject: number | null, link: Clause['link']): Linked {
  return { subject, link: subject === null ? 'none' : link };
}

/** Whether a comma or a dash parts a gerund from what is before it, if need be with its "while" or "without". */
function isSetOff({ tags }: TaggedSentence, before: number): boolean {
  const at = /^(?:preposition|subordinator)$/.test(tags[before] ?? '') ? before - 1 : before;
  return tags[at] === 'comma' || tags[at] === 'dash';
}

const making =
  /^(?:lead|cause|require|force|allow|permit|enable|encourage|persuade|push|prompt|invite|press|urge|order|instruct|direct|ask|tell|want|expect|let|help|compel|convince|beg|implore)$/;

/** Whom a verb before makes do it: "led the chairman to declare", "require delegates to challenge". */
function objectBefore(sentence: TaggedSentence, places: PhrasePlaces, end: number): number | null {
  const index = places.endsAt.get(end);
  const phrase = index === undefined ? undefined : sentence.phrases[index];
  if (index === undefined || phrase === undefined) return null;
  const verb = sentence.verbs[phrase.from - 1];
  return verb !== null && verb !== undefined && making.test(verb.base) ? index : null;
}

/** Whose readiness an infinitive is of: "the union was ready to endorse", and in a headline "Union to endorse". */
function subjectOfAdjective(sentence: TaggedSentence, places: PhrasePlaces, before: number): number | null {
  const own = subjectEndingAt(sentence, places, before + 1);
  for (let at = before; at >= 0 && sentence.tags[at] !== 'comma'; at -= 1) {
    if (sentence.tags[at] !== 'auxiliary') continue;
    while (/^(?:auxiliary|adverb)$/.test(sentence.tags[at - 1] ?? '')) at -= 1;
    return subjectEndingAt(sentence, places, at) ?? own;
  }
  return own;
}

const longestAdjective = 3;

const hearing = /^(?:hear|overhear|see|watch|catch|film|record)$/;

/** "I could hear the woman on the phone saying …": whom a verb of the senses before a gerund has for its object. */
function whoIsHeard(sentence: TaggedSentence, previous: Clause | undefined, before: number): number | null {
  if (previous === undefined || !hearing.test(previous.verb.base) || isSetOff(sentence, before)) return null;
  const object = sentence.phrases.findIndex(
    ({ from, possessive }) => from === previous.at + 1 && !possessive,
  );
  const between = sentence.tags.slice(sentence.phrases[object]?.to ?? 0, before + 1);
  return object >= 0 && !between.some((tag) => /^(?:comma|verb|conjunction|stop)$/.test(tag)) ? object : null;
}

/** "companies are quick to point out": who is what leads to an infinitive. */
function whoIsReady(sentence: TaggedSentence, places: PhrasePlaces, before: number): number | null {
  let at = before;
  while (before - at < longestAdjective && /^(?:noun|adverb)$/.test(sentence.tags[at] ?? '')) at -= 1;
  if (at === before || !isBe(sentence, at)) return null;
  while (/^(?:auxiliary|adverb)$/.test(sentence.tags[at - 1] ?? '')) at -= 1;
  return subjectEndingAt(sentence, places, at);
}

/** "Ruiz was on her way out, saying …": who is something or somewhere, between two tokens; a main clause without a verb of its own. */
function whoIs(sentence: TaggedSentence, places: PhrasePlaces, from: number, to: number): number | null {
  for (let at = to; at > from; at -= 1) {
    if (!isBe(sentence, at)) continue;
    while (/^(?:auxiliary|adverb)$/.test(sentence.tags[at - 1] ?? '')) at -= 1;
    const subject = subjectEndingAt(sentence, places, at);
    const opening = sentence.tags[(sentence.phrases[subject ?? -1]?.from ?? 0) - 1];
    return opening === 'subordinator' || opening === 'relative' ? null : subject;
  }
  return null;
}

function isBe({ tokens, tags }: TaggedSentence, at: number): boolean {
  return tags[at] === 'auxiliary' && formsOfBe.has(tokens[at]?.lower ?? '');
}

/** "a report noting that …": a document reports by itself, whoever else the sentence is of. */
function isDocument({ tokens, phrases }: TaggedSentence, phrase: number): boolean {
  return documents.has(tokens[phrases[phrase]?.head ?? -1]?.lower ?? '');
}

const documents = wordList(
  `report reports study studies poll polls survey article story column editorial statement statements memo letter
  letters email emails e-mail filing lawsuit complaint document documents tweet post posts release note transcript sources
  affidavit petition resolution communique text message messages`,
);

const giving =
  /^(?:issue|release|publish|post|send|circulate|distribute|write|tweet|email|deliver|make|give|sign|file|submit|put|share|mail)$/;

/** Who gives out the document that says it: "the union issued a statement saying". */
function giverOf(sentence: TaggedSentence, earlier: readonly Clause[], document: number): number | null {
  const from = sentence.phrases[document]?.from ?? 0;
  const clause = earlier.findLast(({ at }) => at < from);
  if (clause === undefined || !giving.test(clause.verb.base)) return null;
  const between = sentence.tags.slice(clause.at + 1, from);
  return between.every((tag) => tag === 'adverb' || tag === 'to') && !clause.passive ? clause.subject : null;
}
