import type { Keyv } from 'keyv';
import type { Choices, Chooser } from '../command/library.ts';
import type { Log } from '../command/run-command.ts';
import { within } from './within.ts';

export interface KeptChoicesParts {
  /** Throws what goes wrong. */
  readonly keyv: Keyv<string>;
  /** What keys begin with, in a store that others use as well. */
  readonly prefix: string;
  readonly log: Log;
  /** What may be written into the log of an error. */
  readonly told: (error: unknown) => string;
}

/** In milliseconds: how long an answer waits for a choice, a manager for a change, and how long a lost store is left alone. */
const longestRead = 700;
const longestWrite = 4000;
const pause = 3000;

/** Places whose last choice is remembered, for when the store is away. */
const mostKnown = 50_000;

/**
 * Choices in a keyv store. While it is away they are those known last; the log says when it goes and when it is back, once.
 * Only ids are kept: of a server, a channel, or a member who chose, and of the story.
 */
export function keptChoices({ keyv, prefix, log, told }: KeptChoicesParts): Choices {
  const known = new Map<string, string | null>();
  let away = false;
  let leftAloneUntil = Number.NEGATIVE_INFINITY;
  const remember = (key: string, story: string | null) => {
    known.delete(key);
    known.set(key, story);
    const [oldest] = known.keys();
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  };
  const isBack = () => {
    if (away) log.warn({}, 'the store of choices is back');
    away = false;
    leftAloneUntil = Number.NEGATIVE_INFINITY;
  };
  const isAway = (error: unknown) => {
    if (!away) log.error({ reason: told(error) }, 'the store of choices is away; the last known ones count');
    away = true;
    leftAloneUntil = performance.now() + pause;
  };
  return {
    get reachable() {
      return !away;
    },
    async chosen(chooser, id) {
      const key = keyOf(prefix, chooser, id);
      if (performance.now() < leftAloneUntil) return known.get(key) ?? null;
      try {
        const value: unknown = await within(longestRead, keyv.get(key));
        const story = typeof value === 'string' ? value : null;
        isBack();
        remember(key, story);
        return story;
      } catch (error) {
        isAway(error);
        return known.get(key) ?? null;
      }
    },
    async choose(chooser, id, story) {
      const key = keyOf(prefix, chooser, id);
      try {
        await within(longestWrite, story === null ? keyv.delete(key) : keyv.set(key, story));
        isBack();
        remember(key, story);
        return true;
      } catch (error) {
        isAway(error);
        log.error({ reason: told(error) }, 'a choice could not be saved');
        return false;
      }
    },
  };
}

function keyOf(prefix: string, chooser: Chooser, id: string): string {
  return `${prefix}${chooser}:${id}`;
}
