import type { Clause } from '../text/clauses.ts';
import { cueStep, type History, isCue, reach, signature } from './candidate-features.ts';
import { leadIn } from './clause-features.ts';
import type { Mention } from './mentions.ts';
import type { ParsedSentence, ParsedStretch } from './parse-article.ts';
import type { Scene } from './scene.ts';

/** How a mention stands to the speaker of the quotation before. */
export function historyFeatures(
  scene: Scene,
  mention: Mention,
  stretch: ParsedStretch,
  shape: string,
  previous: History | null,
  place: string,
): readonly string[] {
  if (previous === null) return ['no previous'];
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
    `previous ${relation}`,
    `previous ${relation} ${place} ${Math.min(near, 3)}`,
    ...(same ? [`previous itself ${shape} ${Math.min(near, 2)}`] : []),
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
export function continuation(
  scene: Scene,
  host: ParsedSentence,
  stretch: ParsedStretch,
  shape: string,
  previous: History,
): readonly string[] {
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
    `taken up by ${other} ${known}`,
    `taken up by ${other} ${known} ${Math.min(sentences, 1)} ${cueStep(taking, scene.rates)}`,
    `distance ${paragraphs}/${sentences}`,
    `distance ${paragraphs}/${sentences} ${shape}`,
    `distance ${paragraphs}/${sentences} cues ${Math.min(cues.length, 2)} ${shape}`,
    `cue subject ${type} ${paragraphs}`,
    `${open} ${paragraphs} ${shape}`,
    `way ${between}`,
    `lead ${leadIn(host, stretch.token)} ${Math.min(sentences, 1)}`,
  ];
}
