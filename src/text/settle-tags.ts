import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { smallNumbers } from './word-classes.ts';

/** Settles the tags that only the words on both sides tell: times, counts and stops of shortened words; `tags` is changed. */
export function settleTags(tokens: readonly Token[], tags: Tag[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tags[at] === 'stop') {
      if (isOfShortened(tokens, at)) tags[at] = 'mark';
    } else if (isTime(tokens, tags, at)) {
      tags[at] = 'adverb';
      if (tags[at - 1] === 'determiner') tags[at - 1] = 'adverb';
    } else if (isAbout(tokens, tags, at) || isInside(tokens, tags, at)) tags[at] = 'adverb';
    else if (isOne(tokens, tags, at)) tags[at] = 'determiner';
  }
}

/** "(R-Fla.)", "of Mobile, Ala., said": a full stop right before another mark ends no sentence. */
function isOfShortened(tokens: readonly Token[], at: number): boolean {
  const [stop, next] = [tokens[at], tokens[at + 1]];
  return stop?.lower === '.' && next?.span.start === stop.span.end && /^[,;:)\]]$/.test(next.lower);
}

const times = /^(?:morning|afternoon|evening|night|weekend|week|month|year|spring|summer|autumn|winter)$/;
const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "evening" in "on Thursday evening", "week" in "this week": when something is, and nobody who does it. */
function isTime(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  if (tags[at] !== 'noun' || !times.test(tokens[at]?.lower ?? '')) return false;
  if (/^(?:possessive|noun|name|gerund)$/.test(tags[at + 1] ?? '')) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return day.test(before) || /^(?:this|last|next)$/.test(before);
}

/** "About 40 rabbis", "over half": a word that counts with the number behind it, where nothing before it asks for it. */
function isAbout(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  if (
    tags[at] !== 'preposition' ||
    !/^(?:about|around|over|under|nearly|near)$/.test(tokens[at]?.lower ?? '')
  )
    return false;
  const counted = tags[at + 1] === 'number' || /^(?:one|half)$/.test(tokens[at + 1]?.lower ?? '');
  if (!counted && !smallNumbers.has(tokens[at + 1]?.lower ?? '')) return false;
  return /^(?:stop|comma|conjunction|subordinator|quotation|dash|colon|bracket)$/.test(
    tags[at - 1] ?? 'stop',
  );
}

/** "She has since stressed", "has not yet answered", "were so firmly opposed": a small word that stands by a verb for once. */
function isInside(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  if (!/^(?:since|yet|so)$/.test(tokens[at]?.lower ?? '')) return false;
  const before = tags[at - 1] === 'adverb' ? tags[at - 2] : tags[at - 1];
  return before === 'auxiliary' && /^(?:verb|adverb)$/.test(tags[at + 1] ?? '');
}

/** "One" of "one ally": a number and no pronoun. */
function isOne(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  if (tokens[at]?.lower !== 'one' || tags[at] !== 'pronoun' || tags[at - 1] === 'determiner') return false;
  const next = tags[at + 1];
  return (
    next === 'noun' || next === 'number' || (next === 'name' && /^(?:noun|name)$/.test(tags[at + 2] ?? ''))
  );
}
