import type { Verdict } from '../answer/verify-quotation.ts';
import { actionLabel } from './action-label.ts';
import { type Locale, say } from './command.ts';
import { title } from './piece.ts';
import { quotationItem } from './quotation-items.ts';
import type { Action, Data, Item, Reply } from './reply.ts';
import type { Services } from './services.ts';
import { storyFooter } from './story-footer.ts';
import { verdictHeading } from './verdict-heading.ts';

interface Asked {
  readonly services: Services;
  readonly locale: Locale;
}

const mostItems = 5;

/** One verdict: what was pasted, what the articles say of it, and where. */
export function verdictReply(verdict: Verdict, asked: Asked): Reply {
  return {
    ...base(asked),
    heading: verdictHeading(verdict, asked.locale),
    items: itemsOf(verdict, asked.locale),
    actions: speakerActions([verdict], asked.locale),
    data: dataOf(verdict),
  };
}

/** Several quotations of one message, each with its verdict. */
export function verdictsReply(verdicts: readonly Verdict[], asked: Asked): Reply {
  const [only] = verdicts;
  if (only !== undefined && verdicts.length === 1) return verdictReply(only, asked);
  const count = verdicts.length;
  const items = verdicts.flatMap((verdict): readonly Item[] => {
    const [first, ...others] = itemsOf(verdict, asked.locale);
    const heading = verdictHeading(verdict, asked.locale);
    if (first === undefined) return [{ lead: heading, quote: null, trail: [], source: null, divided: true }];
    return [{ ...first, lead: [...heading, ...first.lead], divided: true }, ...others.slice(0, 1)];
  });
  return {
    ...base(asked),
    heading: [
      [title(asked.locale, { en: `${count} quotations looked up`, es: `${count} citas comprobadas` })],
    ],
    items,
    actions: speakerActions(verdicts, asked.locale),
    data: verdicts.map(dataOf),
  };
}

function base({ services, locale }: Asked): Pick<Reply, 'kind' | 'footer' | 'private'> {
  return { kind: 'verdict', footer: storyFooter(services.story, locale), private: false };
}

function itemsOf({ matches, verdict }: Verdict, locale: Locale): readonly Item[] {
  return matches.slice(0, mostItems).map(({ passage, quotation, missing }, index): Item => {
    const divided = index > 0;
    if (quotation === null) {
      const source = { article: passage.article, alsoIn: [] };
      return { lead: [], quote: { passage, emphasis: [] }, trail: [], source, divided };
    }
    const emphasis = verdict === 'altered' && matches.length === 1 ? missing : [passage.span];
    return quotationItem(quotation, locale, { emphasis, divided });
  });
}

function speakerActions(verdicts: readonly Verdict[], locale: Locale): readonly Action[] {
  const speakers = [...new Set(verdicts.flatMap(({ speaker }) => speaker ?? []))];
  return speakers.slice(0, 4).map((speaker) => ({
    label: actionLabel(say(locale, { en: `Quotations of ${speaker}`, es: `Citas de ${speaker}` })),
    command: 'quote',
    input: { speaker },
  }));
}

function dataOf({ verdict, claimed, speaker, matches, differences, caveat, pasted }: Verdict): Data {
  return {
    verdict,
    quote: pasted,
    claimed,
    speaker,
    caveat,
    matches: matches.map(({ passage, quotation }) => ({
      kind: 'finding',
      passage,
      emphasis: [passage.span],
      speaker: quotation?.speaker ?? null,
      alsoIn: [],
    })),
    differences: differences.map(({ kind, text }) => ({ kind, text })),
  };
}
