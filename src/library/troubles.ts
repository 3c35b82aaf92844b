import { randomUUID } from 'node:crypto';
import { basename, sep } from 'node:path';
import type { Log } from '../command/run-command.ts';
import { type Fault, faultText, Problem } from '../story/problem.ts';

/** What keeps files on disk from being served, by whatever holds the files. */
export interface Troubles {
  of(holder: string): readonly Fault[];
  readonly holders: readonly string[];
  /** Takes down why, and logs it unless it was known. A bug is logged under a reference number, which is then the fault. */
  found(holder: string, error: unknown): void;
  /** That there is none, or no more. */
  mended(holder: string): void;
}

/** Keeps the troubles of a corpus; files are named as they lie in it, since members of a server are told of them too. */
export function keepTroubles(corpus: string, log: Log): Troubles {
  const known = new Map<string, readonly Fault[]>();
  return {
    of: (holder) => known.get(holder) ?? [],
    get holders() {
      return [...known.keys()];
    },
    found: (holder, error) => {
      if (error instanceof Problem) {
        const faults = error.faults.map((fault) => within(corpus, fault));
        const told = textOf(known.get(holder) ?? []);
        known.set(holder, faults);
        if (textOf(faults) === told) return;
        log.warn({ holder, faults: faults.map(faultText) }, 'files are wrong; what was served before stays');
        return;
      }
      const reference = randomUUID().slice(0, 8);
      known.set(holder, [
        { what: 'cannot be opened: something broke on our side', remedy: `Reference ${reference}` },
      ]);
      log.error({ reference, holder, err: error }, 'opening a story failed; what was served before stays');
    },
    mended: (holder) => {
      if (known.delete(holder)) log.info({ holder }, 'the files are right again');
    },
  };
}

function textOf(faults: readonly Fault[]): string {
  return faults.map(faultText).join('\n');
}

/** The fault without the way to the corpus. */
function within(corpus: string, fault: Fault): Fault {
  const shorten = (text: string) =>
    text.replaceAll(`${corpus}${sep}`, '').replaceAll(corpus, basename(corpus));
  const { where, what } = fault;
  return { ...fault, what: shorten(what), ...(where === undefined ? {} : { where: shorten(where) }) };
}
