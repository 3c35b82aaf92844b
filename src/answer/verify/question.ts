import type { PastedQuotation } from './pasted-quotation.ts';

/** A pasted quotation with what is claimed of it. */
export interface VerifyQuestion {
  readonly pasted: PastedQuotation;
  /** Whether it has too few words of meaning to tell whose they are. */
  readonly short: boolean;
  /** The names of those it may be claimed for, empty where the claimed name is nobody's; null where none is claimed. */
  readonly claimed: ReadonlySet<string> | null;
}

/** Whether a speaker is whom the quotation is claimed for; anybody is where nobody is claimed. */
export function isClaimed(speaker: string | null, { claimed }: VerifyQuestion): boolean {
  return claimed === null || (speaker !== null && claimed.has(speaker));
}
