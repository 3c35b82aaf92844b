/** The answer a question asks for. */
export type AnswerKind =
  | 'person'
  | 'date'
  | 'duration'
  | 'place'
  | 'number'
  | 'reason'
  | 'statement'
  | 'yes-no'
  | 'source'
  | 'open';

/**
 * How questions ask, by the kind of answer, in English and Spanish; the first that fits counts. Matched against the
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
    /\bhow long\b|\bsince when\b|\bhow many (?:years|months|weeks|days|hours|minutes)\b|\bcuanto tiempo\b|\bdesde cuando\b|\bhace cuanto\b/,
  ],
  [
    'number',
    /\bhow (?:many|much|often|old|big|large|tall|high|far|deep|fast|heavy)\b|\bwhat (?:is |was |are |were )?(?:the )?(?:\w+ )?(?:number|percentage|percent|amount|total|population|size|price|cost|toll|rate|figure|count)\b|\bdeath toll\b|\btoll\b|\bcuant[oa]s?\b|\bque cantidad\b|\bnumber of\b/,
  ],
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
  [
    'yes-no',
    /^(?:so |and |but |ok |hey |wait )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|any|true|es|son|fue|hay|ha|han|esta)\b|\bis (?:it|that|this) true\b|\bes (?:cierto|verdad)\b/,
  ],
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
  cuenta pasa paso ocurrio gracias hola fecha favor long many much often still currently today now`
    .split(/\s+/)
    .filter(Boolean),
);
