import type { Clause } from './clauses.ts';
import type { PhrasePlaces } from './subjects.ts';
import type { TaggedSentence } from './tag-sentence.ts';
import { tellsOfWords, type Verb } from './verbs.ts';

/**
 * Who does what a verb of saying says behind a relative clause without commas: "an official who saw the note said". Null
 * where the words before the verb are what the relative clause itself reports ("voters who think the mayor lied").
 */
export function subjectBeforeRelative(
  sentence: TaggedSentence,
  earlier: readonly Clause[],
  places: PhrasePlaces,
  at: number,
  direct: number | null,
): number | null {
  const { tags, phrases } = sentence;
  let relative = openingRelative(tags, at - 1);
  if (relative === null) return null;
  while (tags[relative - 1] === 'conjunction') {
    const first = openingRelative(tags, relative - 2);
    if (first === null) return null;
    relative = first;
  }
  const from = relative;
  const inside = earlier.filter((clause) => clause.at > from && clause.verb.form !== 'gerund');
  const last = inside.at(-1);
  if (last === undefined) return null;
  const subject = direct === null ? undefined : phrases[direct];
  if (
    subject !== undefined &&
    (subject.from < relative || (takesClause(last.verb) && subject.from === last.at + 1))
  )
    return null;
  return places.endsAt.get(relative) ?? null;
}

/** Whether a clause may stand right behind a verb, as behind "say" and "think" and not behind "see". */
function takesClause(verb: Verb): boolean {
  return (
    tellsOfWords(verb) || /^(?:think|believe|feel|hope|fear|suspect|know|worry|doubt|expect)$/.test(verb.base)
  );
}

/** The last "who" or "whose" up to a token, with nothing between that ends its clause. */
function openingRelative(tags: TaggedSentence['tags'], from: number): number | null {
  for (let at = from; at > 0; at -= 1) {
    if (/^(?:comma|dash|quotation|colon|stop|bracket)$/.test(tags[at] ?? '')) return null;
    if (tags[at] === 'relative') return tags[at - 1] === 'comma' ? null : at;
  }
  return null;
}

/** Verbs that hardly ever have words for an object that "by" could name the speaker of. */
const intransitive = /^(?:say|reply|respond|speak|talk|add|answer|begin|react)$/;

/** Who said what a participle without an auxiliary tells of: "as reported by the Herald", "a fact first noted by Ana Ruiz". */
export function agentOfParticiple(
  { tokens, tags }: TaggedSentence,
  places: PhrasePlaces,
  at: number,
  verb: Verb,
): number | null {
  if (!verb.reports || verb.form !== 'past' || intransitive.test(verb.base)) return null;
  if (tokens[at + 1]?.lower !== 'by' || !/^(?:determiner|own|name|pronoun)$/.test(tags[at + 2] ?? ''))
    return null;
  return places.startsAt.get(at + 2) ?? null;
}

const longestAside = 5;

/** Goes back from the comma at a token over what is set off behind an auxiliary: "have, in fact, praised". */
export function beforeAside({ tags }: TaggedSentence, comma: number): number {
  if (tags[comma] !== 'comma') return comma;
  for (let at = comma - 1; at > 0 && comma - at <= longestAside; at -= 1) {
    if (/^(?:verb|gerund|auxiliary|quotation|stop)$/.test(tags[at] ?? '')) return comma;
    if (tags[at] === 'comma') return tags[at - 1] === 'auxiliary' ? at - 1 : comma;
  }
  return comma;
}
