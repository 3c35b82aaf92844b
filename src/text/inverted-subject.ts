import { bodyNouns, isRoleNoun } from './roles.ts';
import { type PhrasePlaces, subjectAcross } from './subjects.ts';
import type { TaggedSentence } from './tag-sentence.ts';
import type { Verb } from './verbs.ts';

/** Verbs whose object is who hears it or whom it is about: `“…,” told Ruiz` is no English. */
const addressing: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'remind',
  'assure',
  'reassure',
  'notify',
  'accuse',
  'blame',
  'criticize',
  'praise',
  'credit',
  'describe',
  'characterize',
  'portray',
  'depict',
  'liken',
  'compare',
  'deny',
  'reject',
  'condemn',
]);

/**
 * `"…," said Ruiz`: a reporting verb behind a quotation or its comma, with the subject behind it. Behind a bare comma a
 * verb is inverted only where nothing that is reported stands behind its subject, and behind an apposition only where
 * it `followsClause`, so that "the owner, Ida Ruiz, said people left" is no inversion.
 */
export function invertedSubject(
  sentence: TaggedSentence,
  places: PhrasePlaces,
  at: number,
  verb: Verb,
  followsClause: () => boolean,
): number | null {
  const { tags, tokens } = sentence;
  if (!verb.reports || verb.form === 'gerund' || addressing.has(verb.base)) return null;
  const before = tags[at - 1];
  const opens = before === undefined || /^(?:quotation|comma|dash|mark)$/.test(before);
  const so = /^(?:so|as|then)$/.test(tokens[at - 1]?.lower ?? '') && !places.endsAt.has(at - 1);
  if (!opens && !so) return null;
  const subject = places.startsAt.get(at + 1);
  if (subject === undefined) return null;
  const addressed = /^(?:him|her|me|us|them)$/.test(tokens[at + 1]?.lower ?? '') && tags[at + 1] !== 'own';
  if (addressed) return null;
  const bare = (before === 'comma' || before === 'dash') && tags[at - 2] !== 'quotation';
  if ((bare || before === undefined) && !(closes(sentence, subject) && maySpeak(sentence, subject)))
    return null;
  return bare && subjectAcross(sentence, places, at - 1) !== null && !followsClause() ? null : subject;
}

/** Whether a phrase may be of somebody: a name, "the owner", "officials", and not "new forms". */
function maySpeak({ phrases, tags, tokens }: TaggedSentence, index: number): boolean {
  const phrase = phrases[index];
  if (phrase === undefined || phrase.kind !== 'noun') return true;
  if (/^(?:determiner|own|number)$/.test(tags[phrase.from] ?? '')) return true;
  const head = tokens[phrase.head]?.lower ?? '';
  const singular = head.replace(/ies$/, 'y').replace(/s$/, '');
  return isRoleNoun(head) || isRoleNoun(singular) || bodyNouns.has(head) || bodyNouns.has(singular);
}

/** Whether a sentence or clause ends behind a phrase and what hangs on it by prepositions. */
function closes({ tags, phrases }: TaggedSentence, subject: number): boolean {
  const next = tags[phrases[subject]?.to ?? 0];
  return (
    next === undefined ||
    /^(?:stop|comma|dash|bracket|colon|preposition|adverb|to|gerund|mark|conjunction|relative)$/.test(next)
  );
}
