import { isCountry } from '../text/countries.ts';
import { genderOfGivenName } from '../text/given-names.ts';
import { foldName, initialsOf } from '../text/names.ts';
import { nameKey, namesAgree } from '../text/names-agree.ts';
import { rolesConflict, rolesShared } from '../text/role-classes.ts';
import { mayBeCompanys } from '../text/role-uses.ts';
import { bodyWords, genderOfRole, isRoleNoun } from '../text/roles.ts';
import { calledByOwnWord, calledShort, type Draft, keepBeginning, keepOwnWords } from './called-by.ts';
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

/**
 * Groups the named mentions of an article: a shorter form goes with the nearest longer one before it that it agrees with,
 * and whose roles it does not contradict; the initials of a body's name go with that body, and what the text says is
 * another name of somebody goes with them.
 */
export function findEntities(
  mentions: readonly Mention[],
  rolesAt: (mention: Mention) => readonly string[],
  alsoCalled: (mention: Mention) => Mention | null,
): ReadonlyMap<Mention, Entity> {
  const byLastWord = new Map<string, Draft[]>();
  const byInitials = new Map<string, Draft>();
  const byOwnWord = new Map<string, Draft[]>();
  const byBeginning = new Map<string, Draft[]>();
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
      onlyOfRole(parts.words.length === 1 ? [...fits, ...(byOwnWord.get(last) ?? [])] : fits, roles) ??
      mostNamed(fits) ??
      (parts.words.length === 1 && parts.kind !== 'person'
        ? byInitials.get(parts.name.replace(/\./g, ''))
        : undefined) ??
      (parts.words.length === 1 ? calledByOwnWord(byOwnWord.get(last) ?? [], mention, roles) : undefined) ??
      calledShort(byBeginning, mention);
    const other = draft === undefined ? alsoCalled(mention) : null;
    const same = other === null ? undefined : drafts.get(other);
    if (same !== undefined) {
      same.mentions.push(mention);
      same.others.push(parts.words);
      byLastWord.set(nameKey(last), [...known, same]);
      drafts.set(mention, same);
      continue;
    }
    if (draft === undefined) {
      const fresh: Draft = {
        name: parts.name,
        words: parts.words,
        others: [],
        gender: parts.gender ?? genderIn(roles),
        kind: parts.kind === 'unclear' && areOfPerson(roles, parts.words) ? 'person' : parts.kind,
        mentions: [mention],
        roles: [...roles],
      };
      byLastWord.set(nameKey(last), [...known, fresh]);
      keepOwnWords(byOwnWord, fresh);
      keepBeginning(byBeginning, fresh);
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
      keepBeginning(byBeginning, draft);
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
  const shared = drafts.map((draft) => rolesShared(draft.roles, roles));
  const most = Math.max(...shared);
  const [only, ...others] = drafts.filter((_, index) => most > 0 && shared[index] === most);
  return others.length === 0 ? only : undefined;
}

/** Whether what is said of a name of two words or more makes a person of it. */
function areOfPerson(roles: readonly string[], words: readonly string[]): boolean {
  // "In Mexico, the Latin American pope said": what stands behind a country is the sentence's subject.
  if (isCountry(words)) return false;
  if (genderIn(roles) !== null) return true;
  if (words.length < 2 || words.some((word) => bodyWords.has(word))) return false;
  return roles.some((role) => {
    const [said = ''] = role.split(/\s+(?:of|for|at|in|from|to|with|on|and)\s/);
    const own = said.split(/\s+/).map((word) => foldName(word));
    const noun = own.at(-1) ?? '';
    return isRoleNoun(noun) && !mayBeCompanys(noun.replace(/s$/, ''), own.at(-2) ?? '');
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
  if (parts === null || ![draft.words, ...draft.others].some((words) => namesAgree(words, parts.words)))
    return false;
  if (rolesConflict(draft.roles, roles)) return false;
  return draft.gender === null || parts.gender === null || draft.gender === parts.gender;
}
