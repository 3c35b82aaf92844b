import { differingWords, distinctWordings, type Wording } from '../answer/compare-wordings.ts';
import { type Locale, say } from './command.ts';
import { own } from './piece.ts';
import { addItem, quotationItem } from './quotation-items.ts';
import { type Asked, allAction, replyBase, speakerLine } from './quotations-reply.ts';
import type { Item, Line, Reply } from './reply.ts';

/** The wordings of one utterance, the words that differ from the first emphasised. */
export function wordingsReply(asked: Asked): Reply {
  const { found, locale } = asked;
  const wordings = found.utterances.flatMap((utterance) => distinctWordings(utterance));
  const [first] = wordings;
  const items: Item[] = [];
  for (const wording of wordings)
    if (first !== undefined) addItem(items, wordingItem(first, wording, locale));
  const count = say(locale, {
    en: `${items.length} wordings of one utterance · in bold: words that differ from the first`,
    es: `${items.length} versiones de unas mismas palabras · en negrita: lo que difiere de la primera`,
  });
  return {
    ...replyBase(asked),
    kind: 'quotations',
    heading: [...speakerLine(found.speaker, null, locale), [{ kind: 'own', text: count, strong: true }]],
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
