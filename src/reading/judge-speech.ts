import { wordList } from '../text/word-list.ts';
import type { Attributed } from './attribute-stretches.ts';
import { attributionModel } from './attribution-model.ts';
import { isCue } from './candidate-features.ts';
import type { ParsedArticle, ParsedStretch } from './parse-article.ts';
import type { Scene } from './scene.ts';
import { signatureBehind } from './signed-quotation.ts';
import stored from './speech-model.json' with { type: 'json' };
import { signalNames, speechSignals, wordPlaces } from './speech-signals.ts';
import { isCapital } from './stretch-signals.ts';
import { oddsOf, readTreeModel } from './tree-model.ts';

const model = readTreeModel(stored, signalNames, wordPlaces);

/** The stretches that are speech, not titles, terms or scare quotes; those that are joined as in a list are judged as one. */
export function speechAmong(scene: Scene, attributed: readonly Attributed[]): readonly Attributed[] {
  const signals = speechSignals(scene, attributed, attributionModel.wording);
  const odds = signals.map((own) => oddsOf(own, model));
  const inSingle = scene.article.stretches.every(({ marks }) => marks === 'single');
  const speech: Attributed[] = [];
  let from = 0;
  while (from < attributed.length) {
    let to = from + 1;
    while (signals[to]?.joined) to += 1;
    const sum = odds.slice(from, to).reduce((total, own) => total + own, 0);
    const first = attributed[from];
    const said = first !== undefined && (sum > 0 || isPlainlySaid(scene, first));
    if (said && !isSoCalled(scene, first) && (inSingle || !isCrosshead(scene, first)))
      speech.push(...attributed.slice(from, to));
    from = to;
  }
  return speech;
}

/**
 * Whether what leads into a stretch makes a name of it, whoever is accused of what with it: "so-called", and for capitalised
 * words "a song called", "a report titled".
 */
function isSoCalled({ article }: Scene, { stretch }: Attributed): boolean {
  const host = article.sentences[stretch.sentence];
  const before = host?.tokens[stretch.token - 1]?.lower ?? '';
  if (before === 'so-called') return true;
  if (!/^(?:called|titled|entitled|named|headlined)$/.test(before)) return false;
  const thing = /^(?:noun|comma)$/.test(host?.tags[stretch.token - 2] ?? '');
  const words = article.text.slice(stretch.inner.start, stretch.inner.end).split(/\s+/);
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  return thing && words.length > 1 && long.length > 0 && long.every(isCapital);
}

/** Whether a stretch is a line of its own in single marks: where an article quotes in double ones it shows again what they hold. */
function isCrosshead({ article }: Scene, { stretch }: Attributed): boolean {
  const line = article.paragraphs[stretch.paragraph]?.span;
  if (stretch.marks !== 'single' || line === undefined) return false;
  const alone = stretch.outer.start === line.start && stretch.outer.end === line.end;
  const words = article.text.slice(stretch.inner.start, stretch.inner.end).split(/\s+/).length;
  return alone && words <= longestCrosshead;
}

const longestCrosshead = 9;

/**
 * Whether the sentence leaves no doubt: somebody signs the words, they stand by themselves, or they end in a comma where
 * their sentence begins (`“No,” was her verdict`) or beside the verb that says who said them (`“No,” said her sister`).
 */
function isPlainlySaid(scene: Scene, { stretch, candidate }: Attributed): boolean {
  const { article, rates } = scene;
  if (signatureBehind(article, stretch) !== null || standsAlone(article, stretch)) return true;
  if (isCried(article, stretch)) return true;
  const { clause, place } = candidate;
  const { start, end } = stretch.inner;
  if (!/,$/.test(article.text.slice(start, end)) || mayBeTitle(article, stretch)) return false;
  const next = article.sentences[stretch.sentence]?.tags[1] ?? '';
  if (stretch.token === 0 && /^(?:name|pronoun|verb|auxiliary|determiner)$/.test(next)) return true;
  if (clause === null || place !== 'same') return false;
  const gap = clause.at - stretch.token;
  return gap > 0 && gap <= 6 && isCue(clause, rates);
}

/** "a chant of “Fix the road!” went up", "cries of “shame”". */
function isCried({ sentences }: ParsedArticle, { sentence, token }: ParsedStretch): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  return tokens[token - 1]?.lower === 'of' && cries.has(tokens[token - 2]?.lower ?? '');
}

const cries = wordList(
  'chant chants cry cries shout shouts yell yells scream screams roar roars chorus choruses slogan slogans murmurs',
);

/** Whether capitalised words stand where titles do: "on “This Week,” Ruiz said", "the Herald’s “Morning Brief,”". */
function mayBeTitle({ text, sentences }: ParsedArticle, { inner, sentence, token }: ParsedStretch): boolean {
  const before = sentences[sentence]?.tags[token - 1] ?? 'start';
  if (before !== 'preposition' && before !== 'possessive') return false;
  const words = text.slice(inner.start, inner.end).split(/\s+/);
  const long = words.filter((word) => /^\p{L}{4,}|^\p{N}/u.test(word));
  return long.length > 0 && long.every((word) => isCapital(word) || /^\p{N}/u.test(word));
}

const fewestWords = 4;

/** Whether a stretch is a sentence by itself, with its full stop inside the marks; so in news hardly any title ever stands. */
function standsAlone({ text, sentences }: ParsedArticle, stretch: ParsedStretch): boolean {
  if (stretch.marks === 'single' || !stretch.closed) return false;
  const host = sentences[stretch.sentence];
  const others = host?.tags.filter((tag) => tag !== 'quotation' && tag !== 'stop').length ?? 1;
  const words = text.slice(stretch.inner.start, stretch.inner.end);
  return (
    others === 0 &&
    host?.tokens[0]?.masked !== null &&
    /[.!?…]$/.test(words) &&
    words.split(/\s+/).length >= fewestWords
  );
}
