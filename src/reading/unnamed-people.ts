import type { Phrase } from '../text/phrases.ts';
import type { Entity } from './entities.ts';
import { doesSomething, reportsSomething } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import type { ParsedArticle, ParsedSentence } from './parse-article.ts';
import type { NamedScene } from './resolve-descriptions.ts';
import { memberOf, unnamed } from './unnamed.ts';

/** Sentences a pronoun may stand before the name it waits for. */
const farthest = 2;

/** Keeps a subject that the article gives no name ("a woman who …"), for a pronoun that nobody named fits. */
export function keepUnnamed(
  kept: Map<'he' | 'she', Entity>,
  sentence: ParsedSentence,
  mention: Mention,
  article: ParsedArticle,
): void {
  if (!isSubject(sentence, mention)) return;
  const entity = unnamed(article, mention, 'person');
  if (entity.gender !== 'he') kept.set('she', entity);
  if (entity.gender !== 'she') kept.set('he', entity);
}

/**
 * Whom a pronoun takes up that opens its sentence, where the sentence before is about somebody without a name: "A porter was
 * called next. He looked at nobody." What it is about is its first subject; whoever asks is answered, not taken up.
 */
export function unnamedBefore(
  { article, mentions, entities, described }: UnnamedScene,
  pronoun: Mention,
  resolved: ReadonlyMap<Mention, Entity>,
): Entity | null {
  const own = article.sentences[pronoun.sentence];
  const before = article.sentences[pronoun.sentence - 1];
  if (own === undefined || before === undefined) return null;
  const goesOn = own.paragraph === before.paragraph;
  // A paragraph that opens with words goes on with whoever spoke last: "One of them said it was so. ¶ “…,” he said."
  const opensWithWords =
    own.tags[0] === 'quotation' && own.paragraph === before.paragraph + 1 && reportsSomething(own, pronoun);
  if (!goesOn && !opensWithWords) return null;
  if (firstSubject(own, mentions) !== pronoun) return null;
  // "What she means by it" goes on about her of whom the article was telling.
  if (/^(?:what|how|why)$/.test(own.tokens[(own.phrases[pronoun.phrase]?.from ?? 0) - 1]?.lower ?? ''))
    return null;
  const subject = firstSubject(before, mentions);
  if (subject === null || asks(before) || (opensWithWords && !reportsSomething(before, subject))) return null;
  if (subject.type === pronoun.type) {
    const same = resolved.get(subject);
    return same !== undefined && same.words.length === 0 ? same : null;
  }
  if (entities.has(subject) || described.has(subject)) return null;
  // "One of the engineers said …. “…,” he said."
  const opens = before.phrases[subject.phrase]?.from === 0 && reportsSomething(before, subject);
  const member = opens && subject.type === 'other-pronoun' ? memberOf(article, subject) : null;
  if (member === null && (subject.type !== 'role' || subject.plural || !isIntroduced(before, subject)))
    return null;
  const entity = unnamed(article, subject, 'person');
  return entity.gender === null || entity.gender === pronoun.type ? entity : null;
}

type UnnamedScene = Pick<NamedScene, 'article' | 'mentions' | 'entities'> & {
  readonly described: ReadonlyMap<Mention, Entity>;
};

/** "A porter, Ana Ruiz,", "Ana Ruiz, a porter": what a name stands beside tells of its bearer. */
function isApposition({ tags }: ParsedSentence, { from, to }: Phrase): boolean {
  const behind = tags[to] === 'comma' && tags[to + 1] === 'name';
  return behind || (tags[from - 1] === 'comma' && tags[from - 2] === 'name');
}

/** Whether a phrase brings somebody in ("a porter", "the owner's lawyer") who is not named behind it. */
function isIntroduced(sentence: ParsedSentence, mention: Mention): boolean {
  const { phrases, tokens } = sentence;
  const phrase = phrases[mention.phrase];
  if (phrase === undefined || isApposition(sentence, phrase)) return false;
  if (/^(?:named|called)$/.test(tokens[phrase.to]?.lower ?? '')) return false;
  const possessed = phrases.some(({ possessive, from }) => possessive && from === phrase.from);
  const word = tokens[phrase.from]?.lower ?? '';
  const speaks = reportsSomething(sentence, mention) || isAsked(sentence, mention);
  const theirs = /^(?:his|her|its|their)$/.test(word) && speaks;
  return possessed || theirs || /^(?:an?|one|another)$/.test(word);
}

/** Whether a main clause asks somebody something; "who asked not to be named" does not. */
function asks({ clauses }: ParsedSentence): boolean {
  return clauses.some(({ verb, link, passive }) => verb.base === 'ask' && link !== 'relative' && !passive);
}

/** "Her secretary was asked three times": whoever is asked answers. */
function isAsked({ clauses }: ParsedSentence, { phrase }: Mention): boolean {
  return clauses.some(({ subject, verb, passive }) => subject === phrase && passive && verb.base === 'ask');
}

function firstSubject(sentence: ParsedSentence, mentions: NamedScene['mentions']): Mention | null {
  const [subject] = sentence.clauses.flatMap(({ subject, link }) =>
    subject === null || link === 'relative' || link === 'agent' ? [] : [subject],
  );
  return subject === undefined ? null : (mentions[sentence.index]?.[subject] ?? null);
}

/** Of the pronouns that wait for a name those it may still come for, now that the article is at `now`. */
export function stillWaiting(waiting: readonly Mention[], now: Mention): readonly Mention[] {
  return waiting.filter(({ sentence }) => now.sentence - sentence <= farthest);
}

/** The pronouns that waited for this name: "“…,” she says", and who she is in one of the next sentences. */
export function waitedFor(
  waiting: readonly Mention[],
  sentence: ParsedSentence,
  mention: Mention,
  { gender, kind }: Entity,
): readonly Mention[] {
  if (waiting.length === 0 || kind === 'body' || !isSubject(sentence, mention)) return [];
  return waiting.filter(
    ({ sentence: at, type }) => mention.sentence - at <= farthest && (gender === null || type === gender),
  );
}

function isSubject(sentence: ParsedSentence, mention: Mention): boolean {
  return doesSomething(sentence, mention) || sentence.phrases[mention.phrase]?.from === 0;
}
