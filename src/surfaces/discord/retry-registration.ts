import type { Log } from '../../command/run-command.ts';
import { Problem } from '../../story/problem.ts';
import { errorCodes, errorFacts } from './discord-errors.ts';

export interface RetriedRegistration {
  /** Registers once. Rejects with what no later attempt mends; whatever else it fails of is tried again on its own. */
  register(): Promise<void>;
  /** Ends the attempts still to come. */
  stop(): void;
}

export interface RegistrationAttempts {
  readonly attempt: () => Promise<unknown>;
  /** Called with what no later attempt mends, where none asked for the attempt that met it. */
  readonly onFinal: (reason: unknown) => unknown;
  readonly log: Log;
  /** How long to wait after the first attempt that fails, in milliseconds; half a minute where it is left out. */
  readonly wait?: number | undefined;
}

const firstWait = 30_000;
const longestWait = 30 * 60_000;

/**
 * One attempt at a time; after one that failed another, at ever longer intervals, until one comes through. Until then
 * Discord offers the commands that it has.
 */
export function retryRegistration({
  attempt,
  onFinal,
  log,
  wait = firstWait,
}: RegistrationAttempts): RetriedRegistration {
  let next: NodeJS.Timeout | undefined;
  let stopped = false;
  let before: Promise<unknown> = Promise.resolve();
  const tryOnce = async (pause: number): Promise<void> => {
    clearTimeout(next);
    if (stopped) return;
    try {
      await attempt();
    } catch (error) {
      if (error instanceof Problem || errorCodes.isUnauthorised(error)) throw error;
      const facts = { ...errorFacts(error), milliseconds: pause };
      log.error(
        facts,
        'the commands could not be registered; Discord keeps those it has until the next attempt',
      );
      if (stopped) return;
      next = setTimeout(() => void inTurn(Math.min(2 * pause, longestWait)).catch(onFinal), pause);
      next.unref();
    }
  };
  const inTurn = (pause: number): Promise<void> => {
    const done = before.then(() => tryOnce(pause));
    before = Promise.allSettled([done]);
    return done;
  };
  return {
    register: () => inTurn(wait),
    stop: () => {
      stopped = true;
      clearTimeout(next);
    },
  };
}
