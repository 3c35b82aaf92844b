import { randomBytes } from 'node:crypto';

/** What the bot did by an interaction's webhook after its first answer, as the page is told. */
export interface WebhookEvent {
  readonly kind: 'edit' | 'follow' | 'withdraw';
  /** The interaction's id. */
  readonly interaction: string;
  readonly message: unknown;
}

type Listener = (event: WebhookEvent) => void;

/** Discord's interaction webhooks: tokens, each good for one interaction, and whoever listens to what is done by them. */
export interface Webhooks {
  readonly issue: (interaction: string) => string;
  /** Tells every listener; false where the token is unknown or too old. */
  readonly publish: (token: string, kind: WebhookEvent['kind'], message: unknown) => boolean;
  /** Returns how to stop listening. */
  readonly listen: (listener: Listener) => () => void;
}

/** Discord's fifteen minutes, in milliseconds. */
const tokenLife = 15 * 60 * 1000;

export function makeWebhooks(now: () => number): Webhooks {
  const tokens = new Map<string, { readonly interaction: string; readonly until: number }>();
  const listeners = new Set<Listener>();
  return {
    issue: (interaction) => {
      for (const [token, { until }] of tokens) if (until < now()) tokens.delete(token);
      const token = randomBytes(24).toString('base64url');
      tokens.set(token, { interaction, until: now() + tokenLife });
      return token;
    },
    publish: (token, kind, message) => {
      const known = tokens.get(token);
      if (known === undefined || known.until < now()) return false;
      for (const listener of listeners) listener({ kind, interaction: known.interaction, message });
      return true;
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
