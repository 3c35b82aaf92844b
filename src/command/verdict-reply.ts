import type { Verdict } from '../answer/verify-quotation.ts';
import { type Locale, type Localised, say } from './command.ts';
import { fact, memberWords, own, strongFact, title } from './piece.ts';
import { quotationItem } from './quotation-items.ts';
import type { Action, Data, Item, Line, Piece, Reply } from './reply.ts';
import type { Services } from './services.ts';
import { storyFooter } from './story-footer.ts';

interface Asked {
  readonly services: Services;
  readonly locale: Locale;
}

const mostItems = 5;

/** One verdict: what was pasted, what the articles say of it, and where. */
export function verdictReply(verdict: Verdict, asked: Asked): Reply {
  return {
    ...base(asked),
    heading: headingOf(verdict, asked.locale),
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
    const heading = headingOf(verdict, asked.locale);
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

function headingOf(verdict: Verdict, locale: Locale): readonly Line[] {
  return [pastedLine(verdict, locale), verdictLine(verdict, locale), ...explanation(verdict, locale)];
}

function pastedLine({ pasted, claimed, differences, verdict }: Verdict, locale: Locale): Line {
  const marked: Piece[] =
    verdict === 'altered'
      ? differences
          .filter(({ kind }) => kind !== 'added')
          .flatMap(({ kind, text }, index) => [
            ...(index > 0 ? [{ kind: 'own', text: ' ' } as const] : []),
            kind === 'removed' ? { kind, text } : memberWords(text),
          ])
      : [memberWords(pasted)];
  return [
    own(locale, { en: 'you pasted: ', es: 'pegaste: ' }),
    ...marked,
    ...(claimed === null ? [] : [{ kind: 'own', text: ' — ' } as const, memberWords(claimed)]),
  ];
}

const verdictNames: Readonly<Record<Verdict['verdict'], Localised>> = {
  exact: { en: 'Exact', es: 'Exacta' },
  'wrong-speaker': { en: 'Exact words, another speaker', es: 'Palabras exactas, de otra persona' },
  altered: { en: 'Altered', es: 'Alterada' },
  variant: {
    en: 'Another wording or translation of this',
    es: 'Otra versión o traducción de estas palabras',
  },
  'not-found': { en: 'Not in these articles', es: 'No está en estos artículos' },
};

function verdictLine(verdict: Verdict, locale: Locale): Line {
  const { matches, speaker, caveat } = verdict;
  const article = matches[0]?.passage.article;
  if (verdict.verdict === 'not-found') {
    const name: Localised =
      caveat === 'too-short' && matches.length > 0
        ? { en: 'Too short to tell', es: 'Demasiado corta para saberlo' }
        : caveat === 'reporter'
          ? {
              en: 'Nobody’s quotation: the reporter’s own words',
              es: 'No es una cita: son palabras del periodista',
            }
          : caveat === 'headline'
            ? { en: 'Nobody’s quotation: a headline', es: 'No es una cita: es un titular' }
            : verdictNames['not-found'];
    return [title(locale, name)];
  }
  const parts: Piece[] = [title(locale, verdictNames[verdict.verdict])];
  parts.push(
    { kind: 'own', text: ' · ' },
    speaker === null
      ? own(locale, { en: 'the article does not say whose', es: 'el artículo no dice de quién' })
      : strongFact(speaker),
  );
  if (article !== undefined) parts.push({ kind: 'own', text: ', ' }, fact(article.outlet));
  return parts;
}

function explanation({ verdict, caveat, matches }: Verdict, locale: Locale): readonly Line[] {
  if (caveat === 'stitched') {
    return [
      [
        own(locale, {
          en: `Pasted together: these words stand in ${matches.length} separate places.`,
          es: `Recompuesta: estas palabras están en ${matches.length} lugares distintos.`,
        }),
      ],
    ];
  }
  if (caveat === 'too-short') {
    return [
      [
        own(
          locale,
          matches.length > 0
            ? {
                en: 'So few words could be anybody’s. They stand here:',
                es: 'Tan pocas palabras podrían ser de cualquiera. Están aquí:',
              }
            : {
                en: 'So few words could not tell whose they are in any case.',
                es: 'Tan pocas palabras no permitirían saber de quién son.',
              },
        ),
      ],
    ];
  }
  if (verdict === 'variant') {
    return [
      [
        own(locale, {
          en: 'The articles have these words differently:',
          es: 'Los artículos recogen estas palabras de otro modo:',
        }),
      ],
    ];
  }
  return [];
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
    label: say(locale, {
      en: `Quotations of ${speaker}`.slice(0, 80),
      es: `Citas de ${speaker}`.slice(0, 80),
    }),
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
