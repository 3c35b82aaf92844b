import { namesCountryOrCapital } from '../text/countries.ts';
import { isGivenName, isPlaceToo } from '../text/given-names.ts';
import { rolesConflict } from '../text/role-classes.ts';
import { bodyWords } from '../text/roles.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';

/** Somebody as far as an article is read. */
export interface Draft {
  name: string;
  words: readonly string[];
  /** The words of other names that the article says are theirs: "the Federation of Salt Makers, known as Fesal". */
  readonly others: (readonly string[])[];
  gender: 'he' | 'she' | null;
  kind: Entity['kind'];
  mentions: Mention[];
  roles: string[];
}

/** Short words inside names that are nobody's by themselves. */
const linking = /^(?:van|von|del|der|den|dos|das|las|los|bin|ibn|abu|abou|wei|jun|ali|ter|ten|the|and)$/;

/** Keeps who may be called by the first word of a name ("Xi Jinping", "Retno Wulandari") or one inside it ("García Márquez"). */
export function keepOwnWords(byOwnWord: Map<string, Draft[]>, draft: Draft): void {
  const [first = '', ...rest] = draft.words;
  if (rest.length === 0) return;
  const inside =
    draft.kind === 'person'
      ? rest.slice(0, -1).filter((word) => word.length >= 3 && !linking.test(word))
      : [];
  const tells = first.length >= 2 && !isPlaceToo(first) && (draft.kind !== 'body' || namesAlone(first));
  for (const word of tells ? [first, ...inside] : inside) {
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
export function calledByOwnWord(
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

/** Letters a name is cut to at least: "Temi" for "Temitope Cole". */
const shortest = 3;

/** Bearers of names with one beginning that are told apart; where there are more a short name is anybody's. */
const mostAlike = 20;

/** Keeps a person of two names or more by how the first begins. */
export function keepBeginning(byBeginning: Map<string, Draft[]>, draft: Draft): void {
  const [first = '', ...rest] = draft.words;
  if (rest.length === 0 || first.length <= shortest) return;
  const beginning = first.slice(0, shortest);
  const alike = byBeginning.get(beginning) ?? [];
  if (alike.length < mostAlike && !alike.includes(draft)) byBeginning.set(beginning, [...alike, draft]);
}

/** Who is called by the beginning of their first name: the one person so far whose first name begins so. */
export function calledShort(
  byBeginning: ReadonlyMap<string, readonly Draft[]>,
  { parts }: Mention,
): Draft | undefined {
  const [word = '', ...more] = parts?.words ?? [];
  if (parts === null || parts.kind === 'body' || more.length > 0 || word.length < shortest) return undefined;
  if (isPlaceToo(word) || namesCountryOrCapital(word)) return undefined;
  const [only, ...others] = (byBeginning.get(word.slice(0, shortest)) ?? []).filter(
    ({ kind, words: [first = ''] }) =>
      kind !== 'body' && first.length > word.length && first.startsWith(word),
  );
  return others.length === 0 ? only : undefined;
}
