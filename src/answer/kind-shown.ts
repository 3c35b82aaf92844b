import type { Sought } from './seek.ts';

/** What a sentence was seen to hold, beside the question's own words. */
export interface Shown {
  readonly cue: boolean;
  /** Whether the cue stands right beside a word of the question. */
  readonly beside: boolean;
  readonly number: boolean;
  readonly year: boolean;
  readonly name: boolean;
  readonly counted: boolean;
  readonly unnamed: boolean;
}

/** How far (0..1) that is the kind of answer asked for; 1 where that cannot be told. */
export function kindShown({ question, counts }: Sought, shown: Shown): number {
  if (shown.unnamed) return 0;
  switch (question.kind) {
    case 'number':
      if (counts) return shown.counted ? 1 : shown.number || shown.cue ? 0.2 : 0;
      return shown.number || shown.cue ? 1 : 0;
    case 'date':
      return shown.cue || shown.year ? 1 : shown.number ? 0.2 : 0;
    case 'day':
      return shown.cue ? 1 : 0;
    case 'duration':
      return shown.cue ? 1 : shown.number ? 0.2 : 0;
    case 'person':
      return shown.name ? 1 : 0;
    case 'identity':
      return shown.beside ? 1 : 0.5;
    case 'place':
      return shown.cue ? 1 : shown.name ? 0.8 : 0;
    case 'reason':
    case 'statement':
      return shown.cue ? 1 : 0.3;
    default:
      return 1;
  }
}
