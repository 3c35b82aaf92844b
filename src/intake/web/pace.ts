import { setTimeout as wait } from 'node:timers/promises';

const leastMilliseconds = 500;
const mostMilliseconds = 10_000;

/** Waits for a host's turn; requests to one host begin at least half a second apart, or as far as the host asks. */
export type Pace = (host: string, askedMilliseconds?: number) => Promise<void>;

/** Turns are kept by host name. A wait that a host asks for is heeded up to ten seconds. */
export function openPace(): Pace {
  const next = new Map<string, number>();
  return async (host, askedMilliseconds = 0) => {
    const now = performance.now();
    const turn = Math.max(now, next.get(host) ?? 0);
    const apart = Math.min(Math.max(leastMilliseconds, askedMilliseconds), mostMilliseconds);
    next.set(host, turn + apart);
    if (turn > now) await wait(turn - now);
  };
}
