import { genderOfRole } from '../text/roles.ts';
import type { Entity } from './entities.ts';
import { roleIn } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';

/** Sentences a pronoun may stand before the name it waits for. */
const farthest = 2;

/** Keeps a subject that the article gives no name ("a woman who …"), for a pronoun that nobody named fits. */
export function keepUnnamed(
  unnamed: Map<'he' | 'she', Entity>,
  sentence: ParsedSentence,
  mention: Mention,
  text: string,
): void {
  if (!isSubject(sentence, mention)) return;
  const name = text.slice(mention.span.start, mention.span.end).replace(/^(?:the|an?|one)\s+/i, '');
  const gender = genderOfRole(name.split(/\s+/).at(-1) ?? '');
  const entity = { name, words: [], gender, kind: 'person', mentions: [mention], roles: [] } as const;
  if (gender !== 'he') unnamed.set('she', entity);
  if (gender !== 'she') unnamed.set('he', entity);
}

/** Of the pronouns that wait for a name those it may still come for, now that the article is at `now`. */
export function stillWaiting(waiting: readonly Mention[], now: Mention): readonly Mention[] {
  return waiting.filter(({ sentence }) => now.sentence - sentence <= farthest);
}

/** The pronouns that waited for this name: "“…,” she says", and who she is in one of the next sentences. */
export function waitedFor(
  waiting: readonly Mention[],
  sentence: ParsedSentence,
  mention: Mention,
  { gender, kind }: Entity,
): readonly Mention[] {
  if (waiting.length === 0 || kind === 'body' || !isSubject(sentence, mention)) return [];
  return waiting.filter(
    ({ sentence: at, type }) => mention.sentence - at <= farthest && (gender === null || type === gender),
  );
}

function isSubject(sentence: ParsedSentence, mention: Mention): boolean {
  return roleIn(sentence, mention).startsWith('subject') || sentence.phrases[mention.phrase]?.from === 0;
}
