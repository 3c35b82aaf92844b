import { roleNouns } from '../../text/roles.ts';
import { stem } from '../../text/terms.ts';
import { places } from '../../text/vocabulary/places.ts';
import type { AnswerKind } from './question-words.ts';

const words: readonly (readonly [AnswerKind, string])[] = [
  [
    'date',
    `january february march april june july august september october november december monday tuesday wednesday
      thursday friday saturday sunday yesterday today tomorrow week weekend month year ago century decade morning
      evening night recently since last lunes martes miercoles jueves viernes sabado domingo enero febrero marzo
      abril junio julio agosto septiembre octubre noviembre diciembre`,
  ],
  [
    'day',
    `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow lunes martes miercoles jueves
      viernes sabado domingo`,
  ],
  [
    'duration',
    `year month week day hour minute decade century since until ago years months weeks days hours minutes
      decades`,
  ],
  [
    'number',
    `dozen dozens hundred hundreds thousand thousands million millions billion trillion percent half twice
      several many`,
  ],
  [
    'reason',
    `because due citing cited cites over since response reason cause caused so therefore therefor amid accuse
      accused accusing allegation allegations alleged concern concerns fear based considers considered order
      prevent avoid protest result led owing thanks why catalyst believe believes claiming arguing`,
  ],
  [
    'statement',
    `accord maintain maintains maintained opposes informed warned warns defends rejected condemned call calls countered
      said says say told tells added adding stated states declared declaring announced warned stating
      according insisted noted wrote posted tweeted called urged asked claimed argued explained described accused
      replied responded confirmed denied emphasized stressed reported acknowledged recounted suggested recalled dijo
      afirmo anuncio declaro`,
  ],
  ['identity', [...roleNouns].join(' ')],
  [
    'place',
    `city town village capital island river coast region country state province county north south east west
      outside inside near sea ocean waters headquarters headquartered located ${places.replaceAll('|', ' ')}`,
  ],
];

/** Stems whose presence shows that a sentence holds the kind of answer asked for. */
export const kindCues: ReadonlyMap<AnswerKind, readonly string[]> = new Map(
  words.map(([kind, list]) => [kind, list.trim().split(/\s+/).map(stem)]),
);

/** Stems of verbs and phrases by which an article gives somebody's words. */
export const statementCues: readonly string[] = kindCues.get('statement') ?? [];

/** Stems of the months; a number beside one is a day. */
export const monthStems: readonly string[] =
  `january february march april may june july august september october november december enero febrero marzo abril mayo
  junio julio agosto septiembre octubre noviembre diciembre jan feb mar apr jun jul aug sept sep oct nov dec`
    .split(/\s+/)
    .map(stem);
/** Stems of verbs that may stand before the speaker's name ("said the mayor", "according to the mayor"). */
export const leadingCues: readonly string[] =
  'said says accord added adds wrote writes stated declared announced insisted noted argued'
    .split(' ')
    .map(stem);
