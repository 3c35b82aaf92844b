import { holderAmong } from './offices.ts';
import { isCompanyNoun, isRoleNoun } from './roles.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { verbOf } from './verbs.ts';
import { smallNumbers } from './word-classes.ts';

const fillers: ReadonlySet<Tag> = new Set(['name', 'noun', 'number', 'possessive']);

/** The token behind the base noun phrase that begins at `from`. */
export function phraseEnd(tokens: readonly Token[], tags: readonly Tag[], from: number): number {
  let to = from + 1;
  while (to < tokens.length) {
    const tag = tags[to];
    const before = tags[to - 1];
    const holder = holderBehind(tokens, tags, to);
    if (
      isReducedRelative(tokens, tags, from, to) ||
      isDescribing({ tokens }, to) ||
      isPlaceWithoutArticle(tokens, tags, from, to) ||
      countsTime(tokens, tags, to)
    )
      break;
    else if (tag !== undefined && fillers.has(tag)) to += 1;
    else if ((tag === 'determiner' || tag === 'adverb') && before === 'determiner') to += 1;
    else if (
      (tag === 'gerund' || tag === 'verb') &&
      (before === 'determiner' || before === 'own' || before === 'adverb' || counts(tokens, tags, to)) &&
      tags[to + 1] !== undefined &&
      fillers.has(tags[to + 1] ?? 'mark')
    )
      to += 1;
    else if (tag === 'adverb' && before === 'own') to += 1;
    else if (joinsCallings(tokens, tags, from, to)) to += 1;
    else if (holder !== null) to = holder + 1;
    else if (isPairedName(tokens, tags, from, to)) to += 1;
    else if (isNameLink(tokens, tags, to)) to += tokens[to + 1]?.lower === 'the' ? 3 : 2;
    else break;
  }
  return to;
}

/** "lawyer and activist Ana Ruiz": two callings of one person before the name. */
function joinsCallings(tokens: readonly Token[], tags: readonly Tag[], from: number, at: number): boolean {
  const [before, second] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at]?.lower !== 'and' || before?.capital !== false || second?.capital !== false) return false;
  if (/^(?:determiner|own|number)$/.test(tags[from] ?? '')) return false;
  return isRoleNoun(before.lower) && isRoleNoun(second.lower) && tags[at + 2] === 'name';
}

const units = /^(?:seconds|minutes|moments|hours|days|weeks|months|years|decades)$/;

/** "weeks" in "the dismissal of Ana Ruiz weeks before the vote": a time behind a name, and no part of it. */
function countsTime(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  if (tags[at - 1] !== 'name' || !units.test(tokens[at]?.lower ?? '')) return false;
  return /^(?:before|after|later|earlier|ago|prior|into)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "A Fire and Rescue spokesman": two words of a body's name between an article and the one person who speaks for it. */
function isPairedName(tokens: readonly Token[], tags: readonly Tag[], from: number, at: number): boolean {
  if (tokens[at]?.lower !== 'and' || !/^(?:an?|one)$/.test(tokens[from]?.lower ?? '')) return false;
  if (tags[at - 1] !== 'name' || tags[at + 1] !== 'name') return false;
  let to = at + 1;
  while (tags[to] === 'name') to += 1;
  return tags[to] === 'noun' && isRoleNoun(tokens[to]?.lower ?? '');
}

/** "Ruiz" in "a bill Ruiz signed": who did it to what stands before, where no title leads to the name and the verb reports nothing. */
function isReducedRelative(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
  at: number,
): boolean {
  const before = tokens[at - 1];
  if (
    tags[at] !== 'name' ||
    tags[at - 1] !== 'noun' ||
    tags[from] !== 'determiner' ||
    before?.capital !== false
  )
    return false;
  if (isRoleNoun(before.lower) || isCompanyNoun(before.lower)) return false;
  let to = at;
  while (tags[to] === 'name') to += 1;
  const verb = verbOf(tokens[to]?.lower ?? '');
  return tags[to] === 'verb' && verb?.form === 'past' && !verb.reports;
}

const placesWithoutArticle =
  /^(?:court|parliament|school|hospital|prison|jail|church|university|college|work|home)$/;

/** "Outside court Ana Ruiz said", "at school Ana Ruiz said": where something is, and no part of the name behind it. */
function isPlaceWithoutArticle(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
  to: number,
): boolean {
  if (to !== from + 1 || tags[from - 1] !== 'preposition' || tags[to] !== 'name') return false;
  return placesWithoutArticle.test(tokens[from]?.lower ?? '');
}

const describing: ReadonlyMap<string, string> = new Map([
  ['familiar', 'with'],
  ['close', 'to'],
  ['privy', 'to'],
  ['aware', 'of'],
]);

/** An adjective behind what it describes: "officials familiar with the matter". */
export function isDescribing({ tokens }: { readonly tokens: readonly Token[] }, at: number): boolean {
  const behind = describing.get(tokens[at]?.lower ?? '');
  return behind !== undefined && tokens[at + 1]?.lower === behind;
}

/** "Director of National Intelligence Ana Ruiz": where the name of whoever holds an office begins behind its "of" or "for". */
function holderBehind(tokens: readonly Token[], tags: readonly Tag[], at: number): number | null {
  const office = tokens[at - 1];
  if (!/^(?:of|for)$/.test(tokens[at]?.lower ?? '') || office?.capital !== true || !isRoleNoun(office.lower))
    return null;
  // "Minister of State for Trade", "Secretary of State for Health": a rank, and what it is for.
  const ranked = tokens[at + 1]?.lower === 'state' && tokens[at + 2]?.lower === 'for';
  const link = ranked ? at + 2 : at;
  const from = tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1;
  let to = from;
  while (tags[to] === 'name' || (tags[to + 1] === 'name' && /^(?:and|&)$/.test(tokens[to]?.lower ?? '')))
    to += 1;
  const holder = holderAmong(tokens.slice(from, to).map(({ lower }) => lower));
  return holder === null ? null : from + holder;
}

/** "Two shipping brokers": a participle in -ing between a number and a noun. */
function counts(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  return tags[at] === 'gerund' && smallNumbers.has(tokens[at - 1]?.lower ?? '');
}

const organisation =
  /^(?:university|college|department|house|ministry|bank|institute|bureau|office|board|council|committee|secretary|church|daughters|sons|league|friends|doctors|voice|states|chamber|society|city|union|federation|confederation|association|alliance|coalition|centers?|centres?|agency|authority|organization|organisation|guild|museum|academy|school|faculty|commission|court|party|network|fund|service|directorate|secretariat)$/;

/**
 * "University of Michigan", "Council on Foreign Relations", "Trinidad & Tobago": the link and the name behind it. "and"
 * is a link where the initials in brackets behind show it: "Office on Drugs and Crime (UNODC)".
 */
function isNameLink(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const link = tokens[at]?.lower;
  if (link === 'of' || link === 'on' || link === 'for') {
    const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const body = tokens[at - 1];
    return body?.capital === true && tags[next] === 'name' && organisation.test(body.lower);
  }
  if (link === 'and')
    return tags[at - 1] === 'name' && tags[at + 1] === 'name' && isInInitials(tokens, tags, at);
  return link === '&' && tags[at - 1] === 'name' && tags[at + 1] === 'name';
}

const longestInitials = 8;

/** Whether initials in brackets behind the name that goes on at `at` stand for its words on both sides of it. */
function isInInitials(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  let open = at + 1;
  while (tags[open] === 'name' && open - at <= longestInitials) open += 1;
  const initials = tokens[open + 1]?.lower.replace(/\./g, '') ?? '';
  if (tags[open] !== 'bracket' || tags[open + 2] !== 'bracket' || initials.length < 3) return false;
  const behind = tokens.slice(at + 1, open).map(({ lower }) => lower[0] ?? '');
  const before = tokens[at - 1]?.lower[0] ?? '';
  const end = behind.join('');
  return initials.endsWith(`${before}${end}`) || initials.endsWith(`${before}a${end}`);
}
