import { groupedByUtterance } from '../answer/find-quotations.ts';
import type { Quotation } from '../story/quotation.ts';
import { say } from './command.ts';
import { joined, own, title } from './piece.ts';
import { quotationItem } from './quotation-items.ts';
import {
  type Asked,
  allAction,
  compareAction,
  countSentences,
  headingOf,
  mostCompared,
  replyBase,
  speakerPiece,
} from './quotations-reply.ts';
import type { Action, Item, Piece, Reply } from './reply.ts';

/**
 * What the articles report of a speaker in their own words: labelled so, and never as a quotation. Several reports of one
 * utterance are one item, with a button that opens them side by side.
 */
export function reportedReply(asked: Asked): Reply {
  const { found, locale } = asked;
  const none = found.utterances.length === 0;
  const compared: Action[] = [];
  const items: Item[] = [];
  const show = (report: Quotation, parts: readonly (readonly Piece[])[]) => {
    const speaker = found.speaker === null ? [[speakerPiece(report, locale)]] : [];
    const lead = joined([...speaker, ...parts], ' · ');
    items.push(
      quotationItem(report, locale, { lead: lead.length === 0 ? [] : [lead], divided: items.length > 0 }),
    );
  };
  for (const reports of groupedByUtterance(found.reported)) {
    const [first] = reports;
    const count = countSentences(reports);
    if (first === undefined || count === 1 || compared.length === mostCompared) {
      for (const report of reports) show(report, []);
      continue;
    }
    const number = compared.length + 1;
    show(first, [
      [own(locale, { en: `${count} reports (${number})`, es: `contado ${count} veces (${number})` })],
    ]);
    const label = {
      en: `Compare the ${count} reports (${number})`,
      es: `Comparar las ${count} maneras de contarlo (${number})`,
    };
    compared.push(compareAction(first, say(locale, label)));
  }
  return {
    ...replyBase(asked),
    kind: none ? 'none' : 'list',
    heading: [...headingOf(asked, null), [title(locale, none ? onlyReported : reported)]],
    items,
    actions: [...compared, ...(none || found.speaker === null ? [] : [allAction(found.speaker, locale)])],
  };
}

const onlyReported = {
  en: 'The articles quote no words of theirs here; they report, in their own words:',
  es: 'Los artículos no citan aquí palabras suyas; cuentan, con sus propias palabras:',
};

const reported = {
  en: 'What the articles report in their own words, not quotations · in bold: what is reported',
  es: 'Lo que los artículos cuentan con sus propias palabras, no son citas · en negrita: lo que se cuenta',
};
