import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Gives each caller a turn of the event loop of its own, in order. When hundreds come at once, the first is answered while the
 * last still waits, and clocks run on, so that those that wait too long can be told.
 */
export function oneATurn(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => nextTurn());
    return last;
  };
}

/** Runs tasks, at most so many at a time; the others wait their turn, first come first served. */
export function atMost(limit: number): <Value>(task: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
