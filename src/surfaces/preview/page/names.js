import { locale } from './words.js';

/** @typedef {Partial<Record<string, string | null>> | null | undefined} Translations */

/**
 * The name of a command or option in the member's language.
 *
 * @param {{ name: string, name_localizations?: Translations }} named
 */
export function shownName(named) {
  return named.name_localizations?.[locale()] ?? named.name;
}

/**
 * What a command or option is for, in the member's language.
 *
 * @param {{ description?: string | undefined, description_localizations?: Translations }} described
 */
export function shownDescription(described) {
  return described.description_localizations?.[locale()] ?? described.description ?? '';
}
