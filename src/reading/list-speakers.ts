import type { Speaker } from '../story/speaker.ts';
import { byFrequency } from '../text/by-frequency.ts';
import { isUtterance } from './issuer-of.ts';
import type { Reading } from './reading.ts';

/** Everybody the articles quote, the most quoted first: one value a speaker, with every form of the name they use. */
export function listSpeakers(readings: readonly Reading[]): readonly Speaker[] {
  const quotations = readings.flatMap((reading) => reading.quotations);
  const names = byFrequency(quotations.flatMap(({ speaker }) => speaker ?? []));
  const quotationsOf = gather(quotations, ({ speaker }) => speaker);
  const namedAs = gather(
    readings.flatMap(({ named }) => named),
    ({ name }) => name,
  );
  return Object.freeze(
    names.map((name) => {
      const own = quotationsOf.get(name) ?? [];
      const named = namedAs.get(name) ?? [];
      const forms = [
        ...named.flatMap(({ forms }) => forms),
        ...own.flatMap(({ mention }) => aliasOf(mention?.text)),
      ];
      return Object.freeze({
        name,
        roles: byFrequency([
          ...named.flatMap(({ roles }) => roles),
          ...own.flatMap(({ role }) => role ?? []),
        ]),
        aliases: byFrequency(forms).filter((form) => form !== name),
        quotations: Object.freeze(own),
      });
    }),
  );
}

function gather<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string | null,
): ReadonlyMap<string, readonly Value[]> {
  const gathered = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const alike = gathered.get(key);
    if (alike === undefined) gathered.set(key, [value]);
    else alike.push(value);
  }
  return gathered;
}

function aliasOf(mention: string | undefined): readonly string[] {
  if (mention === undefined || isUtterance(mention) || /^(?:he|she|they|it|i|we|him|her|who)$/i.test(mention))
    return [];
  return [mention.replace(/^(?:the|an?)\s+/i, '')];
}
