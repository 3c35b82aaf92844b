import { isGivenName, isPlaceToo } from './given-names.ts';
import { bodyNouns, formsOfAddress, isRoleNoun } from './roles.ts';
import { closedClasses } from './tags.ts';
import type { Token } from './tokens.ts';
import { tellsOfWords, verbOf } from './verbs.ts';
import { hardlyNouns } from './word-classes.ts';

/** The words of a text that its first letters alone do not tell apart, in lower case. */
export interface TextWords {
  /** Written small, and never with a capital inside a sentence: no names. */
  readonly common: ReadonlySet<string>;
  /** Spelt like a small word or a body, and somebody's name: "May" of "Theresa May", "Law" of "Jude Law". */
  readonly names: ReadonlySet<string>;
}

const pair =
  /(?<![\p{L}\p{N}’'-])(\p{Lu}[\p{L}-]*)(?:(?<=M[rs]|Mrs|Dr)\.)? (?=(\p{Lu}[\p{L}-]*)(?: (\p{Ll}+))?)/gu;

/** Reads which words a text writes small, and which of its small words are names as well. */
export function textWords(text: string): TextWords {
  const common = new Set(text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}’'-]+/gu));
  for (const [word] of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}’'-]+/gu)) common.delete(word.toLowerCase());
  const names = new Set<string>();
  for (const { 1: first = '', 2: second = '', 3: next = '' } of text.matchAll(pair)) {
    const [before, behind] = [first.toLowerCase(), second.toLowerCase()];
    if (
      (isSmall(behind) || (looksLikeVerb.test(behind) && !common.has(behind))) &&
      (leadsToName(before) || standsBeforeVerb(before, next))
    )
      names.add(behind);
    if (bodyNouns.has(behind) && isGivenName(before) && !isPlaceToo(before)) names.add(behind);
    if (modal.test(before) && !closedClasses.has(behind)) names.add(before);
  }
  return { common, names };
}

/** A small word that some name is spelt like; a pronoun or determiner never is. */
function isSmall(word: string): boolean {
  return /^(?:auxiliary|adverb|preposition|conjunction|subordinator)$/.test(closedClasses.get(word) ?? '');
}

function leadsToName(word: string): boolean {
  return isGivenName(word) || isRoleNoun(word) || formsOfAddress.has(word);
}

/** Whether a capitalised word that is no small word, and a verb in a form of its own, stand about another. */
function standsBeforeVerb(before: string, next: string): boolean {
  if (closedClasses.has(before)) return false;
  return finite.test(next) || /^(?:past|third)$/.test(verbOf(next)?.form ?? '');
}

const looksLikeVerb = /(?:ed|ing|ly)$/;

const modal = /^(?:will|may)$/;
const finite = /^(?:has|had|was|is|did|does|would|could|should|who|'s)$/;

/**
 * Whether a capitalised word that is spelt like a small one is a name where it stands: it does what no small word does
 * there ("May said", "Will, who", "Will Smith spoke").
 */
export function isNameAsUsed(tokens: readonly Token[], index: number, names: ReadonlySet<string>): boolean {
  const token = tokens[index];
  if (token === undefined || !token.capital || !names.has(token.lower)) return false;
  const helps = closedClasses.get(token.lower) === 'auxiliary' || looksLikeVerb.test(token.lower);
  let at = index + 1;
  if (helps && modal.test(token.lower) && isName(tokens[at])) {
    while (isName(tokens[at])) at += 1;
    return acts(tokens, at);
  }
  if (tokens[at]?.kind === 'possessive') return true;
  if (helps && (tokens[at]?.lower === ',' || finite.test(tokens[at]?.lower ?? ''))) return true;
  return acts(tokens, at);
}

/**
 * Whether a capitalised word that ends like a participle or an adverb is a name at the start of a sentence: a given name,
 * or a word that the text never writes small and that says something ("Manning said").
 */
export function isNameDespiteEnding(
  tokens: readonly Token[],
  index: number,
  common: ReadonlySet<string>,
): boolean {
  const word = tokens[index]?.lower ?? '';
  if (!looksLikeVerb.test(word) || common.has(word)) return false;
  const next = verbOf(tokens[index + 1]?.lower ?? '');
  const saying = next?.form === 'past' || (next?.form === 'third' && hardlyNouns.has(next.base));
  const tells = next !== null && tellsOfWords(next) && saying;
  return isGivenName(word) || (tells && tokens[index + 1]?.capital === false);
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !closedClasses.has(token.lower);
}

/** Whether a verb in a form of its own follows, as behind a subject and never behind an auxiliary. */
function acts(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (closedClasses.get(tokens[at]?.lower ?? '') === 'adverb') at += 1;
  const word = tokens[at];
  if (word?.kind !== 'word' || word.capital) return false;
  const form = verbOf(word.lower)?.form;
  return form === 'past' || form === 'third' || (at > index && finite.test(word.lower));
}
