import type { Clause } from '../text/clauses.ts';
import type { Phrase } from '../text/phrases.ts';
import { firstPhraseFrom, signature } from './candidate-features.ts';
import { distanceStep } from './distance-step.ts';
import type { Feature } from './feature.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';
import type { Scene } from './scene.ts';

/** What a mention's own words and its neighbours say for it as a speaker. */
export function mentionFeatures<Value>(
  feature: Feature<Value>,
  scene: Scene,
  host: ParsedSentence,
  phrase: Phrase,
  mention: Mention,
  clause: Clause | null,
): readonly Value[] {
  const before = host.tokens[phrase.from - 1];
  const earlier = host.tokens[phrase.from - 2]?.lower ?? '';
  const tag = host.tags[phrase.from - 1] ?? 'start';
  const word = before?.lower ?? '';
  const preposition =
    clause?.link === 'relative'
      ? 'relative'
      : tag === 'preposition' || tag === 'to'
        ? earlier === 'according'
          ? 'according to'
          : word
        : tag;
  const next = host.tokens[phrase.to];
  const nextTag = host.tags[phrase.to] ?? 'end';
  const entity = scene.entityOf(mention);
  // Whom a description means is somebody, whatever it calls them ("her opposite number").
  const type = mention.type === 'thing' && entity !== null ? 'role' : mention.type;
  return [
    feature`type ${type}${mention.plural ? 's' : ''}`,
    feature`before ${preposition}`,
    feature`next ${nextTag}`,
    feature`possessive ${phrase.possessive} ${type}`,
    feature`between tags ${clause?.link === 'relative' ? 'relative' : tag} ${nextTag}`,
    phrase.from === 0 ? feature`first` : feature`not first`,
    entity === null ? feature`no entity` : feature`entity`,
    feature`${entity === null ? 'nobody' : 'somebody'} named by ${type}`,
    next?.lower === ':' ? feature`label` : feature`no label`,
    feature`determiner ${host.tags[phrase.from] === 'determiner' ? (host.tokens[phrase.from]?.lower ?? '') : '-'} ${type}`,
  ];
}

/** How many of each between a mention and a stretch are told apart. */
const most = { phrases: 6, quotations: 3, cues: 3 } as const;

/** What stands between a mention and the stretch at token `at`. */
export function wayFeatures<Value>(
  feature: Feature<Value>,
  scene: Scene,
  host: ParsedSentence,
  phrase: Phrase,
  at: number,
  shape: string,
): readonly Value[] {
  const before = phrase.from < at;
  const from = before ? phrase.to : at + 1;
  const to = before ? at : phrase.from;
  let phrases = 0;
  let quotations = 0;
  let cues = 0;
  for (let next = firstPhraseFrom(host.phrases, from); phrases < most.phrases; next += 1) {
    const other = host.phrases[next];
    if (other === undefined || other.from >= to) break;
    if (other.to <= to) phrases += 1;
  }
  for (let index = from; index < to && (quotations < most.quotations || cues < most.cues); index += 1) {
    if (host.tags[index] === 'quotation') quotations += 1;
    const verb = host.verbs[index];
    if (verb !== null && verb !== undefined && (scene.rates.get(verb.base) ?? 0) > 0.15) cues += 1;
  }
  const side = before ? 'L' : 'R';
  const way = signature(host, from, to, scene.rates);
  return [
    feature`${side} distance ${distanceStep(to - from)}`,
    feature`${side} phrases ${phrases}`,
    feature`${side} quotations ${Math.min(quotations, most.quotations)}`,
    feature`${side} cues ${Math.min(cues, most.cues)}`,
    feature`${side} way ${way}`,
    feature`${side} ${shape}`,
  ];
}
