import { namesCountryOrCapital } from '../text/countries.ts';
import { genderOfGivenName, isGivenName, isPlaceToo } from '../text/given-names.ts';
import { foldName, initialsOf } from '../text/names.ts';
import { nameKey, namesAgree } from '../text/names-agree.ts';
import { rolesConflict, rolesShare } from '../text/role-classes.ts';
import { nounsOfEither } from '../text/role-uses.ts';
import { bodyWords, genderOfRole, isRoleNoun } from '../text/roles.ts';
import type { Mention } from './mentions.ts';

/** Everything an article calls by one name. */
export interface Entity {
  /** The fullest form the article gives. */
  readonly name: string;
  readonly words: readonly string[];
  readonly gender: 'he' | 'she' | null;
  readonly kind: 'person' | 'body' | 'unclear';
  readonly mentions: readonly Mention[];
  /** What the article says it is, as given at its mentions. */
  readonly roles: readonly string[];
}

/** "some Democrats", "three Floridians": a number of people, not a name. */
const countsMany =
  /^(?:some|many|most|several|few|other|all|no|both|these|those|another|any|each|every|a|an|\p{N}+)(?![\p{L}\p{N}-])/iu;

interface Draft {
  name: string;
  words: readonly string[];
  gender: 'he' | 'she' | null;
  kind: Entity['kind'];
  mentions: Mention[];
  roles: string[];
}

/**
 * Groups the named mentions of an article: a shorter form goes with the nearest longer one before it that it agrees with,
 * and whose roles it does not contradict; the initials of a body's name go with that body.
 */
export function findEntities(
  mentions: readonly Mention[],
  rolesAt: (mention: Mention) => readonly string[],
): ReadonlyMap<Mention, Entity> {
  const byLastWord = new Map<string, Draft[]>();
  const byInitials = new Map<string, Draft>();
  const byOwnWord = new Map<string, Draft[]>();
  const drafts = new Map<Mention, Draft>();
  const named = mentions.filter(
    ({ parts }) =>
      parts !== null &&
      parts.words.length > 0 &&
      parts.words.length <= 7 &&
      !countsMany.test(parts.role ?? parts.name),
  );
  for (const mention of named) {
    const { parts } = mention;
    if (parts === null) continue;
    const last = parts.words.at(-1) ?? '';
    const roles = rolesAt(mention);
    const known = byLastWord.get(nameKey(last)) ?? [];
    const bySurname = parts.words.length > 1 ? (byOwnWord.get(last) ?? []) : [];
    const fits = [...known, ...bySurname].filter((draft) => agrees(draft, mention, roles));
    const draft =
      fits.find((other) => other.words.length === parts.words.length) ??
      onlyOfRole(fits, roles) ??
      mostNamed(fits) ??
      (parts.words.length === 1 && parts.kind !== 'person'
        ? byInitials.get(parts.name.replace(/\./g, ''))
        : undefined) ??
      (parts.words.length === 1 ? calledByOwnWord(byOwnWord.get(last) ?? [], mention, roles) : undefined);
    if (draft === undefined) {
      const fresh: Draft = {
        name: parts.name,
        words: parts.words,
        gender: parts.gender ?? genderIn(roles),
        kind: parts.kind === 'unclear' && areOfPerson(roles, parts.words) ? 'person' : parts.kind,
        mentions: [mention],
        roles: [...roles],
      };
      byLastWord.set(nameKey(last), [...known, fresh]);
      keepOwnWords(byOwnWord, fresh);
      for (const initials of parts.kind === 'person' ? [] : initialsOf(parts.name))
        byInitials.set(initials, fresh);
      drafts.set(mention, fresh);
      continue;
    }
    draft.mentions.push(mention);
    draft.roles.push(...roles.filter((role) => !draft.roles.includes(role)));
    drafts.set(mention, draft);
    if (parts.words.length > draft.words.length) {
      /* "OWUSU:" looks like initials until "Kwame Owusu" is named. */
      if (draft.kind === 'body' && draft.words.length === 1) draft.kind = parts.kind;
      draft.words = parts.words;
      draft.name = parts.name;
      keepOwnWords(byOwnWord, draft);
      draft.gender = draft.gender ?? genderOfGivenName(parts.words[0] ?? '');
    }
    draft.gender = draft.gender ?? parts.gender ?? genderIn(roles);
    // One word in capitals looks like initials, and says nothing of a name that has more.
    const initials = parts.kind === 'body' && parts.words.length === 1 && draft.words.length > 1;
    if (parts.kind !== 'unclear' && !initials && (draft.kind === 'unclear' || parts.kind === 'person'))
      draft.kind = parts.kind;
  }
  return drafts;
}

/** Keeps who may be called by the first word of a name ("Xi Jinping", "Retno Wulandari") or one inside it ("García Márquez"). */
function keepOwnWords(byOwnWord: Map<string, Draft[]>, draft: Draft): void {
  const [first = '', ...rest] = draft.words;
  if (rest.length === 0 || isPlaceToo(first) || (draft.kind === 'body' && !namesAlone(first))) return;
  const inside = draft.kind === 'person' ? rest.slice(0, -1).filter((word) => word.length >= 4) : [];
  for (const word of first.length < 2 ? inside : [first, ...inside]) {
    const known = byOwnWord.get(word) ?? [];
    if (!known.includes(draft)) byOwnWord.set(word, [...known, draft]);
  }
}

/** Whether the first word of a body's name can stand for it: "Kestrel" of "Kestrel Shipping", not "National" or "Turkish". */
function namesAlone(word: string): boolean {
  return word.length > 3 && !bodyWords.has(word) && !namesCountryOrCapital(word) && !common.test(word);
}

const common =
  /^(?:the|north|south|east|west|northern|southern|eastern|western|central|new|royal|first|united|general|public|social|human|civil|federal|state|world|global|european|african|asian|american|white|black|green|free|democratic|republican|christian|islamic|young|city|county|town|police|supreme|high|department|ministry|institute|office|board|council|committee|university|bank|church|house|museum)$/;

/** "Retno" for "Retno Wulandari": the one person so far with that word in the name, where it ends nobody's. */
function calledByOwnWord(
  bearers: readonly Draft[],
  { parts }: Mention,
  roles: readonly string[],
): Draft | undefined {
  const [bearer, ...others] = bearers;
  if (bearer === undefined || others.length > 0 || parts === null || parts.kind === 'body') return undefined;
  if (bearer.kind === 'body') return parts.kind === 'unclear' ? bearer : undefined;
  const unclear = bearer.kind === 'unclear' && parts.kind === 'unclear' && bearer.words.length === 2;
  const person =
    unclear || bearer.kind === 'person' || parts.kind === 'person' || isGivenName(parts.words[0] ?? '');
  if (!person || rolesConflict(bearer.roles, roles)) return undefined;
  return bearer.gender === null || parts.gender === null || bearer.gender === parts.gender
    ? bearer
    : undefined;
}

/** "the children's father, Omar Haddad," shows a man: by the noun that a role ends in. */
function genderIn(roles: readonly string[]): 'he' | 'she' | null {
  const heads = roles.map(
    (role) =>
      role
        .split(/\s+(?:of|for|at|in|from)\s/)[0]
        ?.split(/\s+/)
        .at(-1) ?? '',
  );
  return heads.map(genderOfRole).find((gender) => gender !== null) ?? null;
}

/** "Sheriff Ruiz" of two of that surname: the one who is the sheriff. */
function onlyOfRole(drafts: readonly Draft[], roles: readonly string[]): Draft | undefined {
  if (drafts.length < 2 || roles.length === 0) return undefined;
  const [only, ...others] = drafts.filter((draft) => rolesShare(draft.roles, roles));
  return others.length === 0 ? only : undefined;
}

/** Whether what is said of a name of two words or more makes a person of it. */
function areOfPerson(roles: readonly string[], words: readonly string[]): boolean {
  if (genderIn(roles) !== null) return true;
  if (words.length < 2 || words.some((word) => bodyWords.has(word))) return false;
  return roles.some((role) => {
    const head =
      role
        .split(/\s+(?:of|for|at|in|from|to|with|on|and)\s/)[0]
        ?.split(/\s+/)
        .at(-1) ?? '';
    const noun = foldName(head);
    return isRoleNoun(noun) && !nounsOfEither.has(noun.replace(/s$/, ''));
  });
}

/** Of several bearers of a surname the one named most often so far, the later one of equals. */
function mostNamed(drafts: readonly Draft[]): Draft | undefined {
  return drafts.reduce<Draft | undefined>(
    (best, draft) => (best === undefined || draft.mentions.length >= best.mentions.length ? draft : best),
    undefined,
  );
}

function agrees(draft: Draft, { parts }: Mention, roles: readonly string[]): boolean {
  if (parts === null || !namesAgree(draft.words, parts.words)) return false;
  if (rolesConflict(draft.roles, roles)) return false;
  return draft.gender === null || parts.gender === null || draft.gender === parts.gender;
}
