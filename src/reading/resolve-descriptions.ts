import { isCountry } from '../text/countries.ts';
import { kindredRoles } from '../text/kindred-roles.ts';
import { foldName } from '../text/names.ts';
import { bodyCalled, ofCountry, personCalled } from './describe-people.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';
import { epithetMeant, isEpithet, type KnownPeople } from './resolve-epithets.ts';
import type { Scene } from './scene.ts';

/** An article's mentions, with who is who among its names. */
export interface NamedScene extends Pick<Scene, 'article' | 'mentions'> {
  readonly entities: ReadonlyMap<Mention, Entity>;
  readonly rolesAt: (mention: Mention) => readonly string[];
}

/** Nouns that stand for what somebody said; their possessor is who said it. */
const utterances =
  /^(?:statement|post|tweet|letter|speech|remark|remarks|comment|comments|word|words|message|memo|email|note|announcement|declaration|account|testimony|address)$/;

const outletNouns =
  /^(?:outlet|newspaper|paper|network|magazine|channel|agency|site|website|publication|broadcaster|station|daily)$/;
/** People and bodies kept in mind: none is described again once as many others were named, and fewer read faster. */
const remembered = 40;

/** Whether words end in what somebody said ("Ruiz's post"), which is nobody's name. */
export function isUtterance(words: string): boolean {
  return utterances.test(words.toLowerCase().split(/\s+/).at(-1) ?? '');
}

/** Whom the article's descriptions mean: "the Colombian leader", "the outlet", "the rights chief, Ana Ruiz,", "Ruiz's post". */
export function resolveDescriptions(scene: NamedScene): ReadonlyMap<Mention, Entity> {
  const resolved = new Map<Mention, Entity>();
  const people = new Map<Entity, string>();
  const outlets: Entity[] = [];
  const bodies: Entity[] = [];
  const ages = new Map<string, Entity>();
  let subject: KnownPeople['subject'] = null;
  /** The body that did something last, which "it" in "it said" stands for. */
  let acting: { readonly entity: Entity; readonly mention: Mention } | null = null;
  for (const sentence of scene.article.sentences) {
    for (const mention of scene.mentions[sentence.index] ?? []) {
      const entity = scene.entities.get(mention);
      if (isEpithet(sentence, mention)) {
        const meant = epithetMeant(sentence, mention, { roles: people, ages, subject });
        if (meant !== null) resolved.set(mention, meant);
      } else if (entity !== undefined) {
        const age = ageBehind(sentence, mention);
        if (age !== null && entity.kind !== 'body') ages.set(age, entity);
        if (mayBePerson(sentence, mention, entity)) subject = { entity, sentence: mention.sentence };
        const roles = [people.get(entity), mention.parts?.role, ...scene.rolesAt(mention)].filter(
          (role) => role != null,
        );
        people.delete(entity);
        if (entity.kind !== 'body') people.set(entity, roles.join(' ').slice(0, 300));
        if (people.size > remembered) forgetFirst(people);
        if (entity.kind !== 'person') bodies.push(entity);
        if (entity.kind !== 'person' && mayAct(sentence, mention, acting)) acting = { entity, mention };
        if (entity.kind !== 'person' && reports(sentence, mention)) outlets.push(entity);
      } else if (mention.type === 'role' || mention.type === 'body-noun' || mention.type === 'thing') {
        const meant =
          possessorOf(scene, sentence, mention) ??
          named(scene, sentence, mention) ??
          outletMeant(sentence, mention, outlets) ??
          described(sentence, mention, people, bodies.slice(-remembered));
        if (meant !== null) resolved.set(mention, meant);
        if (meant?.kind === 'body') acting = { entity: meant, mention };
        else if (mention.type === 'body-noun' && isSubject(sentence, mention)) acting = null;
      } else if (mention.type === 'it' && acting !== null && reports(sentence, mention)) {
        if (mention.sentence - acting.mention.sentence <= 1) resolved.set(mention, acting.entity);
      }
    }
  }
  return resolved;
}

function forgetFirst(people: Map<Entity, string>): void {
  const [first] = people.keys();
  if (first !== undefined) people.delete(first);
}

/** "Ana Ruiz, 44,": the age behind a name. */
function ageBehind({ phrases, tokens }: ParsedSentence, mention: Mention): string | null {
  const to = phrases[mention.phrase]?.to ?? 0;
  const age = tokens[to + 1]?.lower ?? '';
  return tokens[to]?.lower === ',' && /^\d{1,3}$/.test(age) ? age : null;
}

function mayBePerson(sentence: ParsedSentence, mention: Mention, { kind, words }: Entity): boolean {
  if (kind === 'body' || (kind === 'unclear' && words.length < 2)) return false;
  return isSubject(sentence, mention) || sentence.phrases[mention.phrase]?.from === 0;
}

function isSubject(sentence: ParsedSentence, mention: Mention): boolean {
  return sentence.clauses.some(({ subject }) => subject === mention.phrase);
}

/** Whether a body did something here, as far as its place tells: no preposition leads to it, and it is not whom another addresses. */
function mayAct(
  sentence: ParsedSentence,
  mention: Mention,
  acting: { readonly mention: Mention } | null,
): boolean {
  const before = sentence.tags[(sentence.phrases[mention.phrase]?.from ?? 0) - 1] ?? 'stop';
  if (/^(?:preposition|to)$/.test(before)) return false;
  const addressed = acting?.mention.sentence === mention.sentence && isSubject(sentence, acting.mention);
  return !addressed || isSubject(sentence, mention);
}

function reports(sentence: ParsedSentence, mention: Mention): boolean {
  return sentence.clauses.some(({ subject, verb }) => subject === mention.phrase && verb.reports);
}

function possessorOf(scene: NamedScene, sentence: ParsedSentence, mention: Mention): Entity | null {
  const phrase = sentence.phrases[mention.phrase];
  if (phrase === undefined || !utterances.test(sentence.tokens[phrase.head]?.lower ?? '')) return null;
  const owner = sentence.phrases.findIndex(
    (other) => other.possessive && other.from === phrase.from && other.to < phrase.to,
  );
  const possessor = scene.mentions[sentence.index]?.[owner];
  return possessor === undefined ? null : (scene.entities.get(possessor) ?? null);
}

/** "the outlet": the body that last reported something, which no country is. */
function outletMeant(sentence: ParsedSentence, mention: Mention, outlets: readonly Entity[]): Entity | null {
  const phrase = sentence.phrases[mention.phrase];
  if (phrase === undefined || mention.plural || sentence.tokens[phrase.from]?.lower !== 'the') return null;
  if (!outletNouns.test(sentence.tokens[phrase.head]?.lower ?? '')) return null;
  return outlets.findLast(({ words }) => !isCountry(words)) ?? null;
}

/** "the rights chief, Ana Ruiz, …": a description with the name in apposition. */
function named(scene: NamedScene, sentence: ParsedSentence, mention: Mention): Entity | null {
  const phrase = sentence.phrases[mention.phrase];
  if (phrase === undefined || mention.type !== 'role') return null;
  const end = endOfChain(sentence, phrase.to);
  if (sentence.tags[end] !== 'comma') return null;
  const index = sentence.phrases.findIndex((other) => other.from === end + 1 && !other.possessive);
  const other = sentence.phrases[index];
  const name = scene.mentions[sentence.index]?.[index];
  if (
    other === undefined ||
    name === undefined ||
    !/^(?:comma|stop|verb|auxiliary)$/.test(sentence.tags[other.to] ?? 'stop')
  )
    return null;
  const entity = scene.entities.get(name);
  if (entity === undefined || entity.kind === 'body') return null;
  return end === phrase.to || entity.kind === 'person' || entity.words.length > 1 ? entity : null;
}

/** The token behind what hangs on a phrase by prepositions: "a spokesman for the ministry of trade". */
function endOfChain({ tags, phrases }: ParsedSentence, from: number): number {
  let end = from;
  for (let hops = 0; hops < 3 && /^(?:preposition|to)$/.test(tags[end] ?? ''); hops += 1) {
    const next = phrases.find((other) => other.from === end + 1 && !other.possessive);
    if (next === undefined) break;
    end = next.to;
  }
  return end;
}

function described(
  sentence: ParsedSentence,
  mention: Mention,
  people: ReadonlyMap<Entity, string>,
  bodies: readonly Entity[],
): Entity | null {
  const phrase = sentence.phrases[mention.phrase];
  if (phrase === undefined || mention.plural || sentence.tokens[phrase.from]?.lower !== 'the') return null;
  const words = sentence.tokens.slice(phrase.from + 1, phrase.to).map(({ lower }) => foldName(lower));
  const head = words.at(-1) ?? '';
  const modifiers = words.slice(0, -1).filter((word) => word.length > 3);
  if (mention.type !== 'role') return bodyCalled(head, modifiers, bodies);
  const recent = [...people].reverse();
  for (const heads of [[head], ...kindredRoles(head)]) {
    const meant = personCalled(heads, modifiers, recent);
    if (meant !== null) return meant;
  }
  return ofCountry(modifiers, recent);
}
