import { differingWords, distinctWordings, type Wording } from '../answer/compare-wordings.ts';
import { type Locale, say } from './command.ts';
import { own } from './piece.ts';
import { addItem, quotationItem } from './quotation-items.ts';
import { type Asked, allAction, replyBase, speakerLine } from './quotations-reply.ts';
import type { Item, Line, Reply } from './reply.ts';

/**
 * The wordings of one utterance, the words that differ from the first emphasised; then what is reported of it, labelled
 * so, with nothing emphasised.
 */
export function wordingsReply(asked: Asked): Reply {
  const { found, locale } = asked;
  const wordings = found.utterances.flatMap((utterance) => distinctWordings(utterance));
  const [first] = wordings;
  const items: Item[] = [];
  for (const wording of wordings)
    if (first !== undefined) addItem(items, wordingItem(first, wording, locale));
  const count = items.length;
  for (const report of found.reported)
    addItem(items, quotationItem(report, locale, { emphasis: [], divided: true }));
  const differing = say(locale, {
    en: ' · in bold: words that differ from the first',
    es: ' · en negrita: lo que difiere de la primera',
  });
  const text = say(locale, {
    en: `${count} ${count === 1 ? 'wording' : 'wordings'} of one utterance`,
    es: `${count} ${count === 1 ? 'versión' : 'versiones'} de unas mismas palabras`,
  });
  return {
    ...replyBase(asked),
    kind: 'quotations',
    heading: [
      ...speakerLine(found.speaker, null, locale),
      [{ kind: 'own', text: count > 1 ? text + differing : text, strong: true }],
    ],
    items,
    actions: found.speaker === null ? [] : [allAction(found.speaker, locale)],
  };
}

function wordingItem(first: Wording, wording: Wording, locale: Locale): Item {
  const { quotation, repeats } = wording;
  if (wording === first) return quotationItem(quotation, locale, { repeats, emphasis: [] });
  const differing = differingWords(first.quotation.passage, quotation.passage);
  const lead: Line[] =
    differing === null ? [[own(locale, { en: 'in another language', es: 'en otro idioma' })]] : [];
  return quotationItem(quotation, locale, { lead, repeats, emphasis: differing ?? [], divided: true });
}
