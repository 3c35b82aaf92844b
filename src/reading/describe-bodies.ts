import { isCountry, namesCountry } from '../text/countries.ts';
import { foldName } from '../text/names.ts';
import { isCompanyNoun } from '../text/roles.ts';
import { sameCountry, sameStem } from './describe-people.ts';
import type { Entity } from './entities.ts';
import { doesSomething } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';

/** What an article has told so far of a body that it names. */
export interface KnownBody {
  /** The words before and in its name where it was first named. */
  readonly given: readonly string[];
  /** The words of the sentence that named it first. */
  readonly beside: ReadonlySet<string>;
  /** Whether only the capital at the start of a sentence makes a name of it. */
  readonly doubtful: boolean;
  /** The sentence where it last did something; null where it never did. */
  readonly actedAt: number | null;
}

/** What is known of a body where it is named first: what else its sentence says is of it where it does something there. */
export function knownBody(sentence: ParsedSentence, mention: Mention): KnownBody {
  const { from = 0, to = 0 } = sentence.phrases[mention.phrase] ?? {};
  const acts = doesSomething(sentence, mention);
  const words = (tokens: ParsedSentence['tokens']) => tokens.map(({ lower }) => foldName(lower));
  return {
    given: words(sentence.tokens.slice(from, to)),
    beside: new Set(acts ? words(sentence.tokens) : []),
    doubtful: from === 0 && to === 1,
    actedAt: null,
  };
}

/** "the institute" behind "Southern Fisheries Institute": of the bodies named last the one with the noun in its name. */
export function bodyCalled(
  head: string,
  modifiers: readonly string[],
  bodies: readonly Entity[],
): Entity | null {
  return (
    bodies.findLast(({ words }) => {
      const of = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
      const named = words.length > 1 ? words.at(of > 0 ? of - 1 : -1) : undefined;
      return named === head && modifiers.every((word) => words.includes(word));
    }) ?? null
  );
}

const inPublic =
  /^(?:government|ministry|court|police|parliament|council|department|congress|senate|commission|army|nations|union|kingdom|office|embassy|navy|party|house|committee|university|school|agency)$/;

/** Sentences a company may stand behind where it last did something, when nothing else tells that it is meant. */
const farthest = 3;

/**
 * "the firm", "the Polish glassmaker", "the herring group": the company that most is said for, by the words given with its
 * name, by those of the sentence that named it, and by who did something last. Null where it may be any.
 */
export function companyMeant(
  sentence: ParsedSentence,
  mention: Mention,
  words: readonly string[],
  bodies: ReadonlyMap<Entity, KnownBody>,
): Entity | null {
  const head = words.at(-1) ?? '';
  if (!isCompanyNoun(head) && head !== 'group') return null;
  let best: Entity | null = null;
  // A group may be of anybody: something has to tell besides who did something last.
  let most = head === 'group' ? 1 : 0;
  for (const [entity, known] of bodies) {
    if (!mayBeCompany(entity) || (known.doubtful && entity.mentions.length === 1)) continue;
    const like = words.slice(0, -1).filter((word) => known.given.some((other) => isLike(word, other))).length;
    const beside = words.slice(0, -1).filter((word) => known.beside.has(word)).length;
    const back = known.actedAt === null ? farthest : mention.sentence - known.actedAt;
    const near = back < farthest ? 1 - back / farthest : 0;
    const sure = 3 * like + 1.5 * beside + (known.given.includes(head) ? 3 : 0) + near;
    if (sure <= most) continue;
    most = sure;
    best = entity;
  }
  return sentence.tokens[sentence.phrases[mention.phrase]?.from ?? 0]?.lower === 'the' ? best : null;
}

function mayBeCompany({ kind, words, roles }: Entity): boolean {
  if (kind === 'person' || isCountry(words) || words.some((word) => inPublic.test(word))) return false;
  return (
    roles.length === 0 ||
    roles.some((role) => role.split(/\s+/).some((word) => isCompanyNoun(foldName(word))))
  );
}

function isLike(a: string, b: string): boolean {
  return a === b || sameStem(a, b) || sameCountry(a, b);
}

const outletNouns =
  /^(?:outlet|newspaper|paper|network|magazine|channel|agency|site|website|publication|broadcaster|station|daily)$/;

/** Outlet nouns that other bodies and things have too: "the civil defence agency", "the power station". */
const sharedNouns = /^(?:paper|network|channel|agency|site|website|station)$/;
const ofNews =
  /^(?:news|wire|press|state|public|online|local|national|television|radio|broadcasting|satellite|same)$/;

/** "the outlet": the body that last reported something, which no country is. */
export function outletMeant(
  head: string,
  modifiers: readonly string[],
  outlets: readonly Entity[],
): Entity | null {
  if (!outletNouns.test(head)) return null;
  const plain = modifiers.every((word) => ofNews.test(word) || namesCountry([word]));
  if (sharedNouns.test(head) && !plain) return null;
  return outlets.findLast(({ words }) => !isCountry(words)) ?? null;
}
