import { distinctWordings } from '../answer/compare-wordings.ts';
import type { QuotationSearch, QuotationsFound } from '../answer/find-quotations.ts';
import type { Story } from '../story/article.ts';
import type { Quotation } from '../story/quotation.ts';
import type { Speaker } from '../story/speaker.ts';
import { type Locale, say } from './command.ts';
import { fact, joined, memberWords, own, strongFact, title } from './piece.ts';
import { addItem, quotationItem } from './quotation-items.ts';
import type { Action, Item, Line, Piece, Reply } from './reply.ts';
import { quotationCount, quotationCountText } from './speaker-suggestions.ts';
import { storyFooter } from './story-footer.ts';

/** A look-up and what it found, for the reader it is told to. */
export interface Asked {
  readonly search: QuotationSearch;
  readonly found: QuotationsFound;
  readonly story: Story;
  readonly locale: Locale;
}

/** How many utterances of one answer get a button that compares their wordings. */
export const mostCompared = 4;

/** Quotations word for word, one item an utterance; those of one sentence share an item. */
export function quotationsReply(asked: Asked): Reply {
  const { search, found, locale } = asked;
  const compared: Action[] = [];
  const items: Item[] = [];
  for (const utterance of found.utterances) {
    const wordings = distinctWordings(utterance);
    const [first] = wordings;
    if (first === undefined) continue;
    const { quotation, repeats } = first;
    const count = countSentences(wordings.map((wording) => wording.quotation));
    const parts: (readonly Piece[])[] = [];
    if (found.speaker === null) parts.push([speakerPiece(quotation, locale)]);
    else if (quotation.role !== null && quotation.role !== found.speaker.roles[0]) {
      parts.push([own(locale, { en: 'as ', es: 'como ' }), fact(quotation.role)]);
    }
    const told = found.reported.some((report) => isReportOf(report, quotation));
    if ((count > 1 || told) && compared.length < mostCompared && quotation.utterance !== null) {
      const number = compared.length + 1;
      parts.push([count > 1 ? wordingCount(count, number, locale) : alsoReported(number, locale)]);
      const compare =
        count > 1
          ? {
              en: `Compare the ${count} wordings (${number})`,
              es: `Comparar las ${count} versiones (${number})`,
            }
          : { en: `Compare with reports of it (${number})`, es: `Comparar con lo que se cuenta (${number})` };
      compared.push(compareAction(quotation, say(locale, compare)));
    } else if (count > 1) {
      parts.push([wordingCount(count, null, locale)]);
    }
    const lead = parts.length === 0 ? [] : [joined(parts, ' · ')];
    addItem(items, quotationItem(quotation, locale, { lead, repeats, divided: items.length > 0 }));
  }
  const reported =
    found.speaker === null || found.reported.length === 0
      ? []
      : [reportedAction(found.speaker, found.reported.length, search, locale)];
  return {
    ...replyBase(asked),
    kind: 'quotations',
    heading: headingOf(asked, found.utterances.flat().length),
    items,
    actions: [...compared, ...reported],
  };
}

/** What every answer about quotations ends with, and tells programs. */
export function replyBase({ found, story, locale }: Asked): Pick<Reply, 'footer' | 'private' | 'data'> {
  return {
    footer: storyFooter(story, locale),
    private: false,
    data: [...found.utterances.flat(), ...found.reported],
  };
}

/** Whose words, of how many, about what. */
export function headingOf({ search, found, locale }: Asked, count: number | null): readonly Line[] {
  const about: readonly Line[] =
    search.about === undefined
      ? []
      : [[own(locale, { en: 'about ', es: 'sobre ' }), memberWords(search.about)]];
  if (found.speaker !== null) return [...speakerLine(found.speaker, count, locale), ...about];
  return count === null
    ? about
    : [...about, [{ kind: 'own', text: quotationCountText(count, locale), strong: true }]];
}

/** "Ada Lovelace · mathematician · 3 quotations"; `count` is of those shown, where they are not all. */
export function speakerLine(speaker: Speaker | null, count: number | null, locale: Locale): readonly Line[] {
  if (speaker === null) return [];
  const role = speaker.roles[0];
  const all = quotationCount(speaker);
  const parts: (readonly Piece[])[] = [[strongFact(speaker.name)]];
  if (role !== undefined) parts.push([fact(role)]);
  if (count !== null) {
    const text = quotationCountText(all, locale);
    const some = say(locale, { en: `${count} of ${text}`, es: `${count} de ${text}` });
    parts.push([{ kind: 'own', text: count === all ? text : some }]);
  }
  return [joined(parts, ' · ')];
}

/** The speaker of one quotation, where an answer has several. */
export function speakerPiece({ speaker }: Quotation, locale: Locale): Piece {
  return speaker === null
    ? title(locale, { en: 'speaker not named', es: 'sin nombrar' })
    : strongFact(speaker);
}

/** How many sentences a reader sees of an utterance: fragments of one sentence are one. */
export function countSentences(quotations: readonly Quotation[]): number {
  return new Set(quotations.map(({ attribution: { article, span } }) => `${article.id} ${span.start}`)).size;
}

function isReportOf(report: Quotation, { utterance }: Quotation): boolean {
  return utterance !== null && report.utterance === utterance;
}

function alsoReported(number: number, locale: Locale): Piece {
  return own(locale, { en: `also reported (${number})`, es: `también contado (${number})` });
}

function wordingCount(count: number, number: number | null, locale: Locale): Piece {
  const mark = number === null ? '' : ` (${number})`;
  return own(locale, { en: `${count} wordings${mark}`, es: `${count} versiones${mark}` });
}

/** A button that shows side by side what there is of a quotation's or report's utterance. */
export function compareAction({ speaker, utterance }: Quotation, label: string): Action {
  const named = speaker === null ? {} : { speaker };
  return { label, command: 'quote', input: { ...named, utterance: utterance ?? '' } };
}

/** A button for everything a speaker is quoted with. */
export function allAction(speaker: Speaker, locale: Locale): Action {
  return {
    label: say(locale, { en: 'All their quotations', es: 'Todas sus citas' }),
    command: 'quote',
    input: { speaker: speaker.name },
  };
}

/** A button for what is reported of a speaker, as much of it as was found. */
export function reportedAction(
  { name }: Speaker,
  count: number,
  { about }: QuotationSearch,
  locale: Locale,
): Action {
  return {
    label: say(locale, { en: `Reported speech (${count})`, es: `Discurso indirecto (${count})` }),
    command: 'quote',
    input: { speaker: name, ...(about === undefined ? {} : { about }), reported: true },
  };
}
