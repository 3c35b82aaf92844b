import type { Outcome } from '../../../src/intake/import-articles.ts';
import type { Answer } from '../loopback-site.ts';

/** One hostile or broken input: what is asked for, how the site answers, and what became of it in words. */
export interface HostileInput {
  readonly name: string;
  readonly path: string;
  /** A host name instead of 127.0.0.1, with what it resolves to on each asking; the last for all further ones. */
  readonly host?: { readonly name: string; readonly addresses: readonly string[] };
  readonly feed?: boolean;
  /** How long a page may take, in milliseconds; 20,000 where it is not said. */
  readonly patience?: number;
  /** Made only when they are served: some are large. */
  readonly answers: () => Readonly<Record<string, Answer>>;
  /** The outcomes in words: `outcomeText` of each, joined by " / ". */
  readonly expected: string;
  /** What must and must not stand in the body that was stored. */
  readonly keeps?: readonly string[];
  readonly leaves?: readonly string[];
}

export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'taken': {
      const remarks = outcome.remarks.map((remark) => `; ${remark}`).join('');
      return `${outcome.draft ? 'draft' : 'taken'}${outcome.copyOf === null ? '' : ` as copy of ${outcome.copyOf}`}${remarks}`;
    }
    case 'known':
      return 'known already';
    case 'nothing':
      return `refused: ${outcome.fault.what}`;
    case 'list':
      return `list of ${outcome.count}${outcome.notes.map((note) => `; ${note}`).join('')}`;
  }
}

export const html = { 'content-type': 'text/html' };

/** A site of one page. */
export const one = (answer: Answer): Readonly<Record<string, Answer>> => ({ '/page': answer });
