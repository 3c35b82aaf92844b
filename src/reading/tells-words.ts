import type { Quotation } from '../story/quotation.ts';
import { tellsOfWords, verbOf } from '../text/verbs.ts';

/** Whether a quotation gives what its speaker said: all that are quoted do, reported ones unless a thought or an act is reported. */
export function tellsWords({ kind, cue }: Quotation): boolean {
  const verb = kind === 'indirect' && cue !== null ? verbOf(cue.text.toLowerCase()) : null;
  return verb === null || tellsOfWords(verb);
}
