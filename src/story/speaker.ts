import type { Quotation } from './quotation.ts';

/** Somebody the articles quote, one value across articles. */
export interface Speaker {
  readonly name: string;
  /** Roles and titles as the articles give them, the most frequent first. */
  readonly roles: readonly string[];
  /** Every other form by which the articles name the speaker, handles included. */
  readonly aliases: readonly string[];
  readonly quotations: readonly Quotation[];
}
