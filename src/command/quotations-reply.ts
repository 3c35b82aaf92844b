import { distinctWordings, type Wording } from '../answer/compare-wordings.ts';
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

const mostActions = 4;

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
    const count = countSentences(wordings);
    const parts: (readonly Piece[])[] = [];
    if (found.speaker === null) parts.push([speakerPiece(quotation, locale)]);
    else if (quotation.role !== null && quotation.role !== found.speaker.roles[0]) {
      parts.push([own(locale, { en: 'as ', es: 'como ' }), fact(quotation.role)]);
    }
    const told = found.reported.some((report) => isReportOf(report, quotation));
    if ((count > 1 || told) && compared.length < mostActions && quotation.utterance !== null) {
      const number = compared.length + 1;
      parts.push([count > 1 ? wordingCount(count, number, locale) : alsoReported(number, locale)]);
      compared.push(compareAction(quotation, count, number, locale));
    } else if (count > 1) {
      parts.push([wordingCount(count, null, locale)]);
    }
    const lead = parts.length === 0 ? [] : [joined(parts, ' · ')];
    addItem(items, quotationItem(quotation, locale, { lead, repeats, divided: items.length > 0 }));
  }
  const speaker = found.speaker;
  const reported: Action[] =
    speaker === null || found.reported.length === 0
      ? []
      : [
          {
            label: say(locale, {
              en: `Reported speech (${found.reported.length})`,
              es: `Discurso indirecto (${found.reported.length})`,
            }),
            command: 'quote',
            input: { speaker: speaker.name, ...aboutInput(search), reported: true },
          },
        ];
  return {
    ...replyBase(asked),
    kind: 'quotations',
    heading: headingOf(asked, found.utterances.flat().length),
    items,
    actions: [...compared, ...reported],
  };
}

/** What the articles report of a speaker in their own words: labelled so, and never as a quotation. */
export function reportedReply(asked: Asked): Reply {
  const { found, locale } = asked;
  const none = found.utterances.length === 0;
  const text = none
    ? {
        en: 'The articles quote no words of theirs here; they report, in their own words:',
        es: 'Los artículos no citan aquí palabras suyas; cuentan, con sus propias palabras:',
      }
    : {
        en: 'What the articles report in their own words, not quotations',
        es: 'Lo que los artículos cuentan con sus propias palabras; no son citas',
      };
  return {
    ...replyBase(asked),
    kind: none ? 'none' : 'list',
    heading: [...headingOf(asked, null), [title(locale, text)]],
    items: found.reported.map((quotation, index) =>
      quotationItem(quotation, locale, {
        lead: found.speaker === null ? [[speakerPiece(quotation, locale)]] : [],
        divided: index > 0,
      }),
    ),
    actions: none || found.speaker === null ? [] : [allAction(found.speaker, locale)],
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

function headingOf({ search, found, locale }: Asked, count: number | null): readonly Line[] {
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

function speakerPiece({ speaker }: Quotation, locale: Locale): Piece {
  return speaker === null
    ? title(locale, { en: 'speaker not named', es: 'sin nombrar' })
    : strongFact(speaker);
}

/** How many wordings a reader sees: fragments of one sentence are one. */
function countSentences(wordings: readonly Wording[]): number {
  return new Set(
    wordings.map(({ quotation: { attribution } }) => `${attribution.article.id} ${attribution.span.start}`),
  ).size;
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

function compareAction(quotation: Quotation, count: number, number: number, locale: Locale): Action {
  return {
    label: say(
      locale,
      count > 1
        ? {
            en: `Compare the ${count} wordings (${number})`,
            es: `Comparar las ${count} versiones (${number})`,
          }
        : { en: `Compare with reports of it (${number})`, es: `Comparar con lo que se cuenta (${number})` },
    ),
    command: 'quote',
    input: {
      ...(quotation.speaker === null ? {} : { speaker: quotation.speaker }),
      utterance: quotation.utterance ?? '',
    },
  };
}

/** A button for everything a speaker is quoted with. */
export function allAction(speaker: Speaker, locale: Locale): Action {
  return {
    label: say(locale, { en: 'All their quotations', es: 'Todas sus citas' }),
    command: 'quote',
    input: { speaker: speaker.name },
  };
}

function aboutInput({ about }: QuotationSearch): { readonly about?: string } {
  return about === undefined ? {} : { about };
}
