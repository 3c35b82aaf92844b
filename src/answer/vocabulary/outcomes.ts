import { stem } from '../../text/terms.ts';
import { isTelling } from './telling-words.ts';

/**
 * What can befall people, and the words that tell it, folded, in English and Spanish: a toll is the same whether "70
 * people were killed", "70 died" or "70 lives were lost".
 */
const outcomes: Readonly<Record<string, string>> = {
  death: `kill killed kills killing dead death deaths die died dies dying fatality fatalities fatal slain murdered lives
    toll perished drowned casualty casualties muertos muertas muerto muerte muertes murieron fallecidos fallecieron`,
  injury: 'injured injury injuries wounded hurt hospitalized hospitalised heridos heridas lesionados',
  arrest:
    'arrested arrest arrests detained detainees detention custody jailed imprisoned detenidos arrestados',
  missing: 'missing unaccounted disappeared desaparecidos',
  flight: 'displaced evacuated evacuees evacuate fled homeless refugees desplazados evacuados',
  rescue: 'rescued survivors survived saved rescatados sobrevivientes supervivientes',
  infection: 'infected infections cases contagios infectados',
  capture: 'abducted kidnapped hostages captured secuestrados rehenes',
};

/** The outcome that a folded word tells. */
export const outcomeOf: ReadonlyMap<string, string> = new Map(
  Object.entries(outcomes).flatMap(([outcome, words]) =>
    words.split(/\s+/).map((word): [string, string] => [word, outcome]),
  ),
);

/** Words for human beings, as stems: what is counted is what befell them. */
export const humanStems: ReadonlySet<string> = new Set(
  `people person persons man men woman women child children civilian civilians victim victims passenger passengers
  national nationals citizen citizens resident residents worker workers soldier soldiers migrant migrants fishermen
  lives others crew member members student students officer officers villager villagers personas hombres mujeres
  niños civiles victimas pasajeros`
    .split(/\s+/)
    .map((word) => stem(word)),
);

/** Stems that say nothing of which quantity a figure is: outcomes, words for people, and words of telling. */
export function isCommonToFigures(stemmed: string): boolean {
  return outcomeStems.has(stemmed) || humanStems.has(stemmed) || isTelling(stemmed);
}

const outcomeStems: ReadonlySet<string> = new Set([...outcomeOf.keys()].map((word) => stem(word)));
