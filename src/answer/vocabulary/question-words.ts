/** The answer a question asks for. */
export type AnswerKind =
  | 'person'
  | 'identity'
  | 'date'
  | 'day'
  | 'duration'
  | 'place'
  | 'number'
  | 'reason'
  | 'statement'
  | 'yes-no'
  | 'source'
  | 'open';

/** How a question begins that yes or no answers. */
export const yesNoPattern =
  /^(?:so |and |but |ok |hey |wait )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|any|true|es|son|fue|hay|ha|han|esta)\b|\bis (?:it|that|this) true\b|\bes (?:cierto|verdad)\b/;

/** Asks who somebody is, where the words at its end are a name. */
export const identityPattern =
  /^(?:so |and |but |ok |hey )?(?:who(?:s| is| was| are| were)|quien(?:es)? (?:es|era|son|fue)) (?!.*\b(?:the|el|la|los|las)\b)\S+(?: \S+){0,3}$/;

/**
 * How questions ask, by the kind of answer, in English and Spanish; the first named counts. Matched against the
 * folded words of the question joined by single blanks.
 */
export const kindPatterns: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    'source',
    /\b(?:link|url|source) (?:to|for|of|where)\b|\bwho (?:wrote|authored|published|reported)\b|\b(?:author|byline) of\b|\bwhat date (?:is|was) the\b.* (?:article|story|report|piece)\b|\bwhen was the\b.* (?:article|story|report|piece)\b|\bwhich (?:outlet|site|article|newspaper|paper)s?\b|\bquien escribio\b/,
  ],
  [
    'statement',
    /\bwhat (?:did|does|do|has|have|was|were|is|are|had) (?:\w+ ){1,6}?(?:say|said|saying|tell|told|telling|claim|claimed|call|called|reply|respond|answer|think|thinks|believe|argue|promise|write|wrote|tweet|post|posted|ask|demand|warn|declare|announce|order|ordered|want|explain|add|name)\b|\b(?:quote|quotes|words|statement|statements|comment|comments|message|reaction|response|reply|position|stance|opinion)\b|\bque (?:dijo|dice|dijeron|opina|piensa|respondio|contesto|pidio|ordeno)\b|\bhow did (?:\w+ ){1,5}?(?:respond|react|reply|answer)\b/,
  ],
  [
    'duration',
    /\bhow long (?:have|has|had|did|does|do|will|would|ago|until|before|since|is it|it)\b|\bsince when\b|\bhow many (?:years|months|weeks|days|hours|minutes)\b|\bcuanto tiempo\b|\bdesde cuando\b|\bhace cuanto\b/,
  ],
  [
    'number',
    /\b\d+ or \d+\b|\bhow (?:many|much|long|often|old|big|large|tall|high|far|deep|fast|heavy)\b|\bwhat (?:is |was |are |were )?(?:the )?(?:\w+ )?(?:number|percentage|percent|amount|total|population|size|price|cost|toll|rate|figure|count)\b|\bdeath toll\b|\btoll\b|\bcuant[oa]s?\b|\bque cantidad\b|\bnumber of\b/,
  ],
  ['day', /\b(?:exact|precise|what|which) (?:day|date)\b|\bque dia\b|\bday of the (?:week|month)\b/],
  [
    'date',
    /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:date|day|year|month|century|decade|week|time)\b|\bcuando\b|\bque (?:dia|ano|mes|fecha)\b/,
  ],
  [
    'place',
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:city|town|country|countries|place|location|state|region|continent|river|island|county|province|street|venue|village)\b|\bdonde\b|\ben que (?:ciudad|pais|lugar)\b/,
  ],
  [
    'reason',
    /\bwhy\b|\bhow come\b|\bwhat (?:is |was |are )?(?:the )?(?:reason|cause|motive|reasons|causes)\b|\bwhat caused\b|\bpor que\b|\bporque\b/,
  ],
  [
    'person',
    /\bwho\b|\bwhom\b|\bwhose\b|\b(?:what|which) (?:\w+ ){0,2}(?:person|people|man|woman|official|officials|minister|leader|president|king|queen|actor|actress|singer|author|player|scientist|general|politician|emperor|pope|name|names)\b|\bquien(?:es)?\b/,
  ],
  ['yes-no', yesNoPattern],
];

/** Words that ask or point rather than say what is asked about; folded and unstemmed. */
export const askingWords: ReadonlySet<string> = new Set(
  `said say says saying tell tells told telling talk talking mention mentioned know knows name names named called call
  think thinks explain show shows find look looking see read hear heard want wanted wants happen happened happening
  happens quote quotes quoted words statement statements comment comments link links article articles story stories
  site sites source sources outlet outlets news report reports exact exactly date day time year month number numbers
  kind type sort reason reasons way ways fact facts question answer info information detail details stuff guy guys
  people person someone somebody anyone everyone everything anything thanks thank please hello hi hey ok okay lol
  according refer refers referred describe described list different keep seeing true wrote write written author
  position stance message response reaction part first last dijo dice dicho decir sabe saber nombre articulo noticia
  cuenta pasa paso ocurrio dio dieron hizo hicieron puso quiso pudo tuvo estuvo dar puede pueden quiere quieren debe deben gracias hola fecha favor long many much often still currently today now else besides understand understands link url thx also really position`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Words so general that an article rarely repeats a question's choice of them; folded and unstemmed. They count for
 * less than rarer words whether or not the articles hold them.
 */
export const generalWords: ReadonlySet<string> = new Set(
  `able actually add almost alone already always another apart area around ask asked asking available away back bad
  basically become became becomes begin began besides best better big bit bring brought call came care case certain
  chance clear close come comes coming common completely consider continue correct could couple current deal decide
  decided definitely difference difficult directly easy effect eventually especially everyone example except exist
  expect explanation extra fine follow following forward full fully general generally getting give good great
  group guess half hand handle hard help high hold hope huge idea immediately important include included including
  instead interesting involve involved issue keep kept know leave left less let level like likely line list little
  live local look lot low main major matter mean means meant might move moved much near necessary need needed needs
  new next nice normal notable off often old open order original overall particular pass past pay perhaps piece place
  plan play point possible previous primary probably problem provide put quite rather ready real really
  receive recent recently related relate result right role run safe same section seem seems send serious set several
  short significant similar simply since single situation small sort special specific specifically start started
  state stay still stop story straight subject success sure term terms therefore thing things thought together
  top total toward towards try trying turn turned type typical typically understand unique use used uses using usual
  usually various view wanna way well went whole wide wonder word work worked works world worse worst wrong year young
  besides else except together anyway somehow whatsoever whatever exactly roughly mostly mainly
  cosa cosas tipo forma manera parte hecho caso vez veces mejor peor mismo misma`
    .split(/\s+/)
    .filter(Boolean),
);
