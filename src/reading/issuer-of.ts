import type { Entity } from './entities.ts';
import { reportsSomething } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';
import type { NamedScene } from './resolve-descriptions.ts';

/** Sentences that "the statement" may stand behind the statement it takes up. */
const farthest = 6;

const issues = /^(?:issue|release|publish|post|send|write|put|make|circulate|share)$/;

/**
 * Who issued what "the statement", "the letter", "the email" takes up: "In a statement, Ruiz said …. “…,” the statement
 * added", "a letter from the council", "Ruiz’s post". The last one brought in under the same noun counts; null where the
 * article does not say whose it is.
 */
export function issuerOf(
  scene: NamedScene,
  resolved: ReadonlyMap<Mention, Entity>,
  sentence: ParsedSentence,
  mention: Mention,
): Entity | null {
  const phrase = sentence.phrases[mention.phrase];
  if (phrase === undefined || phrase.to - phrase.from !== 2) return null;
  if (!/^(?:the|this)$/.test(sentence.tokens[phrase.from]?.lower ?? '')) return null;
  const noun = sentence.tokens[phrase.head]?.lower ?? '';
  for (let index = sentence.index; index >= Math.max(0, sentence.index - farthest); index -= 1) {
    const before = scene.article.sentences[index];
    if (before === undefined) break;
    for (let at = before.phrases.length - 1; at >= 0; at -= 1) {
      if (index === sentence.index && at >= mention.phrase) continue;
      if (!bringsIn(before, at, noun)) continue;
      return issuerAt(scene, resolved, before, at);
    }
  }
  return null;
}

/** Whether a phrase brings in what the noun says: "a written statement", "her statement", and not "the statement". */
function bringsIn({ phrases, tokens }: ParsedSentence, at: number, noun: string): boolean {
  const phrase = phrases[at];
  if (phrase === undefined || phrase.possessive || tokens[phrase.head]?.lower !== noun) return false;
  return !/^(?:the|this|that)$/.test(tokens[phrase.from]?.lower ?? '') || phrase.to - phrase.from > 2;
}

function issuerAt(
  { mentions, entities }: NamedScene,
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
    return other === undefined ? null : (entities.get(other) ?? resolved.get(other) ?? null);
  };
  const owner = phrases.findIndex(
    ({ possessive, from, to }) => possessive && from === phrase.from && to < phrase.to,
  );
  if (owner >= 0) return entityOf(owner);
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
