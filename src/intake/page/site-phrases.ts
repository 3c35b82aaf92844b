import { commentsLabel, listLabel, navigation } from './site-labels.ts';

/**
 * How sites speak about themselves around an article: what they ask of readers, what stands under pictures, how they lead
 * to other pages. None of it names a site.
 */

const alternatives = (patterns: string): string =>
  patterns
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('|');
const either = (patterns: string): RegExp => new RegExp(alternatives(patterns), 'iu');
/** Without the u flag, which makes such a search ten times slower; what it looks for is in plain letters. */
const word = (patterns: string): RegExp => new RegExp(`\\b(?:${alternatives(patterns)})`, 'i');
const beginning = (patterns: string): RegExp => new RegExp(`^(?:${alternatives(patterns)})`, 'iu');

/** How a line or sentence begins that speaks to the site's readers. */
const appealStart = beginning(String.raw`
  (?:©|\(c\)\s|copyright\b)
  (?:please )?(?:sign up|subscribe|register|log in|sign in)\b.{0,80}\b(?:newsletters?|inbox|updates|alerts|briefing|account|channel|free|today|comment|reading|unlimited|e-?mail)\b
  sign up (?:to|for) (?:our |the |this |read )?[\p{Lu}\p{L} ]{2,50}$
  get (?:the|our|all|real[- ]time|more)\b.{0,80}\b(?:inbox|newsletter|briefing?|updates|every (?:morning|day|week|friday|sunday)|in one place)\b
  (?:please )?(?:share|leave|post|add|drop)\b.{0,40}\b(?:comments?|thoughts|opinions?|views)\b.{0,30}$
  (?:let us know|tell us)\b.{0,60}\b(?:comments?|below|think)\b.{0,20}$
  what do you think\?.{0,40}\bcomments?\b
  (?:follow|like|join|find) (?:us|our)\b.{0,60}\b(?:on|at|channel|group|facebook|twitter|x|instagram|telegram|whatsapp|youtube|google news)\b
  (?:download|get|install) (?:the|our)\b.{0,40}\bapps?\b
  click (?:here|on)\b|(?:tap|swipe) (?:here|to)\b
  your (?:e-?mail|email) address will not be published|required fields are marked|you must be logged in\b|this (?:post|article|comment)s? (?:was|has been) (?:filed|posted|tagged)\b|save my name, email\b|posted in .{1,60}\btagged\b
  the comments below have (?:not )?been moderated|(?:share or )?comment on this article\b
  already (?:a (?:member|subscriber)|have an account)\b|(?:got|have) a (?:story|tip|news tip)\b|(?:send|submit) (?:us )?your (?:news|photos|stories|tips|questions)\b|ask us using\b|what questions do you have\b
  (?:reach|contact|e-?mail|follow) (?:her|him|them|the (?:author|writer|reporter))\b
  (?:suscr[ií]b(?:ete|ase)|reg[ií]str(?:ate|ese)|s[ií]g(?:ue|a)nos|comparte|comp[aá]rte(?:lo|nos)|d[eé]janos|[uú]nete|recib[ea])\b.{0,100}\b(?:newsletter|bolet[ií]n|canal|comentarios?|redes|whatsapp|telegram|opini[oó]n|google news|noticias?)\b|para comentar debes\b
  (?:inscrivez-vous|abonnez-vous|recevez|suivez-nous|t[eé]l[eé]chargez)\b.{0,120}\b(?:newsletter|lettre|actualit[eé]|matin|application|whatsapp|r[eé]seaux|google)\b
  (?:newsletter\b.{0,140}\b(?:anmelden|abonnieren)|(?:abonnieren|folgen) sie\b|melden sie sich\b|jetzt (?:anmelden|abonnieren|kostenlos))
  (?:iscriviti|seguici|scarica)\b.{0,80}\b(?:newsletter|canale|app|whatsapp|telegram|google news)\b|(?:assine|siga|inscreva-se|receba|baixe)\b.{0,80}\b(?:newsletter|canal|whatsapp|telegram|aplicativo|google)\b
  (?:continue reading|story continues|article continues|scroll to continue)\b
  this (?:article|story|post|page) (?:contains|includes) affiliate\b`);

/** What no article says, wherever it stands in a sentence. */
const appealWords = word(String.raw`
  all rights reserved\b|todos los derechos reservados\b|tous droits r[eé]serv[eé]s\b|alle rechte vorbehalten\b|riproduzione riservata\b|todos os direitos reservados\b|do not reproduce without permission\b|may not be (?:reproduced|republished|published)\b
  ad ?-?block(?:er|ing)?\b|akismet\b
  how your (?:comment )?data (?:is|are) processed\b|we use cookies\b|this (?:site|website) (?:uses|is protected)\b|our (?:use of cookies|cookie policy|privacy policy)\b|(?:enable|turn on) javascript\b|usamos cookies\b|utiliza(?:mos)? cookies\b|personali[sz]ed ads\b|device scanning\b|store and\/or access information\b
  click here\.?$|sign (?:up|in) (?:here|to our newsletter)\b|in my bookmarks\b|listen to .{2,20} articles\b
  (?:story|article) continues (?:below|after)\b
  we (?:may )?(?:earn|receive) a (?:small )?(?:commission|amount)\b
  transcript text may be revised|not responsible for the content of external sites|code of practice\b.{0,80}\beditor|protected by recaptcha|accuracy and availability of .{2,30} transcripts\b`);

/** Words that sites use of what they do for readers; a line in which a site speaks has several of them. */
const siteWords = [
  /\bcomments?\b/i,
  /\b(?:readers?|reading|subscribers?|members?hips?|viewers)\b/i,
  /\b(?:newsletters?|inbox|e-?mails?|alerts)\b/i,
  /\b(?:(?:web)?site|app|homepage|page|browser|javascript|cookies?|device|recaptcha)\b/i,
  /\b(?:journalism|newsroom|reporting|stor(?:y|ies)|articles?|news|coverage|titles)\b/i,
  /\b(?:privacy|policy|terms|consent|rules|guidelines|licen[cs]e|permission|republish\w*|partners|personal data|geolocation)\b/i,
  /\b(?:subscribe|subscription|sign up|log ?in|register|donat\w+|chip in|support us|nonprofit|free|contribution)\b/i,
  /\b(?:access|preview|unlock|load(?:s|ing)?|bookmarks?|icon|navigat\w+|tap)\b/i,
  /\b(?:click(?:ing)?|links?|below|above|button|form|here)\b/i,
];
const longestSiteWords = 250;
const quoted = /["“”«»„]|''|``/;
const addressed = /\b(?:we|our|us|you|your|you['’]ll|we['’]ll|please)\b/gi;

const related =
  /^(?:read(?: (?:more|also|next|this|here))?|also read|see also|related(?: \w+)?|more|must[ -]read|watch|listen|don['’]t miss|(?:lea|lee|vea|ve|mire|mira|siga|sigue)(?: (?:también|además|más|leyendo))?|(?:te|le) puede interesar|(?:à |a )?(?:lire|voir)(?: aussi| également)|lesen sie (?:auch|mehr)|(?:mehr|auch)(?: dazu| lesenswert| interessant)|leggi anche|leia (?:também|mais)|veja (?:também|mais)|newsletter|comments)\s*[:|»›–—-]\s*\S/iu;

const pictureWord =
  '(?:photos?|photographs?|photography|images?|pictures?|file photo|illustrations?|video|credits?|foto(?:s|graf[ií]a)?|imagen|im[aá]genes|bild(?:er)?|cr[eé]dits?|cr[eé]ditos?)';
const credit = either(String.raw`
  ^(?:${pictureWord}|source|fuente|quelle|fonte)\b\s*(?:credits?|by|courtesy|via|source|de|par|von)?\s*[:/|]\s*\S
  ^(?:photo|photograph|illustration|picture)s? by \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}$
  \b(?:getty images|shutterstock|via getty|afp via|ap photo|afp photo|istock)\b
  \breuters\/(?!ipsos)\p{L}[\p{L} ]{2,30}(?:\/|$|\.$)
  (?:^|[.!?”’")]|\s)\s*${pictureWord}(?: credits?| by| courtesy of)?\s?:\s?[^.:]{2,60}$
  [([](?:${pictureWord}\b[^()]{0,60}|(?=[^()[\]]*\p{Ll})[^()[\],]{2,40}\/[^()[\],]{2,40}|file|ap|afp|dpa|epa|efe|ansa|reuters|getty(?: images)?|courtesy[^()]{0,40})[)\]]\.?$
  ^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3} \/ (?:\p{Lu}[\p{L}.'’-]*\s?){1,5}$
  ^credit(?:\.\.\.|…)\s?\p{Lu}
  ^[[(]?\d{1,2}\s?(?:of|\/|de|von|sur)\s?\d{1,2}\s?[\])|:–—-]`);

const crumb = /\s+[>»›→/]\s+/u;
const address = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+$/iu;
const contact = /^\S+@\S+\.\p{L}{2,}$|^[@+]?[\d ().-]{9,20}$/u;

export type SiteLine =
  | 'list'
  | 'link'
  | 'comments'
  | 'navigation'
  | 'appeal'
  | 'credit'
  | 'breadcrumb'
  | 'address';

/** What kind of line of a site, and not of an article, this is; null for anything that may belong to the article. A list's label opens a list, a link stands alone. */
export function siteLine(line: string): SiteLine | null {
  if (address.test(line) || contact.test(line)) return 'address';
  if (line.length > 700) return null;
  if (line.length > 300) return isAppeal(line) ? 'appeal' : null;
  if (isBreadcrumb(line)) return 'breadcrumb';
  if (commentsLabel.test(line)) return 'comments';
  if (listLabel.test(line)) return 'list';
  if (navigation.test(line)) return 'navigation';
  if (related.test(line)) return 'link';
  if (credit.test(line)) return 'credit';
  return isAppeal(line) ? 'appeal' : null;
}

/** Whether a sentence or line speaks to readers of the site (share, subscribe, cookies) or of its rights. */
export function isAppeal(sentence: string): boolean {
  if (quoted.test(sentence)) return false;
  if (sentence.length <= 300 && (appealStart.test(sentence) || appealWords.test(sentence))) return true;
  const addressing = sentence.match(addressed)?.length ?? 0;
  if (addressing === 0) return false;
  const needed = sentence.length <= longestSiteWords ? 3 : 4;
  return siteWords.filter((word) => word.test(sentence)).length + (addressing >= 3 ? 1 : 0) >= needed;
}

/** Whether a line speaks to somebody in its own voice, outside quotation marks: "we", "you", "please". */
export function isAddressed(line: string): boolean {
  return !quoted.test(line) && line.match(addressed) !== null;
}

/** The way to a page: at least two short names of sections, which no sentence ends. */
function isBreadcrumb(line: string): boolean {
  if (/[.!?…]["”’)]?$|«/.test(line)) return false;
  const parts = line.split(crumb);
  const sections = parts.slice(0, -1);
  if (sections.length === 0 || parts.some((part) => part.trim() === '')) return false;
  if (sections.some((part) => part.split(/\s+/).length > 4)) return false;
  return (
    sections.length >= 2 ||
    /^(?:home|inicio|accueil|startseite|news|portada)$/i.test(parts[0] ?? '') ||
    / [»›] /.test(line)
  );
}
