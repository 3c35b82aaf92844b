import type { Clause } from '../text/clauses.ts';
import type { Phrase } from '../text/phrases.ts';
import { signature } from './candidate-features.ts';
import { distanceStep } from './distance-step.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence } from './parse-article.ts';
import type { Scene } from './scene.ts';

/** What a mention's own words and its neighbours say for it as a speaker. */
export function mentionFeatures(
  scene: Scene,
  host: ParsedSentence,
  phrase: Phrase,
  mention: Mention,
  clause: Clause | null,
): readonly string[] {
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
  return [
    `type ${mention.type}${mention.plural ? 's' : ''}`,
    `before ${preposition}`,
    `next ${nextTag}`,
    `possessive ${phrase.possessive} ${mention.type}`,
    `between tags ${clause?.link === 'relative' ? 'relative' : tag} ${nextTag}`,
    phrase.from === 0 ? 'first' : 'not first',
    entity === null ? 'no entity' : 'entity',
    next?.lower === ':' ? 'label' : 'no label',
    `determiner ${host.tags[phrase.from] === 'determiner' ? (host.tokens[phrase.from]?.lower ?? '') : '-'} ${mention.type}`,
  ];
}

/** What stands between a mention and the stretch at token `at`. */
export function wayFeatures(
  scene: Scene,
  host: ParsedSentence,
  phrase: Phrase,
  at: number,
  shape: string,
): readonly string[] {
  const before = phrase.from < at;
  const from = before ? phrase.to : at + 1;
  const to = before ? at : phrase.from;
  let phrases = 0;
  let quotations = 0;
  let cues = 0;
  for (const other of host.phrases) if (other.from >= from && other.to <= to) phrases += 1;
  for (let index = from; index < to; index += 1) {
    if (host.tags[index] === 'quotation') quotations += 1;
    const verb = host.verbs[index];
    if (verb !== null && verb !== undefined && (scene.rates.get(verb.base) ?? 0) > 0.15) cues += 1;
  }
  const side = before ? 'L' : 'R';
  const way = signature(host, from, to, scene.rates);
  return [
    `${side} distance ${distanceStep(to - from)}`,
    `${side} phrases ${Math.min(phrases, 6)}`,
    `${side} quotations ${Math.min(quotations, 3)}`,
    `${side} cues ${Math.min(cues, 3)}`,
    `${side} way ${way}`,
    `${side} ${shape}`,
  ];
}
