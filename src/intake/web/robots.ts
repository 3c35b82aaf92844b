import robotsModule from 'robots-parser';

// The package exports its function the CommonJS way, and its types declare it as an ES default: hence the cast.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** What a host's robots.txt allows this reader. */
export interface Robots {
  /** Why an address may not be read; null where it may. */
  readonly refusal: (address: string) => string | null;
  readonly delayMilliseconds: number;
}

/** What the request for /robots.txt came to. */
export type RobotsAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreachable'; readonly why: string };

/** As much of a robots.txt as RFC 9309 asks a reader to heed at least, in bytes. */
export const mostRobotsBytes = 500 * 1024;

/**
 * Reads a robots.txt as RFC 9309 asks: where there is none everything is allowed, where the host cannot be asked nothing
 * is. `name` is the product token that the file's groups are matched with.
 */
export function readRobots(origin: string, answer: RobotsAnswer, name: string): Robots {
  if (answer.kind === 'none') return { refusal: () => null, delayMilliseconds: 0 };
  if (answer.kind === 'unreachable') {
    const refusal = `may not be read, because its robots.txt cannot be had (${answer.why})`;
    return { refusal: () => refusal, delayMilliseconds: 0 };
  }
  const rules = robotsParser(new URL('/robots.txt', origin).href, answer.text);
  return {
    refusal: (address) =>
      rules.isDisallowed(address, name) === true ? 'may not be read by programs (robots.txt)' : null,
    delayMilliseconds: (rules.getCrawlDelay(name) ?? 0) * 1000,
  };
}
