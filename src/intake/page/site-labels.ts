/**
 * The short lines by which sites label their lists and buttons, in English, Spanish, French, German, Italian and
 * Portuguese. Each pattern is held against one trimmed line as a whole.
 */

const line = (lines: string): RegExp =>
  new RegExp(
    `^(?:${lines
      .split('\n')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('|')})\\s*[:»›>…*]*$`,
    'iu',
  );

/** What stands above other pages, tags, comments or the author's life: what follows is the site's too. */
export const listLabel = line(String.raw`
  related(?: \w+){0,2}
  (?:you (?:may|might|could)|readers) (?:also|like)(?: \w+)*
  (?:also|must) (?:read|see|watch)
  read (?:more|next|also|this next)
  more (?:from|in|on|about|news|stories|like this|to read|articles|headlines|top stories)(?: .{0,40})?
  explore more(?: on these topics)?|recommended reading|further reading
  (?:the )?(?:most|top) (?:read|popular|viewed|shared|recent|commented|watched|discussed|stories|news|headlines|posts)(?: \w+){0,3}
  (?:popular|trending|latest|recent|recommended|featured|suggested|similar)(?: (?:now|today|news|stories|posts|articles|videos|topics|headlines|comments|for you|this week|reads|content)){0,2}(?: (?:from|in|on) .{1,40})?
  (?:keep|continue) reading
  what to (?:read|watch) next
  up next|don['’]t miss|in case you missed it|editor['’]?s['’]? (?:picks?|choice)|(?:our|top) picks|from around the web
  sponsored(?: content| links| stories)?|promoted(?: content| stories)?|around the web|from our partners|paid content|taboola|outbrain
  tags?|topics|categories|filed under|in this (?:article|story)|about the (?:author|writer)s?|newsletters?|podcasts?|videos?|galler(?:y|ies)
  post navigation|(?:article|story) (?:tags|topics)
  (?:previous|next|older|newer) (?:article|post|story|page)s?(?:[:»].{0,120})?
  (?:noticias|temas|art[ií]culos|notas|contenidos?|informaci[oó]n) relacionad[ao]s?|relacionad[ao]s?
  (?:tambi[eé]n )?(?:te|le) (?:puede|podr[ií]a) (?:interesar|gustar)|lea? (?:tambi[eé]n|m[aá]s|adem[aá]s)|m[aá]s (?:le[ií]d[ao]s|noticias|sobre .{0,40}|vist[ao]s|en .{0,40})(?: .{0,40})?
  lo m[aá]s (?:le[ií]do|visto|comentado)|[uú]ltimas noticias|[uú]ltima hora|destacad[ao]s|recomendad[ao]s|etiquetas|temas|categor[ií]as
  sigu?e leyendo|contin[uú]a leyendo|boletines|archivado en
  sur le m[eê]me (?:sujet|th[eè]me)|(?:les |articles )?(?:plus|mieux) (?:lus|partag[eé]s|comment[eé]s)|[aà] (?:lire|voir) (?:aussi|[eé]galement)|lire aussi|dans la m[eê]me rubrique|[aà] la une|derni[eè]res (?:actualit[eé]s|nouvelles)|mots[- ]cl[eé]s|th[eé]matiques|vous aimerez aussi|nos articles
  mehr (?:zum thema|aus .{0,40}|von .{0,40})|(?:am )?meist(?:gelesen|kommentiert|geteilt|gesehen)e?(?: artikel)?|lesen sie auch|das k[oö]nnte (?:sie|dich) (?:auch )?interessieren|auch interessant|weitere (?:artikel|themen|meldungen|nachrichten)|verwandte (?:themen|artikel)|schlagw[oö]rter|themen|empfohlene artikel|zum thema
  leggi anche|potrebbe(?:ro)? interessarti(?: anche)?|(?:gli )?(?:articoli|notizie)? ?(?:pi[uù] letti|correlati|pi[uù] lette|correlate)|argomenti|ultime notizie|altre notizie|tag correlati
  leia (?:tamb[eé]m|mais)|(?:not[ií]cias|mat[eé]rias|artigos|conte[uú]dos?) relacionad[ao]s?|mais (?:lidas|lidos|vistas|not[ií]cias|sobre .{0,40})|veja (?:tamb[eé]m|mais)|[uú]ltimas not[ií]cias|assuntos`);

/** What stands above readers' comments. */
export const commentsLabel = line(String.raw`
  (?:view |see |show |read |latest |all |the )*comments?(?: ?\(\d+\)|:? \d+)?|comments: .{1,30}|\d+ comments?|no comments?
  leave a (?:comment|reply)(?: cancel reply)?|post a comment|add a comment|write a comment|comments are closed\.?
  join the (?:conversation|discussion|debate)|have your say|\d+ (?:thoughts?|responses?|replies|comments?) (?:on|to) .{1,200}
  (?:dej[ae] (?:un|tu) |\d+ )?comentarios?(?: \(\d+\))?|\d+ comentarios?
  (?:les )?(?:commentaires?|r[eé]actions)(?: \(\d+\))?|\d+ commentaires?|laisser un commentaire|r[eé]agir
  kommentare?(?: \(\d+\))?|\d+ kommentare?|kommentar (?:schreiben|verfassen)|diskutieren sie mit
  commenti(?: \(\d+\))?|\d+ commenti|lascia un commento
  deixe (?:um|seu) coment[aá]rio|coment[aá]rios(?: \(\d+\))?`);

/** What belongs to each single comment: buttons, votes, who wrote it when. */
export const commentMark = line(String.raw`
  reply|report(?: this)?(?: comment)?|score: -?\d+|like(?: \d+)?|dislike|upvote|downvote|flag|edit|permalink
  .{2,40} (?:says|wrote|said|dice|schreibt|schrieb|a [eé]crit):
  (?:responder|denunciar|r[eé]pondre|signaler|antworten|melden|rispondi|segnala)
  newest|oldest|best|sort by.{0,20}|most (?:liked|recent)|(?:comment|name|email|e-mail|website)\s?\*?`);

/** Menus, buttons, forms and what players, galleries and sharing leave behind. */
export const navigation = line(String.raw`
  home|menu|search|close|open|skip to (?:main |the )?(?:content|navigation)|sign (?:in|up|out)(?: here)?|log ?(?:in|out)|register|subscribe(?: now)?(?: for .{1,20})?|my account|donate(?: now)?|give|advertise(?:ment)?|ads?
  (?:skip )?advertisement\W{0,3}(?:(?:scroll to continue|continue reading below).{0,10})?|supported by|your ad choices|after newsletter promotion|scroll down for (?:video|more)
  share(?: (?:this|on|via|(?:full )?article|story)(?: .{0,60})?)?|add .{2,30} (?:on|to) google(?: news)?|bookmark|info|save(?: (?:article|story|for later))?|print|e-?mail|copy (?:link|url)|link copied!?|whatsapp|facebook|twitter|telegram|linkedin|reddit|pinterest|instagram|tiktok|youtube|threads|bluesky|mastodon|messenger|flipboard|google news|mailto|x
  .{3,60} \(opens in (?:a )?new (?:window|tab)\)|click to (?:share|print|email) .{0,60}|e-?mail a link to a friend|like (?:this|loading\.*)
  follow(?: us)?(?: on .{0,30})?|like us(?: on .{0,30})?|listen(?: .{0,3} (?:follow|subscribe)| to (?:this )?(?:article|story))?|(?:produced|narrated|voiced) by .{2,30}|play|pause|mute|download|embed|transcript|watch(?: live| now)?|live(?: (?:feed|updates|blog))?|loading\.*|load more|show (?:more|less|key events only|all)|see (?:all|more|less)|view(?: (?:all|more))?|learn more|back to top|expand|collapse
  (?:about|contact)(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|terms (?:and|&) conditions|cookies?(?: policy| settings)?|accessibility|help|faq|sitemap|careers|rss|imprint
  accept(?: all)?(?: cookies)?|(?:reject|decline|deny)(?: all)?|manage (?:options|preferences|settings|cookies)|cookie settings|i (?:accept|agree)|got it|no,? thanks|dismiss(?: .{1,40})?
  adblock(?:er)? detected|ad ?block(?:er)? (?:is )?(?:on|detected|enabled)|cookie (?:consent|notice)|reuse this content|republish this (?:story|article)|report (?:a typo|an error|a correction)|(?:request|submit) a correction|send us a tip
  (?:image|picture|photo|video) (?:source|caption)|\d+[- ]min(?:ute)?s?(?: read| listen)|reading time:? .{1,12}|\d+ (?:shares?|views?|likes)|alerts?:? .{0,40}in effect
  (?:enter )?(?:your )?e-?mail(?: address)?|e-?mail \*|name \*|website|comment \*|(?:free )?(?:daily|weekly) newsletter|yes,? i['’]ll .{1,20}|thanks?(?: you)? for (?:reading|subscribing).{0,40}
  did you (?:find|like|enjoy) this .{1,40}|was this (?:article|story|page) (?:helpful|useful).{0,20}|your browser does not support .{1,40}
  proudly powered by .{1,30}|last (?:updated|modified)(?: on)?(?:[: ].{0,40})?|updated at .{1,20}|\d+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago
  inicio|men[uú]|buscar|cerrar|iniciar sesi[oó]n|suscr[ií]b(?:ete|ase)(?: ahora)?|reg[ií]strate|publicidad|anuncio|compart(?:e|ir)(?: (?:en|esta|este) .{0,30})?|s[ií]guenos(?: en .{0,30})?|imprimir|correo|escuchar(?: (?:este|el) art[ií]culo)?|copiar enlace|cargando\.*|ver (?:m[aá]s|todo)|volver arriba|aviso legal|pol[ií]tica de (?:privacidad|cookies)|contacto|qui[eé]nes somos|(?:aceptar|rechazar)(?: todas?)?|audio generado .{1,30}
  aller au (?:contenu|menu).{0,20}|accueil|se connecter|connexion|s['’]abonner|s['’]inscrire|partager(?: .{0,30})?|offrir cet article|r[eé]serv[eé] aux abonn[eé]s|temps de lecture\s?:?.{0,12}|lecture \d+ min\.?|[eé]couter(?: l['’]article)?|la suite apr[eè]s cette publicit[eé]|publicit[eé]|imprimer|contribuer|r[eé]utiliser ce contenu|mentions l[eé]gales|(?:politique de )?confidentialit[eé]|(?:gestion des )?cookies|nous contacter|tout (?:accepter|refuser)|lire (?:la suite|plus)
  zum (?:inhalt|hauptinhalt) springen|startseite|zur startseite|anmelden|abonnieren|registrieren|merken|teilen|drucken|anzeige|werbung|lesezeit:?.{0,14}|artikel (?:anh[oö]ren|teilen|merken|drucken)|kommentieren|impressum|datenschutz(?:erkl[aä]rung)?|agb|nutzungsbedingungen|mehr (?:anzeigen|laden|lesen)|weiterlesen|alle (?:akzeptieren|ablehnen)|nach oben
  vai al (?:contenuto|menu)|accedi|abbonati|registrati|condividi|stampa|ascolta(?: l['’]articolo)?|pubblicit[aà]|\d+ minut[oi] di lettura|riproduzione riservata|note legali|leggi (?:di pi[uù]|tutto|l['’]articolo)|accetta|rifiuta
  ir para o conte[uú]do|entrar|assine|compartilh(?:e|ar)|imprimir|publicidade|continua depois da publicidade|tempo de leitura:?.{0,12}|ou[cç]a|aviso legal|aceitar|rejeitar`);
