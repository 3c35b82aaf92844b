import { differingWords, distinctWordings, type Wording } from '../answer/compare-wordings.ts';
import type { Speaker } from '../story/speaker.ts';
import type { Locale, Localised } from './command.ts';
import { own, title } from './piece.ts';
import { addItem, quotationItem } from './quotation-items.ts';
import { type Asked, allAction, replyBase, reportedAction, speakerLine } from './quotations-reply.ts';
import type { Action, Item, Line, Reply } from './reply.ts';

/**
 * The wordings of one utterance, the words that differ from the first emphasised; then what is reported of it, labelled
 * so, with nothing emphasised; of an utterance that nobody quotes, its reports alone.
 */
export function wordingsReply(asked: Asked): Reply {
  const { found, locale } = asked;
  const wordings = found.utterances.flatMap((utterance) => distinctWordings(utterance));
  const [first] = wordings;
  const items: Item[] = [];
  for (const wording of wordings)
    if (first !== undefined) addItem(items, wordingItem(first, wording, locale));
  const count = items.length;
  for (const report of found.reported) {
    addItem(items, quotationItem(report, locale, { emphasis: [], divided: items.length > 0 }));
  }
  return {
    ...replyBase(asked),
    kind: count > 0 ? 'quotations' : 'list',
    heading: [
      ...speakerLine(found.speaker, null, locale),
      [title(locale, count > 0 ? wordingsOf(count) : reportsOf(items.length))],
    ],
    items,
    actions: found.speaker === null ? [] : [wayBack(found.speaker, count > 0, locale)],
  };
}

function wordingsOf(count: number): Localised {
  if (count === 1) return { en: '1 wording of one utterance', es: '1 versión de unas mismas palabras' };
  return {
    en: `${count} wordings of one utterance · in bold: words that differ from the first`,
    es: `${count} versiones de unas mismas palabras · en negrita: lo que difiere de la primera`,
  };
}

function reportsOf(count: number): Localised {
  return {
    en: `${count} reports of one utterance, in the articles’ own words; none is a quotation`,
    es: `${count} maneras de contar unas mismas palabras, de los propios artículos; ninguna es una cita`,
  };
}

/** From wordings to all quotations; from reports alone to all reports. */
function wayBack(speaker: Speaker, quoted: boolean, locale: Locale): Action {
  if (quoted) return allAction(speaker, locale);
  const reports = speaker.quotations.filter(({ kind }) => kind === 'indirect');
  return reportedAction(speaker, reports.length, {}, locale);
}

function wordingItem(first: Wording, wording: Wording, locale: Locale): Item {
  const { quotation, repeats } = wording;
  if (wording === first) return quotationItem(quotation, locale, { repeats, emphasis: [] });
  const differing = differingWords(first.quotation.passage, quotation.passage);
  const lead: Line[] =
    differing === null ? [[own(locale, { en: 'in another language', es: 'en otro idioma' })]] : [];
  return quotationItem(quotation, locale, { lead, repeats, emphasis: differing ?? [], divided: true });
}
