import type { APIInteractionResponse, APIInteractionResponseCallbackData } from 'discord-api-types/v10';

/** What became of one interaction, as the member sees it. */
export interface Entry {
  readonly id: string;
  readonly sentAt: number;
  /** The first answer; null until it is there. */
  response: APIInteractionResponse | null;
  /** Milliseconds from the interaction to its first answer. */
  took: number;
  /** The message that stands there now; null before one does, or when it was withdrawn. */
  message: APIInteractionResponseCallbackData | null;
  readonly further: APIInteractionResponseCallbackData[];
  /** Callbacks that came after the first. */
  doubled: number;
  late: boolean;
}

interface Outcome {
  readonly status: number;
  readonly body?: object;
}

const unknownInteraction: Outcome = { status: 404, body: { code: 10062, message: 'Unknown interaction' } };
const unknownWebhook: Outcome = { status: 404, body: { code: 10015, message: 'Unknown Webhook' } };
const acknowledged: Outcome = {
  status: 400,
  body: { code: 40060, message: 'Interaction has already been acknowledged.' },
};

/** Keeps account of interactions as Discord does: three seconds for the first answer, one answer, then the webhook. */
export class InteractionBook {
  readonly #byToken = new Map<string, Entry>();
  /** Milliseconds until the first answer is too late. */
  patience = 3000;

  get entries(): readonly Entry[] {
    return [...this.#byToken.values()];
  }

  open(id: string, token: string): Entry {
    const entry: Entry = {
      id,
      sentAt: performance.now(),
      response: null,
      took: Number.NaN,
      message: null,
      further: [],
      doubled: 0,
      late: false,
    };
    this.#byToken.set(token, entry);
    return entry;
  }

  callback(token: string, response: APIInteractionResponse): Outcome {
    const entry = this.#byToken.get(token);
    if (entry === undefined) return unknownInteraction;
    if (entry.response !== null) {
      entry.doubled += 1;
      return acknowledged;
    }
    const took = performance.now() - entry.sentAt;
    if (took > this.patience) {
      entry.late = true;
      return unknownInteraction;
    }
    entry.response = response;
    entry.took = took;
    if (response.type === 4 || response.type === 7) entry.message = response.data ?? null;
    return { status: 204 };
  }

  edit(token: string, message: APIInteractionResponseCallbackData): Outcome {
    const entry = this.#byToken.get(token);
    if (entry === undefined || entry.response === null) return unknownWebhook;
    const before = entry.response;
    const kept = before.type === 5 ? (before.data?.flags ?? 0) : (entry.message?.flags ?? 0);
    entry.message = { ...message, flags: Number(message.flags ?? 0) | (Number(kept) & 64) };
    return { status: 200, body: { id: entry.id } };
  }

  follow(token: string, message: APIInteractionResponseCallbackData): Outcome {
    const entry = this.#byToken.get(token);
    if (entry === undefined || entry.response === null) return unknownWebhook;
    entry.further.push(message);
    return { status: 200, body: { id: entry.id } };
  }

  withdraw(token: string): Outcome {
    const entry = this.#byToken.get(token);
    if (entry === undefined) return unknownWebhook;
    entry.message = null;
    return { status: 204 };
  }
}
