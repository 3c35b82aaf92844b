import { countedAs } from '../story/article.ts';
import type { Quotation } from '../story/quotation.ts';
import type { Speaker } from '../story/speaker.ts';
import { type Locale, mostSuggestions, type Suggestion, say } from './command.ts';
import type { Services } from './services.ts';

const longest = 100;

/** Suggestions for a speaker option: the name, the role most often given, how much is quoted; the name is sent. */
export function speakerSuggestions(typed: string, services: Services, locale: Locale): readonly Suggestion[] {
  return services
    .suggestSpeakers(typed)
    .filter(({ name }) => name.length <= longest)
    .slice(0, mostSuggestions)
    .map((speaker) => ({ name: labelOf(speaker, locale), value: speaker.name }));
}

/** How many of a speaker's words are quoted; reported speech does not count, nor what a copy repeats. */
export function quotationCount(speaker: Speaker): number {
  return withoutCopies(speaker.quotations.filter(({ kind }) => kind !== 'indirect')).length;
}

/** Quotations without those that stand in the original, or in another copy of it, in the same words. */
export function withoutCopies(quotations: readonly Quotation[]): readonly Quotation[] {
  const originals = quotations.filter(({ passage }) => passage.article.copyOf === undefined);
  const copies = quotations.filter(({ passage }) => passage.article.copyOf !== undefined);
  const words = ({ passage }: Quotation) => `${countedAs(passage.article)} ${passage.text}`;
  const told = new Set(originals.map(words));
  const added = copies.filter((quotation) => !told.has(words(quotation)) && told.add(words(quotation)));
  return [...originals, ...added];
}

/** "1 quotation", "3 citas". */
export function quotationCountText(count: number, locale: Locale): string {
  return say(locale, {
    en: count === 1 ? '1 quotation' : `${count} quotations`,
    es: count === 1 ? '1 cita' : `${count} citas`,
  });
}

function labelOf(speaker: Speaker, locale: Locale): string {
  const role = speaker.roles[0];
  const count = quotationCountText(quotationCount(speaker), locale);
  // Of two bearers of one name each has its role in the name.
  const told = role === undefined || speaker.name.endsWith(`(${role})`);
  const label = [speaker.name, ...(told ? [] : [role]), count].join(' · ');
  return label.length <= longest ? label : speaker.name;
}
