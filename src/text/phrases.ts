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

const fillers: ReadonlySet<Tag> = new Set(['name', 'noun', 'number', 'possessive']);

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

function phraseEnd(tokens: readonly Token[], tags: readonly Tag[], from: number): number {
  let to = from + 1;
  while (to < tokens.length) {
    const tag = tags[to];
    const before = tags[to - 1];
    if (tag !== undefined && fillers.has(tag)) to += 1;
    else if ((tag === 'determiner' || tag === 'adverb') && before === 'determiner') to += 1;
    else if (
      (tag === 'gerund' || tag === 'verb') &&
      (before === 'determiner' || before === 'own' || before === 'adverb') &&
      tags[to + 1] !== undefined &&
      fillers.has(tags[to + 1] ?? 'mark')
    )
      to += 1;
    else if (tag === 'adverb' && before === 'own') to += 1;
    else if (isNameLink(tokens, tags, to)) to += tokens[to + 1]?.lower === 'the' ? 3 : 2;
    else break;
  }
  return to;
}

/** "University of Michigan", "Department of Justice", "Trinidad & Tobago": the link and the name behind it. */
function isNameLink(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const link = tokens[at]?.lower;
  const organisation =
    /^(?:university|college|department|house|ministry|bank|institute|bureau|office|board|council|committee|secretary|church|daughters|sons|league|friends|doctors|voice|states|chamber|society|city|union|federation|confederation|association|alliance|coalition|centre|center|agency|authority|organization|organisation|guild|museum|academy|school|faculty|commission|court|party|network)$/;
  if (link === 'of') {
    const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    return (
      tokens[at - 1]?.capital === true &&
      tags[next] === 'name' &&
      organisation.test(tokens[at - 1]?.lower ?? '')
    );
  }
  return link === '&' && tags[at - 1] === 'name' && tags[at + 1] === 'name';
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
