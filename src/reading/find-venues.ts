import type { Span } from '../text/span.ts';

const platform =
  'X|Twitter|Truth Social|Facebook|Instagram|TikTok|Telegram|YouTube|Threads|Bluesky|Mastodon|WhatsApp|LinkedIn|Reddit|Weibo|Substack';

const medium =
  '(?:social[ -](?:media|network(?:ing)?)|microblogging|messaging|video-sharing|streaming|red social|redes sociales)(?: (?:platform|network|site|website|service|app|account|plataforma))?s?';

/** Occasions and media in which something is said, in English and Spanish; the last word of the place's name. */
const occasion =
  'report|submission|[Pp]arliament|[Cc]ourt|post|posting|tweet|thread|statement|communiqu[eé]|speech|remarks|address|interview|(?:news|press) conference|conference|briefing|summit|meeting|rally|hearing|letter|e-?mail|memo(?:randum)?|message|publication|video|broadcast|ceremony|event|debate|podcast|op-ed|column|essay|testimony|filing|affidavit|forum|session|(?:phone|conference) call|call|town hall|sermon|toast|livestream|appearance|release|bulletin|note|talk|lecture|panel|deposition|entrevista|comunicado|(?:rueda|conferencia) de prensa|discurso|mensaje|publicaci[oó]n|cumbre|mitin|alocuci[oó]n|carta|tuit|trino|declaraci[oó]n|declaraciones|audiencia|programa|v[ií]deo|acto|foro|reuni[oó]n';

/** Those of them that are told something ("told a news conference in Lima"). */
const assembly =
  '[Cc]ourt|[Pp]arliament|tribunal|(?:news |press )?conference|briefing|summit|meeting|rally|hearing|forum|session|town hall|panel|audiencia|(?:rueda|conferencia) de prensa|reuni[oó]n';

const lead =
  '(?:[Ii]n|[Oo]n|[Aa]t|[Dd]uring|[Vv]ia|[Tt]hrough|[Oo]ver|[Ff]rom|[Ee]n|[Dd]urante|[Aa] trav[eé]s de|[Pp]or|[Mm]ediante)';

const word = "[\\p{L}\\p{N}][\\p{L}\\p{N}.'’&-]*";

/** Words that end a name of a place: what follows is a clause of its own. */
const breaks =
  '(?!(?:that|who|which|where|when|or|but|as|after|before|because|if|while|in|on|at|to|with|by|for|from|during|via|que|quien|donde|cuando|o|tras|en|con|por|para)\\b)';

const tailWord = `(?:the|a|an|his|her|its|their|el|la|los|las|of|and|de|del|social|media|platform|network|television|radio|state|national|red|\\p{Lu}[\\p{L}\\p{N}.'’&-]*)(?![\\p{L}\\p{N}])`;

const tail = `(?:\\s+(?:(?:shared|posted|published|hosted|held|broadcast|aired|given|delivered|organi[sz]ed|compartido|publicad[oa]|celebrad[oa])\\s+)?(?:of|on|at|in|to|with|by|before|en|con|ante|por)\\s+${tailWord}(?:\\s+${tailWord}){0,7}){0,2}`;

const named = `(?:(?:his|her|its|their|the|a|an|su|la|el|una?)\\s+)?(?:(?:official|personal|own|oficial|cuenta de)\\s+)?(?:${medium}\\s+)?(?:${platform})(?:\\s+account)?(?![\\p{L}\\p{N}])`;

const venue = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${lead}\\s+(?:(${named})|(${medium})(?![\\p{L}\\p{N}])|((?:${breaks}${word}\\s+){0,8}?(?:${occasion})(?![\\p{L}\\p{N}-])${tail}))|(?:[Tt]old|[Tt]ells?|[Tt]elling)\\s+((?:${breaks}${word}\\s+){0,4}?(?:${assembly})(?![\\p{L}\\p{N}-])${tail}))`,
  'gu',
);

/** A weekday, month or "last week" caught at the end of a name ("at a summit in Lima on Sunday"). */
const dateAtEnd =
  /\s+(?:(?:on|in|en|el)\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b.*$/u;

/**
 * Where `text` says that something was said: a platform, a medium or an occasion behind its preposition, in order. The
 * spans are relative to `text` and leave the preposition out ("social media platform X", "a summit in Lima").
 */
export function findVenues(text: string): readonly Span[] {
  return [...text.matchAll(venue)].map((match) => {
    const words = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const end = match.index + match[0].length;
    const start = end - words.length;
    return { start, end: start + words.replace(dateAtEnd, '').replace(/[\s.,’']+$/u, '').length };
  });
}
