import type { Entity } from './entities.ts';
import { reportsSomething } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';
import type { NamedScene } from './resolve-descriptions.ts';
import { unnamed } from './unnamed.ts';

/** Nouns that stand for what somebody said; their possessor is who said it. */
const utterances =
  /^(?:statement|post|tweet|letter|speech|remark|remarks|comment|comments|word|words|message|memo|email|note|announcement|declaration|account|testimony|address)$/;

/** Whether words end in what somebody said ("Ruiz's post"), which is nobody's name. */
export function isUtterance(words: string): boolean {
  return utterances.test(words.toLowerCase().split(/\s+/).at(-1) ?? '');
}

/** Sentences that "the statement" may stand behind the statement it takes up. */
const farthest = 6;

const issues = /^(?:issue|release|publish|post|send|write|put|make|circulate|share)$/;

/**
 * Who issued what a mention calls an utterance: its possessor ("Ruiz’s post"), or who issued what "the statement", "the
 * letter", "the email" takes up: "In a statement, Ruiz said …. “…,” the statement added", "a letter from the council". The
 * last one brought in under the same noun counts; null where the article does not say whose it is.
 */
export function issuerOf(
  scene: NamedScene,
  resolved: ReadonlyMap<Mention, Entity>,
  sentence: ParsedSentence,
  mention: Mention,
): Entity | null {
  const phrase = sentence.phrases[mention.phrase];
  const noun = sentence.tokens[phrase?.head ?? -1]?.lower ?? '';
  if (phrase === undefined || !utterances.test(noun)) return null;
  const possessor = ownerOf(sentence, mention.phrase);
  const owner = possessor === null ? undefined : scene.mentions[sentence.index]?.[possessor];
  if (owner !== undefined) return scene.entities.get(owner) ?? null;
  if (phrase.to - phrase.from !== 2) return null;
  if (!/^(?:the|this)$/.test(sentence.tokens[phrase.from]?.lower ?? '')) return null;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - farthest); index -= 1) {
    const before = scene.article.sentences[index];
    if (before === undefined) break;
    for (let at = before.phrases.length - 1; at >= 0; at -= 1) {
      if (index === sentence.index && at >= mention.phrase) continue;
      if (bringsIn(before, at, noun)) return issuerAt(scene, resolved, before, at);
    }
  }
  return null;
}

/** The phrase that owns another ("Ruiz’s" of "Ruiz’s post"); null where none does. */
function ownerOf({ phrases }: ParsedSentence, at: number): number | null {
  const phrase = phrases[at];
  const owner = phrases.findIndex(
    ({ possessive, from, to }) => possessive && from === phrase?.from && to < (phrase?.to ?? 0),
  );
  return owner < 0 ? null : owner;
}

/** Whether a phrase brings in what the noun says: "a written statement", "her statement", and not "the statement". */
function bringsIn({ phrases, tokens }: ParsedSentence, at: number, noun: string): boolean {
  const phrase = phrases[at];
  if (phrase === undefined || phrase.possessive || tokens[phrase.head]?.lower !== noun) return false;
  return !/^(?:the|this|that)$/.test(tokens[phrase.from]?.lower ?? '') || phrase.to - phrase.from > 2;
}

function issuerAt(
  { article, mentions, entities }: NamedScene,
  resolved: ReadonlyMap<Mention, Entity>,
  sentence: ParsedSentence,
  at: number,
): Entity | null {
  const { phrases, tokens, clauses, verbs } = sentence;
  const phrase = phrases[at];
  if (phrase === undefined) return null;
  const own = mentions[sentence.index] ?? [];
  const entityOf = (index: number): Entity | null => {
    const other = own[index];
    if (other === undefined) return null;
    const known = entities.get(other) ?? resolved.get(other);
    if (known !== undefined) return known;
    return other.type === 'role' || other.type === 'body-noun'
      ? unnamed(article, other, other.type === 'role' ? 'person' : 'body')
      : null;
  };
  const owner = ownerOf(sentence, at);
  if (owner !== null) return entityOf(owner);
  if (/^(?:from|by)$/.test(tokens[phrase.to]?.lower ?? ''))
    return entityOf(phrases.findIndex(({ from, possessive }) => from === phrase.to + 1 && !possessive));
  const inIt = /^(?:in|via|through)$/.test(tokens[phrase.from - 1]?.lower ?? '');
  const clause = clauses.findLast(
    ({ at: verb, subject }) =>
      subject !== null &&
      (inIt
        ? own[subject] !== undefined && reportsSomething(sentence, own[subject])
        : verb < phrase.from && issues.test(verbs[verb]?.base ?? '')),
  );
  return clause?.subject == null ? null : entityOf(clause.subject);
}
