import type { Clause } from '../text/clauses.ts';
import { cueStep, type History, isCue, reach, signature } from './candidate-features.ts';
import { leadIn } from './clause-features.ts';
import type { Feature } from './feature.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence, ParsedStretch } from './parse-article.ts';
import type { Scene } from './scene.ts';

/** How a mention stands to the speaker of the quotation before. */
export function historyFeatures<Value>(
  feature: Feature<Value>,
  scene: Scene,
  mention: Mention,
  stretch: ParsedStretch,
  shape: string,
  previous: History | null,
  place: string,
): readonly Value[] {
  if (previous === null) return [feature`no previous`];
  const entity = scene.entityOf(mention);
  const same = previous.mention === mention;
  const agree = entity !== null && entity === previous.entity;
  const near = stretch.sentence - previous.stretch.sentence;
  const pronoun = mention.type === 'he' || mention.type === 'she';
  const relation = same
    ? 'mention'
    : agree
      ? 'entity'
      : pronoun
        ? 'pronoun'
        : entity !== null
          ? 'other'
          : '-';
  return [
    feature`previous ${relation}`,
    feature`previous ${relation} ${place} ${Math.min(near, 3)}`,
    ...(same ? [feature`previous itself ${shape} ${Math.min(near, 2)}`] : []),
  ];
}

/** The last cue with a subject that stands before a stretch and behind the quotation before, where that shares its sentence. */
export function cueTakingUp(
  { rates }: Scene,
  host: ParsedSentence,
  stretch: ParsedStretch,
  previous: History | null,
): Clause | null {
  const since = previous?.stretch.sentence === stretch.sentence ? previous.stretch.token : -1;
  const taking = host.clauses.findLast(
    (clause) =>
      clause.at > since && clause.at < stretch.token && isCue(clause, rates) && clause.subject !== null,
  );
  return taking ?? null;
}

/** What says that the speaker of the quotation before goes on, or does not. */
export function continuation<Value>(
  feature: Feature<Value>,
  scene: Scene,
  host: ParsedSentence,
  stretch: ParsedStretch,
  shape: string,
  previous: History,
): readonly Value[] {
  const sentences = Math.min(stretch.sentence - previous.stretch.sentence, 4);
  const paragraphs = Math.min(stretch.paragraph - previous.stretch.paragraph, 3);
  const cues = host.clauses.filter(
    (clause) =>
      Math.abs(clause.at - stretch.token) < reach && isCue(clause, scene.rates) && clause.subject !== null,
  );
  const subject = cues[0]?.subject ?? null;
  const type = subject === null ? '-' : (scene.mentions[host.index]?.[subject]?.type ?? '-');
  const between =
    sentences === 0 ? signature(host, previous.stretch.token + 1, stretch.token, scene.rates) : '';
  const open = previous.stretch.closed ? 'closed' : 'open';
  const taking = cueTakingUp(scene, host, stretch, previous);
  const taker =
    taking === null || taking.subject === null
      ? null
      : (scene.mentions[host.index]?.[taking.subject] ?? null);
  const other = taker === null ? 'nobody' : taker === previous.mention ? 'the same' : taker.type;
  const known = taker !== null && previous.entity !== null && scene.entityOf(taker) === previous.entity;
  return [
    feature`taken up by ${other} ${known}`,
    feature`taken up by ${other} ${known} ${Math.min(sentences, 1)} ${cueStep(taking, scene.rates)}`,
    feature`distance ${paragraphs}/${sentences}`,
    feature`distance ${paragraphs}/${sentences} ${shape}`,
    feature`distance ${paragraphs}/${sentences} cues ${Math.min(cues.length, 2)} ${shape}`,
    feature`cue subject ${type} ${paragraphs}`,
    feature`${open} ${paragraphs} ${shape}`,
    feature`way ${between}`,
    feature`lead ${leadIn(host, stretch.token)} ${Math.min(sentences, 1)}`,
  ];
}
