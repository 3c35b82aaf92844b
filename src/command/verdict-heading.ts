import type { Verdict } from '../answer/verify-quotation.ts';
import { foldedText } from '../text/folded-words.ts';
import type { Locale, Localised } from './command.ts';
import { fact, memberWords, own, strongFact, title } from './piece.ts';
import type { Line, Piece } from './reply.ts';

/** What was pasted, what the articles say of it, and what is to be said about that. */
export function verdictHeading(verdict: Verdict, locale: Locale): readonly Line[] {
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
  const [first] = matches;
  const quoted = first?.quotation?.passage.text ?? '';
  if (verdict === 'exact' && first !== undefined && foldedText(first.passage.text) !== foldedText(quoted)) {
    return [
      [
        own(locale, {
          en: 'Part of a longer quotation; its whole sentence stands below.',
          es: 'Parte de una cita más larga; debajo está la frase entera.',
        }),
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
