import robotsModule from 'robots-parser';

// The package exports its function the CommonJS way, and its types declare it as an ES default: hence the cast.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** What a host's robots.txt allows this reader. */
export interface Robots {
  readonly allows: (address: string) => boolean;
  readonly delayMilliseconds: number;
}

/** What the request for /robots.txt came to. */
export type RobotsAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreachable' };

/**
 * Reads a robots.txt as RFC 9309 asks: where there is none everything is allowed, where the host cannot be asked nothing
 * is. `name` is the product token that the file's groups are matched with.
 */
export function readRobots(origin: string, answer: RobotsAnswer, name: string): Robots {
  if (answer.kind !== 'text') return { allows: () => answer.kind === 'none', delayMilliseconds: 0 };
  const rules = robotsParser(new URL('/robots.txt', origin).href, answer.text);
  return {
    allows: (address) => rules.isDisallowed(address, name) !== true,
    delayMilliseconds: (rules.getCrawlDelay(name) ?? 0) * 1000,
  };
}
