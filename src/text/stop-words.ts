/**
 * Words that carry grammar rather than meaning, folded, in English and Spanish. Negations are among them: whether a
 * sentence denies something is asked of the sentence itself (`isNegation`), not of the index. Words are not that may as
 * well be meant once they are folded: "us" is a country, "ill" and "id" are not only "I’ll" and "I’d".
 */
const english = `
a about above across after along around behind beside beyond despite inside onto outside past toward towards
about above after again against all also although am among an and another any anybody anyone anything are as at be
because been before being below between both but by came can cannot could did do does doing done down during each
either else ever every for from further get gets getting give given gives go goes going gonna got had has have having
he her here hers herself him himself his how however i if in into is it its itself just let lets like made make makes
many may maybe me might more most much must my myself neither nor not now of off on once one only or other
others ought our ours ourselves out over own per please rather really same shall she should since so some somebody
someone something still such take taken takes tell than that the their theirs them themselves then there these they
thing things this those though through thus to too under until up upon very via want was we well were what whatever
when where whether which while who whom whose why will with within without would yes yet you your yours yourself
no never none nobody nothing nowhere
aint arent cant couldnt didnt doesnt dont hadnt hasnt havent hed hes im isnt ive mightnt mustnt neednt
shant shes shouldnt thats theres theyd theyll theyre theyve wasnt werent weve whats whos wont wouldnt youd youll
youre youve`;

const spanish = `
al algo alguien algun alguna algunas alguno algunos ante antes aquel aquella aquellas aquello aquellos aqui asi aun
aunque cada casi como con cual cuales cualquier cuando cuanta cuantas cuanto cuantos cuya cuyas cuyo cuyos de
del desde donde dos el ella ellas ello ellos en entre eran es esa esas ese eso esos esta estaba estaban estan
estar estas este esto estos estoy fue fueron fui ha haber habia habian hace hacen hacer hacia han hasta la las
le les lo los mas me mi mientras mis mucha muchas mucho muchos muy nada nadie ni ningun ninguna ninguno no nos
nosotros nuestra nuestro nunca o os otra otras otro otros para pero poco por porque pues que quien quienes se
sean ser si sido siempre sobre sois somos soy su sus tal tambien tampoco tan tanto te tener tiene
tienen toda todas todavia todo todos tu tus una unas uno unos usted ustedes va y ya yo`;

/** Spanish small words that an English text means: "un" is also the United Nations. */
const smallInSpanish = new Set('contra era hay sea sin solo son un van'.split(' '));

const negations = new Set(
  `no not never none nobody nothing neither nor nowhere without cannot cant dont doesnt didnt isnt arent wasnt werent
  wont wouldnt shouldnt couldnt hasnt havent hadnt aint nunca jamas nadie nada ningun ninguna ninguno tampoco sin`
    .split(/\s+/)
    .filter(Boolean),
);

const stopWords = new Set(`${english} ${spanish}`.split(/\s+/).filter(Boolean));

/** Whether a folded word carries grammar only, in a text of the given language or one that is not known. */
export function isStopWord(word: string, language: 'en' | 'es' | null = null): boolean {
  return stopWords.has(word) || (language === 'es' && smallInSpanish.has(word));
}

/** Whether a folded word denies. */
export function isNegation(word: string): boolean {
  return negations.has(word);
}
