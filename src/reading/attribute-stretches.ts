import type { Candidate, FamilyFeatures, History } from './candidate-features.ts';
import { sumOf } from './feature.ts';
import { findCandidates } from './find-candidates.ts';
import { namesOwnWords } from './free-relative.ts';
import type { ParsedStretch } from './parse-article.ts';
import { isPassiveAgent } from './passive-agent.ts';
import { isQuotedAsSaying } from './quoted-as-saying.ts';
import { isRecordedAs } from './recorded-as.ts';
import type { SpeakersSoFar } from './resolve-pronouns.ts';
import type { Scene } from './scene.ts';
import { isSetAgainst } from './set-against.ts';
import { isSigner } from './signed-quotation.ts';
import { isToldByNobody } from './told-by-nobody.ts';

/** A stretch with the candidate that fits it best, and how far it leads the next (in log-odds). */
export interface Attributed {
  readonly stretch: ParsedStretch;
  readonly candidate: Candidate;
  readonly lead: number;
}

/** Gives each stretch, in order, its likeliest speaker under the weights; earlier choices inform later ones. */
export function attributeStretches(scene: Scene, weights: FamilyFeatures<number>): readonly Attributed[] {
  const history: History[] = [];
  return scene.article.stretches.flatMap((stretch) => {
    const ranked = findCandidates(weights, scene, stretch, history)
      .map((candidate) => ({ candidate, score: sumOf(candidate.features) }))
      .sort((a, b) => b.score - a.score);
    const previous = history.at(-1) ?? null;
    const own = ranked.findIndex(
      ({ candidate }) =>
        namesOwnWords(scene, stretch, candidate) ||
        isPassiveAgent(scene, stretch, candidate) ||
        isQuotedAsSaying(scene, stretch, candidate) ||
        isSigner(scene.article, stretch, candidate) ||
        isSetAgainst(scene, stretch, candidate, previous) ||
        isRecordedAs(scene, stretch, candidate) ||
        isToldByNobody(scene, stretch, candidate),
    );
    if (own > 0) ranked.unshift(...ranked.splice(own, 1));
    const [best, next] = ranked;
    if (best === undefined) return [];
    history.push(historyOf(scene, stretch, best.candidate));
    return [
      {
        stretch,
        candidate: best.candidate,
        lead: Math.max(0, best.score - (next?.score ?? best.score - 10)),
      },
    ];
  });
}

/** What the quotations behind a stretch need to know of it. */
export function historyOf(
  scene: Scene,
  stretch: ParsedStretch,
  { mention, clause }: Pick<Candidate, 'mention' | 'clause'>,
): History {
  return { stretch, mention, clause, entity: mention === null ? null : scene.entityOf(mention) };
}

/** What the resolution of pronouns needs of who said what. */
export function speakersSoFar(attributed: readonly Attributed[]): SpeakersSoFar {
  return attributed.map(({ stretch, candidate }) => ({
    sentence: stretch.sentence,
    start: stretch.outer.start,
    end: stretch.outer.end,
    mention: candidate.mention,
  }));
}
