import { phraseEnd } from './phrase-end.ts';
import type { Span } from './span.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';

/** A base noun phrase: token indices, half-open; `head` is its last noun or name. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly kind: 'pronoun' | 'name' | 'noun';
  /** Whether a possessive ending follows ("Petro's"). */
  readonly possessive: boolean;
  readonly span: Span;
}

/** The base noun phrases of a sentence, by where they begin, a possessor before what it owns. */
export function findPhrases(tokens: readonly Token[], tags: readonly Tag[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let index = 0;
  while (index < tokens.length) {
    const tag = tags[index];
    if (tag === 'pronoun') {
      phrases.push(phrase(tokens, tags, index, index + 1, 'pronoun'));
      index += 1;
      continue;
    }
    const opens =
      tag === 'determiner' || tag === 'own' || tag === 'name' || tag === 'noun' || tag === 'number';
    if (!opens) {
      index += 1;
      continue;
    }
    const to = phraseEnd(tokens, tags, index);
    pushSplit(tokens, tags, index, to, phrases);
    index = to;
  }
  return phrases;
}

/** Cuts trailing possessives off, and makes the possessor a phrase of its own beside the whole. */
function pushSplit(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
  to: number,
  phrases: Phrase[],
): void {
  let end = to;
  while (end > from && tags[end - 1] === 'possessive') end -= 1;
  for (let at = from + 1; at < end; at += 1) {
    if (tags[at] === 'possessive' && at > from)
      phrases.push(phrase(tokens, tags, from, at, kindOf(tags, at - 1)));
  }
  if (end > from) phrases.push(phrase(tokens, tags, from, end, kindOf(tags, end - 1)));
}

function kindOf(tags: readonly Tag[], head: number): Phrase['kind'] {
  return tags[head] === 'name' ? 'name' : 'noun';
}

function phrase(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
  to: number,
  kind: Phrase['kind'],
): Phrase {
  const span = { start: tokens[from]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 };
  return { from, to, head: to - 1, kind, possessive: tags[to] === 'possessive', span };
}
