/** Whose words a question asks for. */
export interface AskedSpeaker {
  /** The words that name the speaker; none where the speaker is a pronoun, or is what is asked ("who said …"). */
  readonly words: readonly string[];
  /** Whether only somebody's own words can answer ("what did X say"), not also what is reported of them. */
  readonly firm: boolean;
}

const saying =
  'say|says|said|saying|tell|tells|told|telling|reply|replied|respond|responded|comment|commented|answer|answered';
const stating =
  'think|thinks|believe|believes|claim|claims|claimed|call|argue|argued|react|reacted|warn|warned|declare|declared|announce|announced|write|wrote|tweet|tweeted|post|posted|ask|asked|demand|demanded|promise|promised|deny|denied|explain|explained|suggest|suggested|name|mention|mentioned|describe|described|threaten|threatened|urge|urged|add|added|state|stated';
const nouns =
  'statement|statements|words|quote|quotes|comment|comments|message|reaction|response|reply|remark|remarks';
const subject = '((?:[a-z0-9]+ ){0,5}?[a-z0-9]+)';
const adverb = '(?:also |ever |just |really |even |actually |publicly )?';
const asking = '\\b(?:what|which|how|when|where|why)(?: [a-z]+){0,3}? (?:did|does|do|has|have|had)';

/** Each with the speaker's words as its first group. */
const patterns: readonly (readonly [RegExp, { readonly firm: boolean }])[] = [
  [new RegExp(`${asking} ${subject} ${adverb}(?:${saying})\\b`), { firm: true }],
  [new RegExp(`${asking} ${subject} ${adverb}(?:${stating})\\b`), { firm: false }],
  [new RegExp(`\\b(?:did|does|has|have|had) ${subject} ${adverb}(?:${saying})\\b`), { firm: true }],
  [new RegExp(`\\bwhat (?:is|was|are|were) ${subject} ${adverb}saying\\b`), { firm: true }],
  [new RegExp(`\\b(?:what|where|when) ${subject} (?:said|says)\\b`), { firm: true }],
  [
    new RegExp(`\\b(?:${nouns}) (?:of|from|by) ${subject}(?: (?:on|about|to|regarding|that|when)\\b|$)`),
    { firm: true },
  ],
  [
    new RegExp(`^(?:(?:what|whats|give|me|show|is|was|are|the|s|full|exact) )*${subject} (?:${nouns})\\b`),
    { firm: false },
  ],
  [
    /\b(?:que|como) (?:dijo|dice|opina|opino|respondio|reacciono|contesto|declaro) ((?:[a-z0-9]+ ){0,3}?[a-z0-9]+)(?: (?:de|del|sobre|acerca|a|al|en|cuando|por|que|tras)\b|$)/,
    { firm: true },
  ],
];
const anybody =
  /\bwho (?:else )?(?:said|says|called|calls|claimed|claims|told|tells|warned|announced|declared|wrote|tweeted|denied|accused|demanded|thinks|believes)\b|\bquien(?:es)? (?:dijo|dice|dijeron|anuncio|declaro|pidio)\b/;
const pronouns = new Set(
  'he she they it him her them we you i who that this el ella ellos ellas someone anyone anybody somebody everyone people'.split(
    ' ',
  ),
);
const empty = new Set('the a an his her their el la los las un una'.split(' '));

/** Reads from folded words whose statement is asked for; null where none is. */
export function askedSpeaker(words: readonly string[]): AskedSpeaker | null {
  const text = words.join(' ');
  if (anybody.test(text)) return { words: [], firm: false };
  for (const [pattern, { firm }] of patterns) {
    const found = pattern.exec(text)?.[1]?.split(' ');
    if (found === undefined) continue;
    const named = found.filter((word) => !empty.has(word));
    const pronoun = named.length === 0 || named.some((word) => pronouns.has(word));
    return pronoun ? { words: [], firm: false } : { words: named, firm };
  }
  return null;
}
