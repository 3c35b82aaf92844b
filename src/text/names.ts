import { namesCountry } from './countries.ts';
import { genderOfGivenName, isGivenName } from './given-names.ts';
import { holderAmong } from './offices.ts';
import { remember } from './remember.ts';
import { mayBeCompanys, neverTitles } from './role-uses.ts';
import { bodyWords, formsOfAddress, genderOfRole, isCompanyNoun, isRoleNoun } from './roles.ts';

/** A name phrase taken apart: "Colombian President Gustavo Petro" has the role "Colombian President". */
export interface NameParts {
  /** The bare name as written, without role, form of address and possessive. */
  readonly name: string;
  /** The words of the bare name, accents folded, lower case, without an Arabic article. */
  readonly words: readonly string[];
  /** What stands before the name and says who it is; null where nothing does. */
  readonly role: string | null;
  readonly gender: 'he' | 'she' | null;
  /** Whether it reads as a person's name, a body's, or neither is clear. */
  readonly kind: 'person' | 'body' | 'unclear';
}

/** Lower case without accents and possessive endings, with straight apostrophes: how names are compared. */
export function foldName(name: string): string {
  if (/^[a-z]*$/i.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/'s$|'$/i, '')
    .toLowerCase()
    .trim();
}

const particle =
  /^(?:van|von|zu|de|del|der|den|di|da|do|dos|das|du|la|las|le|los|bin|ibn|bint|binti|ould|ole|arap|wa|abu|abou|umm|al|el|ter|ten|af|y|e)$/;

/** A word of a name without the Arabic article that one paper writes and another does not: "al-Assad" is "Assad". */
function withoutArticle(word: string): string {
  return word.replace(/^(?:al|el|as|ad|an|ar|ash|at|az)-(?=\p{L}{3})/u, '');
}

const suffix = /^(?:jr|sr|ii|iii|iv|md|phd|esq)\.?$/i;
/** Honours behind a name, which are no part of it: "Ana Ruiz KC". */
const honour = /^(?:QC|KC|SC|MP|MSP|MEP|MLA|TD|OBE|MBE|CBE|PhD|MD|Esq|FRS|RN|DDS|JP)[.,]?$/;
/** "Mum-of-two Ana Ruiz", "Second-placed Ruiz", "Furious Ana": what a sentence opens with before a name. */
const modifier =
  /^\p{Lu}\p{L}*-(?:of-\p{L}+|\p{Ll}+(?:ed|ing)|year-old|time|term|born|class|style|old|long|wide|free|back|man|half)$/u;
const mood = /^\p{Lu}\p{Ll}{2,}(?:ous|ful|less|broken|stricken|struck)$/u;
const abbreviatedRole = /^(?:gov|sen|rep|gen|lt|col|maj|sgt|capt|adm|cmdr|sens|reps|govs)\.$/i;

/** Last words of bodies' names that are hardly ever a surname: no title before them makes a person of them. */
const institution =
  /^(?:committee|department|agency|office|association|organi[sz]ation|company|corporation|council|commission|court|congress|senate|parliament|ministry|bureau|university|institute|journal|times|tribune|party|convention|administration|government|project|foundation|alliance|coalition|network|union|conference|caucus|campaign)$/;

/** Takes a noun phrase that ends in a name apart. */
export function partsOfName(phrase: string): NameParts {
  const written = phrase.split(/\s+/).filter((word) => word !== '');
  let first = 0;
  let gender: NameParts['gender'] = null;
  let titled = false;
  const holder = holderIn(written);
  const isBody = institution.test(foldName(written.at(-1) ?? ''));
  written.forEach((word, index) => {
    const bare = foldName(word).replace(/[.,]$/, '');
    const last = index === written.length - 1;
    if (last) return;
    const owned = isBody && /^\p{Lu}/u.test(word);
    const star =
      index === written.length - 2 &&
      neverTitles.has(bare) &&
      /^\p{Lu}/u.test(word) &&
      !isGivenName(foldName(written.at(-1) ?? ''));
    const seat = index > 0 && honour.test(word) && index < written.length - 2;
    const role = !owned && !star && (seat || isRoleNoun(bare) || abbreviatedRole.test(word));
    const address = formsOfAddress.has(bare) || (bare === 'con' && written[index - 1] === 'Det');
    const lower = /^[\p{Ll}\p{N}]/u.test(word) && !particle.test(word);
    if (
      role ||
      address ||
      (lower && !linksName(written, index, first)) ||
      /^(?:The|A|An|Some|Many|Most|Several|Other|All|Both|These|Those|That|This)$/.test(word) ||
      (/[’']s?$/.test(word) && !ownsBody(written, index)) ||
      (index === 0 && modifier.test(word) && !isGivenName(bare)) ||
      (index === 0 && mood.test(word) && isGivenName(foldName(written[1] ?? ''))) ||
      index < holder ||
      isPortfolio(written, index) ||
      (index === first && first > 0 && /^(?:pro|tempore|tem|elect|emeritus|emerita|designate)$/.test(bare)) ||
      (index === first && isPeople(bare, written[index + 1] ?? '')) ||
      (index === 0 && isTitleInCapitals(written))
    ) {
      first = index + 1;
      if (role || address) {
        titled ||= !/^\p{Ll}/u.test(word) || !mayBeCompanys(bare, foldName(written[index - 1] ?? ''));
        gender = genderOfRole(bare) ?? gender;
      }
    }
  });
  let end = written.length;
  while (end > first + 2 && honour.test(written[end - 1] ?? '')) end -= 1;
  const named = end;
  while (end > first + 1 && suffix.test(written[end - 1] ?? '')) end -= 1;
  const bareWords = written
    .slice(first, end)
    .map((word) => withoutArticle(foldName(word).replace(/[,.]$|["“”]/g, '')));
  const given = bareWords[0] ?? '';
  const company = first > 0 && isCompanyNoun(foldName(written[first - 1] ?? ''));
  const body =
    isBody ||
    company ||
    bareWords.some((word) => bodyWords.has(word)) ||
    /^(?:the|a|an)$/i.test(written[0] ?? '') ||
    (bareWords.length === 1 && /^[\p{Lu}.&-]{2,}$/u.test(written[first] ?? '') && !titled);
  const noble = bareWords.slice(1, -1).some((word) => /^(?:van|von|bin|ibn|da|dos)$/.test(word));
  const person =
    !isBody &&
    !company &&
    (titled ||
      noble ||
      (bareWords.length > 1 && isGivenName(given) && !bodyWords.has(bareWords.at(-1) ?? '')));
  return Object.freeze({
    name: written
      .slice(first, named)
      .join(' ')
      .replace(/[’']s?$/, ''),
    words: Object.freeze(bareWords),
    role: first > 0 ? written.slice(0, first).join(' ') : null,
    gender: genderShown(
      gender,
      written[first - 1],
      bareWords.length > 1 || goesByGivenName(written[first - 1]) ? genderOfGivenName(given) : null,
    ),
    kind: person ? 'person' : body ? 'body' : 'unclear',
  });
}

/** What the title shows, and for a chairman, who may be a woman, what the given name does. */
function genderShown(
  byTitle: NameParts['gender'],
  title: string | undefined,
  byName: NameParts['gender'],
): NameParts['gender'] {
  return /^(?:vice-)?chairman$/i.test(title ?? '') ? (byName ?? byTitle) : (byTitle ?? byName);
}

/** "The Ombudsman’s Office", "the Fish Exporters’ Society": a possessor without which the name would be no more than a kind of body. */
function ownsBody(written: readonly string[], index: number): boolean {
  const body = written.at(-1) ?? '';
  const theirs = index < written.length - 2 && people.test(written[index] ?? '');
  return (
    (index === written.length - 2 || theirs) &&
    /^\p{Lu}/u.test(body) &&
    bodyWords.has(foldName(body)) &&
    (theirs ||
      !/^(?:party|team|senate|congress|parliament|court|army|navy|police|government|council)$/i.test(body))
  );
}

/** Those a body may be of by name, and who own none: "the Women's Football Union", "the Farmers' Trade Council". */
const people =
  /^(?:women|men|children|people|\p{Lu}\p{Ll}{3,}(?:er|or|ist|ent|an)s|mothers|parents|students|veterans)[’']s?$/iu;

/** Whether a title stands before a given name alone: "Father Tomás", and not "Dr. Grace". */
function goesByGivenName(title: string | undefined): boolean {
  return /^(?:father|sister|brother|mother|king|queen|prince|princess|sheikha?|pope|saint|dona|don|sir|dame|lady|uncle|aunt|auntie|baby)$/i.test(
    title ?? '',
  );
}

/** The capitals a body's name is shortened to, with and without its small words; none of a single word. */
export const initialsOf = remember((name): readonly string[] => {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const first = (kept: readonly string[]) => kept.map((word) => word[0]?.toUpperCase() ?? '').join('');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return Object.freeze(capitals.length < 2 ? [] : [...new Set([first(capitals), first(words)])]);
});

/** Whether a small word stands inside a body's name ("University of Michigan") and not behind a title. */
function linksName(written: readonly string[], index: number, first: number): boolean {
  const before = written[index - 1] ?? '';
  const link = /^(?:of|on|for|and|the|&)$/.test(written[index] ?? '');
  return link && index > first && (/^\p{Lu}/u.test(before) || linksName(written, index - 1, first));
}

const offices =
  /^(?:president|premier|chancellor|minister|secretary|governor|ambassador|commissioner|mayor|prosecutor|attorney|director|chairman|chairwoman|spokesman|spokeswoman|undersecretary|superintendent|comptroller|officer|chief|coordinator|administrator|registrar|controller|commander|commandant|ombudsman|democrat|republican|justice|executive)$/;

/** Whether a phrase is an office and names nobody in it ("the Secretary of State", "Chile's Fisheries Minister"). */
export function isOfficeAlone(phrase: string): boolean {
  const written = phrase.split(/\s+/);
  if (isPortfolio(written, written.length - 1)) return true;
  const own = written.slice(written.findLastIndex((word) => /[’']s?$/.test(word)) + 1);
  const before = own.slice(0, -1).map((word) => foldName(word));
  const office = foldName(own.at(-1) ?? '');
  const general =
    office === 'general' && /^(?:attorney|solicitor|surgeon|director)$/.test(before.at(-1) ?? '');
  return (general || (offices.test(office) && written.length > 1)) && !before.some(isGivenName);
}

/** Where the name begins behind an office and what it is for ("Director of National Intelligence Ana Ruiz"); 0 where there is none. */
function holderIn(written: readonly string[]): number {
  const first = written.findIndex((word, index) => index > 0 && /^(?:of|for)$/.test(word));
  if (first < 0 || !isRoleNoun(foldName(written[first - 1] ?? ''))) return 0;
  const ranked = /^state$/i.test(written[first + 1] ?? '') && written[first + 2] === 'for';
  const of = ranked ? first + 2 : first;
  const from = written[of + 1] === 'the' ? of + 2 : of + 1;
  const holder = holderAmong(written.slice(from).map((word) => foldName(word)));
  return holder === null ? 0 : from + holder;
}

/** "the Portuguese Rui Costa": where somebody is from, before a given name. */
function isPeople(word: string, next: string): boolean {
  return namesCountry([word]) && !isGivenName(word) && isGivenName(foldName(next));
}

/** "DPP Ana Ruiz", "CP Ana Ruiz" (and not "JD Thomas"), "Don Ignacio Ruiz" (and not "Don Ruiz"). */
function isTitleInCapitals([word = '', next = '', ...more]: readonly string[]): boolean {
  if (!/\p{Ll}/u.test(next) || !isGivenName(foldName(next))) return false;
  return /^\p{Lu}{3,5}$/u.test(word) || (more.length > 0 && (/^\p{Lu}{2}$/u.test(word) || word === 'Don'));
}

/** "State" in "Secretary of State John Kerry": what an office is for, with the name still to come. */
function isPortfolio(written: readonly string[], index: number): boolean {
  const of = written[index - 1] === 'the' ? index - 2 : index - 1;
  if (of > 0 && written[of] === 'of') return isRoleNoun(foldName(written[of - 1] ?? ''));
  const second = /^(?:Affairs|Security|Services|Relations|Development|Resources)$/.test(written[index] ?? '');
  return second && index > 1 && isPortfolio(written, index - 1);
}
