import type { Finding } from '../answer/answer.ts';
import type { Item } from './reply.ts';

/** A finding as an item: its sentences quoted whole, the answering words emphasised, the source under them. */
export function findingItem(finding: Finding, divided: boolean): Item {
  return {
    lead: [],
    quote: { passage: finding.passage, emphasis: finding.emphasis },
    trail: [],
    source: {
      article: finding.passage.article,
      alsoIn: finding.alsoIn.map((also) => also.passage.article),
    },
    divided,
  };
}
