import type { Attributed } from './attribute-stretches.ts';
import type { CueRates } from './candidate-features.ts';
import type { ParsedArticle, ParsedSentence, ParsedStretch } from './parse-article.ts';
import type { Scene } from './scene.ts';
import { cueSignals, insideSignals, isCapital, rateOf, titleSignals } from './stretch-signals.ts';
import type { Signals } from './tree-model.ts';
import { wordingNames, wordingSignals } from './wording-signals.ts';

/** What tells words that somebody said from titles, terms and scare quotes, of one stretch. */
export interface SpeechSignals extends Signals {
  /** Whether nothing but a comma or a conjunction parts it from the stretch before, as in a list. */
  readonly joined: boolean;
}

/** What the numbers of `SpeechSignals` are, in their order. */
export const signalNames = [
  'words inside',
  'characters inside',
  'capitals among longer words',
  'capitals among words',
  'first letter',
  'last character',
  'verbs inside',
  'pronouns inside',
  'stop words inside',
  'kind of marks',
  'closed',
  'heading',
  'tokens before',
  'tokens behind',
  'cue before',
  'distance of cue before',
  'cue behind',
  'distance of cue behind',
  'cue near',
  'cue with subject before',
  'distance of that',
  'work before',
  'work behind',
  'body owns',
  'cue of clause',
  'distance of clause',
  'place of speaker',
  'lead of speaker',
  'type of speaker',
  'tokens since the stretch before',
  'capitals of the stretch before',
  'stretches in paragraph',
  'again in marks',
  'share of paragraph',
  ...wordingNames,
] as const;

/** Places whose word tells by how often stretches with that word there are speech. */
export const wordPlaces = [
  'before',
  'two before',
  'content before',
  'behind',
  'content behind',
  'verb of speaker',
  'first inside',
  'last inside',
] as const;

const speakerPlaces = ['same', 'previous', 'before', 'after', 'nobody'] as const;
const speakerTypes = ['person', 'role', 'body', 'body-noun', 'he', 'she', 'they', 'name'];

/** The signals of every attributed stretch of an article, in the order given; `wording` weighs features of its words. */
export function speechSignals(
  scene: Scene,
  attributed: readonly Attributed[],
  wording: ReadonlyMap<string, number>,
): readonly SpeechSignals[] {
  const { article } = scene;
  const texts = attributed.map(({ stretch: { inner } }) => article.text.slice(inner.start, inner.end));
  const bare = texts.map((text) => text.toLowerCase().replace(/[.,!?]+$/, ''));
  const inArticle = countBy(bare);
  const wordings = wordingSignals(
    article,
    attributed.map(({ stretch }) => stretch),
    scene.rates,
    wording,
  );
  const inParagraph = countBy(attributed.map(({ stretch }) => stretch.paragraph));
  return attributed.map((one, index) => {
    const text = texts[index] ?? '';
    const host = article.sentences[one.stretch.sentence];
    if (host === undefined) throw new Error('speechSignals: a stretch stands in no sentence');
    const words = text.split(/\s+/);
    const lower = words.map((word) => word.toLowerCase().replace(/[^\p{L}'’]/gu, ''));
    const paragraph = article.paragraphs[one.stretch.paragraph]?.span ?? one.stretch.outer;
    return {
      numbers: [
        ...insideSignals(text, words, lower),
        ...placeSignals(article, one.stretch, host),
        ...cueSignals(host, one.stretch.token, scene.rates),
        ...titleSignals(host, one.stretch.token),
        ...speakerSignals(one, scene.rates),
        ...signalsOfPrevious(one.stretch, attributed[index - 1]?.stretch, texts[index - 1]),
        inParagraph.get(one.stretch.paragraph) ?? 1,
        inArticle.get(bare[index] ?? '') ?? 1,
        text.length / (paragraph.end - paragraph.start),
        ...(wordings[index] ?? []),
      ],
      words: [...wordsAround(host, one), lower[0] ?? '', lower.at(-1) ?? ''],
      joined: isJoined(host, one.stretch, attributed[index - 1]?.stretch),
    };
  });
}

/** How far back the stretch before stands in the same sentence, and its share of capitals: titles come in lists. */
function signalsOfPrevious(
  { sentence, token }: ParsedStretch,
  previous: ParsedStretch | undefined,
  text: string | undefined,
): readonly number[] {
  if (previous === undefined || text === undefined || previous.sentence !== sentence) return [40, -1];
  const words = text.split(/\s+/);
  return [Math.min(token - previous.token, 40), words.filter(isCapital).length / words.length];
}

function isJoined(
  host: ParsedSentence,
  { token }: ParsedStretch,
  previous: ParsedStretch | undefined,
): boolean {
  if (previous === undefined || previous.sentence !== host.index || token - previous.token > 3) return false;
  const between = host.tags.slice(previous.token + 1, token);
  return between.length > 0 && between.every((tag) => tag === 'comma' || tag === 'conjunction');
}

function countBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function placeSignals(
  article: ParsedArticle,
  stretch: ParsedStretch,
  host: ParsedSentence,
): readonly number[] {
  const heading = article.paragraphs[stretch.paragraph]?.kind === 'heading';
  return [
    ['double', 'single', 'doubled'].indexOf(stretch.marks),
    stretch.closed ? 1 : 0,
    stretch.sentence === 0 ? 2 : heading ? 1 : 0,
    stretch.token,
    host.tokens.length - stretch.token - 1,
  ];
}

function speakerSignals({ stretch, candidate, lead }: Attributed, rates: CueRates): readonly number[] {
  const goesOn = candidate.place === 'previous' && candidate.mention?.sentence !== stretch.sentence;
  const clause = goesOn ? null : candidate.clause;
  return [
    clause === null ? -1 : rateOf(clause, rates),
    clause === null ? -20 : Math.max(-15, Math.min(15, clause.at - stretch.token)),
    speakerPlaces.indexOf(candidate.place),
    lead,
    speakerTypes.indexOf(candidate.mention?.type ?? ''),
  ];
}

function wordsAround(host: ParsedSentence, { stretch, candidate }: Attributed): readonly string[] {
  const { tokens } = host;
  const at = stretch.token;
  const before = tokens[at - 1]?.lower ?? '';
  return [
    before,
    `${tokens[at - 2]?.lower ?? ''} ${before}`,
    contentWord(host, at - 1, Math.max(0, at - 4) - 1, -1),
    tokens[at + 1]?.lower ?? '',
    contentWord(host, at + 1, Math.min(tokens.length, at + 4), 1),
    `${candidate.clause?.verb.base ?? ''} ${candidate.place}`,
  ];
}

/** The first word that names something or tells of an act, from token `from` on up to but not at `to`. */
function contentWord(
  { tokens, tags, verbs }: ParsedSentence,
  from: number,
  to: number,
  step: number,
): string {
  for (let index = from; index !== to; index += step) {
    const tag = tags[index];
    if (tag === 'name') return '(name)';
    if (tag === 'noun' || tag === 'verb' || tag === 'gerund')
      return verbs[index]?.base ?? tokens[index]?.lower ?? '';
  }
  return '';
}
