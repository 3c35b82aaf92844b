import { historyOf } from '../../src/reading/attribute-stretches.ts';
import type { FamilyFeatures, History } from '../../src/reading/candidate-features.ts';
import { findCandidates } from '../../src/reading/find-candidates.ts';
import type { Scene } from '../../src/reading/scene.ts';
import type { Span } from '../../src/text/span.ts';
import type { Annotated, Attribution } from './annotated.ts';
import type { Example } from './ranking.ts';

function goldOf(gold: Annotated, start: number, end: number): Attribution | null {
  const found = gold.direct.find((direct) => direct.start < end && start < direct.end);
  return found === undefined ? null : (gold.attributions[found.attr] ?? null);
}

/** The stretch of a source that names the speaker: up to its first comma. */
function naming(attribution: Attribution): readonly [number, number] | null {
  const [first] = attribution.source;
  if (first === undefined) return null;
  const lead = attribution.sourceText.split(',').find((piece) => piece.trim() !== '') ?? '';
  return [first[0], Math.min(first[1], first[0] + lead.length)];
}

/**
 * How well a phrase fits a source: the one that begins it names the speaker, whatever longer name hangs on it ("Ana Ruiz of
 * the Harbour Workers’ Union"); of several that begin there the longest ("Ruiz’s office"). 0 outside the source.
 */
function fitOf({ start, end }: Span, [from, to]: readonly [number, number]): number {
  const shared = Math.min(end, to) - Math.max(start, from);
  if (shared <= 0) return 0;
  const late = Math.max(0, start - from) / (to - from);
  return 2 - late + (0.5 * shared) / (to - from) - 0.0001 * (end - start - shared);
}

/** For each stretch that somebody said, who of the candidates; the right choices before it are taken as known. */
export function speakerExamples(
  scene: Scene,
  gold: Annotated,
  numbers: FamilyFeatures<number>,
): readonly Example[] {
  const history: History[] = [];
  const examples: Example[] = [];
  for (const stretch of scene.article.stretches) {
    const attribution = goldOf(gold, stretch.inner.start, stretch.inner.end);
    if (attribution === null) continue;
    const place = naming(attribution);
    /* A relative pronoun stands for the phrase right before it. */
    const isRelative = /^(?:who|which|that)$/i.test(attribution.sourceText);
    const candidates = findCandidates(numbers, scene, stretch, history);
    const fits = candidates.map(({ mention }) => {
      if (place === null || mention === null) return place === null && mention === null ? 1 : 0;
      if (isRelative) return Math.abs(place[0] - mention.span.end - 1) <= 1 ? 1 : 0;
      return fitOf(mention.span, place);
    });
    const best = Math.max(...fits);
    const right = fits.map((fit) => best > 0 && fit === best);
    const chosen = candidates[right.indexOf(true)] ?? { mention: null, clause: null };
    history.push(historyOf(scene, stretch, chosen));
    if (best <= 0) continue;
    examples.push({ features: candidates.map(({ features }) => features), right });
  }
  return examples;
}
