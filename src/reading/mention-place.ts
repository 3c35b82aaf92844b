import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';

/** What a mention does in its sentence: subject of a reporting or another verb, possessor, behind a preposition, other. */
export function roleIn(sentence: ParsedSentence, mention: Mention): string {
  const phrase = sentence.phrases[mention.phrase];
  if (phrase === undefined) return 'other';
  const clause = sentence.clauses.find(({ subject }) => subject === mention.phrase);
  if (clause !== undefined) return clause.verb.reports ? 'subject reports' : 'subject';
  if (phrase.possessive) return 'possessor';
  const before = sentence.tags[phrase.from - 1];
  if (before === undefined) return 'first';
  return before === 'preposition' || before === 'to' ? 'preposition' : before === 'verb' ? 'object' : 'other';
}

/** Whether a mention is the subject of a verb in its sentence. */
export function doesSomething(sentence: ParsedSentence, mention: Mention): boolean {
  return sentence.clauses.some(({ subject }) => subject === mention.phrase);
}

/** Whether a mention is the subject of a verb that tells of words. */
export function reportsSomething(sentence: ParsedSentence, mention: Mention): boolean {
  return sentence.clauses.some(({ subject, verb }) => subject === mention.phrase && verb.reports);
}

const locative =
  /^(?:in|near|outside|inside|into|across|throughout|around|from|at|above|below|beneath|beyond|off|towards?|along)$/;

const places =
  /^(?:town|city|village|district|province|island|region|county|suburb|port|state|municipality|hamlet)$/;

/** Whether a mention stands behind a preposition that places have before them ("in Utrecht"), or behind "the town of". */
export function isLocated(sentence: ParsedSentence, mention: Mention): boolean {
  const from = sentence.phrases[mention.phrase]?.from ?? 0;
  const before = sentence.tokens[from - 1]?.lower ?? '';
  return locative.test(before) || (before === 'of' && places.test(sentence.tokens[from - 2]?.lower ?? ''));
}
