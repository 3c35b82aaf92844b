/**
 * How sites speak about themselves around an article, in English and Spanish: what labels their lists, what they ask of
 * readers, what stands under pictures. Each pattern is held against one trimmed line, or one sentence.
 */

const either = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|');

const listLabel = new RegExp(
  `^(?:${either(String.raw`
    related(?: \w+){0,2}
    (?:you (?:may|might|could)|readers) (?:also|like)(?: \w+)*
    (?:also|must) (?:read|see|watch)
    read (?:more|next|also|this next)
    more (?:from|in|on|about|news|stories|like this|to read|articles|headlines|top stories)(?: .{0,40})?
    (?:the )?(?:most|top) (?:read|popular|viewed|shared|recent|commented|stories|news|headlines|posts)(?: \w+){0,2}
    (?:popular|trending|latest|recent|recommended|featured|suggested|similar)(?: (?:now|today|news|stories|posts|articles|videos|topics|headlines|for you|this week|reads|content)){0,2}
    (?:keep|continue) reading
    what to (?:read|watch) next
    up next|don['’]t miss|in case you missed it|editor['’]?s['’]? (?:picks?|choice)|our picks|top picks|from around the web
    sponsored(?: content| links| stories)?|promoted(?: content| stories)?|around the web|from our partners|paid content
    tags?|topics|categories|filed under|in this (?:article|story)|about the author|newsletters?|podcasts?|videos?|galler(?:y|ies)
    (?:view |see |show )?(?:all )?comments?(?: \(\d+\)|: \d+)?|\d+ comments?|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|comments are closed\.?
    (?:previous|next|older|newer) (?:article|post|story|page)s?
    (?:noticias|temas|art[ií]culos|notas|contenidos?|informaci[oó]n) relacionad[ao]s?|relacionad[ao]s?
    (?:tambi[eé]n )?(?:te|le) (?:puede|podr[ií]a) (?:interesar|gustar)|lea? (?:tambi[eé]n|m[aá]s|adem[aá]s)|m[aá]s (?:le[ií]d[ao]s|noticias|sobre .{0,40}|vist[ao]s|en .{0,40})
    lo m[aá]s (?:le[ií]do|visto|comentado)|[uú]ltimas noticias|[uú]ltima hora|destacad[ao]s|recomendad[ao]s|etiquetas|temas|categor[ií]as
    (?:dej[ae] un |\d+ )?comentarios?|sigue leyendo|contin[uú]a leyendo|boletines`)})\\s*[:»›>…]*$`,
  'iu',
);

const navigation = new RegExp(
  `^(?:${either(String.raw`
    home|menu|search|close|open|skip to (?:main )?content|sign (?:in|up|out)|log ?(?:in|out)|register|subscribe(?: now)?|my account|donate|advertise(?:ment)?|ads?
    advertisement\.? (?:scroll to continue|continue reading below)?
    share(?: (?:this|on|via|article|story)(?: .{0,30})?)?|save|print|e-?mail|copy (?:link|url)|link copied!?|whatsapp|facebook|twitter|telegram|linkedin|reddit|pinterest|instagram|tiktok|youtube|x
    follow(?: us)?(?: on .{0,30})?|like us(?: on .{0,30})?|listen(?: to (?:this )?(?:article|story))?|play|pause|mute|watch(?: live| now)?|live|loading\.*|load more|show (?:more|less)|see (?:all|more)|view (?:all|more)|back to top|expand|collapse
    (?:about|contact)(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|terms (?:and|&) conditions|cookies?(?: policy| settings)?|accessibility|help|faq|sitemap|careers|rss|imprint
    adblock(?:er)? detected|ad ?block(?:er)? (?:is )?(?:on|detected|enabled)|cookie (?:consent|notice)
    (?:image|picture|photo|video) (?:source|caption)|\d+ min(?:ute)?s? read|\d+ shares?|\d+ views?
    inicio|men[uú]|buscar|cerrar|iniciar sesi[oó]n|suscr[ií]b(?:ete|ase)(?: ahora)?|reg[ií]strate|publicidad|anuncio|compart(?:e|ir)(?: en .{0,30})?|s[ií]guenos(?: en .{0,30})?|imprimir|correo|escuchar|cargando\.*|ver (?:m[aá]s|todo)|volver arriba|aviso legal|pol[ií]tica de (?:privacidad|cookies)|contacto|qui[eé]nes somos`)})\\s*[:»›>]*$`,
  'iu',
);

const appeal = new RegExp(
  either(String.raw`
    ^(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b|\btodos los derechos reservados\b|\bdo not reproduce without permission\b|\bmay not be (?:reproduced|republished)\b
    \b(?:ad ?-?block(?:er|ing)?|akismet)\b
    \bhow your (?:comment )?data (?:is|are) processed\b|\bwe use cookies\b|\bthis (?:site|website) (?:uses|is protected)\b|\bour (?:use of cookies|cookie policy|privacy policy)\b|\b(?:enable|turn on) javascript\b|\busamos cookies\b|\butiliza(?:mos)? cookies\b
    ^(?:please )?(?:sign up|subscribe|register|log in|sign in)\b.{0,80}\b(?:newsletters?|inbox|updates|alerts|briefing|account|channel|free|today|comment|reading|unlimited)\b
    ^(?:please )?(?:share|leave|post|add|drop)\b.{0,40}\b(?:comments?|thoughts|opinions?|views)\b.{0,30}$
    ^(?:let us know|tell us)\b.{0,60}\b(?:comments?|below|think)\b.{0,20}$
    ^what do you think\?.{0,40}\bcomments?\b
    ^(?:follow|like|join|find) (?:us|our)\b.{0,60}\b(?:on|at|channel|group|facebook|twitter|x|instagram|telegram|whatsapp|youtube|google news)\b
    ^(?:download|get|install) (?:the|our)\b.{0,40}\bapps?\b
    ^click (?:here|on)\b|^(?:tap|swipe) (?:here|to)\b
    ^your (?:e-?mail|email) address will not be published|^required fields are marked|^you must be logged in\b|^this (?:post|article|comment)s? (?:was|has been) (?:filed|posted|tagged)\b
    ^(?:suscr[ií]b(?:ete|ase)|reg[ií]str(?:ate|ese)|s[ií]g(?:ue|a)nos|comparte|comp[aá]rte(?:lo|nos)|d[eé]janos|[uú]nete)\b.{0,100}\b(?:newsletter|bolet[ií]n|canal|comentarios?|redes|whatsapp|telegram|opini[oó]n)\b
    ^(?:continue reading|story continues|article continues|scroll to continue)\b|\b(?:story|article) continues (?:below|after)\b`),
  'iu',
);

const related =
  /^(?:read (?:more|also|next)|also read|see also|related(?: \w+)?|more|must[ -]read|watch|listen|don['’]t miss|lea? (?:también|además|más)|te puede interesar|vea también|mire también)\s*[:|»›–—-]\s*\S/iu;

const credit =
  /^(?:photo|image|picture|file photo|photograph|illustration|video|credit|source|foto|imagen|fotografía|fuente)s?\b\s*(?:credits?|by|courtesy|via|source|de)?\s*[:/|]\s*\S|\b(?:getty images|shutterstock|via getty|afp via|ap photo|reuters\/|afp photo|istock)\b/iu;

const breadcrumb = /\S\s*[»›→]\s*\S|^(?:home|inicio)\s*(?:[>/|»›→·•-]\s*\S)/iu;

const address = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+$/iu;

/** What kind of line of a site, and not of an article, this is; null for anything that may belong to the article. */
export function siteLine(
  line: string,
): 'list' | 'navigation' | 'appeal' | 'credit' | 'breadcrumb' | 'address' | null {
  if (address.test(line)) return 'address';
  if (line.length > 300) return null;
  if (breadcrumb.test(line) && !/[.!?…]["”’)]?$/.test(line)) return 'breadcrumb';
  if (listLabel.test(line)) return 'list';
  if (navigation.test(line)) return 'navigation';
  if (related.test(line)) return 'list';
  if (credit.test(line)) return 'credit';
  return isAppeal(line) ? 'appeal' : null;
}

/** Whether a sentence speaks to readers of the site (share, subscribe, cookies) or of its rights. */
export function isAppeal(sentence: string): boolean {
  return sentence.length <= 300 && !/["“”«»]/.test(sentence) && appeal.test(sentence);
}
